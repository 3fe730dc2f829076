/// Names and values of HTML's character references.
enum HTMLEntities {
  /// Appends what a reference at `&` stands for and returns where text goes on; a lone `&` stands for itself.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, into out: inout [UInt8]) -> Int {
    if let (scalar, next) = reference(bytes, start, end) {
      append(scalar, to: &out)
      return next
    }
    out.append(UInt8(ascii: "&"))
    return start + 1
  }

  /// A text with its references replaced by what they stand for.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var out: [UInt8] = []
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        if bytes[at] == UInt8(ascii: "&") {
          at = decode(bytes, at, bytes.count, into: &out)
        } else {
          out.append(bytes[at])
          at += 1
        }
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends a scalar in UTF-8.
  @inline(__always) static func append(_ scalar: UInt32, to out: inout [UInt8]) {
    switch scalar {
    case 0..<0x80: out.append(UInt8(scalar))
    case 0x80..<0x800:
      out.append(UInt8(0xC0 | scalar >> 6))
      out.append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      out.append(UInt8(0xE0 | scalar >> 12))
      out.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      out.append(UInt8(0x80 | scalar & 0x3F))
    default:
      out.append(UInt8(0xF0 | scalar >> 18))
      out.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      out.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      out.append(UInt8(0x80 | scalar & 0x3F))
    }
  }

  private static func reference(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (UInt32, Int)? {
    var at = start + 1
    guard at < end else { return nil }
    if bytes[at] == UInt8(ascii: "#") {
      at += 1
      let isHexadecimal = at < end && bytes[at] | 0x20 == UInt8(ascii: "x")
      if isHexadecimal { at += 1 }
      let digits = at
      var value: UInt32 = 0
      while at < end, let digit = digitValue(bytes[at], isHexadecimal) {
        value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
        at += 1
      }
      guard at > digits else { return nil }
      if at < end, bytes[at] == UInt8(ascii: ";") { at += 1 }
      return (repaired(value), at)
    }
    let name = at
    while at < end, at - name < 32, PublicationDate.isLetter(bytes[at]) || PublicationDate.isDigit(bytes[at]) {
      at += 1
    }
    guard at > name else { return nil }
    let isClosed = at < end && bytes[at] == UInt8(ascii: ";")
    let text = String(decoding: bytes[name..<at], as: UTF8.self)
    guard let value = values[text], isClosed || mayLackSemicolon.contains(text) else { return nil }
    return (value, isClosed ? at + 1 : at)
  }

  private static func digitValue(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    if PublicationDate.isDigit(byte) { return UInt32(byte - 0x30) }
    let lower = byte | 0x20
    return isHexadecimal && lower >= 0x61 && lower <= 0x66 ? UInt32(lower - 0x57) : nil
  }

  /// Browsers read numbers 128 to 159 as Windows-1252, and what is no scalar as U+FFFD.
  private static func repaired(_ value: UInt32) -> UInt32 {
    if value >= 0x80, value < 0xA0 { return windows1252[Int(value - 0x80)] }
    if value == 0 || value > 0x10_FFFF || value >= 0xD800 && value < 0xE000 { return 0xFFFD }
    return value
  }

  static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]

  private static let mayLackSemicolon: Set<String> = [
    "amp", "lt", "gt", "quot", "nbsp", "copy", "reg", "AMP", "LT", "GT", "QUOT", "middot", "laquo", "raquo", "shy",
    "pound", "yen", "sect", "deg", "times", "eacute", "egrave", "auml", "ouml", "uuml",
  ]

  private static let values: [String: UInt32] = {
    var values: [String: UInt32] = [:]
    for pair in table.split(separator: " ") {
      let parts = pair.split(separator: "=")
      values[String(parts[0])] = UInt32(parts[1], radix: 16)
    }
    return values
  }()

  /// Names of HTML 4 and the usual ones of HTML 5, with their code points.
  private static let table = """
    AElig=C6 AMP=26 Aacute=C1 Acirc=C2 Agrave=C0 Alpha=391 Aring=C5 Atilde=C3 Auml=C4 Beta=392 COPY=A9 \
    Cacute=106 Ccaron=10C Ccedil=C7 Chi=3A7 Dagger=2021 Delta=394 Dstrok=110 ETH=D0 Eacute=C9 Ecirc=CA Egrave=C8 \
    Epsilon=395 Eta=397 Euml=CB GT=3E Gamma=393 Gbreve=11E Iacute=CD Icirc=CE Igrave=CC Iota=399 Iuml=CF \
    Kappa=39A LT=3C Lambda=39B Lstrok=141 Mu=39C NewLine=A NoBreak=2060 Ntilde=D1 Nu=39D OElig=152 Oacute=D3 \
    Ocirc=D4 Ograve=D2 Omega=3A9 Omicron=39F Oslash=D8 Otilde=D5 Ouml=D6 Phi=3A6 Pi=3A0 Prime=2033 Psi=3A8 \
    QUOT=22 REG=AE Rho=3A1 Scaron=160 Scedil=15E Sigma=3A3 THORN=DE Tab=9 Tau=3A4 Theta=398 Uacute=DA Ucirc=DB \
    Ugrave=D9 Upsilon=3A5 Uuml=DC Xi=39E Yacute=DD Yuml=178 Zcaron=17D ZeroWidthSpace=200B Zeta=396 aacute=E1 \
    acirc=E2 acute=B4 aelig=E6 agrave=E0 alefsym=2135 alpha=3B1 amacr=101 amp=26 and=2227 ang=2220 aogon=105 \
    apos=27 aring=E5 ast=2A asymp=2248 atilde=E3 auml=E4 bdquo=201E beta=3B2 bigstar=2605 boxh=2500 brvbar=A6 \
    bsol=5C bull=2022 cacute=107 cap=2229 caron=2C7 ccaron=10D ccedil=E7 cedil=B8 cent=A2 centerdot=B7 \
    check=2713 chi=3C7 circ=2C6 clubs=2663 colon=3A comma=2C commat=40 cong=2245 copy=A9 crarr=21B5 cross=2717 \
    cup=222A curren=A4 dArr=21D3 dagger=2020 darr=2193 dash=2010 dcaron=10F deg=B0 delta=3B4 diams=2666 \
    divide=F7 dollar=24 downarrow=2193 dstrok=111 eacute=E9 ecaron=11B ecirc=EA egrave=E8 emacr=113 empty=2205 \
    emsp=2003 emsp13=2004 emsp14=2005 ensp=2002 eogon=119 epsilon=3B5 equals=3D equiv=2261 eta=3B7 eth=F0 \
    euml=EB euro=20AC excl=21 exist=2203 fflig=FB00 filig=FB01 fllig=FB02 fnof=192 forall=2200 frac12=BD \
    frac13=2153 frac14=BC frac15=2155 frac18=215B frac23=2154 frac34=BE frac38=215C frac58=215D frac78=215E \
    frasl=2044 gamma=3B3 gbreve=11F ge=2265 grave=60 gt=3E hArr=21D4 hairsp=200A half=BD harr=2194 hearts=2665 \
    hellip=2026 horbar=2015 hyphen=2010 iacute=ED icirc=EE iexcl=A1 igrave=EC imacr=12B image=2111 imath=131 \
    infin=221E inodot=131 int=222B iota=3B9 iquest=BF isin=2208 iuml=EF kappa=3BA lArr=21D0 lambda=3BB lang=27E8 \
    laquo=AB larr=2190 lbrack=5B lceil=2308 lcub=7B ldquo=201C ldquor=201E le=2264 leftarrow=2190 lfloor=230A \
    lowast=2217 lowbar=5F loz=25CA lpar=28 lrm=200E lsaquo=2039 lsqb=5B lsquo=2018 lsquor=201A lstrok=142 lt=3C \
    macr=AF mdash=2014 micro=B5 midast=2A middot=B7 minus=2212 mu=3BC nabla=2207 nacute=144 nbsp=A0 ncaron=148 \
    ndash=2013 ne=2260 ni=220B not=AC notin=2209 nsub=2284 ntilde=F1 nu=3BD num=23 numsp=2007 oacute=F3 ocirc=F4 \
    odblac=151 oelig=153 ograve=F2 oline=203E omacr=14D omega=3C9 omicron=3BF oplus=2295 or=2228 ordf=AA ordm=BA \
    oslash=F8 otilde=F5 otimes=2297 ouml=F6 para=B6 part=2202 percnt=25 period=2E permil=2030 perp=22A5 phi=3C6 \
    pi=3C0 piv=3D6 plus=2B plusmn=B1 pound=A3 prime=2032 prod=220F prop=221D psi=3C8 puncsp=2008 quest=3F \
    quot=22 rArr=21D2 radic=221A rang=27E9 raquo=BB rarr=2192 rbrack=5D rcaron=159 rceil=2309 rcub=7D rdquo=201D \
    real=211C reg=AE rfloor=230B rho=3C1 rightarrow=2192 rlm=200F rpar=29 rsaquo=203A rsqb=5D rsquo=2019 \
    sacute=15B sbquo=201A scaron=161 scedil=15F sdot=22C5 sect=A7 semi=3B shy=AD sigma=3C3 sigmaf=3C2 sim=223C \
    sol=2F spades=2660 star=2606 starf=2605 sub=2282 sube=2286 sum=2211 sup=2283 sup1=B9 sup2=B2 sup3=B3 \
    supe=2287 szlig=DF tau=3C4 tcaron=165 there4=2234 theta=3B8 thetasym=3D1 thinsp=2009 thorn=FE tilde=2DC \
    times=D7 trade=2122 uArr=21D1 uacute=FA uarr=2191 ucirc=FB udblac=171 ugrave=F9 umacr=16B uml=A8 \
    uparrow=2191 upsih=3D2 upsilon=3C5 uring=16F uuml=FC verbar=7C vert=7C weierp=2118 xi=3BE yacute=FD yen=A5 \
    yuml=FF zacute=17A zcaron=17E zdot=17C zeta=3B6 zwj=200D zwnj=200C
    """
}
