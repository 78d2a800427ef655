public import AWSCore
internal import AWSLambda
internal import AWSWire
public import EmulatorCore
public import EmulatorHTTP
internal import Synchronization

/// API Gateway's HTTP APIs as their callers see them: requests become events, what functions give becomes answers.
///
/// An API is reached at `/_aws/execute-api/<id>/...` on the emulator's own port, and at any host that starts with
/// `<id>.execute-api.`.
public final class HTTPAPIService: HTTPHandler {
    private let apis = Mutex<[String: HTTPAPI]>([:])
    private let bus: Bus
    private let timeline: Timeline

    /// Makes the service with no API.
    public init(bus: Bus, timeline: Timeline) {
        self.bus = bus
        self.timeline = timeline
    }

    /// Puts an API up, in place of the one of its id.
    public func put(_ api: HTTPAPI) { apis.withLock { $0[api.id] = api } }

    /// Forgets all APIs.
    public func reset() { apis.withLock { $0 = [:] } }

    /// The answer to a request, or nil where it is another handler's.
    public func answer(_ request: HTTPRequest) -> HTTPAnswer? {
        if let host = request.headers.bytes("host"), let id = Self.api(inHost: host) {
            return answer(id, request.path, request)
        }
        let prefix = "/_aws/execute-api/"
        guard request.path.hasPrefix(prefix) else { return nil }
        let rest = request.path.dropFirst(prefix.count)
        let id = rest.prefix { $0 != "/" }
        let path = rest.dropFirst(id.count)
        return answer(String(id), path.isEmpty ? "/" : String(path), request)
    }

    /// The id of `<id>.execute-api.<anything>`.
    private static func api(inHost host: ArraySlice<UInt8>) -> String? {
        guard let dot = host.firstIndex(of: UInt8(ascii: ".")), dot > host.startIndex,
            host[dot...].starts(with: ".execute-api.".utf8)
        else { return nil }
        return String(decoding: host[..<dot], as: UTF8.self)
    }

    private func answer(_ id: String, _ path: String, _ request: HTTPRequest) -> HTTPAnswer {
        guard let api = apis.withLock({ $0[id] }) else { return .now(Self.message(403, "Forbidden")) }
        guard let (route, parameters) = api.route(request.method, path) else {
            return .now(Self.message(404, "Not Found"))
        }
        let requestID = UniqueID.token(16)
        let event = ProxyEvent(
            api: api,
            route: route,
            parameters: parameters,
            path: path,
            request: request,
            requestID: requestID,
            now: timeline.now
        )
        let context = RequestContext(
            account: api.account,
            region: api.region,
            requestID: UniqueID.uuid(),
            now: timeline.now,
            host: request.headers["host"] ?? "localhost"
        )
        return .later { [bus] in
            do throws(AWSError) {
                let input = Lambda.Invoke.Input {
                    $0.functionName = route.function
                    $0.payload = Blob(event.json)
                }
                let output = try await bus.call(Lambda.Invoke.self, input, context)
                var response =
                    output.functionError == nil
                    ? ProxyResponse.read(output.payload?.bytes ?? []) : Self.message(500, "Internal Server Error")
                response.headers.add("apigw-requestid", requestID)
                return response
            } catch {
                return Self.message(500, "Internal Server Error")
            }
        }
    }

    private static func message(_ status: Int, _ text: String) -> HTTPResponse {
        let body: JSON = ["message": .string(text)]
        return HTTPResponse(
            status: status,
            headers: HTTPFields([("Content-Type", "application/json")]),
            body: body.bytes
        )
    }
}
