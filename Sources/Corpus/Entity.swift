/// What a mention can be tagged as.
public enum EntityType: String, Sendable, CaseIterable, Comparable, Codable {
  case senator, representative, agency, company
  case person, organization, bill

  /// The types tagged unless the user asks for others.
  public static let standard: Set<EntityType> = [.senator, .representative, .agency, .company]

  public var isLegislator: Bool { self == .senator || self == .representative }

  /// Its place among all types; a switch, for sorting asks often.
  @inlinable public var rank: Int {
    switch self {
    case .senator: 0
    case .representative: 1
    case .agency: 2
    case .company: 3
    case .person: 4
    case .organization: 5
    case .bill: 6
    }
  }

  @inlinable public static func < (a: EntityType, b: EntityType) -> Bool { a.rank < b.rank }
}

/// A term in Congress.
public struct Term: Sendable, Equatable {
  public var type: EntityType
  public var state: String
  public var party: String
  public var start: CalendarDay
  public var end: CalendarDay

  public init(type: EntityType, state: String, party: String, start: CalendarDay, end: CalendarDay) {
    self.type = type
    self.state = state
    self.party = party
    self.start = start
    self.end = end
  }
}

/// Who or what a name stands for: a row of a gazetteer, or one made for a name no list holds.
///
/// One instance is shared by all mentions; it never changes.
public final class Entity: Sendable {
  /// `bioguide:H001089`, `agency:us/department-of-commerce`, `company:deepseek`.
  public let id: String
  /// A legislator's type is that of the last term.
  public let type: EntityType
  public let nameEnglish: String
  public let nameChinese: String
  /// ISO 3166 in lower case (`us`, `us-ca`, `cn`), or `eu`.
  public let jurisdiction: String
  /// `EXCHANGE:CODE`, most important first.
  public let listings: [String]
  public let cik: String
  public let bioguide: String
  public let wikidata: String
  public let party: String
  public let state: String
  /// A legislator's terms, oldest first.
  public let terms: [Term]
  /// Whether a gazetteer holds it; false for a name found by rule alone.
  public let isListed: Bool

  public init(
    id: String, type: EntityType, nameEnglish: String = "", nameChinese: String = "", jurisdiction: String = "",
    listings: [String] = [], cik: String = "", bioguide: String = "", wikidata: String = "", party: String = "",
    state: String = "", terms: [Term] = [], isListed: Bool = true
  ) {
    self.id = id
    self.type = type
    self.nameEnglish = nameEnglish
    self.nameChinese = nameChinese
    self.jurisdiction = jurisdiction
    self.listings = listings
    self.cik = cik
    self.bioguide = bioguide
    self.wikidata = wikidata
    self.party = party
    self.state = state
    self.terms = terms
    self.isListed = isListed
  }

  /// The term that decides a legislator's type, party and state at a day: the last one begun by then, else the first.
  public func term(at day: CalendarDay) -> Term? {
    terms.last { $0.start <= day } ?? terms.first
  }

  /// The type at a day: a legislator is what the last chamber served in by then makes them.
  public func type(at day: CalendarDay) -> EntityType {
    term(at: day)?.type ?? type
  }

  /// Whether a legislator sits in Congress at a day; nil for other types.
  public func isInOffice(at day: CalendarDay) -> Bool? {
    guard type.isLegislator else { return nil }
    return terms.contains { $0.start <= day && day < $0.end }
  }
}
