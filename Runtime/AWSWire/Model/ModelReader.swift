/// Reads the lines of a model table that an operation reaches into its shapes.
struct ModelReader {
    let index: ServiceModel.Index
    let service: String

    private var operationName = ""
    private var shapes: [ShapeModel] = []
    private var numbers: [String: Int] = [:]

    init(index: ServiceModel.Index, service: String) {
        self.index = index
        self.service = service
    }

    func operation(_ line: StaticText) -> OperationModel {
        var reader = self
        let fields = line.split(9)
        reader.operationName = fields[1].string
        let input = fields[5].equals("-") ? -1 : reader.shape(fields[5].string)
        let output = fields[6].equals("-") ? -1 : reader.shape(fields[6].string)
        reader.markConstraints()
        var root: StaticText?
        var namespace: StaticText?
        var wrapper: StaticText?
        var requiresChecksum = false
        var hostPrefix: StaticText?
        var needsNoAuthorization = false
        for trait in fields.dropFirst(8) {
            if let value = trait.value(of: "@root:") { root = value }
            if let value = trait.value(of: "@xmlNamespace:") { namespace = value }
            if let value = trait.value(of: "@resultWrapper:") { wrapper = value }
            if let value = trait.value(of: "@hostPrefix:") { hostPrefix = value }
            if trait.equals("@checksumRequired") { requiresChecksum = true }
            if trait.equals("@noAuth") { needsNoAuthorization = true }
        }
        return OperationModel(
            name: fields[1].string,
            service: service,
            method: fields[2].string,
            requestURI: URITemplate(fields[3].string),
            status: Overrides.status(service, fields[1].string) ?? Int(fields[4].string) ?? 200,
            shapes: reader.shapes,
            input: input,
            output: output,
            inputRoot: root,
            inputNamespace: namespace,
            resultWrapper: wrapper,
            requiresChecksum: requiresChecksum,
            hostPrefix: hostPrefix,
            needsNoAuthorization: needsNoAuthorization
        )
    }

    /// The number of a shape, which is read on its first mention; shapes may hold themselves.
    private mutating func shape(_ name: String) -> Int {
        if let number = numbers[name] { return number }
        let number = shapes.count
        numbers[name] = number
        guard let line = index.shapes[name] else {
            shapes.append(ShapeModel(name: StaticText(""), kind: .string))
            return number
        }
        let fields = line.split(9)
        let shape = ShapeModel(name: fields[1], kind: Self.kind(fields[0]))
        if service.hasPrefix("dynamodb"), name == "AttributeValue" {
            shape.kind = .attributeValue
            shapes.append(shape)
            return number
        }
        shapes.append(shape)
        var references: [StaticText] = []
        var payload: StaticText?
        for trait in fields.dropFirst(2) where !trait.isEmpty {
            switch trait.start[0] {
            case UInt8(ascii: "/"):
                shape.pattern = trait.dropFirst()
                shape.characterSet = CharacterSet(pattern: trait.dropFirst())
            case UInt8(ascii: "="): shape.enumeration = trait.dropFirst().split(124)
            case UInt8(ascii: "*"): references.append(trait.dropFirst())
            case UInt8(ascii: "@"):
                if let value = trait.value(of: "@payload:") { payload = value }
                shape.apply(trait)
            default:
                if shape.kind == .structure {
                    references.append(trait)
                } else if let dots = trait.string.firstRange(of: "..") {
                    let text = trait.string
                    shape.minimum = Double(text[..<dots.lowerBound])
                    shape.maximum = Double(text[dots.upperBound...])
                }
            }
        }
        switch shape.kind {
        case .structure:
            shape.members = references.map { member($0) }
            shape.checkOrder = CheckOrder.of(shape.members)
            shape.hasXMLAttributes = shape.members.contains(where: \.isXMLAttribute)
        case .list:
            let element = reference(references[0])
            shape.element = element.shape
            shape.elementName = element.name
            shape.elementNamespace = element.namespace
        case .map:
            let key = reference(references[0])
            let element = reference(references[1])
            shape.key = key.shape
            shape.keyName = key.name
            shape.keyNamespace = key.namespace
            shape.element = element.shape
            shape.elementName = element.name
            shape.elementNamespace = element.namespace
            shape.isItem = shape.name.equals("PutItemInputAttributeMap")
            if let free = Overrides.freeNames(service, shape.name) {
                shapes.append(ShapeModel(name: free.name, kind: .string))
                shape[keyPath: free.place] = shapes.count - 1
            }
            if let names = Overrides.entryNames(service, shape.name) { (shape.keyName, shape.elementName) = names }
        default: break
        }
        if let payload {
            shape.payload = shape.members.firstIndex { $0.name.equals(payload.start, payload.count) } ?? -1
        }
        Overrides.correct(shape, of: service, in: operationName)
        return number
    }

