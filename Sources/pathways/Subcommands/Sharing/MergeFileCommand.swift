import ArgumentParser
import CareerPathways
import Workshop
import WorkspaceStore

/// `pathways merge-file BASE OURS THEIRS`: what Git runs to merge a file of a workspace.
struct MergeFileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge-file", abstract: "Merge two states of a file of a workspace, for Git.",
    discussion: """
      What both sides made of BASE is written to OURS. Where both changed the same, ours stands \
      and theirs is kept in the file beside it, until somebody chooses in the workshop. The \
      status is 0 where nothing is to be chosen, else 1; a file that is not sound is left alone. \
      ‘pathways sync’ makes Git use it.
      """)

  @Argument(help: "The state both began with; an empty file where there was none.")
  var base: String
  @Argument(help: "Our state; the merged one is written here.") var ours: String
  @Argument(help: "Their state.") var theirs: String

  func run() throws {
    let merge = Merge(base: try read(base), ours: try read(ours), theirs: try read(theirs))
    var random = SystemRandomNumberGenerator()
    guard let merged = merge.kept(newID: { RecordID.random(using: &random) }) else { return }
    do throws(FileProblem) {
      try Surroundings.live.replace(ours, with: JSONWriter.pretty(merged))
    } catch {
      throw Output.fail("Can’t write ‘\(ours)’: \(Sentences.reason(error)).")
    }
    guard merge.conflicts.isEmpty else { throw ExitCode.failure }
  }

  /// The document in a file; nil where the file is empty.
  private func read(_ path: String) throws -> JSON? {
    do {
      let bytes = try Surroundings.live.contents(of: path)
      return bytes.isEmpty ? nil : try JSONReader.read(bytes)
    } catch let problem as JSONProblem {
      throw Output.fail("Not merged: \(Sentences.fact(problem, file: path))")
    } catch let problem as FileProblem {
      throw Output.fail("Can’t read ‘\(path)’: \(Sentences.reason(problem)).")
    }
  }
}
