internal import Synchronization

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
///
/// An object, as each value on the wire asks for its member: to copy it would cost more than to read the value.
public final class MemberModel: @unchecked Sendable {
    // Safe: nothing changes once the operation's model is made.
    /// The member's name in the model.
    public let name: StaticText
    /// The name on the wire (`locationName`), the model's own where it has no other.
    public internal(set) var wireName: StaticText {
        didSet {
            wireText = wireName.string
            tags = XMLTags(wireName)
        }
    }
    /// The same as text.
    public private(set) var wireText: String
    /// The tags of an XML element of that name.
    private(set) var tags: XMLTags
    /// The index of its shape among the operation's shapes.
    public let shape: Int
    /// Whether a request must carry it.
    public internal(set) var isRequired: Bool
    /// Where it travels.
    public internal(set) var location = MemberLocation.body
    /// The form of its timestamps, where the member sets it.
    public internal(set) var timestampFormat: TimestampFormat?
    /// Whether it is an attribute of the enclosing XML element.
    public internal(set) var isXMLAttribute = false
    /// Whether a list or map stands without an element of its own.
    public internal(set) var isFlattened = false
    /// Whether a client fills it in with a random token.
    public internal(set) var isIdempotencyToken = false
    /// Whether it goes into a header as JSON in base64.
    public internal(set) var isJSONText = false
    /// Whether it fills a label of the host name.
    public internal(set) var isHostLabel = false
    /// The name in the ec2 protocol's requests, where it has one of its own.
    @PossibleText public internal(set) var queryName: StaticText?
    /// What it becomes in an event's message; nil in structures that are no events.
    public internal(set) var eventPart: EventPart?
    /// The XML namespace, as `prefix uri`.
    @PossibleText public internal(set) var xmlNamespace: StaticText?

    init(name: StaticText, shape: Int, isRequired: Bool) {
        self.name = name
        self.shape = shape
        self.isRequired = isRequired
        wireName = name
        wireText = name.string
        tags = XMLTags(name)
    }
}

/// One shape of a service model, as far as the wire and validation need it.
///
/// An object, for the reason that a member is one.
public final class ShapeModel: @unchecked Sendable {
    // Safe: nothing changes once the operation's model is made.
    /// The shape's name in the model.
    public internal(set) var name: StaticText
    /// What it is.
    public internal(set) var kind: ShapeKind
    /// A structure's members in the model's order.
    public internal(set) var members: [MemberModel] = []
    /// The order in which validation takes the members.
    public internal(set) var checkOrder: [Int] = []
    /// A list's element or a map's value: an index among the operation's shapes.
    public internal(set) var element = -1
    /// A map's key: an index among the operation's shapes.
    public internal(set) var key = -1
    /// The XML name of a list's element or a map's value, where it is not `member` or `value`.
    @PossibleText public internal(set) var elementName: StaticText?
    /// The XML name of a map's key, where it is not `key`.
    @PossibleText public internal(set) var keyName: StaticText?
    /// The XML namespace of a list's element or a map's value, as `prefix uri`.
    @PossibleText public internal(set) var elementNamespace: StaticText?
    /// The XML namespace of a map's key, as `prefix uri`.
    @PossibleText public internal(set) var keyNamespace: StaticText?
    /// The least length or value.
    public internal(set) var minimum: Double?
    /// The greatest length or value.
    public internal(set) var maximum: Double?
    /// The regular expression a string must match as a whole.
    @PossibleText public internal(set) var pattern: StaticText?
    /// The pattern as a set of characters, where it is only that.
    public internal(set) var characterSet: CharacterSet?
    /// The values of an enumeration, in the model's order.
    public internal(set) var enumeration: [StaticText] = []
    /// The index of the member that is the whole body; -1 where there is none.
    public internal(set) var payload = -1
    /// Whether the body is read and written piece by piece.
    public internal(set) var isStreaming = false
    /// Whether a structure holds one of its members only.
    public internal(set) var isUnion = false
    /// Whether a structure is a stream, each member one kind of event.
    public internal(set) var isEventStream = false
    /// Whether AWS keeps the value out of its messages.
    public internal(set) var isSensitive = false
    /// Whether members of a structure are attributes of its XML element.
    public internal(set) var hasXMLAttributes = false
    /// Whether a list or map stands without an element of its own.
    public internal(set) var isFlattened = false
    /// Whether a map is an item of DynamoDB's to be written as it is.
    public internal(set) var isItem = false
    /// The form of its timestamps, where the shape sets it.
    public internal(set) var timestampFormat: TimestampFormat?
    /// The XML name of the shape as a root, where it has one.
    @PossibleText public internal(set) var locationName: StaticText?
    /// The XML namespace of the shape as a root, as `prefix uri`.
    @PossibleText public internal(set) var xmlNamespace: StaticText?
    /// Whether validation has anything to check at or below this shape.
    public internal(set) var hasConstraints = false

    /// How the first type that was asked for is bound: a `Bindings` that this object owns.
    ///
    /// A plain pointer: `AtomicLazyReference` is not compiled for the type, and each look costs 600 instructions.
    private let bindings = Atomic<UnsafeRawPointer?>(nil)

    deinit {
        if let bindings = bindings.load(ordering: .acquiring) { Unmanaged<Bindings>.fromOpaque(bindings).release() }
    }

    init(name: StaticText, kind: ShapeKind) {
        self.name = name
        self.kind = kind
    }

    /// How a type's properties are bound to the members of this structure; nil where there are too many of these, or
    /// another type was asked for before.
    func bindings<S: Shape>(of type: S.Type, _ context: ShapeContext) -> Bindings? {
        var known = bindings.load(ordering: .acquiring)
        if known == nil {
            guard members.count <= UInt64.bitWidth else { return nil }
            let made = Unmanaged.passRetained(Bindings(type, context))
            let exchange = bindings.compareExchange(
                expected: nil,
                desired: UnsafeRawPointer(made.toOpaque()),
                ordering: .acquiringAndReleasing
            )
            // Another thread was first.
            if !exchange.exchanged { made.release() }
            known = bindings.load(ordering: .acquiring)
        }
        guard let bindings = known.map({ Unmanaged<Bindings>.fromOpaque($0).takeUnretainedValue() }) else { return nil }
        return bindings.type == ObjectIdentifier(type) ? bindings : nil
    }

    /// A slot for each member, with nothing in it.
    ///
    /// Made one by one: `init(repeating:count:)` is not compiled for the type, and costs five times as much.
    func nulls() -> [Value] {
        var slots: [Value] = []
        slots.reserveCapacity(members.count)
        for _ in members.indices { slots.append(.null) }
        return slots
    }

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
