internal import AWSCore

/// Values as XML elements under their shapes: the body of restXml.
struct XMLCodec {
    let operation: OperationModel

    // MARK: reading

    func read(_ element: XMLElement, _ shape: Int, _ member: MemberModel? = nil) throws(AWSError) -> Value {
        let model = operation.shapes[shape]
        switch model.kind {
        case .structure:
            var slots = [Value](repeating: .null, count: model.members.count)
            for (i, member) in model.members.enumerated() where member.location == .body {
                slots[i] = try read(member, in: element)
            }
            return .structure(slots)
        case .list:
            let name = model.elementName?.string ?? "member"
            var out: [Value] = []
            for child in element.children where child.localName == name { out.append(try read(child, model.element)) }
            return .list(out)
        case .map: return try map(element.children.filter { $0.localName == "entry" }, model)
        default: return try TextValue.read(element.text, model, member?.timestampFormat ?? .iso8601)
        }
    }

    private func read(_ member: MemberModel, in element: XMLElement) throws(AWSError) -> Value {
        let name = member.wireName.string
        let model = operation.shapes[member.shape]
        if member.isXMLAttribute {
            guard let attribute = element.attributes.first(where: { $0.name == name }) else { return .null }
            return try TextValue.read(attribute.value, model, .iso8601)
        }
        if member.isFlattened || model.isFlattened {
            let children = element.children.filter { $0.localName == name }
            if children.isEmpty { return .null }
            if model.kind == .map { return try map(children, model) }
            var out: [Value] = []
            for child in children { out.append(try read(child, model.element)) }
            return .list(out)
        }
        guard let child = element.child(name) else { return .null }
        return try read(child, member.shape, member)
    }

    private func map(_ entries: [XMLElement], _ model: ShapeModel) throws(AWSError) -> Value {
        var out: [(String, Value)] = []
        for entry in entries {
            guard let key = entry.child(model.keyName?.string ?? "key"),
                let value = entry.child(model.elementName?.string ?? "value")
            else { continue }
            out.append((key.text, try read(value, model.element)))
        }
        return .map(out)
    }

    // MARK: writing

    /// Appends an element of a name that holds the value.
    func write(
        _ value: Value,
        _ shape: Int,
        as name: String,
        attributes: String = "",
        _ member: MemberModel? = nil,
        to out: inout XMLText
    ) {
        let model = operation.shapes[shape]
        var attributes = attributes
        if case .structure(let slots) = value {
            for (i, member) in model.members.enumerated() where member.isXMLAttribute {
                guard let text = TextValue.write(slots[i], operation.shapes[member.shape], .iso8601) else { continue }
                var escaped = XMLText()
                escaped.text(text)
                attributes += " \(member.wireName.string)=\"\(String(decoding: escaped.bytes, as: UTF8.self))\""
            }
        }
        if let namespace = member?.xmlNamespace?.string, let space = namespace.firstIndex(of: " ") {
            let prefix = namespace[..<space]
            attributes =
                " xmlns\(prefix.isEmpty ? "" : ":\(prefix)")=\"\(namespace[space...].dropFirst())\"" + attributes
        }
        out.open(name, attributes)
        content(value, shape, member, to: &out)
        out.close(name)
    }

    private func content(_ value: Value, _ shape: Int, _ member: MemberModel?, to out: inout XMLText) {
        let model = operation.shapes[shape]
        switch value {
        case .structure(let slots):
            for (i, member) in model.members.enumerated()
            where member.location == .body && !member.isXMLAttribute && !slots[i].isNull {
                self.member(slots[i], member, to: &out)
            }
        case .list(let elements):
            let name = model.elementName?.string ?? "member"
            for element in elements { write(element, model.element, as: name, to: &out) }
        case .map(let entries):
            for entry in entries { self.entry(entry, model, as: "entry", to: &out) }
        default:
            if let text = TextValue.write(value, model, member?.timestampFormat ?? .iso8601) { out.text(text) }
        }
    }

    private func member(_ value: Value, _ member: MemberModel, to out: inout XMLText) {
        let name = member.wireName.string
        let model = operation.shapes[member.shape]
        guard member.isFlattened || model.isFlattened else {
            return write(value, member.shape, as: name, member, to: &out)
        }
        switch value {
        case .list(let elements):
            for element in elements { write(element, model.element, as: name, to: &out) }
        case .map(let entries):
            for entry in entries { self.entry(entry, model, as: name, to: &out) }
        default: return
        }
    }

    private func entry(_ entry: (String, Value), _ model: ShapeModel, as name: String, to out: inout XMLText) {
        out.open(name)
        out.element(model.keyName?.string ?? "key", entry.0)
        write(entry.1, model.element, as: model.elementName?.string ?? "value", to: &out)
        out.close(name)
    }
}
