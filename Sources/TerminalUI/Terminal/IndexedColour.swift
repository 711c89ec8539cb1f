/// A description of terminals that take 256 colours by the sequences of xterm, for ncurses.
///
/// The system has entries for them, but those spell attributes and colours by
/// long conditional texts, which ncurses reads again at every change of style:
/// a third of all it does for a key. These say the same in plain ones. They
/// are handed over in `$TERMINFO`, as those of `DirectColour` are, and made
/// from this source in the same way:
/// ```
/// indexed|256 colours with the sequences of xterm,
///   am, xenl, msgr, AX,
///   colors#256, cols#80, it#8, lines#24, pairs#0x7FFF,
///   bold=\E[1m, civis=\E[?25l, clear=\E[H\E[2J, cnorm=\E[?25h, cr=\r,
///   csr=\E[%i%p1%d;%p2%dr, cub=\E[%p1%dD, cub1=^H, cud=\E[%p1%dB,
///   cud1=\n, cuf=\E[%p1%dC, cuf1=\E[C, cup=\E[%i%p1%d;%p2%dH,
///   cuu=\E[%p1%dA, cuu1=\E[A, dch=\E[%p1%dP, dch1=\E[P, dim=\E[2m,
///   dl=\E[%p1%dM, dl1=\E[M, ech=\E[%p1%dX, ed=\E[J, el=\E[K, el1=\E[1K,
///   home=\E[H, hpa=\E[%i%p1%dG, ich=\E[%p1%d@, il=\E[%p1%dL, il1=\E[L,
///   ind=\n, op=\E[39;49m, rev=\E[7m, ri=\EM, ritm=\E[23m,
///   rmcup=\E[?1049l, rmso=\E[27m, rmul=\E[24m,
///   setab=\E[48;5;%p1%dm, setaf=\E[38;5;%p1%dm,
///   sgr0=\E[m, sitm=\E[3m, smcup=\E[?1049h, smso=\E[7m, smul=\E[4m,
///   vpa=\E[%i%p1%dd,
/// ```
enum IndexedColour {
  /// The name under which the description has to be asked for.
  static let name = "indexed"

  /// The terminals whose own entries say the same.
  static let terminals: Set = ["xterm-256color", "tmux-256color"]

  /// The compiled description, in the form that `$TERMINFO` takes.
  static let description = """
    b64:GgEwAA8ADwBpAToBaW5kZXhlZHwyNTYgY29sb3VycyB3aXRoIHRoZSBzZXF1ZW5jZXMgb2YgeHRlcm0A\
    AAEAAAEAAAAAAAAAAAABAFAACAAYAP__________________________AAH_f_____8AAAIA__8TABsAHwAj\
    AP__LgA_AEEARQBMAP__TgBVAP__WQD__10AYQD__________2UAagD__3MA________eAB9AIIAhwD__5AA\
    lAD_____nQCjAP____________________-pAP______________________________________________\
    ____________________________________________________________________________________\
    _____60AtgC_AMgA___RANoA4wD__-wA________________________________9QD__wABAgH_________\
    ____________________________________________________________________________________\
    ____________________________________________________________________________________\
    ____________________________________________________________________________________\
    ____________________________________________________________________________________\
    ______________________8FAf__________________________________________________________\
    _____________woB__________________________________8TAf_______________________xgB____\
    ____________________________________________________________________________________\
    __________8eASwBDQAbWyVpJXAxJWQ7JXAyJWRyABtbSBtbMkoAG1tLABtbSgAbWyVpJXAxJWRHABtbJWkl\
    cDElZDslcDIlZEgACgAbW0gAG1s_MjVsAAgAG1s_MjVoABtbQwAbW0EAG1tQABtbTQAbWzFtABtbPzEwNDlo\
    ABtbMm0AG1s3bQAbWzdtABtbNG0AG1slcDElZFgAG1ttABtbPzEwNDlsABtbMjdtABtbMjRtABtbTAAbWyVw\
    MSVkUAAbWyVwMSVkTQAbWyVwMSVkQgAbWyVwMSVkQAAbWyVwMSVkTAAbWyVwMSVkRAAbWyVwMSVkQwAbWyVw\
    MSVkQQAbWyVpJXAxJWRkAAoAG00AG1sxSwAbWzM5OzQ5bQAbWzNtABtbMjNtABtbMzg7NTslcDElZG0AG1s0\
    ODs1OyVwMSVkbQABAAAAAAABAAMAAQAAAEFYAA==
    """
}
