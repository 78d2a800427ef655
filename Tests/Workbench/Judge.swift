internal import AWSCore
internal import AWSModels
internal import AWSWire
internal import ArgumentParser
internal import PlatformModels

#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// A process that reads and writes messages for an outside judge: a line of JSON in, a line of JSON out.
struct Judge: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads requests and writes answers, as an outside judge of the wire asks for them.",
        discussion: """
            {"read": {service, operation, protocol, method, path, query, headers, body, edge}} answers
            {"operation", "input"}; the operation is the one that the edge chooses, where "edge" asks for it.
            {"write": {service, operation, protocol, output}} answers {"status", "headers", "body"}.
            {"writeError": {service, protocol, code, message}} answers the same.
            Each may answer {"error", "message"} instead. Bodies are base64, moments are milliseconds since 1970.
            """
    )

    func run() {
        let bench = JudgeBench()
        while let line = readLine() {
            print(String(decoding: bench.answer(Array(line.utf8)).bytes, as: UTF8.self))
            fflush(nil)
        }
    }
}

/// What the judge's questions are about: all services of the platform, as the edge routes them.
struct JudgeBench {
    private let services: [String: ServiceModel]
    private let routing = JudgeRouting()

    init() {
        let models = ModelTable.all.map { ServiceModel($0) }
        services = Dictionary(models.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The answer to one question.
    func answer(_ line: [UInt8]) -> JSON {
        do throws(AWSError) {
            let question = try JSON(parsing: line)
            if let facts = question["read"] { return try read(facts) }
            if let facts = question["write"] { return try write(facts) }
            if let facts = question["writeError"] { return try writeError(facts) }
            throw AWSError("Question", "neither read, write nor writeError")
        } catch {
            return ["error": .string(error.code), "message": .string(error.message)]
        }
    }

    /// What the server makes of a client's request.
    private func read(_ facts: JSON) throws(AWSError) -> JSON {
        let (service, wireProtocol) = try place(facts)
        let name = facts["operation"]?.string ?? ""
        let request = HTTPRequest(
            method: facts["method"]?.string ?? "POST",
            path: facts["path"]?.string ?? "/",
            query: facts["query"]?.string,
            headers: HTTPFields((facts["headers"]?.object ?? []).map { ($0.name, $0.value.string ?? "") }),
            body: try JudgeValue.blob(facts["body"] ?? "")
        )
        let chosen = facts["edge"]?.bool == true ? routing.operation(of: request, service, wireProtocol) : nil
        var labels = PathLabels()
        if wireProtocol.isREST { labels = try routing.labels(of: request, service, name) }
        let operation = try operation(service, name)
        let input = try Codec(operation, service, as: wireProtocol).input(request, labels: labels)
        return [
            "operation": chosen.map { .string($0) } ?? .null,
            "input": operation.input < 0 ? [:] : JudgeValue.json(input, operation.inputContext),
        ]
    }

    /// What the server answers with an output.
    private func write(_ facts: JSON) throws(AWSError) -> JSON {
        let (service, wireProtocol) = try place(facts)
        let operation = try operation(service, facts["operation"]?.string ?? "")
        let output =
            operation.output < 0
            ? .structure([]) : try JudgeValue.value(facts["output"] ?? [:], operation.outputContext)
        return json(Codec(operation, service, as: wireProtocol).response(output, requestID: "request-id"))
    }

    /// What the server answers with an error.
    private func writeError(_ facts: JSON) throws(AWSError) -> JSON {
        let (service, wireProtocol) = try place(facts)
        let error = AWSError(facts["code"]?.string ?? "", facts["message"]?.string ?? "")
        return json(ErrorCodec(service, wireProtocol).response(error, requestID: "request-id"))
    }

    private func json(_ response: HTTPResponse) -> JSON {
        [
            "status": .number(String(response.status)),
            "headers": .object(response.headers.entries.map { JSON.Member($0.name, .string($0.value)) }),
            "body": .string(Text.base64(response.body)),
        ]
    }

    private func operation(_ service: ServiceModel, _ name: String) throws(AWSError) -> OperationModel {
        guard let operation = service.operation(name) else {
            throw AWSError("Question", "\(service.name) has no operation \(name)")
        }
        return operation
    }

    private func place(_ facts: JSON) throws(AWSError) -> (ServiceModel, WireProtocol) {
        guard let service = services[facts["service"]?.string ?? ""] else {
            throw AWSError("Question", "no such service")
        }
        guard let name = facts["protocol"]?.string else { return (service, service.wireProtocol) }
        guard let wireProtocol = service.wireProtocols.first(where: { $0.modelName == name }) else {
            throw AWSError("Question", "\(service.name) does not speak \(name)")
        }
        return (service, wireProtocol)
    }
}

extension WireProtocol {
    /// The protocol's name in service models.
    fileprivate var modelName: String {
        switch self {
        // What botocore does not speak is not asked of it.
        case .awsJson10, .awsJson11, .awsCbor11: "json"
        case .query: "query"
        case .ec2: "ec2"
        case .restJson: "rest-json"
        case .restXml: "rest-xml"
        case .rpcv2Cbor: "smithy-rpc-v2-cbor"
        }
    }
}