    private mutating func reference(_ text: StaticText) -> (shape: Int, name: StaticText?, namespace: StaticText?) {
        let parts = text.split(44)
        let name = parts.dropFirst().lazy.compactMap { $0.value(of: "locationName=") }.first
        let namespace = parts.dropFirst().lazy.compactMap { $0.value(of: "xmlNamespace=") }.first
        return (shape(parts[0].string), name, namespace)
    }

    private mutating func member(_ text: StaticText) -> MemberModel {
        let parts = text.split(44)
        let colon = parts[0].firstIndex(of: 58) ?? 0
        let name = parts[0].prefix(colon)
        var target = parts[0].dropFirst(colon + 1)
        let isRequired = target.bytes.last == UInt8(ascii: "!")
        if isRequired { target = target.prefix(target.count - 1) }
        let member = MemberModel(name: name, shape: shape(target.string), isRequired: isRequired)
        for attribute in parts.dropFirst() {
            if let value = attribute.value(of: "locationName=") {
                member.wireName = value
            } else if let value = attribute.value(of: "location=") {
                member.location =
                    switch value.string {
                    case "header": .header
                    case "headers": .headers
                    case "uri": .uri
                    case "querystring": .querystring
                    case "statusCode": .statusCode
                    default: .body
                    }
            } else if let value = attribute.value(of: "timestampFormat=") {
                member.timestampFormat = TimestampFormat(value)
            } else if let value = attribute.value(of: "xmlNamespace=") {
                member.xmlNamespace = value
            } else if attribute.equals("xmlAttribute=1") {
                member.isXMLAttribute = true
            } else if attribute.equals("flattened=1") {
                member.isFlattened = true
            } else if let value = attribute.value(of: "queryName=") {
                member.queryName = value
            } else if attribute.equals("idempotencyToken=1") {
                member.isIdempotencyToken = true
            } else if attribute.equals("jsonvalue=1") {
                member.isJSONText = true
            } else if attribute.equals("hostLabel=1") {
                member.isHostLabel = true
            } else if attribute.equals("eventheader=1") {
                member.eventPart = .header
            } else if attribute.equals("eventpayload=1") {
                member.eventPart = .payload
            }
        }
        if let name = Overrides.wireName(service, name, target) { member.wireName = name }
        return member
    }

    private static func kind(_ text: StaticText) -> ShapeKind {
        switch text.string {
        case "structure": .structure
        case "list": .list
        case "map": .map
        case "integer": .integer
        case "long": .long
        case "boolean": .boolean
        case "double": .double
        case "float": .float
        case "blob": .blob
        case "timestamp": .timestamp
        default: .string
        }
    }

    /// Marks the shapes at or below which validation has something to check, until nothing changes.
    private mutating func markConstraints() {
        for i in shapes.indices {
            let s = shapes[i]
            shapes[i].hasConstraints =
                s.minimum != nil || s.maximum != nil || s.pattern != nil || !s.enumeration.isEmpty
                || s.members.contains(where: \.isRequired)
        }
        var changed = true
        while changed {
            changed = false
            for i in shapes.indices where !shapes[i].hasConstraints {
                let s = shapes[i]
                let below = s.members.map(\.shape) + [s.element, s.key].filter { $0 >= 0 }
                if below.contains(where: { shapes[$0].hasConstraints }) {
                    shapes[i].hasConstraints = true
                    changed = true
                }
            }
        }
    }
}

extension ShapeModel {
    fileprivate func apply(_ trait: StaticText) {
        if trait.equals("@flattened") { isFlattened = true }
        if trait.equals("@streaming") { isStreaming = true }
        if trait.equals("@document") { kind = .document }
        if trait.equals("@union") { isUnion = true }
        if trait.equals("@eventstream") { isEventStream = true }
        if trait.equals("@sensitive") { isSensitive = true }
        if let value = trait.value(of: "@timestampFormat:") { timestampFormat = TimestampFormat(value) }
        if let value = trait.value(of: "@locationName:") { locationName = value }
        if let value = trait.value(of: "@xmlNamespace:") { xmlNamespace = value }
    }
}

extension TimestampFormat {
    fileprivate init(_ text: StaticText) {
        self = text.equals("iso8601") ? .iso8601 : text.equals("rfc822") ? .rfc822 : .unixTimestamp
    }
}

extension StaticText {
    /// What follows a prefix; nil where the text does not start with it.
    fileprivate func value(of prefix: StaticString) -> StaticText? {
        let n = prefix.utf8CodeUnitCount
        return count >= n && self.prefix(n).equals(prefix) ? dropFirst(n) : nil
    }
}
