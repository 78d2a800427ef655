internal import AWSCore

/// Values outside the body: labels of the path, the query, headers and the status.
enum RESTBinding {
    // MARK: server: request to value

    static func readRequest(
        _ request: HTTPRequest,
        labels: PathLabels,
        _ context: ShapeContext,
        _ service: String,
        into slots: inout [Value]
    ) throws(AWSError) {
        let model = context.model
        let query = Query(request.query)
        for (i, member) in model.members.enumerated() {
            let shape = context.operation.shapes[member.shape]
            let name = member.wireText
            switch member.location {
            case .body, .statusCode: continue
            case .uri:
                guard let label = labels[name] else { continue }
                slots[i] = try TextValue.read(Text.percentDecoded(label), shape, .iso8601)
            case .header:
                guard let text = request.headers[name] else { continue }
                do throws(AWSError) {
                    slots[i] = try header(text, shape, member, context.operation)
                } catch {
                    guard let error = Overrides.oddHeader(service, name, text, shape.kind, error) else { continue }
                    throw error
                }
            case .headers: slots[i] = prefixed(request.headers, name)
            case .querystring:
                switch shape.kind {
                case .list:
                    let values = query.all(name)
                    guard !values.isEmpty else { continue }
                    var elements: [Value] = []
                    for value in values {
                        elements.append(try TextValue.read(value, context.operation.shapes[shape.element], .iso8601))
                    }
                    slots[i] = .list(elements)
                case .map:
                    slots[i] = remaining(
                        query,
                        context,
                        holdsLists: context.operation.shapes[shape.element].kind == .list
                    )
                default:
                    guard let value = query[name] else { continue }
                    // A number without digits counts as none (recorded: S3, test_list_parts_empty_part_number_marker).
                    if value.isEmpty, shape.kind == .integer || shape.kind == .long { continue }
                    do throws(AWSError) {
                        slots[i] = try TextValue.read(value, shape, member.timestampFormat ?? .iso8601)
                    } catch {
                        throw Overrides.invalidParameter(service, name, value) ?? error
                    }
                }
            }
        }
    }

    private static func header(
        _ text: String?,
        _ shape: ShapeModel,
        _ member: MemberModel,
        _ operation: OperationModel
    ) throws(AWSError) -> Value {
        guard let text else { return .null }
        if shape.kind == .list {
            let element = operation.shapes[shape.element]
            var elements: [Value] = []
            for part in HeaderList.parts(text, areDates: element.kind == .timestamp && element.isHTTPDate) {
                elements.append(try TextValue.read(part, element, .rfc822))
            }
            return .list(elements)
        }
        if member.isJSONText {
            guard let bytes = Text.bytes(base64: text.utf8) else { throw AWSError("SerializationException", "") }
            return .string(String(decoding: bytes, as: UTF8.self))
        }
        return try TextValue.read(text, shape, member.timestampFormat ?? .rfc822)
    }

    /// The parameters that no member of their own takes.
    private static func remaining(_ query: Query, _ context: ShapeContext, holdsLists: Bool) -> Value {
        let members = context.model.members.filter { $0.location == .querystring }.map(\.wireText)
        let known = Set(members + context.operation.requestURI.query.map(\.name))
        let pairs = query.pairs.filter { !known.contains($0.name) }
        guard holdsLists else { return .map(pairs.map { ($0.name, .string($0.value)) }) }
        var entries: [(String, Value)] = []
        for pair in pairs where !entries.contains(where: { $0.0 == pair.name }) {
            entries.append((pair.name, .list(query.all(pair.name).map { .string($0) })))
        }
        return .map(entries)
    }

    /// Headers under a prefix as a map, as `x-amz-meta-`; null where there are none.
    private static func prefixed(_ headers: HTTPFields, _ prefix: String) -> Value {
        let entries = headers.entries(behind: prefix)
        return entries.isEmpty ? .null : .map(entries.map { ($0.name.lowercased(), .string($0.value)) })
    }

    // MARK: server: value to response

    static func writeHeaders(_ slots: [Value], _ context: ShapeContext, _ response: inout HTTPResponse) {
        for (i, member) in context.model.members.enumerated() where !slots[i].isNull {
            let shape = context.operation.shapes[member.shape]
            switch member.location {
            case .statusCode:
                if case .int(let status) = slots[i] { response.status = Int(status) }
            case .header, .headers: write(slots[i], member, shape, context.operation, &response.headers)
            default: continue
            }
        }
    }

