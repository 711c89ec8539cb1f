import Glibc
import StoreTrials
import WorkspaceStore

/// Works on a workspace and prints the number of each step once it is saved, to be killed at it.
///
/// `KillProbe trial FOLDER NAME K` does a trial and kills itself before its
/// `K`-th write; `KillProbe endless FOLDER FIRST` works on until it is killed.
/// With a last word `hasty` it prints each number before anything is saved.
@main struct KillProbe {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let isHasty = arguments.last == "hasty"
    guard arguments.count >= 3 else { exit(64) }
    let place = TrialPlace(arguments[1])
    switch arguments[0] {
    case "trial":
      guard let trial = Trial.all.first(where: { $0.name == arguments[2] }),
        let writes = arguments.dropFirst(3).first.flatMap({ Int($0) })
      else { exit(64) }
      run(trial, place, killingAt: writes, isHasty: isHasty)
    default:
      let files = RealFileSystem()
      let run = TrialRun(
        place, files, world: files, steps: Trial.endlessStep, acknowledge: acknowledge)
      run.isHasty = isHasty
      run.run((Int(arguments[2]) ?? 1)..<Int.max)
    }
  }

  private static func run(
    _ trial: Trial, _ place: TrialPlace, killingAt last: Int, isHasty: Bool
  ) {
    let files = RealFileSystem()
    let steps = trial.disturbedSteps
    TrialRun(place, files, world: files, steps: { trial.steps[$0] }).run(0..<steps.lowerBound)
    var writes = 0
    let deadly = TappedFileSystem(files) { operation in
      if operation.isWrite { writes += 1 }
      if writes == last { kill(getpid(), SIGKILL) }
      return .proceed
    }
    let run = TrialRun(
      place, deadly, world: files, steps: { trial.steps[$0] }, acknowledge: acknowledge)
    run.isHasty = isHasty
    run.run(steps)
  }

  private static func acknowledge(_ step: Int) {
    let line = Array("\(step)\n".utf8)
    guard write(1, line, line.count) == line.count else { exit(1) }
  }
}
