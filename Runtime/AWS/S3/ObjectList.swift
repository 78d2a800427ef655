internal import AWSCore
public import AWSWire

extension S3 {
    /// The objects of a list (`ObjectList` of the model).
    ///
    /// It writes its own XML, as a page has a thousand of them.
    public struct ObjectList: WireValue, RandomAccessCollection, ExpressibleByArrayLiteral {
        private var objects: [Object]

        /// Makes a list.
        public init(_ objects: [Object]) { self.objects = objects }

        /// Makes a list of a literal.
        public init(arrayLiteral elements: Object...) { objects = elements }

        /// The first place.
        public var startIndex: Int { objects.startIndex }
        /// The place behind the last.
        public var endIndex: Int { objects.endIndex }
        /// An object.
        public subscript(index: Int) -> Object { objects[index] }

        /// How the type differs from a shape of the model.
        public static func differences(_ context: ShapeContext) -> [String] { [Object].differences(context) }

        /// Makes it of what the wire holds.
        public init?(wire value: Value, _ context: ShapeContext) {
            guard let objects = [Object](wire: value, context) else { return nil }
            self.objects = objects
        }

        /// The value for the wire: the elements of a restXml answer, which is all that S3 speaks.
        public func wire(_ context: ShapeContext) -> Value {
            var out = ObjectElements()
            out.text.bytes.reserveCapacity(objects.count * 320)
            for object in objects { out.append(object) }
            return .xml(out.text.bytes)
        }
    }
}

/// Objects as the elements `Contents` of a list, their members in the model's order.
private struct ObjectElements {
    var text = XMLText()
    /// The last moment, as text: objects that were put together share it.
    private var moment = (timestamp: Timestamp(nanoseconds: .min), text: "")

    mutating func append(_ object: S3.Object) {
        text.raw("<Contents>" as StaticString)
        if let key = object.key { element("<Key>", key, "</Key>") }
        if let modified = object.lastModified {
            if moment.timestamp != modified { moment = (modified, modified.iso8601(milliseconds: true)) }
            element("<LastModified>", moment.text, "</LastModified>")
        }
        if let eTag = object.eTag { element("<ETag>", eTag, "</ETag>") }
        for algorithm in object.checksumAlgorithm ?? [] {
            element("<ChecksumAlgorithm>", algorithm, "</ChecksumAlgorithm>")
        }
        if let type = object.checksumType { element("<ChecksumType>", type, "</ChecksumType>") }
        if let size = object.size { element("<Size>", String(size), "</Size>") }
        if let storageClass = object.storageClass { element("<StorageClass>", storageClass, "</StorageClass>") }
        if let owner = object.owner {
            text.raw("<Owner>" as StaticString)
            if let name = owner.displayName { element("<DisplayName>", name, "</DisplayName>") }
            if let id = owner.id { element("<ID>", id, "</ID>") }
            text.raw("</Owner>" as StaticString)
        }
        text.raw("</Contents>" as StaticString)
    }

    private mutating func element(_ open: StaticString, _ content: String, _ close: StaticString) {
        text.raw(open)
        text.text(content)
        text.raw(close)
    }
}
