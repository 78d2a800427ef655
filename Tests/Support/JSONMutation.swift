internal import AWSWire

/// Breaks the structure of a JSON text: types, names, numbers, nesting.
struct JSONMutation {
    var random: SeededRandom
    /// How many nodes are passed before the one that is changed.
    private var remaining = 0

    init(random: SeededRandom) { self.random = random }

    /// A text of the tree with one node changed, mostly into JSON.
    mutating func mutated(_ json: JSON) -> [UInt8] {
        remaining = random.below(Self.count(json))
        return changed(json).bytes
    }

    private static func count(_ json: JSON) -> Int {
        switch json {
        case .array(let elements): elements.reduce(1) { $0 + count($1) }
        case .object(let members): members.reduce(1) { $0 + count($1.value) }
        default: 1
        }
    }

    private mutating func changed(_ json: JSON) -> JSON {
        if remaining == 0 {
            remaining -= 1
            return replaced(json)
        }
        remaining -= 1
        switch json {
        case .array(let elements): return .array(elements.map { changed($0) })
        case .object(let members): return .object(members.map { JSON.Member($0.name, changed($0.value)) })
        default: return json
        }
    }

    private mutating func replaced(_ json: JSON) -> JSON {
        switch json {
        case .object(var members) where random.chance(70):
            let at = random.below(members.count)
            switch random.below(7) {
            case 0 where !members.isEmpty: members.remove(at: at)
            case 1 where !members.isEmpty: members.append(JSON.Member(members[at].name, leaf()))
            case 2 where !members.isEmpty: members.append(members[at])
            case 3 where !members.isEmpty: members[at].name = random.pick(Self.names)
            case 4 where members.count > 1: members[at].value = members[random.below(members.count)].value
            case 5 where random.chance(10):
                for i in 0..<(1 << random.below(11)) { members.append(JSON.Member("k\(i)", leaf())) }
            default: members.append(JSON.Member(random.pick(Self.names), leaf()))
            }
            return .object(members)
        case .array(var elements) where random.chance(70):
            if elements.isEmpty || random.chance(30) {
                elements.append(leaf())
            } else {
                let element = random.pick(elements)
                elements += (0..<(1 << random.below(random.chance(5) ? 11 : 4))).map { _ in element }
            }
            return .array(elements)
        case .string(let text) where random.chance(60): return .string(broken(text))
        default: return random.chance(4) ? bomb() : leaf()
        }
    }

    private mutating func broken(_ text: String) -> String {
        switch random.below(6) {
        case 0: return text + random.pick(Self.texts)
        case 1: return random.pick(Self.texts) + text
        case 2: return String(text.prefix(random.below(text.count + 1)))
        case 3: return text + text
        case 4: return text.uppercased()
        default:
            var scalars = Array(text.unicodeScalars)
            if !scalars.isEmpty {
                scalars[random.below(scalars.count)] = random.pick(["\u{0}", "☃", ")", ":", "#", " ", "\""])
            }
            return String(String.UnicodeScalarView(scalars))
        }
    }

    /// Some value that is not what was asked for.
    private mutating func leaf() -> JSON {
        switch random.below(9) {
        case 0: return .null
        case 1: return .bool(random.chance(50))
        case 2, 3: return .number(random.pick(Self.numbers))
        case 4: return .array([])
        case 5: return .object([])
        case 6: return .object([JSON.Member(random.pick(Self.names), .string(random.pick(Self.texts)))])
        case 7 where random.chance(5): return .string(String(repeating: "y", count: 1 << random.below(19)))
        default: return .string(random.pick(Self.texts))
        }
    }

    /// A value of many levels.
    private mutating func bomb() -> JSON {
        let kind = random.below(4)
        var json: JSON = leaf()
        for _ in 0..<(1 << random.below(11)) {
            json =
                switch kind {
                case 0: .array([json])
                case 1: ["a": json]
                case 2: ["M": ["a": json]]
                default: ["L": [json]]
                }
        }
        return json
    }

    private static let names = [
        "", "a", "S", "N", "B", "SS", "NS", "BS", "M", "L", "BOOL", "NULL", "__type", "QueueUrl", "TableName", "Key",
        "Item",
        "ReturnValues", "ConditionExpression", "AttributeUpdates", "ExpressionAttributeValues", "Limit", "MaxResults",
        "NextToken", "WaitTimeSeconds", "MessageAttributes", "DelaySeconds", "ü☃", "\u{0}", "constructor",
    ]

    private static let numbers = [
        "0", "-0", "-1", "1.5", "1e400", "-1e400", "1e-400", "2147483648", "-2147483649", "9223372036854775807",
        "9223372036854775808", "-9223372036854775809", "99999999999999999999999999999999999999999999", "0.1e1", "1E+2",
        "179769313486231570000000000000000000000", "253402300800", "-62135596801",
    ]

    private static let texts = [
        "", " ", "a", "0", "-1", "1e400", "NaN", "true", "ü☃😀", "\u{0}", "\u{FFFE}", "\r\n", "\"", "\\", "%00", "../..",
        "<a>&b;</a>", "#n", ":v", "#n.#n[0]", ":p AND", "((((", "SET", "a = :v OR", "[99999999999999999999]", "=",
        "AAA=", "====",
        "arn:aws:sqs:us-east-1:000000000000:orders", "arn:aws:", "http://", "http://localhost:4566/000000000000/orders",
        "99999999999999999999999999999999999999999", "1E127", "-9.9E-131", "0000-00-00", "2026-11-22T12:00:00Z",
        "shardId-999999999999",
        "{\"maxReceiveCount\":0,\"deadLetterTargetArn\":\"arn:aws:sqs:us-east-1:000000000000:orders\"}",
    ]
}
