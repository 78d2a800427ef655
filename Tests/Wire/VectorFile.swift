import AWSCore
import Testing

@testable import AWSWire

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A file of protocol vectors: suites of a model table and the cases that use it.
struct VectorFile {
    /// One case with the model it speaks of.
    struct Case {
        let id: String
        let service: ServiceModel
        let operation: OperationModel
        let facts: JSON
    }

    let cases: [Case]

    init(_ name: String) throws {
        let suites = try Self.json(name).array ?? []
        var cases: [Case] = []
        for suite in suites {
            let service = ServiceModel(text: Self.immortal(suite["table"]?.string ?? ""))
            for facts in suite["cases"]?.array ?? [] {
                guard let operation = service.operation(facts["operation"]?.string ?? "") else { continue }
                cases.append(
                    Case(id: facts["id"]?.string ?? "", service: service, operation: operation, facts: facts)
                )
            }
        }
        self.cases = cases
    }

    /// A text that stays for good, as a table's must.
    private static func immortal(_ text: String) -> StaticText {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
        _ = copy.initialize(from: text.utf8)
        return StaticText(start: copy.baseAddress!, count: copy.count)
    }

    /// The content of a file among the vectors.
    static func json(_ name: String) throws -> JSON { try JSON(parsing: bytes("\(name).json")) }

    /// The text of a file, found from the vectors' folder.
    static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

    private static func bytes(_ name: String) throws -> [UInt8] {
        let folder = "\(#filePath)".split(separator: "/").dropLast().joined(separator: "/")
        let path = "/\(folder)/Vectors/\(name)"
        let file = try #require(fopen(path, "r"), "cannot read \(path)")
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&piece, 1, piece.count, file), count > 0 { bytes += piece[..<count] }
        return bytes
    }
}

extension VectorFile.Case {
    /// A value of the vectors under a shape.
    func value(_ json: JSON?, _ shape: Int, fillingTokens: Bool = false) -> Value {
        guard shape >= 0 else { return .structure([]) }
        return Value(json, ShapeContext(operation: operation, shape: shape), fillingTokens: fillingTokens)
    }
}

extension Value {
    /// A value under a shape: blobs in base64, moments as seconds, absent members null.
    init(_ json: JSON?, _ context: ShapeContext, fillingTokens: Bool = false) {
        let model = context.model
        func token(_ member: MemberModel) -> Value {
            fillingTokens && member.isIdempotencyToken ? .string("00000000-0000-4000-8000-000000000000") : .null
        }
        guard let json, !json.isNull else {
            self = model.kind == .structure && json == nil ? .structure(model.members.map(token)) : .null
            return
        }
        switch model.kind {
        case .structure:
            self = .structure(
                model.members.map { member in
                    guard let inner = json[member.name.string] else { return token(member) }
                    return Value(inner, context.at(member.shape))
                }
            )
        case .list: self = .list((json.array ?? []).map { Value($0, context.at(model.element)) })
        case .map: self = .map((json.object ?? []).map { ($0.name, Value($0.value, context.at(model.element))) })
        case .document: self = .json(json.bytes)
        case .blob: self = .blob(Text.bytes(base64: (json.string ?? "").utf8) ?? [])
        case .boolean: self = .bool(json.bool ?? false)
        case .integer, .long: self = .int(Int64(json.integer ?? 0))
        case .double, .float: self = .double(json.double ?? json.string.flatMap { Double($0) } ?? 0)
        case .timestamp: self = .timestamp(Timestamp(seconds: json.double ?? 0))
        default: self = .string(json.string ?? "")
        }
    }
}

extension JSON {
    fileprivate var isNull: Bool {
        if case .null = self { true } else { false }
    }
}

/// A value in a form that is the same for the same value.
func canonical(_ value: Value) -> String {
    switch value {
    case .structure(let slots): "{" + slots.map(canonical).joined(separator: ",") + "}"
    case .list(let elements): "[" + elements.map(canonical).joined(separator: ",") + "]"
    case .map(let entries):
        "(" + entries.map { "\($0.0)=\(canonical($0.1))" }.sorted().joined(separator: ",") + ")"
    case .json(let text): (try? JSON(parsing: text)).map(canonical) ?? "?"
    case .double(let number): number.isNaN ? "nan" : "\(Float(number))"
    default: "\(value)"
    }
}

/// A JSON tree in a form that is the same for the same tree.
func canonical(_ json: JSON) -> String {
    switch json {
    case .object(let members):
        "{" + members.map { "\($0.name):\(canonical($0.value))" }.sorted().joined(separator: ",") + "}"
    case .array(let elements): "[" + elements.map(canonical).joined(separator: ",") + "]"
    case .number(let text): "\(Double(text) ?? 0)"
    default: String(decoding: json.bytes, as: UTF8.self)
    }
}

/// An XML tree in a form that is the same for the same tree; elements of one name keep their order.
func canonical(_ element: XMLElement) -> String {
    var byName: [String: [String]] = [:]
    for child in element.children { byName[child.name, default: []].append(canonical(child)) }
    let attributes = element.attributes.map { " \($0.name)=\($0.value)" }.sorted().joined()
    let children = byName.keys.sorted().flatMap { byName[$0] ?? [] }.joined()
    let isBlank = element.text.utf8.allSatisfy { $0 <= 32 }
    let text = element.children.isEmpty && !isBlank ? element.text : ""
    return "<\(element.name)\(attributes)>\(text)\(children)</\(element.name)>"
}
