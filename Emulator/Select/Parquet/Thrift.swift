internal import AWSCore

/// A value of Thrift's compact protocol, which Parquet writes its descriptions in.
indirect enum ThriftValue {
    case bool(Bool)
    case int(Int64)
    case double(Double)
    case bytes([UInt8])
    case list([ThriftValue])
    case structure([Int: ThriftValue])

    /// A field of a structure.
    subscript(_ field: Int) -> ThriftValue? {
        if case .structure(let fields) = self { fields[field] } else { nil }
    }

    var int: Int? {
        if case .int(let number) = self { Int(number) } else { nil }
    }

    var isTrue: Bool? {
        if case .bool(let flag) = self { flag } else { nil }
    }

    var text: String? {
        if case .bytes(let bytes) = self { String(validating: bytes, as: UTF8.self) } else { nil }
    }

    var list: [ThriftValue]? {
        if case .list(let values) = self { values } else { nil }
    }
}

/// Reads Thrift's compact protocol.
struct ThriftReader {
    private let bytes: ArraySlice<UInt8>
    /// Where it reads.
    private(set) var index: Int
    /// What is left of the values that it reads, so that no description makes it read for ever.
    private var budget = 4_000_000

    init(_ bytes: ArraySlice<UInt8>) { (self.bytes, index) = (bytes, bytes.startIndex) }

    mutating func structure(_ depth: Int = 0) throws(AWSError) -> ThriftValue {
        guard depth < 32 else { throw SelectError.parquet }
        var fields: [Int: ThriftValue] = [:]
        var last = 0
        while true {
            let head = try byte()
            if head == 0 { return .structure(fields) }
            let delta = Int(head >> 4)
            last = delta == 0 ? Int(try zigzag()) : last &+ delta
            let type = head & 15
            // The type of a flag is its value.
            fields[last] = type == 1 || type == 2 ? .bool(type == 1) : try value(type, depth + 1)
        }
    }

    private mutating func value(_ type: UInt8, _ depth: Int) throws(AWSError) -> ThriftValue {
        budget -= 1
        guard budget > 0 else { throw SelectError.parquet }
        switch type {
        case 1, 2: return .bool(try byte() == 1)
        case 3: return .int(Int64(Int8(bitPattern: try byte())))
        case 4, 5, 6: return .int(try zigzag())
        case 7:
            var bits: UInt64 = 0
            for i in 0..<8 { bits |= UInt64(try byte()) << UInt64(8 * i) }
            return .double(Double(bitPattern: bits))
        case 8:
            guard let count = Int(exactly: try varint()), count <= bytes.endIndex - index else {
                throw SelectError.parquet
            }
            index += count
            return .bytes(Array(bytes[index - count..<index]))
        case 9, 10: return try list(depth)
        case 11: return try map(depth)
        case 12: return try structure(depth)
        default: throw SelectError.parquet
        }
    }

    private mutating func list(_ depth: Int) throws(AWSError) -> ThriftValue {
        let head = try byte()
        let count = head >> 4 == 15 ? Int(truncatingIfNeeded: try varint()) : Int(head >> 4)
        guard count >= 0, count <= bytes.endIndex - index else { throw SelectError.parquet }
        var values: [ThriftValue] = []
        for _ in 0..<count { values.append(try value(head & 15, depth + 1)) }
        return .list(values)
    }

    /// Maps are passed over: nothing of them is asked for.
    private mutating func map(_ depth: Int) throws(AWSError) -> ThriftValue {
        let count = Int(truncatingIfNeeded: try varint())
        guard count > 0 else { return .list([]) }
        let types = try byte()
        guard count <= bytes.endIndex - index else { throw SelectError.parquet }
        for _ in 0..<count {
            _ = try value(types >> 4, depth + 1)
            _ = try value(types & 15, depth + 1)
        }
        return .list([])
    }

    private mutating func byte() throws(AWSError) -> UInt8 {
        guard index < bytes.endIndex else { throw SelectError.parquet }
        index += 1
        return bytes[index - 1]
    }

    private mutating func varint() throws(AWSError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let next = try byte()
            value |= UInt64(next & 127) << shift
            if next < 128 { return value }
            shift += 7
            guard shift < 64 else { throw SelectError.parquet }
        }
    }

    private mutating func zigzag() throws(AWSError) -> Int64 {
        let value = try varint()
        return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }
}
