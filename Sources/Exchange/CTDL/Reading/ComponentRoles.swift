/// Which components become occupations, and which what occupations ask for.
///
/// In a file with jobs, a credential or a skill that comes before jobs alone,
/// and nothing before it, belongs to those jobs. Everything else becomes an
/// occupation, so that nothing of a file is dropped.
struct ComponentRoles {
  /// In the order of the file.
  private(set) var occupations: [Int] = []
  /// The credentials and skills of each job, in the order of the file.
  private(set) var asked: [Int: [Int]] = [:]

  init(_ order: ComponentOrder, in file: inout CTDLFile) {
    let jobs = Set(file.components.filter { file.classes[$0] == .job })
    let destinations = Set(order.destinations.values)
    let earlier = Dictionary(grouping: order.links, by: \.later)
    let later = Dictionary(grouping: order.links, by: \.earlier)
    for component in file.components {
      let followers = (later[component] ?? []).map(\.later)
      let isAsked =
        [.credential, .skill].contains(file.classes[component])
        && file[component].record == nil && !destinations.contains(component)
        && earlier[component] == nil && !followers.isEmpty && followers.allSatisfy(jobs.contains)
      if isAsked {
        for job in followers { asked[job, default: []].append(component) }
      } else {
        occupations.append(component)
      }
    }
    tell(jobs, in: &file)
  }

  /// Notes what became an occupation without being a job.
  private func tell(_ jobs: Set<Int>, in file: inout CTDLFile) {
    let others = occupations.filter { !jobs.contains($0) }
    guard !others.isEmpty else { return }
    guard !jobs.isEmpty else { return file.findings.add(.noJobs(others.count)) }
    for other in others {
      let type = file[other].classes.first ?? ""
      file.findings.add(.notJob(file.name(of: other), type: type))
    }
  }
}
