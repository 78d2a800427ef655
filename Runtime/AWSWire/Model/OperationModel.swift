internal import Synchronization

/// One operation of a service model with all shapes that it reaches.
public final class OperationModel: Sendable {
    /// The operation's name, as `SendMessage`.
    public let name: String
    /// The name of the service among the tables, as `sqs`.
    public let service: String
    /// The HTTP method.
    public let method: String
    /// The path and query of the REST protocols, as `/{Bucket}/{Key+}?acl`.
    public let requestURI: URITemplate
    /// The status of a success.
    public let status: Int
    /// The shapes, the input's and output's among them.
    public let shapes: [ShapeModel]
    /// The index of the input's shape; -1 where the operation takes nothing.
    public let input: Int
    /// The index of the output's shape; -1 where it answers nothing.
    public let output: Int
    /// The XML root of the request, where the operation names it.
    public let inputRoot: StaticText?
    /// The XML namespace of the request's root, as `prefix uri`.
    public let inputNamespace: StaticText?
    /// The wrapper around a query protocol's result.
    public let resultWrapper: StaticText?
    /// Whether S3 asks for a checksum of the request's body.
    public let requiresChecksum: Bool
    /// What a client puts before the host name, with labels, as `{AccountId}.`.
    public let hostPrefix: StaticText?
    /// Whether callers need no signature.
    public let needsNoAuthorization: Bool

    init(
        name: String,
        service: String,
        method: String,
        requestURI: URITemplate,
        status: Int,
        shapes: [ShapeModel],
        input: Int,
        output: Int,
        inputRoot: StaticText?,
        inputNamespace: StaticText?,
        resultWrapper: StaticText?,
        requiresChecksum: Bool,
        hostPrefix: StaticText?,
        needsNoAuthorization: Bool
    ) {
        self.name = name
        self.service = service
        self.method = method
        self.requestURI = requestURI
        self.status = status
        self.shapes = shapes
        self.input = input
        self.output = output
        self.inputRoot = inputRoot
        self.inputNamespace = inputNamespace
        self.resultWrapper = resultWrapper
        self.requiresChecksum = requiresChecksum
        self.hostPrefix = hostPrefix
        self.needsNoAuthorization = needsNoAuthorization
    }

    /// Where values of the input live.
    public var inputContext: ShapeContext { ShapeContext(operation: self, shape: input) }
    /// Where values of the output live.
    public var outputContext: ShapeContext { ShapeContext(operation: self, shape: output) }
}

/// A shape together with the operation that holds it and the shapes below it.
public struct ShapeContext: Sendable {
    /// The operation.
    public let operation: OperationModel
    /// The shape's index.
    public let shape: Int
    /// Takes down the members that no property is bound to: those that a request carries, or of a type that is held
    /// against its shape; nil where nobody asks.
    public var leftovers: Leftovers?

    /// The shape itself.
    public var model: ShapeModel { operation.shapes[shape] }

    /// A member as people are told of it: by its name, and of a structure inside of the input by the structure's too.
    func name(ofMember index: Int) -> String {
        let member = model.members[index].name.string
        return shape == operation.input ? member : "\(model.name.string).\(member)"
    }

    /// The element of a list, or the value of a map.
    @usableFromInline var element: ShapeContext { at(operation.shapes[shape].element) }

    /// The same operation at another shape.
    @inline(__always)
    public func at(_ shape: Int) -> ShapeContext {
        ShapeContext(operation: operation, shape: shape, leftovers: leftovers)
    }
}

/// The members that the implementation does not know: what must not be passed over in silence.
public final class Leftovers: Sendable {
    private let found = Mutex<[String]>([])

    /// Makes an empty list.
    public init() {}

    /// The members' names, as `GlobalTableSourceArn` of the input itself, and `RestoreRequest.SelectParameters` of a structure
    /// in it.
    public var names: [String] { found.withLock { $0 } }

    func add(_ name: String) { found.withLock { $0.append(name) } }
}

/// A path with labels, as `/2015-03-31/functions/{FunctionName}/invocations` or `/{Bucket}/{Key+}?uploads`.
public struct URITemplate: Sendable {
    /// A part of the path between slashes.
    public enum Segment: Sendable, Equatable {
        case literal(String)
        case label(String)
        /// A label that takes all of the rest, slashes too.
        case greedy(String)
    }

    /// The path's parts.
    public let segments: [Segment]
    /// The names and values that the query must carry.
    public let query: [(name: String, value: String?)]
    /// What its parts count where a request fits: literal ones more than labels.
    let weight: Int

    init(_ text: String) {
        let halves = text.split(separator: "?", maxSplits: 1)
        segments = (halves.first ?? "").split(separator: "/").map { part in
            guard part.hasPrefix("{"), part.hasSuffix("}") else { return .literal(String(part)) }
            let name = part.dropFirst().dropLast()
            return name.hasSuffix("+") ? .greedy(String(name.dropLast())) : .label(String(name))
        }
        query =
            halves.count < 2
            ? []
            : halves[1].split(separator: "&").map { pair in
                let sides = pair.split(separator: "=", maxSplits: 1)
                return (String(sides[0]), sides.count > 1 ? String(sides[1]) : nil)
            }
        weight = segments.reduce(0) { sum, segment in
            switch segment {
            case .literal: sum + 100
            case .label: sum + 1
            case .greedy: sum
            }
        }
    }

    /// Whether a path, split at its slashes, fits.
    func fits(_ path: [Substring]) -> Bool {
        for i in segments.indices {
            guard i < path.count else { return false }
            switch segments[i] {
            case .greedy: return true
            case .label: if path[i].isEmpty { return false }
            case .literal(let text): if path[i] != text { return false }
            }
        }
        return path.count == segments.count
    }

    /// The labels' values where a path, split at its slashes, fits; values stay percent-encoded.
    public func match(_ path: [Substring]) -> PathLabels? {
        guard fits(path) else { return nil }
        var labels = PathLabels()
        for (i, segment) in segments.enumerated() {
            switch segment {
            case .greedy(let name): labels[name] = path[i...].joined(separator: "/")
            case .label(let name): labels[name] = String(path[i])
            case .literal: continue
            }
        }
        return labels
    }
}

/// The values of a path's labels, percent-encoded: so few that to look through them is the shortest way.
public struct PathLabels: Sendable, ExpressibleByDictionaryLiteral {
    private var pairs: [(name: String, value: String)] = []

    /// Makes labels without values.
    public init() {}

    /// Makes it of what a literal holds.
    public init(dictionaryLiteral elements: (String, String)...) { pairs = elements.map { (name: $0.0, value: $0.1) } }

    /// The value of a label; nil where it has none.
    public subscript(_ name: String) -> String? {
        get { pairs.first { $0.name == name }?.value }
        set {
            pairs.removeAll { $0.name == name }
            if let newValue { pairs.append((name, newValue)) }
        }
    }
}
