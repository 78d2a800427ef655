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
        public init?(wire value: consuming Value, _ context: ShapeContext) {
            guard let objects = [Object](wire: consume value, context) else { return nil }
            self.objects = objects
        }

        /// The value for the wire: the elements of a restXml answer, which is all that S3 speaks.
        public func wire(_ context: ShapeContext) -> Value {
            .xml(ObjectElements.bytes(of: objects))
        }
    }
}
