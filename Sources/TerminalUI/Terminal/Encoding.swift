import Glibc

/// What the locale says of the bytes that the terminal takes.
enum Encoding {
  /// Sets the locale for characters and returns whether text goes out as UTF-8.
  ///
  /// Numbers keep the C locale, whatever the user's: a comma for a decimal point
  /// would end up in files. A locale that names no encoding gets UTF-8, which is
  /// what terminals take today; one that names another is believed.
  static func setUp() -> Bool {
    setlocale(LC_CTYPE, "")
    if codeset == "ANSI_X3.4-1968" { setlocale(LC_CTYPE, "C.UTF-8") }
    return codeset == "UTF-8"
  }

  private static var codeset: String { String(cString: nl_langinfo(Int32(CODESET))) }
}
