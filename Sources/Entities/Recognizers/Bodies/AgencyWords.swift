/// What the rules for bodies share.
enum AgencyWords {
  /// Heads that a name goes on behind with “of” or “on”.
  static let leadingHeads: Set<String> = [
    "department", "ministry", "office", "bureau", "committee", "subcommittee", "commission", "court", "embassy",
    "secretariat", "directorate", "division", "board", "inspectorate",
  ]

  /// Whose body it is, in front of such a head.
  static let levels: Set<String> = ["state", "national", "federal", "the", "central", "european", "international"]

  /// Heads that end most names and begin some with “for”.
  static let headsWithPurpose: Set<String> = ["authority", "agency", "administration", "tribunal"]

  /// What a public board is of.
  static let publicBoards: Set<String> = [
    "education", "supervisors", "elections", "health", "parole", "pardons", "canvassers", "aldermen", "selectmen",
    "review",
    "immigration", "veterans",
  ]

  /// What only universities have departments of.
  static let fieldsOfLearning: Set<String> = [
    "geography", "physics", "chemistry", "mathematics", "biology", "philosophy", "psychology", "sociology",
    "linguistics", "anthropology", "neuroscience", "medicine", "surgery", "neurology", "radiology", "pediatrics",
    "paediatrics", "oncology", "dermatology",
    "astronomy", "epidemiology", "biochemistry", "pharmacology", "psychiatry", "economics", "literature", "genetics",
    "microbiology", "immunology", "pathology", "ophthalmology", "cardiology", "anesthesiology", "orthopedics",
    "orthopaedics", "urology", "biostatistics", "classics", "musicology", "theology",
  ]

  /// What ministries are of, beside others.
  static let fields: Set<String> = [
    "technology", "space", "innovation", "science", "education", "culture", "sport", "sports", "tourism", "trade",
    "industry", "energy", "environment", "climate", "housing", "health", "labour", "labor", "transport", "women",
    "infrastructure", "family", "families", "youth", "media", "digital", "fisheries", "forestry", "food", "mines",
    "agriculture", "manufacturing", "employment", "planning", "security", "justice", "regional", "rural",
    "development", "senior", "seniors", "citizens", "community", "communities", "aviation", "nature", "conservation",
    "nuclear", "safety", "consumer", "protection", "economic", "affairs", "economy", "finance", "skills", "research",
    "water", "immigration", "citizenship", "sciences", "commerce", "small", "business", "welfare", "recreation",
    "arts", "heritage", "pensions", "social", "equality", "integration", "urban", "land", "lands", "natural",
    "resources", "marine", "maritime", "building", "construction", "transportation", "mobility", "action",
  ]

  /// Heads that end a name.
  static let closingHeads: Set<String> = [
    "commission", "committee", "subcommittee", "agency", "bureau", "ministry", "authority", "administration",
    "department", "directorate", "tribunal", "parliament",
  ]

  /// Last words of bodies' names, some of which end other names too.
  static let lastWords = closingHeads.union([
    "service", "office", "council", "court", "police", "board", "corps", "center", "centre", "division", "guard",
  ])

  /// First words of phrases that look like bodies and are none.
  static let notBodies: Set<String> = [
    "trump", "biden", "obama", "bush", "clinton", "reagan", "news", "advertising", "rating", "ratings", "travel",
    "talent", "audit", "nominating", "steering", "executive", "compensation", "organizing", "board", "nobel",
    "republican", "democratic", "national republican", "master", "bachelor", "general", "selling", "officials", "lead",
    "independent", "professional", "musk-led", "trump-led", "drug", "file", "system", "network", "database", "business",
  ]

  /// First words of names of the federal government's bodies, and of Congress's.
  static let federalFirsts: Set<String> = [
    "federal", "national", "u.s", "u.s.", "us", "united", "american", "senate", "house", "congressional", "white",
    "presidential", "joint", "department", "office", "bureau", "interstate", "army", "navy", "air", "defense",
    "pentagon",
    "veterans", "homeland",
  ]

  /// Words of `corporateBodies` that also stand before “Commission” in names of bodies of government.
  static let fieldsOfCommissions: Set<String> = [
    "management", "safety", "ethics", "insurance", "review", "district",
  ]

  /// Last words before the head in names of companies', unions' and parties' own boards and committees.
  static let corporateBodies: Set<String> = [
    "compensation", "audit", "nominating", "nomination", "governance", "remuneration", "steering", "monitoring",
    "investment", "risk", "executive", "ethics", "editorial", "advisory", "credit", "rating", "ratings", "marketing",
    "advertising", "travel", "sales", "creative", "talent", "insurance", "estate", "property", "creditors", "review",
    "organizing", "organising", "district", "branch", "management", "finance", "disclosure", "technical", "safety",
    "action", "caucus", "member",
    "conference", "directors", "general", "&", "image", "music", "modeling", "staffing", "recruitment", "branding",
    "design",
  ]

  /// 欧盟|贸易部长 is a way of speaking: the Union has commissioners and no ministries.
  static func isNoMinistry(endingAt end: Int, of place: String, in scan: DocumentScan) -> Bool {
    place == "eu" && scan.text.symbol(end - 1) == 0x90E8
  }

  /// The country that a name speaks of: one inside it, else the nearest in the same sentence, else the nearest before.
  static func jurisdiction(of name: Range<Int>, in scan: DocumentScan, fallback: String) -> String {
    var nearest: (distance: Int, code: String)?
    let sentence = scan.sentences[scan.sentence(at: name.lowerBound)]
    for place in scan.places {
      if scan.text.isHan(place.start), place.end - place.start == 1,
        !(place.start == name.lowerBound)
      {
        continue
      }
      if place.start >= name.lowerBound, place.end <= name.upperBound { return place.code }
      let distance = place.start < name.lowerBound ? name.lowerBound - place.end : (place.start - name.upperBound) * 2
      guard sentence.contains(place.start) || distance < 300,
        place.start < name.lowerBound || sentence.contains(place.start)
      else { continue }
      if nearest == nil || distance < nearest!.distance { nearest = (distance, place.code) }
    }
    return nearest?.code ?? fallback
  }
}
