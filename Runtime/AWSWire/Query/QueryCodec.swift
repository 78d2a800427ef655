internal import AWSCore

/// The requests of the query and ec2 protocols: `Action=...&Version=...` and a parameter for each scalar.
struct QueryCodec {
    private let operation: OperationModel
    private let service: ServiceModel
    private let isEC2: Bool

    init(_ codec: Codec) {
        operation = codec.operation
        service = codec.service
        isEC2 = codec.wireProtocol == .ec2
    }

    // MARK: reading

    func read(_ form: QueryForm) throws(AWSError) -> Value { try structure(form, operation.shapes[operation.input]) }

    /// A scalar; what cannot be read is `MalformedInput` here (amazonka#209, boto#877, mrjob's notes on EMR).
    private func scalar(_ form: QueryForm, _ model: ShapeModel, _ format: TimestampFormat?) throws(AWSError) -> Value {
        guard let text = form.value else {
            if form.isLeaf { return .null }
            throw AWSError("MalformedInput", "Start of list found where not expected", status: 400)
        }
        // XML Schema's booleans: true, false, 1 and 0.
        if model.kind == .boolean, text == "1" || text == "0" { return .bool(text == "1") }
        do throws(AWSError) {
            return try TextValue.read(text, model, format ?? .iso8601)
        } catch {
            let message = model.kind == .boolean ? "boolean must follow xsd1.1 definition" : ""
            throw AWSError("MalformedInput", message, status: 400)
        }
    }

    private func read(_ form: QueryForm, _ shape: Int, _ format: TimestampFormat?) throws(AWSError) -> Value {
        let model = operation.shapes[shape]
        switch model.kind {
        case .structure: return try structure(form, model)
        case .list: return try list(form, model, isFlattened: model.isFlattened)
        case .map: return try map(form, model, isFlattened: model.isFlattened)
        default: return try scalar(form, model, format)
        }
    }

    private func structure(_ form: QueryForm, _ model: ShapeModel) throws(AWSError) -> Value {
        var slots = model.nulls()
        for (i, member) in model.members.enumerated() {
            let inner = operation.shapes[member.shape]
            guard let below = form[name(of: member)] else { continue }
            let isFlattened = member.isFlattened || inner.isFlattened
            switch inner.kind {
            case .list: slots[i] = try list(below, inner, isFlattened: isFlattened)
            case .map: slots[i] = try map(below, inner, isFlattened: isFlattened)
            default: slots[i] = try read(below, member.shape, member.timestampFormat)
            }
        }
        return .structure(slots)
    }

    private func list(_ form: QueryForm, _ model: ShapeModel, isFlattened: Bool) throws(AWSError) -> Value {
        // `Names=` is the empty list.
        let parent = isEC2 || isFlattened ? form : form[model.elementName?.string ?? "member"] ?? QueryForm()
        var elements: [Value] = []
        for element in parent.numbered { elements.append(try read(element, model.element, nil)) }
        return .list(elements)
    }

    private func map(_ form: QueryForm, _ model: ShapeModel, isFlattened: Bool) throws(AWSError) -> Value {
        let parent = isFlattened ? form : form["entry"] ?? QueryForm()
        var entries: [(String, Value)] = []
        for entry in parent.numbered {
            guard let key = entry[model.keyName?.string ?? "key"]?.value,
                let value = entry[model.elementName?.string ?? "value"]
            else { continue }
            entries.append((key, try read(value, model.element, nil)))
        }
        return .map(entries)
    }

    private func name(of member: MemberModel) -> String {
        if isEC2 {
            if let name = member.queryName { return name.string }
            let name = member.wireText
            return name.prefix(1).uppercased() + name.dropFirst()
        }
        return member.wireText
    }

    // MARK: writing

    func write(_ input: Value) -> [UInt8] {
        var out: [UInt8] = Array("Action=\(operation.name)&Version=\(service.apiVersion)".utf8)
        if operation.input >= 0 { write(input, operation.input, "", nil, to: &out) }
        return out
    }

    private func write(_ value: Value, _ shape: Int, _ path: String, _ member: MemberModel?, to out: inout [UInt8]) {
        let model = operation.shapes[shape]
        let isFlattened = member?.isFlattened ?? false || model.isFlattened
        switch value {
        case .null: return
        case .structure(let slots):
            for (i, member) in model.members.enumerated() {
                let name = name(of: member)
                write(slots[i], member.shape, path.isEmpty ? name : "\(path).\(name)", member, to: &out)
            }
        case .list(let elements):
            if elements.isEmpty, !isEC2 { append(path, "", to: &out) }
            let path = isEC2 || isFlattened ? path : "\(path).\(model.elementName?.string ?? "member")"
            for (i, element) in elements.enumerated() {
                write(element, model.element, "\(path).\(i + 1)", nil, to: &out)
            }
        case .map(let entries):
            let path = isFlattened ? path : "\(path).entry"
            for (i, entry) in entries.enumerated() {
                append("\(path).\(i + 1).\(model.keyName?.string ?? "key")", entry.0, to: &out)
                let name = "\(path).\(i + 1).\(model.elementName?.string ?? "value")"
                write(entry.1, model.element, name, nil, to: &out)
            }
        default:
            if let text = TextValue.write(value, model, member?.timestampFormat ?? .iso8601) {
                append(path, text, to: &out)
            }
        }
    }

    private func append(_ name: String, _ value: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "&"))
        out += Text.percentEncoded(name).utf8
        out.append(UInt8(ascii: "="))
        out += Text.percentEncoded(value).utf8
    }
}
