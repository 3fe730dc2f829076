extension Range<Int> {
  /// The first index that belongs behind, where all after it do too; the upper bound where none does. O(log n).
  @inline(__always) func partitionPoint(_ belongsBehind: (Int) -> Bool) -> Int {
    var low = lowerBound
    var high = upperBound
    while low < high {
      let middle = (low + high) / 2
      if belongsBehind(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
