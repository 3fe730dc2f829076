import YuliaoCorpus
import YuliaoTables

/// A row of `cooccurrence.csv`: two entities named in the same documents.
package struct CooccurrenceRow: Sendable, Equatable {
  /// The id that sorts first.
  package var first: String
  package var second: String
  package var documents: Int
  package var sentences: Int
  /// Normalised pointwise mutual information over documents, -1 to 1.
  package var npmi: Double

  package init(first: String, second: String, documents: Int, sentences: Int, npmi: Double) {
    self.first = first
    self.second = second
    self.documents = documents
    self.sentences = sentences
    self.npmi = npmi
  }

  package func append(to writer: inout CSVWriter) {
    writer.field(first)
    writer.field(second)
    writer.field(documents)
    writer.field(sentences)
    writer.field(npmi, digits: 4)
    writer.endRow()
  }
}

/// A row of `aliases.csv`: a Chinese and an English name that texts give for the same thing.
package struct AliasRow: Sendable, Equatable {
  package var chinese: String
  package var english: String
  /// Empty where neither name is known.
  package var entityID: String
  package var count: Int
  package var documents: Int
  /// The gloss as one document has it.
  package var example: String

  package init(chinese: String, english: String, entityID: String, count: Int, documents: Int, example: String) {
    self.chinese = chinese
    self.english = english
    self.entityID = entityID
    self.count = count
    self.documents = documents
    self.example = example
  }

  package func append(to writer: inout CSVWriter) {
    writer.field(chinese)
    writer.field(english)
    writer.field(entityID)
    writer.field(count)
    writer.field(documents)
    writer.field(example)
    writer.endRow()
  }
}

extension Failure {
  /// Appends the failure's row to `failures.csv`.
  package func append(to writer: inout CSVWriter) {
    writer.field(source)
    if let offset { writer.field(offset) } else { writer.empty() }
    writer.field(stage)
    writer.field(OneLine.text(reason))
    writer.endRow()
  }
}
