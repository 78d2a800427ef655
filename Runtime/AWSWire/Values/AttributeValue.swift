/// A value of DynamoDB's data model (API_AttributeValue).
///
/// Numbers are kept as their text.
public enum AttributeValue: Sendable, Equatable {
    case s(String)
    case n(String)
    case b([UInt8])
    case ss([String])
    case ns([String])
    case bs([[UInt8]])
    case m([String: AttributeValue])
    case l([AttributeValue])
    case bool(Bool)
    case null
    /// What came carried no type at all, or more than one: the service refuses it in its own words.
    case malformed(typeCount: Int)

    /// The type's name on the wire, as `SS`.
    public var typeName: String {
        switch self {
        case .s: "S"
        case .n: "N"
        case .b: "B"
        case .ss: "SS"
        case .ns: "NS"
        case .bs: "BS"
        case .m: "M"
        case .l: "L"
        case .bool: "BOOL"
        case .null: "NULL"
        case .malformed: ""
        }
    }
}
