/// What the wire forms of a shape are made of.
public enum ShapeKind: UInt8, Sendable {
    case structure, list, map, string, integer, long, boolean, double, float, blob, timestamp
    /// DynamoDB's `AttributeValue`, which is read and written by hand: there it is the hot path.
    case attributeValue
    /// A document type: any JSON.
    case document
}

/// Where a member of a request or an answer travels in the REST protocols.
public enum MemberLocation: UInt8, Sendable {
    case body, header, headers, uri, querystring, statusCode
}

/// How a moment is written.
public enum TimestampFormat: UInt8, Sendable {
    case iso8601, rfc822, unixTimestamp
}

/// What a member of an event becomes in the event's message.
public enum EventPart: UInt8, Sendable {
    case header, payload
}

/// A member of a structure.
public struct MemberModel: Sendable {
    /// The member's name in the model.
    public var name: StaticText
    /// The name on the wire (`locationName`), the model's own where it has no other.
    public var wireName: StaticText
    /// The index of its shape among the operation's shapes.
    public var shape: Int
    /// Whether a request must carry it.
    public var isRequired = false
    /// Where it travels.
    public var location = MemberLocation.body
    /// The form of its timestamps, where the member sets it.
    public var timestampFormat: TimestampFormat?
    /// Whether it is an attribute of the enclosing XML element.
    public var isXMLAttribute = false
    /// Whether a list or map stands without an element of its own.
    public var isFlattened = false
    /// Whether a client fills it in with a random token.
    public var isIdempotencyToken = false
    /// Whether it goes into a header as JSON in base64.
    public var isJSONText = false
    /// Whether it fills a label of the host name.
    public var isHostLabel = false
    /// The name in the ec2 protocol's requests, where it has one of its own.
    public var queryName: StaticText?
    /// What it becomes in an event's message; nil in structures that are no events.
    public var eventPart: EventPart?
    /// The XML namespace, as `prefix uri`.
    public var xmlNamespace: StaticText?
}

/// One shape of a service model, as far as the wire and validation need it.
public struct ShapeModel: Sendable {
    /// The shape's name in the model.
    public var name: StaticText
    /// What it is.
    public var kind: ShapeKind
    /// A structure's members in the model's order.
    public var members: [MemberModel] = []
    /// The order in which validation takes the members.
    public var checkOrder: [Int] = []
    /// A list's element or a map's value: an index among the operation's shapes.
    public var element = -1
    /// A map's key: an index among the operation's shapes.
    public var key = -1
    /// The XML name of a list's element or a map's value, where it is not `member` or `value`.
    public var elementName: StaticText?
    /// The XML name of a map's key, where it is not `key`.
    public var keyName: StaticText?
    /// The XML namespace of a list's element or a map's value, as `prefix uri`.
    public var elementNamespace: StaticText?
    /// The XML namespace of a map's key, as `prefix uri`.
    public var keyNamespace: StaticText?
    /// The least length or value.
    public var minimum: Double?
    /// The greatest length or value.
    public var maximum: Double?
    /// The regular expression a string must match as a whole.
    public var pattern: StaticText?
    /// The pattern as a set of characters, where it is only that.
    public var characterSet: CharacterSet?
    /// The values of an enumeration, in the model's order.
    public var enumeration: [StaticText] = []
    /// The index of the member that is the whole body; -1 where there is none.
    public var payload = -1
    /// Whether the body is read and written piece by piece.
    public var isStreaming = false
    /// Whether a structure holds one of its members only.
    public var isUnion = false
    /// Whether a structure is a stream, each member one kind of event.
    public var isEventStream = false
    /// Whether AWS keeps the value out of its messages.
    public var isSensitive = false
    /// Whether a list or map stands without an element of its own.
    public var isFlattened = false
    /// Whether a map is an item of DynamoDB's to be written as it is.
    public var isItem = false
    /// The form of its timestamps, where the shape sets it.
    public var timestampFormat: TimestampFormat?
    /// The XML name of the shape as a root, where it has one.
    public var locationName: StaticText?
    /// The XML namespace of the shape as a root, as `prefix uri`.
    public var xmlNamespace: StaticText?
    /// Whether validation has anything to check at or below this shape.
    public var hasConstraints = false

    /// The index of a member by its name; the search starts at a hint, as members mostly come in order.
    @inline(__always)
    func memberIndex(_ name: UnsafePointer<UInt8>, _ count: Int, from hint: Int, wire: Bool) -> Int {
        let n = members.count
        var i = hint < n ? hint : 0
        for _ in 0..<n {
            if (wire ? members[i].wireName : members[i].name).equals(name, count) { return i }
            i += 1
            if i == n { i = 0 }
        }
        return -1
    }
}
