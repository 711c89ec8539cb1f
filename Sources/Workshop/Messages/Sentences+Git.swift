import CareerPathways

/// What sharing through Git came to.
extension Sentences {
  /// Why a workspace was not shared, and what to do now.
  package static func fact(_ problem: SharingProblem) -> String {
    switch problem {
    case .noGit: "Not synced: there is no Git on this machine. Install it, then try again."
    case .notShared:
      "Not synced: Git does not know this folder. Run ‘git init’ in it, or begin with a ‘git "
        + "clone’ of the folder that you share."
    case .refused(let command, let words):
      "Not synced: ‘git \(command)’ says: \(firstLine(of: words)) Put that right, then try again; "
        + "your work is in the folder as before."
    case .notMerged:
      "Not synced: Git could not merge files that are not the workspace’s own, so the merge was "
        + "taken back. Merge them with Git, then try again."
    }
  }

  private static func firstLine(of text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).last.map(String.init) ?? "nothing"
    return line.hasSuffix(".") ? line : line + "."
  }

  /// What a sync came to; `arrived` and `sent` say nothing where nobody shares.
  package static func synced(committed: Bool, arrived: Bool?, sent: Bool) -> String {
    let here = committed ? "Committed what was new here" : "Nothing was new here"
    guard let arrived, sent else {
      return here + ". Git has nobody to share it with yet: ‘git push -u’ names a place once."
    }
    return here + (arrived ? ", brought in what others did" : ", nothing came from others")
      + ", and sent it."
  }

  package static func toChoose(_ count: Int) -> String {
    FigureWords.count(count, of: "place") + (count == 1 ? " was" : " were")
      + " changed by two at once; both values are kept. Open the workshop and press Ctrl-G y to "
      + "choose."
  }
}
