/// The generator MT19937 as Python's `random.Random(seed)` runs it, so that bootstrap samples are the same in both.
struct MersenneTwister {
  private static let size = 624
  private var state: [UInt32]
  private var index = MersenneTwister.size

  init(seed: UInt32) {
    // init_genrand(19650218), then init_by_array([seed]).
    state = [19_650_218]
    for at in 1..<MersenneTwister.size {
      let last = state[at - 1]
      state.append(1_812_433_253 &* (last ^ (last >> 30)) &+ UInt32(at))
    }
    var at = 1
    for _ in 0..<MersenneTwister.size {
      let last = state[at - 1]
      state[at] = (state[at] ^ ((last ^ (last >> 30)) &* 1_664_525)) &+ seed
      advance(&at)
    }
    for _ in 0..<MersenneTwister.size - 1 {
      let last = state[at - 1]
      state[at] = (state[at] ^ ((last ^ (last >> 30)) &* 1_566_083_941)) &- UInt32(at)
      advance(&at)
    }
    state[0] = 0x8000_0000
  }

  private mutating func advance(_ at: inout Int) {
    at += 1
    if at == MersenneTwister.size {
      state[0] = state[MersenneTwister.size - 1]
      at = 1
    }
  }

  /// 0 up to, but not including, 1.
  mutating func unit() -> Double {
    let high = next() >> 5
    let low = next() >> 6
    return (Double(high) * 67_108_864 + Double(low)) / 9_007_199_254_740_992
  }

  private mutating func next() -> UInt32 {
    if index == MersenneTwister.size { refill() }
    var word = state[index]
    index += 1
    word ^= word >> 11
    word ^= (word << 7) & 0x9D2C_5680
    word ^= (word << 15) & 0xEFC6_0000
    return word ^ (word >> 18)
  }

  private mutating func refill() {
    let size = MersenneTwister.size
    for at in 0..<size {
      let word = (state[at] & 0x8000_0000) | (state[(at + 1) % size] & 0x7FFF_FFFF)
      state[at] = state[(at + 397) % size] ^ (word >> 1) ^ (word & 1 == 1 ? 0x9908_B0DF : 0)
    }
    index = 0
  }
}
