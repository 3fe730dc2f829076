/// What sort of name an alias is.
package enum NameKind: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  case full, short, acronym, surname, nickname, former, transliteration, brand, ticker

  package init?(_ text: String) {
    switch text {
    case "", "full": self = .full
    case "short": self = .short
    case "acronym": self = .acronym
    case "surname": self = .surname
    case "nickname": self = .nickname
    case "former": self = .former
    case "transliteration": self = .transliteration
    case "brand", "subsidiary": self = .brand
    case "ticker": self = .ticker
    default: return nil
    }
  }
}

/// What a name needs beside it to count.
package enum Evidence: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  /// Safe wherever it stands.
  case none
  /// An ordinary word or a shared name: needs words near it that speak of such an entity.
  case context
  /// Counts where the same document names the entity by a safe form.
  case anchor
  /// A body that many countries have: decided by the places the text speaks of.
  case place
  /// A product or a person of a firm (iPhone, 雷军): tags nothing, but where it stands the firm's doubtful names count.
  case clue

  package init?(_ text: String) {
    switch text {
    case "", "none": self = .none
    case "context": self = .context
    case "anchor": self = .anchor
    case "place": self = .place
    case "clue": self = .clue
    default: return nil
    }
  }
}

/// One meaning of a name: the entity, place or cue it stands for.
struct NameEntry: Sendable, BitwiseCopyable {
  enum Meaning: UInt8, Sendable, BitwiseCopyable { case entity, place, cue }

  // The widest first, so that an entry takes 24 bytes.
  /// Which of the name's first 64 symbols are capitals.
  var capitals: UInt64
  /// Index into the gazetteer's entities or places, or the raw value of a ``Cue``.
  var target: UInt32
  /// The next meaning of the same name, or `none`.
  var next: UInt32
  var priority: Int16
  /// Length in symbols.
  var length: UInt16
  var meaning: Meaning
  var kind: NameKind
  var evidence: Evidence

  static let none = UInt32.max
}
