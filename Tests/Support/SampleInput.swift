internal import AWSCore
internal import AWSWire

/// Makes inputs under an operation's model that a service may take.
struct SampleInput {
    var texts: KnownTexts
    var random: SeededRandom
    private var budget = 0

    init(texts: KnownTexts, random: SeededRandom) {
        self.texts = texts
        self.random = random
    }

    /// An input with all that is required and some of the rest; what is not built mostly stays away.
    mutating func input(_ operation: OperationModel, missing: [String]) -> Value {
        guard operation.input >= 0 else { return .structure([]) }
        budget = 80
        return structure(operation.inputContext, missing: missing, depth: 0)
    }

    private mutating func structure(_ context: ShapeContext, missing: [String] = [], depth: Int) -> Value {
        let members = context.model.members
        let optional = members.count { !$0.isRequired }
        let percent = depth > 4 || budget < 0 ? 0 : min(60, 200 / max(1, optional))
        let chosen = context.model.isUnion ? random.below(members.count) : -1
        return .structure(
            members.enumerated().map { i, member in
                let name = member.name.string
                let isWanted =
                    chosen >= 0
                    ? i == chosen : member.isRequired || random.chance(missing.contains(name) ? percent / 20 : percent)
                return isWanted ? value(context.at(member.shape), named: name, depth: depth + 1) : .null
            }
        )
    }

    private mutating func value(_ context: ShapeContext, named name: String, depth: Int) -> Value {
        budget -= 1
        let model = context.model
        switch model.kind {
        case .structure: return structure(context, depth: depth)
        case .list:
            let count = depth > 6 || budget < 0 ? 0 : 1 + random.below(3)
            // `AttributeNames` holds an `AttributeName`.
            let element = name.hasSuffix("s") ? String(name.dropLast()) : name
            return .list((0..<count).map { _ in value(context.at(model.element), named: element, depth: depth + 1) })
        case .map: return map(context, named: name, depth: depth)
        case .string: return .string(text(model, named: name))
        case .integer, .long: return .int(integer(model))
        case .boolean: return .bool(random.chance(50))
        case .double, .float: return .double(random.pick([0, 1.5, -2.25, 1e300]))
        case .blob: return .blob(name == "ZipFile" ? SampleArchive.bytes : blob())
        case .timestamp: return .timestamp(Timestamp(seconds: Double(random.pick([0, 1_795_348_800, 4_102_444_800]))))
        case .attributeValue: return .attribute(attribute(depth: depth))
        case .document: return .json(Array(random.pick(["{}", "[1,\"a\"]", "null"]).utf8))
        }
    }

    private mutating func map(_ context: ShapeContext, named name: String, depth: Int) -> Value {
        let model = context.model
        func entry(_ key: String, _ value: AttributeValue) -> (String, Value) { (key, .attribute(value)) }
        switch name {
        case "Key", "ExclusiveStartKey": return .map([entry("pk", partition()), entry("sk", sort())])
        case "Item":
            return .map([
                entry("pk", partition()), entry("sk", sort()), entry("color", .s(random.pick(["red", "blue"]))),
                entry("rest", attribute(depth: 0)),
            ])
        case "ExpressionAttributeNames": return .map([("#n", .string(random.pick(["color", "rest", "n"])))])
        case "ExpressionAttributeValues":
            return .map(
                [entry(":p", partition())] + (random.chance(60) ? [entry(":v", attribute(depth: depth))] : [])
            )
        case "RequestItems": return .map([("things", value(context.at(model.element), named: "things", depth: depth))])
        default: break
        }
        let count = depth > 6 || budget < 0 ? 0 : 1 + random.below(2)
        var entries: [(String, Value)] = []
        for i in 0..<count {
            let keyModel = context.at(model.key).model
            let key = keyModel.enumeration.isEmpty ? "k\(i)" : random.pick(keyModel.enumeration).string
            guard !entries.contains(where: { $0.0 == key }) else { continue }
            entries.append((key, value(context.at(model.element), named: key, depth: depth + 1)))
        }
        return .map(entries)
    }

    private mutating func partition() -> AttributeValue { .s(random.pick(["one", "two", "ü"])) }

    private mutating func sort() -> AttributeValue { .n(random.pick(["0", "1", "-3.5", "1e10"])) }

    private mutating func attribute(depth: Int) -> AttributeValue {
        budget -= 1
        switch random.below(depth > 8 || budget < 0 ? 8 : 11) {
        case 0, 1: return .s(random.pick(["", "one", "S", "ü☃"]))
        case 2: return .n(random.pick(["0", "1", "-1.5E-130", "12345678901234567890123456789012345678"]))
        case 3: return .b(random.bytes(random.below(9)))
        case 4: return .ss(["a", "b"])
        case 5: return .ns(["1", "2.0"])
        case 6: return .bool(random.chance(50))
        case 7: return .null
        case 8: return .bs([[1], [2, 3]])
        case 9: return .l((0..<random.below(3)).map { _ in attribute(depth: depth + 1) })
        default: return .m(["a": attribute(depth: depth + 1)])
        }
    }

    private mutating func text(_ model: ShapeModel, named name: String) -> String {
        if let known = texts.text(for: name, &random) { return known }
        if !model.enumeration.isEmpty, random.chance(95) { return random.pick(model.enumeration).string }
        return random.pick(["a", "abc", "17", "true", "name-1", "ü ☃ 😀", "a/b?c=d&e", "{\"a\":1}", ""])
    }

    private mutating func integer(_ model: ShapeModel) -> Int64 {
        let least = model.minimum.flatMap { Int64(exactly: $0) } ?? 0
        let most = min(model.maximum.flatMap { Int64(exactly: $0) } ?? 1000, 1_000_000)
        switch random.below(20) {
        case 0: return Int64(Int32.max)
        case 1: return -1
        case 2: return model.kind == .long ? .max : Int64(Int32.min)
        case 3...6: return least
        case 7, 8: return most
        default: return least + Int64(random.below(10))
        }
    }

    private mutating func blob() -> [UInt8] { random.chance(50) ? Array("hello".utf8) : random.bytes(random.below(40)) }
}

/// A function's package of one file, `bootstrap`.
enum SampleArchive {
    static let bytes: [UInt8] = {
        let content = Array("#!/bin/false\n".utf8)
        let name = Array("bootstrap".utf8)
        func word(_ value: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(value >> (8 * $0) & 255) } }
        let checksum = Int(content.withUnsafeBytes { CRC32.of($0) })
        let facts =
            word(0, 2) + word(0, 2) + word(0, 4) + word(checksum, 4) + word(content.count, 4) + word(content.count, 4)
            + word(name.count, 2) + word(0, 2)
        let local = word(0x0403_4b50, 4) + word(20, 2) + facts + name + content
        let entry =
            word(0x0201_4b50, 4) + word(0x0314, 2) + word(20, 2) + facts + word(0, 2) + word(0, 2) + word(0, 2)
            + word(0o100755 << 16, 4) + word(0, 4) + name
        let end =
            word(0x0605_4b50, 4) + word(0, 2) + word(0, 2) + word(1, 2) + word(1, 2) + word(entry.count, 4)
            + word(local.count, 4) + word(0, 2)
        return local + entry + end
    }()
}
