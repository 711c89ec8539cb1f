import CareerPathways
import LaborData
import TerminalUI

/// An imported table in the list of them; or a file in its folder that is none.
struct DataRow {
  let id: RecordID
  let table: LaborTable?
  /// Why there is no table.
  let damage: DataFolder.Damage?

  /// The tables of a workspace, in the order of their ids.
  static func all(in data: DataFolder?) -> [DataRow] {
    // A folder that cannot be read holds nothing to show; `pathways check` says why.
    guard let data, let ids = try? data.ids() else { return [] }
    return ids.map { id in
      do throws(DataFolder.Damage) {
        return DataRow(id: id, table: try data.table(id), damage: nil)
      } catch {
        return DataRow(id: id, table: nil, damage: error)
      }
    }
  }

  /// A column of the list.
  struct Column {
    let table: TableColumn
    let text: @Sendable (DataRow) -> String
  }

  static let columns: [Column] = [
    Column(table: TableColumn("What", widths: 12...24)) { row in
      row.table.map { Sentences.name(of: $0.kind) } ?? row.id.text
    },
    Column(table: TableColumn("Period", widths: 6...9)) { $0.table?.vintage ?? "" },
    Column(table: TableColumn("Areas", widths: 5...16)) { row in
      row.table.map(Sentences.areas) ?? ""
    },
    Column(table: TableColumn("Rows", widths: 5...8, alignment: .right)) { row in
      row.table.map { FigureWords.count($0.counts.kept) } ?? ""
    },
    Column(table: TableColumn("Left out", widths: 8...8, alignment: .right)) { row in
      row.table.map { FigureWords.count($0.counts.rejected) } ?? "damaged"
    },
    Column(table: TableColumn("Imported", widths: 10...10)) { row in
      row.table?.origin.date.description ?? ""
    },
    Column(table: TableColumn("File", widths: 8...40)) { $0.table?.origin.file ?? "" },
  ]

  func cell(_ column: Int) -> TableCell {
    TableCell(Self.columns[column].text(self), table == nil ? .problem : .text)
  }
}
