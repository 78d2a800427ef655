internal import AWSCore
internal import AWSWire

/// What whoever signed a form lets it hold.
///
/// S3 API Reference, "POST Policy". Texts that no recording has are said so.
struct PostPolicy {
    private enum Condition {
        case match(Match)
        case size(least: Int, most: Int)
    }

    private struct Match {
        /// The condition as the error quotes it.
        let parts: [String]
        /// The field's name in lower case; nil where it lacks its `$`, and so is nobody's.
        let field: String?

        var text: String { "[\(parts.map { "\"\($0)\"" }.joined(separator: ", "))]" }
    }

    private let expiration: Timestamp
    private let conditions: [Condition]

    /// Reads the field `policy`.
    init(_ text: String) throws(AWSError) {
        // Not recorded: what is wrong with a text that is no base64 or no JSON.
        let bytes = Text.bytes(base64: text.utf8.filter { $0 > 32 })
        guard let bytes, let document = try? JSON(parsing: bytes), document.object != nil else {
            throw PostError.invalidPolicy("Invalid JSON.")
        }
        // Not recorded: the three texts of missing and unreadable members.
        guard let moment = document["expiration"]?.string else {
            throw PostError.invalidPolicy("Policy missing expiration.")
        }
        guard let expiration = Timestamp(iso8601: moment) else {
            throw PostError.invalidPolicy("Invalid 'expiration' value: '\(moment)'")
        }
        guard let list = document["conditions"]?.array else {
            throw PostError.invalidPolicy("Policy missing conditions.")
        }
        self.expiration = expiration
        var conditions: [Condition] = []
        for element in list { conditions.append(try Self.condition(element)) }
        self.conditions = conditions
    }

    private static func condition(_ element: JSON) throws(AWSError) -> Condition {
        if let members = element.object {
            guard members.count == 1, let member = members.first, let value = text(member.value) else {
                throw PostError.invalidPolicy(
                    "Invalid Simple-Condition: Simple-Conditions must have exactly one property specified."
                )
            }
            return .match(Match(parts: ["eq", "$\(member.name)", value], field: member.name.lowercased()))
        }
        // Not recorded: a condition that is neither an object nor three texts.
        guard let elements = element.array, elements.count == 3 else {
            throw PostError.invalidPolicy("Invalid Condition: wrong number of arguments.")
        }
        let parts = elements.map { text($0) ?? "" }
        switch parts[0].lowercased() {
        case "content-length-range":
            guard let least = Int(parts[1]), let most = Int(parts[2]) else {
                return .match(Match(parts: parts, field: nil))
            }
            return .size(least: least, most: most)
        case "eq", "starts-with":
            let field = parts[1].hasPrefix("$") ? parts[1].dropFirst().lowercased() : nil
            return .match(Match(parts: parts, field: field))
        // Not recorded.
        default: throw PostError.invalidPolicy("Invalid Condition: unknown operation '\(parts[0])'.")
        }
    }

    private static func text(_ value: JSON) -> String? {
        if case .number(let digits) = value { digits } else { value.string }
    }

    /// Throws where a form is not what the policy says.
    ///
    /// - Parameters:
    ///   - values: the fields by their names in lower case, and the bucket; variables are replaced by then.
    ///   - names: the names of the fields that some condition must name, in lower case.
    func check(_ values: [String: String], _ names: [String], size: Int, at now: Timestamp) throws(AWSError) {
        guard now < expiration else { throw PostError.refused("Policy expired.") }
        var named: Set<String> = []
        for case .match(let match) in conditions {
            guard let field = match.field, Self.holds(match.parts, field, values[field]) else {
                throw PostError.refused("Policy Condition failed: \(match.text)")
            }
            named.insert(field)
        }
        let extra = names.filter { !named.contains($0) }
        // AWS's text, not recorded.
        guard extra.isEmpty else { throw PostError.refused("Extra input fields: \(extra.joined(separator: ", "))") }
        for case .size(let least, let most) in conditions {
            if size > most { throw PostError.tooLarge(size, most: most) }
            if size < least { throw PostError.tooSmall(size, least: least) }
        }
    }

    private static func holds(_ parts: [String], _ field: String, _ value: String?) -> Bool {
        guard parts[0].lowercased() == "starts-with" else { return value == parts[2] }
        guard let value else { return false }
        let prefix = parts[2].utf8
        // Content types with commas are lists, and each of them must fit (API Reference, "POST Policy").
        guard field == "content-type", value.contains(",") else { return value.utf8.starts(with: prefix) }
        return value.split(separator: ",").allSatisfy { $0.drop { $0 == " " }.utf8.starts(with: prefix) }
    }
}