    private static func write(
        _ value: Value,
        _ member: MemberModel,
        _ shape: ShapeModel,
        _ operation: OperationModel,
        _ headers: inout HTTPFields
    ) {
        let name = member.wireText
        switch value {
        case .map(let entries):
            for (key, entry) in entries {
                if case .string(let text) = entry { headers.add(name + key, text) }
            }
        case .list(let elements):
            let element = operation.shapes[shape.element]
            let texts = elements.compactMap { TextValue.write($0, element, .rfc822) }
            headers.add(
                name,
                texts.map { HeaderList.part($0, isString: element.kind == .string) }.joined(separator: ", ")
            )
        case .string(let text) where member.isJSONText: headers.add(name, Text.base64(text.utf8))
        default:
            if let text = TextValue.write(value, shape, member.timestampFormat ?? .rfc822) { headers.add(name, text) }
        }
    }

    // MARK: client: value to request

    static func writeRequest(_ slots: [Value], _ context: ShapeContext, _ request: inout HTTPRequest) {
        let operation = context.operation
        var labels = PathLabels()
        var query = fixedPairs(operation.requestURI)
        for (i, member) in context.model.members.enumerated() where !slots[i].isNull {
            let shape = operation.shapes[member.shape]
            let name = member.wireText
            switch member.location {
            case .uri: labels[name] = TextValue.write(slots[i], shape, .iso8601)
            case .header, .headers: write(slots[i], member, shape, operation, &request.headers)
            case .querystring:
                switch slots[i] {
                case .list(let elements):
                    for element in elements {
                        if let text = TextValue.write(element, operation.shapes[shape.element], .iso8601) {
                            query.append(pair(name, text))
                        }
                    }
                case .map(let entries):
                    // A parameter that a member of its own gives is not taken from the map.
                    let taken = Set(context.model.members.filter { $0.location == .querystring }.map(\.wireText))
                    for (key, value) in entries where !taken.contains(key) {
                        for text in texts(value) { query.append(pair(key, text)) }
                    }
                default:
                    if let text = TextValue.write(slots[i], shape, member.timestampFormat ?? .iso8601) {
                        query.append(pair(name, text))
                    }
                }
            case .body, .statusCode: continue
            }
        }
        request.path = path(operation.requestURI, labels: labels)
        request.query = query.isEmpty ? nil : query.joined(separator: "&")
    }

    /// The path of a template with its labels filled in.
    static func path(_ template: URITemplate, labels: PathLabels) -> String {
        let path = template.segments.map { segment in
            switch segment {
            case .literal(let text): "/" + text
            case .label(let name): "/" + Text.percentEncoded(labels[name] ?? "")
            case .greedy(let name): "/" + Text.percentEncoded(labels[name] ?? "", keepingSlash: true)
            }
        }.joined()
        return path.isEmpty ? "/" : path
    }

    /// What the query of a template holds by itself.
    static func fixedQuery(_ template: URITemplate) -> String? {
        let pairs = fixedPairs(template)
        return pairs.isEmpty ? nil : pairs.joined(separator: "&")
    }

    private static func fixedPairs(_ template: URITemplate) -> [String] {
        template.query.map { pair in
            Text.percentEncoded(pair.name) + (pair.value.map { "=" + Text.percentEncoded($0) } ?? "")
        }
    }

    /// The strings of a map's value, which is one or a list of them.
    private static func texts(_ value: Value) -> [String] {
        switch value {
        case .string(let text): [text]
        case .list(let elements): elements.flatMap(texts)
        default: []
        }
    }

    private static func pair(_ name: String, _ value: String) -> String {
        "\(Text.percentEncoded(name))=\(Text.percentEncoded(value))"
    }

    // MARK: client: response to value

    static func readResponse(
        _ response: HTTPResponse,
        _ context: ShapeContext,
        into slots: inout [Value]
    ) throws(AWSError) {
        for (i, member) in context.model.members.enumerated() {
            let name = member.wireText
            switch member.location {
            case .statusCode: slots[i] = .int(Int64(response.status))
            case .header:
                let shape = context.operation.shapes[member.shape]
                do throws(AWSError) {
                    slots[i] = try header(response.headers[name], shape, member, context.operation)
                } catch {
                    // As in requests.
                    guard shape.kind == .timestamp else { throw error }
                }
            case .headers:
                slots[i] = prefixed(response.headers, name)
                if slots[i].isNull { slots[i] = .map([]) }
            default: continue
            }
        }
    }
}
