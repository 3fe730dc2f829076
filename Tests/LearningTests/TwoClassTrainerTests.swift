import Testing

@testable import YuliaoLearning

@Suite struct TwoClassTrainerTests {
  /// Feature 1 goes with class 1, feature 2 with class 2, feature 3 with neither; 0 is everywhere.
  private func trained() -> TwoClassTrainer {
    var trainer = TwoClassTrainer(slots: 4, rate: 0.1, decay: 1e-5)
    for _ in 0..<2000 {
      for label in [1, 2, 0] {
        trainer.visit([(ArraySlice([0, label == 0 ? 3 : UInt32(label)]), 1)], label: label, weight: 1)
      }
    }
    return trainer
  }

  private func probabilities(_ slots: [UInt32]) -> SIMD2<Float> {
    TwoClassTrainer.probabilities(trained().score([(ArraySlice(slots), 1)]))
  }

  @Test func eachClassIsToldByItsFeature() {
    #expect(probabilities([0, 1])[0] > 0.85)
    #expect(probabilities([0, 2])[1] > 0.85)
    let neither = probabilities([0, 3])
    #expect(neither[0] + neither[1] < 0.2)
  }

  @Test func probabilitiesStayFiniteAtLargeScores() {
    #expect(TwoClassTrainer.probabilities([500, -500]) == [1, 0])
    #expect(TwoClassTrainer.probabilities([-500, -500]) == [0, 0])
  }

  @Test func aPartCountsByItsScale() {
    let trainer = trained()
    let whole = trainer.score([(ArraySlice([1]), 1)])
    #expect(trainer.score([(ArraySlice([1]), 0.5)]) == whole * 0.5)
  }
}
