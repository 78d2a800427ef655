internal import Synchronization

/// The wire protocols of AWS.
public enum WireProtocol: String, Sendable {
    case awsJson10, awsJson11, query, ec2, restJson, restXml, rpcv2Cbor
    /// awsJson 1.1 with CBOR for its bodies, as AWS's clients for Java call Kinesis; no model tells of it.
    case awsCbor11

    init?(_ text: StaticText, jsonVersion: StaticText) {
        switch text.string {
        case "json": self = jsonVersion.equals("1.0") ? .awsJson10 : .awsJson11
        case "query": self = .query
        case "ec2": self = .ec2
        case "rest-json": self = .restJson
        case "rest-xml": self = .restXml
        case "smithy-rpc-v2-cbor": self = .rpcv2Cbor
        default: return nil
        }
    }

    /// The forms of CBOR bodies; nil in protocols whose bodies are none.
    var cbor: CBORCodec.Dialect? {
        switch self {
        case .rpcv2Cbor: .smithy
        case .awsCbor11: .aws
        default: nil
        }
    }

    /// Whether method and path tell the operation.
    public var isREST: Bool { self == .restJson || self == .restXml }
}

/// A service's model: its table, indexed on first use and read only as far as operations need it.
public final class ServiceModel: Sendable {
    /// The service's name among the tables, as `sqs`.
    public let name: String
    /// The name in the credential scope, as `sqs`.
    public let signingName: String
    /// What stands before the dot in `X-Amz-Target`; empty in other protocols.
    public let targetPrefix: String
    /// All protocols that the service speaks, the one that clients choose first in front.
    public let wireProtocols: [WireProtocol]
    /// Whether answers in other protocols carry the error code of the query protocol.
    public let isQueryCompatible: Bool
    /// The model's version, as `2012-11-05`.
    public let apiVersion: String
    /// The namespace of XML answers.
    public let xmlNamespace: String

    /// How the service's front end words a broken constraint.
    let dialect: ValidationDialect

    private let text: StaticText
    private let state = Mutex(State())

    private struct State {
        var lines: Index?
        var operations: [String: OperationModel] = [:]
    }

    /// Line positions in the table by name.
    struct Index: Sendable {
        var operations: [String: StaticText] = [:]
        var shapes: [String: StaticText] = [:]
        var order: [String] = []
    }

    /// Makes the model of a table.
    public convenience init(_ table: StaticString) { self.init(text: StaticText(table)) }

    init(text: StaticText) {
        self.text = text
        let head = text.prefix(text.firstIndex(of: 10) ?? text.count).split(9)
        name = head[1].string
        dialect = ValidationDialect(name)
        targetPrefix = head[2].equals("-") ? "" : head[2].string
        let spoken = head[3].split(44).compactMap { WireProtocol($0, jsonVersion: head[4]) }
        wireProtocols = spoken + Overrides.furtherProtocols(name)
        apiVersion = head[5].string
        signingName = head[6].string
        xmlNamespace = head[7].equals("-") ? Overrides.xmlNamespace(name) : head[7].string
        isQueryCompatible = head.dropFirst(8).contains { $0.equals("@queryCompatible") }
    }

    /// The protocol that our own client speaks, and the server where a request does not tell.
    public var wireProtocol: WireProtocol { wireProtocols.first ?? .query }

    /// The names of all operations in the model, in its order.
    public var operationNames: [String] { index().order }

    /// Whether the model has an operation of that name.
    public func hasOperation(_ name: String) -> Bool { index().operations[name] != nil }

    /// An operation with the shapes it reaches; nil where the model has none of that name.
    public func operation(_ name: String) -> OperationModel? {
        if let known = state.withLock({ $0.operations[name] }) { return known }
        let index = index()
        guard let line = index.operations[name] else { return nil }
        let made = ModelReader(index: index, service: self.name).operation(line)
        return state.withLock {
            $0.operations[name] = made
            return made
        }
    }

    /// How requests of the REST protocols find their operation.
    public func routes() -> [Route] {
        let index = index()
        return index.order.compactMap { name in
            guard !Overrides.isHidden(self.name, name), let fields = index.operations[name]?.split(9) else {
                return nil
            }
            var (requiredQuery, requiredHeaders): ([String], [String]) = ([], [])
            for member in index.shapes[fields[5].string]?.split(9).dropFirst(2) ?? [] {
                let parts = member.split(44)
                guard parts[0].bytes.last == UInt8(ascii: "!") else { continue }
                let name = parts.first { $0.prefix(13).equals("locationName=") }?.dropFirst(13).string
                guard let name = name ?? parts[0].split(58).first?.string else { continue }
                if parts.contains(where: { $0.equals("location=querystring") }) { requiredQuery.append(name) }
                if parts.contains(where: { $0.equals("location=header") }), Overrides.tellsApart(self.name, name) {
                    requiredHeaders.append(name)
                }
            }
            return Route(
                operation: name,
                method: fields[2].string,
                template: URITemplate(fields[3].string),
                requiredQuery: requiredQuery,
                requiredHeaders: requiredHeaders
            )
        }
    }

    /// The status and the wire code of an error shape; nil where the model has no such error.
    public func error(_ shape: String) -> (code: String, status: Int)? {
        guard let line = index().shapes[shape] else { return nil }
        for trait in line.split(9) where trait.count > 7 && trait.prefix(7).equals("@error:") {
            let parts = trait.dropFirst(7).split(58)
            guard parts.count == 2, let status = Int(parts[1].string) else { return nil }
            return (parts[0].string, status)
        }
        return nil
    }

    /// The name of the error shape that has a code on the wire; nil where the model has none.
    public func errorShape(code: String) -> String? {
        let mark = "@error:\(code):"
        return index().shapes.first { _, line in line.split(9).contains { $0.hasPrefix(mark) } }?.key
    }

    /// The members of an error shape that travel in headers.
    func errorHeaders(_ shape: String) -> [(member: String, header: String)] {
        (index().shapes[shape]?.split(9).dropFirst(2) ?? []).compactMap { member in
            let parts = member.split(44)
            guard parts.contains(where: { $0.equals("location=header") }), let colon = parts[0].firstIndex(of: 58)
            else { return nil }
            let header = parts.first { $0.hasPrefix("locationName=") }?.dropFirst("locationName=".utf8.count)
            return (parts[0].prefix(colon).string, (header ?? parts[0].prefix(colon)).string)
        }
    }

    /// The name of an error shape's member for the text, `message` or `Message`; nil where it has none.
    func errorMessageName(_ shape: String) -> String? {
        for member in index().shapes[shape]?.split(9).dropFirst(2) ?? [] {
            let name = member.prefix(member.firstIndex(of: 58) ?? 0)
            if name.equals("message") || name.equals("Message") { return name.string }
        }
        return nil
    }

    private func index() -> Index {
        state.withLock { state in
            if let lines = state.lines { return lines }
            var index = Index()
            for line in text.split(10).dropFirst() where !line.isEmpty {
                guard let tab = line.firstIndex(of: 9) else { continue }
                let rest = line.dropFirst(tab + 1)
                let name = rest.prefix(rest.firstIndex(of: 9) ?? rest.count).string
                if line.prefix(tab).equals("op") {
                    index.operations[name] = line
                    index.order.append(name)
                } else {
                    index.shapes[name] = line
                }
            }
            state.lines = index
            return index
        }
    }
}
