internal import AWSCore
internal import AWSModels
internal import AWSWire
internal import EmulatorCore
internal import PlatformModels

/// All services of the platform: those that are built, and the models of those that are not, which answer so.
struct ServiceDirectory: Sendable {
    /// A service as requests find it.
    final class Entry: Sendable {
        let model: ServiceModel
        /// What is built.
        let operations: [String: OperationEntry]
        /// How requests of the REST protocols find their operation; empty in other protocols, and where nothing is built.
        let routes: RouteTable
        /// The service itself, where it takes bodies in as they come.
        let streaming: (any StreamingService)?
        /// The service itself, where it refuses callers.
        let guarded: (any GuardedService)?
        /// The service itself, where it knows what stands behind texts of its requests.
        let naming: (any OpaqueNaming)?
        /// The front end that the service's answers come from.
        let frontEnd: FrontEnd

        init(_ model: ServiceModel, _ operations: [OperationEntry], _ service: (any Service)? = nil) {
            streaming = service as? any StreamingService
            naming = service as? any OpaqueNaming
            let guarded = service as? any GuardedService
            self.guarded = guarded?.isGuarded == true ? guarded : nil
            self.model = model
            self.operations = Dictionary(operations.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
            routes = RouteTable(model.wireProtocol.isREST && !operations.isEmpty ? model.routes() : [])
            frontEnd = FrontEnd(model.name)
        }
    }

    /// What stands before the dot in `X-Amz-Target`, the services that are built in front.
    private let byTarget: [(target: [UInt8], service: Entry)]
    private let bySigningName: [String: [Entry]]
    private let queries: [Entry]

    init(_ services: [any Service]) {
        var entries = services.map { Entry($0.model, $0.operations, $0) }
        let built = Set(entries.map(\.model.name))
        for table in ModelTable.all {
            let model = ServiceModel(table)
            if !built.contains(model.name) { entries.append(Entry(model, [])) }
        }
        byTarget = entries.filter { !$0.model.targetPrefix.isEmpty }.map { (Array($0.model.targetPrefix.utf8), $0) }
        bySigningName = Dictionary(grouping: entries, by: \.model.signingName)
        queries = entries.filter { $0.model.wireProtocols.contains(.query) }
    }

    /// The service of an `X-Amz-Target`, as `DynamoDB_20120810`.
    func service(target: ArraySlice<UInt8>) -> Entry? { byTarget.first { $0.target[...] == target }?.service }

    /// The services behind a name in credential scopes; some share one.
    ///
    /// S3 signs requests for directory buckets and for Object Lambda in other names than its own.
    func services(signingName: String) -> [Entry] {
        bySigningName[signingName] ?? (SigV4.isS3(signingName) ? bySigningName["s3"] : nil) ?? []
    }

    /// The service of the query protocol that has an operation in a version: how an unsigned request tells.
    func service(version: String, action: String) -> Entry? {
        queries.first { $0.model.apiVersion == version && $0.model.hasOperation(action) }
    }
}

/// What AWS's front ends tell apart in the headers of their answers.
enum FrontEnd {
    case s3, dynamoDB, other

    init(_ service: String) {
        self = service == "s3" ? .s3 : service.hasPrefix("dynamodb") ? .dynamoDB : .other
    }

    /// A new id for a request, in the form that the service gives its own.
    func requestID() -> String {
        switch self {
        case .s3: UniqueID.token(16)
        case .dynamoDB: UniqueID.token(52)
        case .other: UniqueID.uuid()
        }
    }

    /// Adds the headers that stand on all of the service's answers.
    func finish(_ response: inout HTTPResponse, requestID: String) {
        switch self {
        case .s3:
            response.headers.add("x-amz-request-id", requestID)
            response.headers.add("x-amz-id-2", Text.base64(Digest.sha256(requestID.utf8)))
            // S3 API Reference, "Common Response Headers".
            response.headers.add("Server", "AmazonS3")
        case .dynamoDB:
            response.headers.add("x-amzn-RequestId", requestID)
            response.headers.add("x-amz-crc32", String(response.body.withUnsafeBytes { CRC32.of($0) }))
        case .other: response.headers.add("x-amzn-RequestId", requestID)
        }
    }
}
