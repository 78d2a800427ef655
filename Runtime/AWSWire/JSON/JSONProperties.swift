public import AWSCore

// How properties are read from the JSON of a request.

extension WireValue {
    /// A type that is in no request's JSON, or hardly ever, is not read so.
    public init(json reader: inout Members, _ shape: Int) throws(AWSError) {
        throw AWSError("SerializationException", "")
    }
}

extension Shape {
    /// Reads the input of an operation from a body of JSON; nil where the body is anything but what the model allows and
    /// the shape is bound to.
    @inlinable
    public static func read(json body: [UInt8], _ context: ShapeContext) -> Self? {
        body.withUnsafeBufferPointer { bytes in
            var reader = Members(readingJSON: bytes, context)
            guard let input = try? Self(json: &reader, context.shape), reader.isAtEnd() else { return nil }
            return input
        }
    }
}

extension String {
    /// Takes a string.
    public init(json reader: inout Members, _ shape: Int) throws(AWSError) { self = try reader.json.string(shape) }
}

extension Int {
    /// Takes a whole number.
    public init(json reader: inout Members, _ shape: Int) throws(AWSError) {
        self = Int(try reader.json.integer(shape))
    }
}

extension Double {
    /// Takes a number.
    public init(json reader: inout Members, _ shape: Int) throws(AWSError) { self = try reader.json.double(shape) }
}

extension Bool {
    /// Takes a truth value.
    public init(json reader: inout Members, _ shape: Int) throws(AWSError) { self = try reader.json.boolean() }
}

extension Timestamp {
    /// Takes a moment.
    public init(json reader: inout Members, _ shape: Int) throws(AWSError) { self = try reader.json.timestamp(shape) }
}

extension Blob {
    /// Takes bytes.
    public init(json reader: inout Members, _ shape: Int) throws(AWSError) { self.init(try reader.json.blob(shape)) }
}

extension AttributeValue {
    /// Takes a value of DynamoDB's.
    public init(json reader: inout Members, _ shape: Int) throws(AWSError) {
        self = try AttributeValueReader.read(&reader.json.reader.scanner, depth: 0)
    }
}

extension ItemText {
    /// Takes an item that is plain; nil where it is not, and the reader stays.
    public init?(json reader: inout Members) {
        guard let item = ItemTextReader.read(&reader.json.reader.scanner) else { return nil }
        self = item
    }
}

extension Optional where Wrapped: WireValue {
    /// Takes a value that is there.
    @inlinable
    public init(json reader: inout Members, _ shape: Int) throws(AWSError) {
        self = .some(try Wrapped(json: &reader, shape))
    }
}

extension Array where Element: WireValue {
    /// Takes a list.
    @inlinable
    public init(json reader: inout Members, _ shape: Int) throws(AWSError) {
        self = []
        let element = try reader.openList(shape)
        while try reader.isBeforeElement(count) { append(try Element(json: &reader, element)) }
        try reader.closeList(shape, count)
    }
}

extension Dictionary where Key == String, Value: WireValue {
    /// Takes a map.
    @inlinable
    public init(json reader: inout Members, _ shape: Int) throws(AWSError) {
        // Room for what most maps of a request hold: to grow costs more.
        self.init(Room<(String, Value)>(3), uniquingKeysWith: { $1 })
        let element = try reader.openMap(shape)
        var entries = 0
        while let name = try reader.nextName(entries, shape) {
            self[name] = try Value(json: &reader, element)
            entries += 1
        }
        try reader.closeMap(shape, entries)
    }
}

/// What structures, lists and maps read themselves with, in the modules that have them.
extension Members {
    /// Begins a structure.
    @usableFromInline
    mutating func open<S: Shape>(_ type: S.Type, _ shape: Int) throws(AWSError) -> StructurePlace {
        try json.open(type, shape)
    }

    /// Whether a member of a structure comes next: its binding is then the one that is wanted.
    @usableFromInline
    mutating func isBeforeMember(_ place: inout StructurePlace) throws(AWSError) -> Bool {
        guard let next = try json.next(&place) else { return false }
        (number, wanted) = (0, next)
        return true
    }

    /// The shape of the member that comes next.
    @usableFromInline var wantedShape: Int { json.shape }

    @usableFromInline
    mutating func noteIrregular() { json.isIrregular = true }

    /// Throws where a member was given up.
    @usableFromInline
    func check() throws(AWSError) { if json.isIrregular { throw json.irregular } }

    /// Begins a list, and gives the shape of its elements.
    @usableFromInline
    mutating func openList(_ shape: Int) throws(AWSError) -> Int {
        try json.open(91)
        return json.model(shape).element
    }

    /// Whether a list goes on behind so many elements.
    @usableFromInline
    mutating func isBeforeElement(_ count: Int) throws(AWSError) -> Bool {
        count == 0 ? json.reader.scanner.peek() != 93 : json.reader.scanner.take(44)
    }

    @usableFromInline
    mutating func closeList(_ shape: Int, _ count: Int) throws(AWSError) {
        try json.close(93)
        try json.check(Double(count), shape)
    }

    /// Begins a map, and gives the shape of its values.
    @usableFromInline
    mutating func openMap(_ shape: Int) throws(AWSError) -> Int {
        try json.open(123)
        return json.model(shape).element
    }

    /// The name of a map's next entry behind so many, passed up to its value; nil at the end.
    @usableFromInline
    mutating func nextName(_ count: Int, _ shape: Int) throws(AWSError) -> String? {
        guard count == 0 ? json.reader.scanner.peek() != 125 : json.reader.scanner.take(44) else { return nil }
        return try json.entryName(shape)
    }

    @usableFromInline
    mutating func closeMap(_ shape: Int, _ count: Int) throws(AWSError) {
        try json.close(125)
        try json.check(Double(count), shape)
    }

    /// Whether nothing but white space follows.
    @usableFromInline
    mutating func isAtEnd() -> Bool { (try? json.reader.scanner.end()) != nil }
}
