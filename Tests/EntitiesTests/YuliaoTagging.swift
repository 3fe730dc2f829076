import YuliaoEntities

/// The tagger over the small gazetteer.
enum YuliaoTagging {
  static func stage() -> EntityStage { EntityTagger(gazetteer: SmallGazetteer.gazetteer).makeStage() }
}
