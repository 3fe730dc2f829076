/// An e-mail address that Cloudflare hides from harvesters: `data-cfemail` holds a key and the address's bytes, each
/// combined with the key, in hexadecimal; the browser puts it in the place of 「[email protected]」.
enum HiddenEmail {
  /// The address; nil where the value is none.
  static func decoded(_ value: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard value.count >= 8, value.count % 2 == 0, value.count <= 512, let key = byte(value, 0) else { return nil }
    var address: [UInt8] = []
    for at in stride(from: 2, to: value.count, by: 2) {
      guard let byte = byte(value, at), byte ^ key > 0x20, byte ^ key != 0x7F else { return nil }
      address.append(byte ^ key)
    }
    return address.contains(UInt8(ascii: "@")) && address.allSatisfy { $0 < 0x80 } ? address : nil
  }

  private static func byte(_ value: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt8? {
    guard let high = digit(value[at]), let low = digit(value[at + 1]) else { return nil }
    return high << 4 | low
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
