import LaborData

/// The file that somebody looks at to import it, and what they choose; dialogs and screens share it.
struct Importing {
  /// Which rows are to be kept, and how the file reads.
  var options = ImportOptions()
  /// What the file is about, as far as it is read.
  var scope = FileScope()
  /// What somebody is telling of the file’s columns, until it is kept.
  var mapping: ColumnMapping?
  /// The folder that a public file was taken from last.
  var folder: String?
}
