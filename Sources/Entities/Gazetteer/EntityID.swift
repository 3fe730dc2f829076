import YuliaoCorpus

/// Makes the ids of entities that no table gives one: `company:zhejiang-example`, `agency:mx/secretariat-of-economy`.
enum EntityID {
  static func make(type: EntityType, jurisdiction: String, name: String) -> String {
    switch type {
    case .agency: "agency:\(jurisdiction.isEmpty ? "xx" : jurisdiction)/\(kebab(name))"
    case .senator, .representative: "person:\(kebab(name))"
    default: "\(type.rawValue):\(kebab(name))"
    }
  }

  /// Letters and digits in folded form, everything between them one hyphen.
  static func kebab(_ name: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    var pendingHyphen = false
    for symbol in CharacterTable.shared.fold(name) {
      let scalar = Unicode.Scalar(UInt32(symbol)) ?? "-"
      if symbol == 0x27 || symbol == CharacterTable.middleDot { continue }
      if isLetterOrNumber(scalar) {
        if pendingHyphen, !result.isEmpty { result.append("-") }
        pendingHyphen = false
        result.append(scalar)
      } else {
        pendingHyphen = true
      }
    }
    return String(result)
  }

  /// Whether a scalar stays in an id; the properties are asked only of what is neither ASCII nor a common Han character.
  private static func isLetterOrNumber(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x4E00...0x9FA5: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }
}
