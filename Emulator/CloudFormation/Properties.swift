internal import AWSCore
internal import AWSWire

/// A resource's resolved properties, taken out one by one; what is left at the end is not supported.
struct Properties {
    let logicalID: String
    let type: String
    private var members: [JSON.Member]

    init(_ logicalID: String, _ type: String, _ value: JSON) {
        self.logicalID = logicalID
        self.type = type
        members = value.object ?? []
    }

    /// Takes a property of any form.
    mutating func take(_ name: String) -> JSON? {
        guard let place = members.firstIndex(where: { $0.name == name }) else { return nil }
        let value = members.remove(at: place).value
        return value == .null ? nil : value
    }

    /// Takes a scalar as text.
    mutating func text(_ name: String) throws(AWSError) -> String? {
        guard let value = take(name) else { return nil }
        guard let text = Intrinsic.text(value) else { throw wrong(name, "text") }
        return text
    }

    /// Takes a whole number, written as one or as text.
    mutating func integer(_ name: String) throws(AWSError) -> Int? {
        guard let text = try text(name) else { return nil }
        guard let number = Int(text) else { throw wrong(name, "a whole number") }
        return number
    }

    /// Takes a truth value, written as one or as text.
    mutating func bool(_ name: String) throws(AWSError) -> Bool? {
        switch try text(name)?.lowercased() {
        case nil: return nil
        case "true": return true
        case "false": return false
        default: throw wrong(name, "true or false")
        }
    }

    /// Takes a list of texts.
    mutating func texts(_ name: String) throws(AWSError) -> [String]? {
        guard let value = take(name) else { return nil }
        guard let list = value.array else { throw wrong(name, "a list") }
        return list.compactMap(Intrinsic.text)
    }

    /// Takes a map of texts.
    mutating func map(_ name: String) throws(AWSError) -> [String: String]? {
        guard let value = take(name) else { return nil }
        guard let members = value.object else { throw wrong(name, "a map") }
        return Dictionary(members.map { ($0.name, Intrinsic.text($0.value) ?? "") }, uniquingKeysWith: { $1 })
    }

    /// Takes the list of tags, by their keys; of those that have the same the last counts.
    mutating func tags() throws(AWSError) -> [String: String] {
        guard let value = take("Tags") else { return [:] }
        var tags: [String: String] = [:]
        for tag in value.array ?? [] {
            guard let key = tag["Key"].flatMap(Intrinsic.text) else {
                throw wrong("Tags", "a list of keys and values")
            }
            tags[key] = tag["Value"].flatMap(Intrinsic.text) ?? ""
        }
        return tags
    }

    /// Takes a property that must be there.
    mutating func required(_ name: String) throws(AWSError) -> JSON {
        guard let value = take(name) else { throw TemplateError.resource(logicalID, "it has no \(name)") }
        return value
    }

    /// Nothing may be left.
    func end() throws(AWSError) {
        guard let name = members.first?.name else { return }
        throw TemplateError.resource(logicalID, "the property \(name) of \(type) is not supported")
    }

    /// What is left, under its own names.
    mutating func rest() -> JSON {
        defer { members = [] }
        return .object(members)
    }

    private func wrong(_ name: String, _ wanted: String) -> AWSError {
        TemplateError.resource(logicalID, "\(name) must be \(wanted)")
    }
}

extension Operation {
    /// The input that a map of the operation's own member names holds; throws for a member that it does not have.
    static func input(_ members: JSON, for logicalID: String) throws(AWSError) -> Input {
        let model = Self.model
        for member in members.object ?? [] {
            guard model.shapes[model.input].members.contains(where: { $0.name.string == member.name }) else {
                throw TemplateError.resource(logicalID, "the property \(member.name) is not supported")
            }
        }
        let request = HTTPRequest(method: "POST", path: "/", body: members.bytes)
        let value = try Codec(model, service).input(request)
        let leftovers = Leftovers()
        var context = model.inputContext
        context.leftovers = leftovers
        guard let input = Input(wire: value, context) else {
            throw TemplateError.resource(logicalID, "its properties are malformed")
        }
        if let name = leftovers.names.first {
            throw TemplateError.resource(logicalID, "the property \(name) is not supported")
        }
        return input
    }
}
