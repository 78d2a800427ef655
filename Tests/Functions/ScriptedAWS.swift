import AWSClient
import AWSCore
import AWSWire
import LambdaEvents
import LambdaRuntime
import Shop
import Synchronization

/// An AWS that answers each operation with its next reply, and notes what it was asked.
final class ScriptedAWS: Transport {
    struct Call: Sendable {
        let operation: String
        let path: String
        let body: [UInt8]

        var json: JSON { (try? JSON(parsing: body)) ?? .null }
    }

    private struct State {
        var replies: [String: [HTTPResponse]] = [:]
        var calls: [Call] = []
    }

    private let state = Mutex(State())
    let pauses = Mutex<[Duration]>([])

    var calls: [Call] { state.withLock { $0.calls } }

    func calls(_ operation: String) -> [Call] { calls.filter { $0.operation == operation } }

    /// Adds a reply of an operation; one without a reply answers 200 and `{}`.
    func reply(_ operation: String, status: Int = 200, _ body: String) {
        state.withLock {
            $0.replies[operation, default: []].append(HTTPResponse(status: status, body: Array(body.utf8)))
        }
    }

    func send(_ request: HTTPRequest, to endpoint: Endpoint) async throws(TransportError) -> HTTPResponse {
        let target = request.headers["X-Amz-Target"].flatMap { $0.split(separator: ".").last.map(String.init) }
        let operation = target ?? request.method
        return state.withLock {
            $0.calls.append(Call(operation: operation, path: request.path, body: request.body))
            guard $0.replies[operation]?.isEmpty == false else { return HTTPResponse(body: Array("{}".utf8)) }
            return $0.replies[operation]?.removeFirst() ?? HTTPResponse()
        }
    }

    var client: AWSClient {
        var retries = RetryPolicy()
        retries.attempts = 1
        retries.pause = { duration in self.pauses.withLock { $0.append(duration) } }
        return AWSClient(
            credentials: Credentials(accessKeyID: "id", secretAccessKey: "secret"),
            region: "eu-west-1",
            endpoints: Endpoints(all: "http://localhost"),
            retries: retries,
            transport: self
        )
    }

    static let variables = Variables([
        "PRODUCTS_TABLE": "products", "ORDERS_TABLE": "orders", "IDEMPOTENCY_TABLE": "keys",
        "ANALYTICS_STREAM": "stream",
        "FULFILMENT_QUEUE_URL": "http://localhost/queue", "DATA_LAKE_BUCKET": "lake",
    ])

    static let context = LambdaContext(requestID: "order-1", deadline: Timestamp(milliseconds: 0))
}
