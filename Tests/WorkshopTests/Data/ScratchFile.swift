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
  /// In the shape of California's open data: years stacked, a row for each basis of pay.
  static let stacked = """
    Area Type,Area Name,Year,Quarter,Industry Name,Standard Occupational Classification,Occupational Title,Wage Type,Number of Employed,Mean Wage,10th Percentile Wage,25th Percentile Wage,50th Percentile (Median) Wage,75th Percentile Wage,90th Percentile Wage,Mean Relative Standard Error for Wage
    California - Statewide,California,2017,1st Qtr,"Total, All Industries",291141,Registered Nurses,Annual wage or salary,0,100000,70000,80000,0,0,0,0.9
    California - Statewide,California,2017,1st Qtr,"Total, All Industries",291141,Registered Nurses,Hourly wage,0,48.08,33.65,38.46,0,0,0,0.9
    Metropolitan Area,Bakersfield MSA,2017,1st Qtr,"Total, All Industries",291141,Registered Nurses,Hourly wage,90,40,30,35,40,45,50,0.9
    California-Statewide,California,2026,1st Qtr,"Total, All Industry",000000,"Total, All Occupations",Annual Wage or Salary,10000,70000,35000,41000,55000,83000,130000,0.1
    California-Statewide,California,2026,1st Qtr,"Total, All Industry",291141,Registered Nurses,Annual Wage or Salary,300,140000,90000,104000,135200,166400,190000,1.2
    California-Statewide,California,2026,1st Qtr,"Total, All Industry",291141,Registered Nurses,Hourly Wage,300,67.31,43.27,50,65,80,91.35,1.2
    California-Statewide,California,2026,1st Qtr,"Total, All Industry",252021,Teachers,Annual Wage or Salary,,98000,60000,75000,97000,118000,131000,1.2
    California-Statewide,California,2026,1st Qtr,"Total, All Industry",252021,Teachers,Hourly Wage,,,,,,,,
    Metropolitan Area,Bakersfield-Delano MSA,2026,1st Qtr,"Total, All Industry",291141,Registered Nurses,Hourly Wage,80,60,40,50,60,70,80,2

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
