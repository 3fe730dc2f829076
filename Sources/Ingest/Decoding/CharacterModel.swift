#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How likely a text is in each family of languages, judged character by character.
///
/// The bytes of a text are the same for every encoding tried, so the likelihoods of what they decode to can be
/// compared: the encoding whose text is likeliest is the one. All figures are natural logarithms.
enum CharacterModel {
  enum Family: Int, CaseIterable {
    case chinese, japanese, korean, latin, cyrillic, greek, thai, arabic, hebrew
  }

  /// What kind of character a code point is.
  enum Kind: UInt8, CaseIterable {
    case letter, space, digit, mark, han, kana, hangul, accented, cyrillicSmall, cyrillicLarge, fullWidth, typographic
    case greek, thai, arabic, hebrew, halfKana, symbol, control, junk
  }

  /// The likelihood of UTF-8 text in the family of these that suits it best.
  static func score(of text: [UInt8], as families: [Family]) -> Double {
    var scores = [Double](repeating: 0, count: families.count)
    var before = Kind.space
    kinds.withUnsafeBufferPointer { kinds in
      weights.withUnsafeBufferPointer { weights in
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
          let code = Int(scalar.value)
          let kind: Kind
          let weight: Double
          if code < 0x10000 {
            kind = kinds[code]
            weight = Double(weights[code])
          } else {
            kind = code < 0x2FA20 && code >= 0x20000 ? .han : .junk
            weight = -16
          }
          for (index, family) in families.enumerated() {
            var score = weight + shares[family.rawValue][Int(kind.rawValue)]
            // Letters with marks stand among plain ones, and seldom side by side.
            if kind == .accented, before != .letter, family == .latin {
              score -= before == .accented ? 3 : 1.2
            }
            scores[index] += score
          }
          before = kind
        }
      }
    }
    return scores.max() ?? -.infinity
  }

  /// Logarithms of how often each kind of character comes in a family's texts.
  private static let shares: [[Double]] = Family.allCases.map { family in
    Kind.allCases.map { kind in log(share(of: kind, in: family)) }
  }

  private static func share(of kind: Kind, in family: Family) -> Double {
    switch kind {
    case .junk: return 1e-3
    case .control: return 1e-3
    case .symbol: return 0.004
    case .halfKana: return family == .japanese ? 0.003 : 1e-4
    default: break
    }
    switch family {
    case .chinese:
      switch kind {
      case .han: return 0.7
      case .fullWidth: return 0.1
      case .letter, .digit, .space, .mark: return 0.05
      case .typographic: return 0.02
      case .kana: return 1e-4
      default: return 2e-4
      }
    case .japanese:
      switch kind {
      case .han: return 0.3
      case .kana: return 0.5
      case .fullWidth: return 0.1
      case .letter, .digit, .space, .mark: return 0.03
      default: return 2e-4
      }
    case .korean:
      switch kind {
      case .hangul: return 0.7
      case .space: return 0.2
      case .letter, .digit, .mark: return 0.04
      case .han, .fullWidth: return 0.003
      default: return 2e-4
      }
    case .latin:
      switch kind {
      case .letter: return 0.75
      case .space: return 0.16
      case .accented: return 0.04
      case .digit, .mark: return 0.04
      case .typographic: return 0.01
      default: return 5e-5
      }
    case .cyrillic, .greek, .thai, .arabic, .hebrew:
      let own: [Kind: Double] =
        switch family {
        case .cyrillic: [.cyrillicSmall: 0.7, .cyrillicLarge: 0.06]
        case .greek: [.greek: 0.75]
        case .thai: [.thai: 0.85]
        case .arabic: [.arabic: 0.75]
        default: [.hebrew: 0.75]
        }
      switch kind {
      case .space: return 0.15
      case .letter, .digit, .mark: return 0.03
      case .typographic: return 0.01
      default: return own[kind] ?? 5e-5
      }
    }
  }

  /// The kind of each code point of the basic plane.
  private static let kinds: [Kind] = (0..<0x10000).map { code in
    switch code {
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x20, 0x0A, 0x0D, 0x09: .space
    case 0x30...0x39: .digit
    case 0x21...0x7E: .mark
    case 0x00...0x1F, 0x7F...0x9F: .control
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x17F, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x218...0x21B: .accented
    case 0xA0, 0xAB, 0xBB, 0xB7, 0xA3, 0xA9, 0xAE, 0xB0, 0x2010...0x2027, 0x2030, 0x2039, 0x203A, 0x20AC, 0x2122,
      0x2116:
      .typographic
    case 0x386...0x3CE: .greek
    case 0x410...0x42F, 0x401...0x40F: .cyrillicLarge
    case 0x430...0x45F, 0x490, 0x491: .cyrillicSmall
    case 0x5D0...0x5EA: .hebrew
    case 0x60C...0x6FF: .arabic
    case 0xE01...0xE5B: .thai
    case 0x3041...0x3096, 0x30A1...0x30FC: .kana
    case 0x3001...0x3003, 0x3005...0x3017, 0xFF01...0xFF5E, 0x3000: .fullWidth
    case 0xFF61...0xFF9F: .halfKana
    case 0x3400...0x9FFF, 0xF900...0xFAFF: .han
    case 0xAC00...0xD7A3: .hangul
    case 0xA1...0xBF, 0xD7, 0xF7, 0x2000...0x2BFF, 0x3018...0x33FF: .symbol
    default: .junk
    }
  }

  /// The likelihood of each code point among those of its kind.
  private static let weights: [Float] = {
    var weights = (0..<0x10000).map { code -> Float in
      switch kinds[code] {
      case .letter: -3.2
      case .space: -0.5
      case .digit: -2.3
      case .mark, .symbol: -4
      case .han: code >= 0x4E00 && code < 0xA000 ? -13.5 : -17
      case .kana: -4
      case .hangul: -9.5
      case .accented: -6.5
      case .cyrillicSmall: -5
      case .cyrillicLarge: -3.5
      case .fullWidth: code < 0x3010 ? -2.5 : -4.5
      case .typographic: -2.5
      case .greek, .hebrew, .arabic, .thai: -3.6
      case .halfKana: -4
      case .control: -4
      case .junk: -10
      }
    }
    for (rank, scalar) in CommonCharacters.ranked.unicodeScalars.enumerated() {
      weights[Int(scalar.value)] = hanWeight(rank: Double(rank + 1))
    }
    for (index, scalar) in commonHangul.unicodeScalars.enumerated() {
      weights[Int(scalar.value)] = index < 30 ? -3.8 : index < 90 ? -5 : -6.2
    }
    for scalar in "éèàüöäñóáíçêãõåøæßôúâîëìùò".unicodeScalars { weights[Int(scalar.value)] = -3 }
    for scalar in "łąęśżźćńčšžřěůýďťňőűăâîșțşţğıİđ".unicodeScalars { weights[Int(scalar.value)] = -3.6 }
    // What Thai hardly uses is what double-byte texts read as Thai are full of.
    for code in 0xE01...0xE5B { weights[code] = -8 }
    for scalar in "านรอกเงยลวม่ั้ีตทสดะคหบจปขชพิแใไผถโ็ืุูธณศญภซฟฉ์ำ".unicodeScalars { weights[Int(scalar.value)] = -3.3 }
    for scalar in "оеаинтсрвл".unicodeScalars { weights[Int(scalar.value)] = -2.6 }
    for scalar in "кмдпуяыьгзбчйхжшюцщэфёъіїєґ".unicodeScalars { weights[Int(scalar.value)] = -3.7 }
    return weights
  }()

  /// Fitted to counts: 0.3 % at rank 50, 0.07 % at 500, 0.008 % at 2,000.
  private static func hanWeight(rank: Double) -> Float {
    Float(log(0.0035 / (1 + rank / 200)) - rank / 1100 + (rank < 20 ? 0.7 : 0))
  }

  /// Syllables Korean texts consist of, commonest first.
  private static let commonHangul = """
    이다의는에을가고로하도지한사기리자정은인대시아를나있어서일전제과해부수주스장그보원상조구동여무성국유안경공세선신내우만방비분들마거트개라소오\
    회관계생용양까게모민영적진과면중연학물현요위된터당화발건미치후통최재말력것문입니습행바호교실업년월달저였했던며간단명천산두권준야포차년외강약료류김박\
    할될없않르드타파카크레러토너네더데래었겠
    """
}
