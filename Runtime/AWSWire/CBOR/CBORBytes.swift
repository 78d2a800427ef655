internal import AWSCore

/// CBOR in the making: bytes, appended to.
struct CBORBytes {
    var bytes: [UInt8] = []

    init(capacity: Int = 256) { bytes.reserveCapacity(capacity) }

    /// The head of an item, its number in the fewest bytes.
    mutating func head(_ major: UInt8, _ argument: UInt64) {
        let type = major << 5
        switch argument {
        case 0..<24: bytes.append(type | UInt8(argument))
        case 24...0xFF: item(type | 24, argument, 1)
        case 0x100...0xFFFF: item(type | 25, argument, 2)
        case 0x1_0000...0xFFFF_FFFF: item(type | 26, argument, 4)
        default: item(type | 27, argument, 8)
        }
    }

    private mutating func item(_ first: UInt8, _ argument: UInt64, _ count: Int) {
        bytes.append(first)
        var shift = count * 8
        while shift > 0 {
            shift -= 8
            bytes.append(UInt8(truncatingIfNeeded: argument >> UInt64(shift)))
        }
    }

    mutating func null() { bytes.append(0xF6) }

    mutating func bool(_ flag: Bool) { bytes.append(flag ? 0xF5 : 0xF4) }

    mutating func integer(_ number: Int64) {
        number < 0 ? head(1, UInt64(~number)) : head(0, UInt64(number))
    }

    mutating func double(_ number: Double) {
        item(0xFB, (number.isNaN ? .nan : number).bitPattern, 8)
    }

    mutating func float(_ number: Float) {
        item(0xFA, UInt64((number.isNaN ? .nan : number).bitPattern), 4)
    }

    mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { self.text($0) }
    }

    mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {
        head(3, UInt64(utf8.count))
        bytes.append(contentsOf: utf8)
    }

    mutating func blob(_ data: [UInt8]) {
        head(2, UInt64(data.count))
        bytes.append(contentsOf: data)
    }

    /// A moment as seconds since 1970, to the millisecond as smithy has it.
    mutating func timestamp(_ timestamp: Timestamp) {
        head(6, 1)
        let milliseconds = timestamp.milliseconds
        milliseconds % 1000 == 0 ? integer(milliseconds / 1000) : double(Double(milliseconds) / 1000)
    }

    /// A moment as whole milliseconds since 1970 under the tag of seconds, as AWS's own clients have it.
    mutating func milliseconds(_ timestamp: Timestamp) {
        head(6, 1)
        integer(timestamp.milliseconds)
    }

    /// Starts a map whose end is a break.
    mutating func startMap() { bytes.append(0xBF) }

    /// Ends it.
    mutating func endMap() { bytes.append(0xFF) }
}
