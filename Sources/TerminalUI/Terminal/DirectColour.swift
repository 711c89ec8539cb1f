/// A description of terminals that take 24-bit colours, for ncurses.
///
/// Few systems have such an entry installed under any name, and ncurses can ask
/// for 24 bits only through one. It can also read an entry out of `$TERMINFO`
/// itself (since 6.1), so this one is handed over there. Terminals that set
/// `$COLORTERM` to `truecolor` all understand the few sequences in it; it says
/// nothing of what they differ in, such as the colour of erased cells.
///
/// The source, for `tic -x -o FOLDER FILE` and then
/// `TERMINFO=FOLDER infocmp -x -Q2 -q direct`:
/// ```
/// direct|24-bit colour with the sequences of xterm,
///   am, xenl, msgr, RGB, AX,
///   colors#0x1000000, cols#80, it#8, lines#24, pairs#0x7FFF,
///   bold=\E[1m, civis=\E[?25l, clear=\E[H\E[2J, cnorm=\E[?25h, cr=\r,
///   csr=\E[%i%p1%d;%p2%dr, cub=\E[%p1%dD, cub1=^H, cud=\E[%p1%dB,
///   cud1=\n, cuf=\E[%p1%dC, cuf1=\E[C, cup=\E[%i%p1%d;%p2%dH,
///   cuu=\E[%p1%dA, cuu1=\E[A, dch=\E[%p1%dP, dch1=\E[P, dim=\E[2m,
///   dl=\E[%p1%dM, dl1=\E[M, ech=\E[%p1%dX, ed=\E[J, el=\E[K, el1=\E[1K,
///   home=\E[H, hpa=\E[%i%p1%dG, ich=\E[%p1%d@, il=\E[%p1%dL, il1=\E[L,
///   ind=\n, op=\E[39;49m, rev=\E[7m, ri=\EM, ritm=\E[23m,
///   rmcup=\E[?1049l, rmso=\E[27m, rmul=\E[24m,
///   setab=\E[%?%p1%{8}%<%t4%p1%d%e48;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m,
///   setaf=\E[%?%p1%{8}%<%t3%p1%d%e38;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m,
///   sgr=\E[0%?%p6%t;1%;%?%p5%t;2%;%?%p2%t;4%;%?%p1%p3%|%t;7%;m,
///   sgr0=\E[m, sitm=\E[3m, smcup=\E[?1049h, smso=\E[7m, smul=\E[4m,
///   vpa=\E[%i%p1%dd,
/// ```
enum DirectColour {
  /// The name under which the description has to be asked for.
  static let name = "direct"

  /// The compiled description, in the form that `$TERMINFO` takes.
  static let description = """
    b64:HgIxAA8ADwBpAfoBZGlyZWN0fDI0LWJpdCBjb2xvdXIgd2l0aCB0aGUgc2VxdWVuY2VzIG9mIHh0ZXJt\
    AAABAAABAAAAAAAAAAAAAVAAAAAIAAAAGAAAAP______________________________________________\
    ______8AAAAB_38AAP____8AAAIA__8TABsAHwAjAP__LgA_AEEARQBMAP__TgBVAP__WQD__10AYQD_____\
    _____2UAagD__3MA________eAB9AIIAhwD__5AAlAD_____nQCjAP____________________-pAP______\
    ____________________________________________________________________________________\
    _____________________________________________60AtgC_AMgA___RANoA4wD__-wA____________\
    ____________________9QD__wABAgEFAf__________________________________________________\
    ____________________________________________________________________________________\
    ____________________________________________________________________________________\
    ____________________________________________________________________________________\
    ______________________________________________________________87Af__________________\
    _____________________________________________________0AB____________________________\
    ______9JAf_______________________04B________________________________________________\
    __________________________________________________9UAacBDQAbWyVpJXAxJWQ7JXAyJWRyABtb\
    SBtbMkoAG1tLABtbSgAbWyVpJXAxJWRHABtbJWklcDElZDslcDIlZEgACgAbW0gAG1s_MjVsAAgAG1s_MjVo\
    ABtbQwAbW0EAG1tQABtbTQAbWzFtABtbPzEwNDloABtbMm0AG1s3bQAbWzdtABtbNG0AG1slcDElZFgAG1tt\
    ABtbPzEwNDlsABtbMjdtABtbMjRtABtbTAAbWyVwMSVkUAAbWyVwMSVkTQAbWyVwMSVkQgAbWyVwMSVkQAAb\
    WyVwMSVkTAAbWyVwMSVkRAAbWyVwMSVkQwAbWyVwMSVkQQAbWyVpJXAxJWRkAAoAG00AG1swJT8lcDYldDsx\
    JTslPyVwNSV0OzIlOyU_JXAyJXQ7NCU7JT8lcDElcDMlfCV0OzclO20AG1sxSwAbWzM5OzQ5bQAbWzNtABtb\
    MjNtABtbJT8lcDElezh9JTwldDMlcDElZCVlMzg7MjslcDElezY1NTM2fSUvJWQ7JXAxJXsyNTZ9JS8lezI1\
    NX0lJiVkOyVwMSV7MjU1fSUmJWQlO20AG1slPyVwMSV7OH0lPCV0NCVwMSVkJWU0ODsyOyVwMSV7NjU1MzZ9\
    JS8lZDslcDElezI1Nn0lLyV7MjU1fSUmJWQ7JXAxJXsyNTV9JSYlZCU7bQACAAAAAAACAAcAAQEAAAMAQVgA\
    UkdCAA==
    """
}
