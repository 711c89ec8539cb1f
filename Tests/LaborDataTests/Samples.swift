import CareerPathways
import LaborData
import Testing

/// Bytes that come a few at a time, as from a slow disk.
func source(_ bytes: [UInt8], atOnce most: Int = .max) -> ByteSource {
  var rest = bytes[...]
  return { buffer in
    let count = min(rest.count, most, buffer.count)
    buffer.copyBytes(from: rest.prefix(count))
    rest = rest.dropFirst(count)
    return count
  }
}

/// A source that never ends: the bytes, then one byte for ever.
func endless(_ bytes: [UInt8], then byte: UInt8) -> ByteSource {
  var rest = bytes[...]
  return { buffer in
    let count = min(rest.count, buffer.count)
    buffer.copyBytes(from: rest.prefix(count))
    rest = rest.dropFirst(count)
    for index in count..<buffer.count { buffer[index] = byte }
    return buffer.count
  }
}

/// All rows of a text as strings.
func rows(
  _ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ","), atOnce most: Int = .max,
  within limits: TextLimits = .standard
) throws -> [[String]] {
  var reader = try RowReader(within: limits, from: source(bytes, atOnce: most))
  reader.separator = separator
  var rows: [[String]] = []
  while try reader.next() {
    rows.append((0..<reader.count).map { String(decoding: reader[$0], as: UTF8.self) })
  }
  return rows
}

/// Imports a text as a file of this name.
func imported(
  _ text: String, named file: String = "file.csv", _ options: ImportOptions = ImportOptions()
) throws -> LaborTable {
  try imported(Array(text.utf8), named: file, options)
}

func imported(
  _ bytes: [UInt8], named file: String = "file.csv", _ options: ImportOptions = ImportOptions()
) throws -> LaborTable {
  let day = try #require(CalendarDate("2026-11-24"))
  return try LaborImport.read(source(bytes), from: ImportOrigin(file: file, date: day), options)
}

/// A row of names of OEWS in the official layout, and rows that are short of most columns.
enum Official {
  static let names =
    "AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,NAICS,OWN_CODE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,"
    + "LOC_QUOTIENT,H_MEAN,A_MEAN,A_PCT10,A_MEDIAN,A_PCT90\n"

  static func row(_ area: String, _ soc: String, _ figures: String) -> String {
    "\(area),\"Town, KY\",4,KY,000000,1235,\(soc),Makers,detailed,\(figures)\n"
  }
}
