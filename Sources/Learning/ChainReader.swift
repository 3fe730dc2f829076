/// Reads sentences with a sequence model.
///
/// ```swift
/// var reader = ChainReader(labels, network)
/// reader.score(sentence)
/// labels.decode(reader.bestLabels())
/// ```
package struct ChainReader {
  package let network: ChainNetwork
  /// The lattice of the sentence scored last.
  package private(set) var lattice: ChainLattice
  private var units: [Float] = []

  package init(_ labels: ChainLabels, _ network: ChainNetwork) {
    self.network = network
    lattice = ChainLattice(labels, transitions: network.transitions)
  }

  /// Scores a sentence; the lattice can then be asked.
  package mutating func score(_ sentence: ChainSentence) {
    network.score(sentence, scale: 1, in: &lattice, units: &units)
  }

  /// The labels that score best together, after ``score(_:)``.
  package mutating func bestLabels() -> [UInt8] { lattice.best() }

  /// Sums over all labellings, after ``score(_:)``.
  package mutating func sum() { lattice.sum() }
}
