internal import AWSCore

/// Values as XML elements under their shapes: the bodies of restXml and the answers of the query protocols.
struct XMLCodec {
    private let operation: OperationModel
    /// S3 writes the milliseconds of a moment even where there are none.
    private let timestampsHaveMilliseconds: Bool

    /// Whether elements declare the namespace of their shape: only restXml's do.
    private let declaresShapes: Bool

    init(operation: OperationModel, _ service: ServiceModel, declaresShapes: Bool = true) {
        self.operation = operation
        self.declaresShapes = declaresShapes
        timestampsHaveMilliseconds = service.name == "s3"
    }

    // MARK: reading

    func read(_ element: XMLElement, _ shape: Int, _ member: MemberModel? = nil) throws(AWSError) -> Value {
        let model = operation.shapes[shape]
        switch model.kind {
        case .structure:
            var slots = model.nulls()
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
        let name = member.wireText
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

    /// Appends the root element, which holds the value and declares a namespace.
    func write(_ value: Value, _ shape: Int, as name: String, declaration: String = "", to out: inout XMLText) {
        out.open(name, declaration + attributes(value, shape))
        content(value, shape, nil, to: &out)
        out.close(name)
    }

    /// Appends an element that holds the value; a namespace is `prefix uri`, or declared already.
    private func element(
        _ value: Value,
        _ shape: Int,
        as name: StaticText,
        _ namespace: StaticText?,
        _ member: MemberModel? = nil,
        to out: inout XMLText
    ) {
        out.open(
            name,
            Self.declaration(namespace ?? (declaresShapes ? operation.shapes[shape].xmlNamespace : nil)),
            attributes(value, shape)
        )
        content(value, shape, member, to: &out)
        out.close(name)
    }

    /// The declaration of a namespace, ` xmlns:prefix="uri"`; empty where there is none.
    static func declaration(_ namespace: StaticText?) -> String {
        guard let text = namespace?.string, let space = text.firstIndex(of: " ") else { return "" }
        let prefix = text[..<space]
        return " xmlns\(prefix.isEmpty ? "" : ":\(prefix)")=\"\(text[space...].dropFirst())\""
    }

    private func attributes(_ value: Value, _ shape: Int) -> String {
        let model = operation.shapes[shape]
        guard model.hasXMLAttributes, case .structure(let slots) = value else { return "" }
        var attributes = ""
        for (i, member) in model.members.enumerated() where member.isXMLAttribute {
            guard let text = TextValue.write(slots[i], operation.shapes[member.shape], .iso8601) else { continue }
            var escaped = XMLText()
            escaped.text(text)
            attributes += " \(member.wireText)=\"\(String(decoding: escaped.bytes, as: UTF8.self))\""
        }
        return attributes
    }

    /// Appends what is inside the element of a value.
    func content(_ value: Value, _ shape: Int, _ member: MemberModel?, to out: inout XMLText) {
        let model = operation.shapes[shape]
        switch value {
        case .structure(let slots):
            for (i, member) in model.members.enumerated()
            where member.location == .body && !member.isXMLAttribute && !slots[i].isNull {
                if !plain(slots[i], member, to: &out) { self.member(slots[i], member, to: &out) }
            }
        case .list(let elements):
            let name = model.elementName ?? Self.member
            for element in elements {
                self.element(element, model.element, as: name, model.elementNamespace, to: &out)
            }
        case .map(let entries):
            for entry in entries { self.entry(entry, model, as: Self.entry, nil, to: &out) }
        default:
            if case .timestamp(let timestamp) = value, timestampsHaveMilliseconds, model.timestampFormat == nil {
                out.raw(timestamp.iso8601(milliseconds: true))
            } else if let text = TextValue.write(value, model, member?.timestampFormat ?? .iso8601) {
                out.text(text)
            }
        }
    }

    /// Appends a member of text, a number or a moment, of which a list has thousands, or of what is XML already; false
    /// where it is another one.
    private func plain(_ value: Value, _ member: MemberModel, to out: inout XMLText) -> Bool {
        guard member.xmlNamespace == nil else { return false }
        switch value {
        case .string(let text):
            guard !declaresShapes || operation.shapes[member.shape].xmlNamespace == nil else { return false }
            out.bytes.append(contentsOf: member.tags.open)
            out.text(text)
        case .int(let number):
            out.bytes.append(contentsOf: member.tags.open)
            out.raw(String(number))
        case .timestamp(let timestamp):
            let model = operation.shapes[member.shape]
            guard timestampsHaveMilliseconds, model.timestampFormat == nil, model.xmlNamespace == nil else {
                return false
            }
            out.bytes.append(contentsOf: member.tags.open)
            out.raw(timestamp.iso8601(milliseconds: true))
        case .xml(let elements):
            out.bytes.append(contentsOf: elements)
            return true
        default: return false
        }
        out.bytes.append(contentsOf: member.tags.close)
        return true
    }

    private func member(_ value: Value, _ member: MemberModel, to out: inout XMLText) {
        let model = operation.shapes[member.shape]
        guard member.isFlattened || model.isFlattened else {
            return element(value, member.shape, as: member.wireName, member.xmlNamespace, member, to: &out)
        }
        switch value {
        case .list(let elements):
            let namespace = model.elementNamespace ?? member.xmlNamespace
            for element in elements {
                self.element(element, model.element, as: member.wireName, namespace, to: &out)
            }
        case .map(let entries):
            for entry in entries { self.entry(entry, model, as: member.wireName, member.xmlNamespace, to: &out) }
        default: return
        }
    }

    private func entry(
        _ entry: (String, Value),
        _ model: ShapeModel,
        as name: StaticText,
        _ namespace: StaticText?,
        to out: inout XMLText
    ) {
        out.open(name, Self.declaration(namespace))
        element(.string(entry.0), model.key, as: model.keyName ?? Self.key, model.keyNamespace, to: &out)
        element(entry.1, model.element, as: model.elementName ?? Self.value, model.elementNamespace, to: &out)
        out.close(name)
    }

    // The names of what the model gives none.
    private static let member = StaticText("member")
    private static let entry = StaticText("entry")
    private static let key = StaticText("key")
    private static let value = StaticText("value")
}
