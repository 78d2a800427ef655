internal import AWSCore

/// The JSON of a request that is read straight into a structure's properties, with no tree of values between.
///
/// It takes what nearly every request is: one that keeps its model and carries nothing but what properties are bound to.
/// Anything else is given up. `JSONReader` then reads it again, and validation says what is wrong with it.
struct JSONInput {
    var reader: JSONReader
    /// The shape of the value that comes next.
    var shape: Int
    /// The form of a timestamp that comes next, where its member sets it.
    var format: TimestampFormat?
    /// How many structures, lists and maps are open.
    var depth = 0
    /// Whether a value was given up.
    var isIrregular = false

    init(_ context: ShapeContext, _ bytes: UnsafeBufferPointer<UInt8> = UnsafeBufferPointer(start: nil, count: 0)) {
        reader = JSONReader(bytes, context, usesWireNames: false)
        shape = context.shape
    }

    /// What is thrown where the JSON is given up; nobody sees it.
    var irregular: AWSError { reader.scanner.malformed }

    func model(_ shape: Int) -> ShapeModel { reader.operation.shapes[shape] }

    mutating func string(_ shape: Int) throws(AWSError) -> String {
        let text = try reader.scanner.string()
        let model = model(shape)
        if model.hasConstraints, ConstraintText.isBroken(text, model) { throw irregular }
        return text
    }

    mutating func integer(_ shape: Int) throws(AWSError) -> Int64 {
        let number = try reader.integer(shape, reader.scanner.peek())
        try check(Double(number), shape)
        return number
    }

    mutating func double(_ shape: Int) throws(AWSError) -> Double {
        let number = try reader.double(reader.scanner.peek())
        try check(number, shape)
        return number
    }

    mutating func boolean() throws(AWSError) -> Bool { try reader.boolean(reader.scanner.peek()) }

    mutating func timestamp(_ shape: Int) throws(AWSError) -> Timestamp {
        try reader.timestamp(shape, format, reader.scanner.peek())
    }

    mutating func blob(_ shape: Int) throws(AWSError) -> [UInt8] {
        guard reader.scanner.peek() == 34 else { throw irregular }
        let bytes = try reader.base64()
        try check(Double(bytes.count), shape)
        return bytes
    }

    /// Gives up a value, or a length, that is outside the bounds of its shape.
    func check(_ size: Double, _ shape: Int) throws(AWSError) {
        let model = model(shape)
        if model.hasConstraints, ConstraintText.isOutside(size, model) { throw irregular }
    }

    // MARK: what holds others

    /// Passes the bracket or the brace before a list's or a map's elements.
    mutating func open(_ bracket: UInt8) throws(AWSError) {
        try reader.scanner.expect(bracket)
        depth += 1
        guard depth < JSONScanner.deepest else { throw irregular }
        format = nil
    }

    /// Passes the bracket or the brace behind the elements.
    mutating func close(_ bracket: UInt8) throws(AWSError) {
        try reader.scanner.expect(bracket)
        depth -= 1
    }

    /// Reads the name of a map's entry, up to its value.
    mutating func entryName(_ shape: Int) throws(AWSError) -> String {
        let name = try string(model(shape).key)
        try reader.scanner.expect(58)
        return name
    }

    /// Begins a structure that properties of a type are bound to.
    mutating func open<S: Shape>(_ type: S.Type, _ shape: Int) throws(AWSError) -> StructurePlace {
        let bindings = model(shape).bindings(of: type, ShapeContext(operation: reader.operation, shape: shape))
        guard let bindings else { throw irregular }
        try open(123)
        return StructurePlace(model: model(shape), bindings: bindings)
    }

    /// Goes to the value of a structure's next member, and gives the number of its binding; nil at the structure's end.
    mutating func next(_ place: inout StructurePlace) throws(AWSError) -> Int? {
        while true {
            if place.isAtStart {
                place.isAtStart = false
                if reader.scanner.peek() == 125 { break }
            } else if !reader.scanner.take(44) {
                break
            }
            let name = try reader.scanner.rawString()
            try reader.scanner.expect(58)
            guard !name.isEscaped, let base = reader.scanner.bytes.baseAddress else { throw irregular }
            let start = base + name.start
            let index = place.model.memberIndex(start, name.end - name.start, from: place.hint, wire: false)
            guard index >= 0 else {
                try reader.scanner.skip(depth: depth)
                continue
            }
            place.hint = index + 1
            let bit: UInt64 = 1 << UInt64(index)
            guard place.seen & bit == 0 else { throw irregular }
            place.seen |= bit
            if reader.scanner.peek() == UInt8(ascii: "n") {
                try reader.scanner.literal("null")
                continue
            }
            let number = place.bindings.numbers[index]
            guard number > 0 else { throw irregular }
            place.filled |= bit
            shape = place.model.members[index].shape
            format = place.model.members[index].timestampFormat
            return number
        }
        try close(125)
        guard place.bindings.required & ~place.filled == 0 else { throw irregular }
        return nil
    }
}

/// Where a structure of a request is being read.
@usableFromInline
struct StructurePlace {
    let model: ShapeModel
    let bindings: Bindings
    fileprivate var isAtStart = true
    /// The member that is looked for first: they mostly come in order.
    fileprivate var hint = 0
    /// A bit for each member that has come.
    fileprivate var seen: UInt64 = 0
    /// A bit for each of them that was not null.
    fileprivate var filled: UInt64 = 0

    init(model: ShapeModel, bindings: Bindings) {
        self.model = model
        self.bindings = bindings
    }
}

/// How a type's properties are bound to the members of a structure.
final class Bindings: Sendable {
    let type: ObjectIdentifier
    /// For each member the number of its binding; 0 where it has none.
    let numbers: [Int]
    /// A bit for each member that must be there.
    let required: UInt64

    init<S: Shape>(_ type: S.Type, _ context: ShapeContext) {
        self.type = ObjectIdentifier(type)
        numbers = Members.numbers(of: type, context)
        required = context.model.members.enumerated().reduce(0) { $1.element.isRequired ? $0 | 1 << $1.offset : $0 }
    }
}
