/// The variables of the environment that the workshop reads, and what they mean here.
package struct Environment: Sendable {
  private let variables: [String: String]

  package init(_ variables: [String: String]) { self.variables = variables }

  /// A variable that is set and not empty.
  package subscript(name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Every variable as `NAME=value`, for a program that is started from here.
  var lines: [String] { variables.map { "\($0.key)=\($0.value)" } }

  package var home: String { self["HOME"] ?? "/" }

  /// Where the user's themes live: `$XDG_CONFIG_HOME/pathways`.
  package var configFolder: String { (self["XDG_CONFIG_HOME"] ?? home + "/.config") + "/pathways" }

  /// Where journals and the list of recent workspaces live: `$XDG_STATE_HOME/pathways`.
  package var stateFolder: String {
    (self["XDG_STATE_HOME"] ?? home + "/.local/state") + "/pathways"
  }

  /// The workspace to use where a command names none.
  package var workspaceFolder: String { self["PATHWAYS_WORKSPACE"] ?? "." }
}
