import CareerPathways
import LaborData

/// Small tables for the example, every figure, provider and program in them invented.
///
/// Their period says so. Once a table of a public file is there, they are compared no more.
enum ExampleTables {
  static let period = "(invented)"

  /// The tables as imported on a day.
  static func all(on day: CalendarDate) -> [LaborTable] {
    [("openings", openings), ("completers", completers), ("colleges", colleges), ("links", links)]
      .compactMap { name, text in table("invented-\(name).csv", text, day) }
  }

  private static func table(_ name: String, _ text: String, _ day: CalendarDate) -> LaborTable? {
    var rest = Array(text.utf8)[...]
    // Texts of our own are sound; a test reads them all.
    return try? LaborImport.read(
      { buffer in
        let count = min(rest.count, buffer.count)
        buffer.copyBytes(from: rest.prefix(count))
        rest = rest.dropFirst(count)
        return count
      }, from: ImportOrigin(file: name, date: day), ImportOptions(period: period))
  }

  private static let openings = """
    Title,Base,Projected,PercentChange,AvgAnnualOpenings,STFIPS,OccCode
    Computer and Information Systems Managers,900,990,10.0,80,21,11-3021
    Computer Systems Analysts,1500,1650,10.0,120,21,15-1211
    Information Security Analysts,300,400,33.3,35,21,15-1212
    Computer Network Support Specialists,500,520,4.0,45,21,15-1231
    Computer User Support Specialists,2000,2100,5.0,160,21,15-1232
    Database Administrators,200,210,5.0,N/A,21,15-1242
    Network and Computer Systems Administrators,800,800,0.0,50,21,15-1244
    Computer Programmers,400,360,-10.0,25,21,15-1251
    Software Developers,2200,2700,22.7,210,21,15-1252
    Web Developers,250,280,12.0,20,21,15-1254
    "Computer Occupations, All Other",600,650,8.3,48,21,15-1299
    Operations Research Analysts,150,185,23.3,15,21,15-2031
    Graphic Designers,450,440,-2.2,40,21,27-1024

    """

  private static let completers = """
    UNITID,CIPCODE,MAJORNUM,AWLEVEL,CTOTALT
    900101,11.0901,1,3,60
    900101,11.1006,1,2,45
    900101,11.0801,1,2,30
    900101,11.1003,1,3,40
    900101,50.0409,1,3,25
    900102,11.0101,1,5,190
    900102,11.0501,1,5,70
    900102,11.1003,1,7,25
    900102,27.0301,1,5,8
    900102,50.0409,1,5,60
    900102,24.0101,1,5,55

    """

  private static let colleges = """
    UNITID,INSTNM,CITY,STABBR,FIPS,CBSA
    900101,Invented Community College,Louisville,KY,21,31140
    900102,Invented University,Louisville,KY,21,31140

    """

  private static let links = """
    CIPCode,CIPTitle,SOCCode,SOCTitle
    11.0101,Computer Science,15-1252,Software Developers
    11.0101,Computer Science,15-1251,Computer Programmers
    11.0101,Computer Science,15-1211,Computer Systems Analysts
    11.0101,Computer Science,11-3021,Computer and Information Systems Managers
    11.0501,Systems Analysis,15-1211,Computer Systems Analysts
    11.0501,Systems Analysis,15-1299,"Computer Occupations, All Other"
    11.0801,Web Page Design,15-1254,Web Developers
    11.0801,Web Page Design,27-1024,Graphic Designers
    11.0901,Networks,15-1231,Computer Network Support Specialists
    11.0901,Networks,15-1244,Network and Computer Systems Administrators
    11.1003,Information Security,15-1212,Information Security Analysts
    11.1003,Information Security,15-1244,Network and Computer Systems Administrators
    11.1006,Computer Support,15-1232,Computer User Support Specialists
    11.1006,Computer Support,15-1231,Computer Network Support Specialists
    24.0101,Liberal Studies,99-9999,NO MATCH
    27.0301,Applied Mathematics,15-2031,Operations Research Analysts
    50.0409,Graphic Design,27-1024,Graphic Designers
    50.0409,Graphic Design,15-1254,Web Developers
    99.9999,NO MATCH,15-1242,Database Administrators

    """
}
