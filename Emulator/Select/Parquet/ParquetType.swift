internal import AWSCore

/// The type of a column: how its values lie in the file, and what they mean.
struct ParquetType {
    enum Physical: Int {
        case boolean, int32, int64, int96, float, double, bytes, fixed
    }

    enum Meaning {
        case none, text, date
        case decimal(scale: Int)
        /// Moments in units of which a second has so many, to a power of ten.
        case moment(digits: Int)
        case unsigned
    }

    var physical: Physical
    /// The bytes of a fixed run.
    var length: Int
    var meaning = Meaning.none

    init(_ element: ThriftValue) throws(AWSError) {
        guard let number = element[1]?.int, let physical = Physical(rawValue: number) else { throw SelectError.parquet }
        self.physical = physical
        length = element[2]?.int ?? 0
        if physical == .fixed, !(1...4096).contains(length) { throw SelectError.parquet }
        meaning = try Self.meaning(element)
    }

    private static func meaning(_ element: ThriftValue) throws(AWSError) -> Meaning {
        let scale = element[7]?.int ?? 0
        guard (0...SQLDecimal.precision).contains(scale) else { throw SelectError.parquet }
        if let logical = element[10] {
            // STRING, ENUM and JSON; DECIMAL, DATE, TIMESTAMP, INTEGER.
            if logical[1] != nil || logical[4] != nil || logical[12] != nil { return .text }
            if let decimal = logical[5] {
                let scale = decimal[1]?.int ?? scale
                guard (0...SQLDecimal.precision).contains(scale) else { throw SelectError.parquet }
                return .decimal(scale: scale)
            }
            if logical[6] != nil { return .date }
            if let unit = logical[8]?[2] { return .moment(digits: unit[1] != nil ? 3 : unit[2] != nil ? 6 : 9) }
            if let integer = logical[10], integer[2]?.isTrue == false { return .unsigned }
        }
        switch element[6]?.int {
        case 0, 4, 19: return .text
        case 5: return .decimal(scale: scale)
        case 6: return .date
        case 9: return .moment(digits: 3)
        case 10: return .moment(digits: 6)
        case 11, 12, 13, 14: return .unsigned
        default: return .none
        }
    }

    // MARK: values

    /// The value of a whole number.
    func value(_ number: Int64) -> SQLValue {
        switch meaning {
        case .decimal(let scale): return .decimal(SQLDecimal(Int128(number), scale: scale))
        case .date:
            var moment = SQLTimestamp(seconds: number &* 86400)
            (moment.precision, moment.offset) = (.day, nil)
            return .timestamp(moment)
        case .moment(let digits):
            let unit: Int64 = digits == 3 ? 1000 : digits == 6 ? 1_000_000 : 1_000_000_000
            let seconds = number.flooredQuotient(unit)
            let nanoseconds = (number - seconds * unit) * (1_000_000_000 / unit)
            return .timestamp(SQLTimestamp(seconds: seconds, nanoseconds: nanoseconds, digits: digits))
        case .unsigned:
            if physical == .int32 { return .int(Int64(UInt32(truncatingIfNeeded: number))) }
            return number >= 0 ? .int(number) : .decimal(SQLDecimal(Int128(UInt64(bitPattern: number))))
        case .none, .text: return .int(number)
        }
    }

    /// The value of some bytes.
    func value(_ bytes: ArraySlice<UInt8>) throws(AWSError) -> SQLValue {
        switch (physical, meaning) {
        case (.int96, _):
            // Nanoseconds of a day, and its Julian number.
            let nanoseconds = Int64(bitPattern: Self.word(bytes.prefix(8)))
            let day = Int64(Self.word(bytes.dropFirst(8)))
            let seconds = (day - 2_440_588) * 86400 + nanoseconds.flooredQuotient(1_000_000_000)
            let rest = nanoseconds.flooredRemainder(1_000_000_000)
            return .timestamp(SQLTimestamp(seconds: seconds, nanoseconds: rest, digits: 9))
        case (_, .decimal(let scale)):
            guard bytes.count <= 16 else { throw SelectError.parquetType }
            var number: Int128 = (bytes.first ?? 0) >= 128 ? -1 : 0
            for byte in bytes { number = number << 8 | Int128(byte) }
            return .decimal(SQLDecimal(number, scale: scale))
        default:
            guard let text = String(validating: bytes, as: UTF8.self) else { throw SelectError.encoding }
            return .string(text)
        }
    }

    /// Bytes as a number, the lowest first.
    static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var number: UInt64 = 0
        for (index, byte) in bytes.enumerated() { number |= UInt64(byte) << UInt64(8 * index) }
        return number
    }
}
