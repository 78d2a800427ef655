internal import AWSCore
internal import AWSWire
internal import EmulatorHTTP
internal import KinesisService

/// `/_emulator/kinesis/...`: streams, shards and records as they are, without a read.
struct KinesisEndpoints: HTTPHandler {
    let kinesis: KinesisService

    func answer(_ request: HTTPRequest) -> HTTPAnswer? {
        guard request.method == "GET" else { return nil }
        switch request.path {
        case "/_emulator/kinesis/streams": return .now(Self.json(kinesis.inspectStreams()))
        case "/_emulator/kinesis/records": return .now(records(Query(request.query)))
        default: return nil
        }
    }

    private func records(_ query: Query) -> HTTPResponse {
        guard let stream = query["stream"], let shard = query["shard"], let limit = Int(query["limit"] ?? "100"),
            (1...10_000).contains(limit)
        else {
            return Self.json(["message": "Name a stream and a shard, and a limit of 1 to 10000 or none."], status: 400)
        }
        do throws(AWSError) {
            return Self.json(try kinesis.inspectRecords(stream: stream, shard: shard, limit: limit))
        } catch {
            return Self.json(["message": .string(error.message)], status: 404)
        }
    }

    private static func json(_ body: JSON, status: Int = 200) -> HTTPResponse {
        HTTPResponse(
            status: status,
            headers: HTTPFields([("Content-Type", "application/json")]),
            body: body.bytes + [10]
        )
    }
}
