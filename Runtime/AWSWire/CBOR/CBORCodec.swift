public import AWSCore

/// Values as CBOR under their shapes: the bodies of rpcv2Cbor
/// (https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html, RFC 8949) and of awsCbor11.
public enum CBORCodec {
    /// What the two protocols of CBOR do not have in common.
    public enum Dialect: Sendable {
        /// rpcv2Cbor: moments are seconds since 1970, as RFC 8949 has it.
        case smithy
        /// awsCbor11: moments are whole milliseconds, though their tag is that of seconds (aws-sdk-java-v2#4661).
        case aws
    }

    /// Reads a whole body into a value of the shape; an empty body is an empty structure.
    ///
    /// Throws `SerializationException` where the bytes are no CBOR, or CBOR of another shape.
    public static func read(
        _ bytes: [UInt8],
        _ context: ShapeContext,
        _ dialect: Dialect = .smithy
    ) throws(AWSError) -> Value {
        try bytes.withUnsafeBufferPointer { (buffer) throws(AWSError) -> Value in
            try CBORReader.read(buffer, context, dialect)
        }
    }

    /// A value's bytes; members that are null are left out.
    public static func write(_ value: Value, _ context: ShapeContext, _ dialect: Dialect = .smithy) -> [UInt8] {
        var out = CBORBytes()
        CBORWriter(operation: context.operation, dialect: dialect).write(value, context.shape, to: &out)
        return out.bytes
    }

    /// Any CBOR as JSON, as far as JSON has the like: byte strings become base64, moments seconds since 1970.
    ///
    /// It serves what has no shape, as the errors of a service that a client does not know.
    public static func json(_ bytes: [UInt8]) throws(AWSError) -> JSON { try JSON(parsing: try jsonText(bytes)) }

    /// The same as text.
    static func jsonText(_ bytes: [UInt8]) throws(AWSError) -> [UInt8] {
        try bytes.withUnsafeBufferPointer { (buffer) throws(AWSError) -> [UInt8] in
            var scanner = CBORScanner(buffer)
            var out = JSONText(capacity: bytes.count * 2)
            try scanner.json(to: &out, depth: 0)
            try scanner.end()
            return out.bytes
        }
    }

    /// JSON text as CBOR; text that is no JSON becomes null.
    public static func write(json text: [UInt8]) -> [UInt8] {
        var out = CBORBytes()
        out.json(text)
        return out.bytes
    }
}
