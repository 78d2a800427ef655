internal import AWSCore
internal import AWSWire

/// Values in the judge's JSON: structures by member name, blobs in base64, moments as milliseconds since 1970.
enum JudgeValue {
    // MARK: to JSON

    static func json(_ value: Value, _ context: ShapeContext) -> JSON {
        let model = context.model
        switch value {
        case .null, .stream: return .null
        case .bool(let flag): return .bool(flag)
        case .int(let number): return .number(String(number))
        case .double(let number):
            return number.isFinite
                ? .number(number.description)
                : .string(number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity")
        case .string(let text): return .string(text)
        case .blob(let bytes): return .string(Text.base64(bytes))
        case .timestamp(let timestamp): return .number(String(timestamp.milliseconds))
        case .list(let elements): return .array(elements.map { json($0, context.at(model.element)) })
        case .map(let entries):
            return .object(entries.map { JSON.Member($0.0, json($0.1, context.at(model.element))) })
        case .structure(let slots):
            return .object(
                zip(model.members, slots).compactMap { member, slot in
                    slot.isNull ? nil : JSON.Member(member.name.string, json(slot, context.at(member.shape)))
                }
            )
        case .attribute(let attribute):
            var text = JSONText()
            attribute.write(to: &text)
            return (try? JSON(parsing: text.bytes)) ?? .null
        case .item(let item): return (try? JSON(parsing: item.json)) ?? .null
        case .xml(let elements): return .string(String(decoding: elements, as: UTF8.self))
        case .json(let text): return (try? JSON(parsing: text)) ?? .string("not JSON")
        }
    }

    // MARK: from JSON

    static func value(_ json: JSON, _ context: ShapeContext) throws(AWSError) -> Value {
        let model = context.model
        if case .null = json { return .null }
        switch model.kind {
        case .structure:
            let members = try required(json.object, context)
            let names = model.members.map(\.name.string)
            if let unknown = members.first(where: { !names.contains($0.name) })?.name {
                throw AWSError("Question", "\(model.name.string) has no member \(unknown)")
            }
            var slots: [Value] = []
            for member in model.members {
                slots.append(try value(json[member.name.string] ?? .null, context.at(member.shape)))
            }
            return .structure(slots)
        case .list:
            var elements: [Value] = []
            for element in try required(json.array, context) {
                elements.append(try value(element, context.at(model.element)))
            }
            return .list(elements)
        case .map:
            var entries: [(String, Value)] = []
            for entry in try required(json.object, context) {
                entries.append((entry.name, try value(entry.value, context.at(model.element))))
            }
            return .map(entries)
        case .string: return .string(try required(json.string, context))
        case .integer, .long: return .int(Int64(try required(json.integer, context)))
        case .boolean: return .bool(try required(json.bool, context))
        case .double, .float: return .double(try required(json.double ?? json.string.flatMap { Double($0) }, context))
        case .blob: return .blob(try blob(json))
        case .timestamp: return .timestamp(Timestamp(milliseconds: Int64(try required(json.integer, context))))
        case .attributeValue:
            let item = try AttributeValue.item(json: JSON.object([JSON.Member("value", json)]).bytes)
            return .attribute(try required(item["value"], context))
        case .document: return .json(json.bytes)
        }
    }

    /// Bytes in base64.
    static func blob(_ json: JSON) throws(AWSError) -> [UInt8] {
        guard let bytes = json.string.flatMap({ Text.bytes(base64: $0.utf8) }) else {
            throw AWSError("Question", "no base64")
        }
        return bytes
    }

    private static func required<T>(_ value: T?, _ context: ShapeContext) throws(AWSError) -> T {
        guard let value else {
            throw AWSError("Question", "\(context.model.name.string) is a \(context.model.kind)")
        }
        return value
    }
}
