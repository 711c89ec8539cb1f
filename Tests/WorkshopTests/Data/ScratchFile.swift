import Foundation

/// A file on the real disk, since public files are read from there; gone with the value.
final class ScratchFile {
  private let folder: URL
  let path: String
  var folderPath: String { folder.path }

  init(_ name: String, _ text: String) throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "pathways-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    path = file.path
  }

  deinit {
    // What is left behind is in the folder of temporary files.
    try? FileManager.default.removeItem(at: folder)
  }
}

/// Small public files of our own.
enum SmallFiles {
  static let wages = """
    AREA,AREA_TITLE,PRIM_STATE,NAICS,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,LOC_QUOTIENT,H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,H_PCT90,A_MEAN,A_MEDIAN
    21,Kentucky,KY,000000,00-0000,All Occupations,total,"2,000",1,10,15,20,30,50,1,1
    21,Kentucky,KY,000000,29-1141,Registered Nurses,detailed,"1,200",1.40,25,30,36,41,48.5,1,1
    21,Kentucky,KY,000000,15-1254,Web Developers,detailed,300,0.80,18,20,28,36,50,1,1
    21,Kentucky,KY,000000,15-1252,Software Developers,detailed,200,**,*,*,#,#,#,1,1
    18,Indiana,IN,000000,29-1141,Registered Nurses,detailed,"9,000",1,25,30,36,41,48.5,1,1
    18,Indiana,IN,000000,Nov-11,Makers,detailed,1,1,1,1,1,1,1,1,1

    """
  static let projections = """
    Title\tBase\tProjected\tPercentChange\tAvgAnnualOpenings\tSTFIPS\tOccCode
    Registered Nurses\t1200\t1300\t8.3\t2940\t21\t29-1141
    Web Developers\t300\t280\t-6.7\t20\t21\t15-1254

    """
  static let zones =
    "O*NET-SOC Code\tJob Zone\n15-1254.00\t3\n15-1252.00\t4\n29-1141.00\t4\n"
  static let related =
    "O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex\n"
    + "15-1254.00\t15-1252.00\tPrimary-Short\t1\n15-1252.00\t29-1141.00\tSupplemental\t12\n"
    + "29-1141.00\t15-1252.00\tSupplemental\t11\n"
}
