internal import AWSCore
internal import AWSDynamoDB
internal import AWSSQS
internal import AWSWire
internal import ArgumentParser

/// `workbench benchmark`: what the wire layer costs, in microseconds of this thread's processor time for an operation.
struct Benchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measures reading, checking and writing requests, in processor time."
    )

    @Option(help: "How often each is done.")
    var count = 100_000

    func run() throws {
        let putItem = Sample(DynamoDB.PutItem.self, Self.item)
        let sendMessage = Sample(SQS.SendMessage.self, Self.message)
        print("PutItem, \(putItem.request.body.count) bytes")
        try measure("  read") { try putItem.codec.input(putItem.request) }
        try measure("  read and check") { try putItem.checked() }
        try measure("  read, check and bind") { try putItem.bound() }
        print("SendMessage, \(sendMessage.request.body.count) bytes")
        try measure("  read") { try sendMessage.codec.input(sendMessage.request) }
        try measure("  read and check") { try sendMessage.checked() }
        try measure("  read, check and bind") { try sendMessage.bound() }
    }

    private func measure<T>(_ name: String, _ body: () throws -> T) throws {
        for _ in 0..<count / 10 { _ = try body() }
        let began = ThreadClock.now
        for _ in 0..<count { _ = try body() }
        let microseconds = Double(ThreadClock.now - began) / 1000 / Double(count)
        print("\(name): \((microseconds * 100).rounded() / 100) us")
    }

    /// An order as a shop writes it, about 1 KB.
    private static let item: String = {
        let line =
            #"{"M":{"sku":{"S":"TEA-0042-GREEN"},"title":{"S":"Green tea, 100 g"},"quantity":{"N":"2"},"price":{"N":"1250"}}}"#
        return #"{"TableName":"orders","ReturnConsumedCapacity":"TOTAL","#
            + #""ConditionExpression":"attribute_not_exists(id)","Item":{"id":{"S":"order-2026-000001"},"#
            + #""customer":{"S":"c-1234567890"},"currency":{"S":"EUR"},"total":{"N":"12500"},"paid":{"BOOL":true},"#
            + #""placed":{"S":"2026-11-22T12:00:00Z"},"tags":{"SS":["tea","gift","new"]},"note":{"NULL":true},"lines":{"L":["#
            + [String](repeating: line, count: 6).joined(separator: ",") + "]}}}"
    }()

    /// A message of 227 bytes with its queue.
    private static let message: String = {
        let head =
            #"{"QueueUrl":"http://localhost:4566/000000000000/fulfilment","MessageBody":"{\"orderId\":\"order-2026-000001"#
        return head + #"\",\"note\":\""# + String(repeating: "x", count: 227 - head.utf8.count - 19) + #"\"}"}"#
    }()
}

/// A request and all that it takes to read it.
private struct Sample<O: Operation> {
    let request: HTTPRequest
    let codec = Codec(O.model, O.service)

    init(_ operation: O.Type, _ body: String) {
        request = HTTPRequest(method: "POST", path: "/", body: Array(body.utf8))
    }

    func checked() throws(AWSError) -> Value {
        let input = try codec.input(request)
        if let error = InputCheck.error(input, O.model, O.service) { throw error }
        return input
    }

    func bound() throws(AWSError) -> O.Input? {
        O.Input(wire: try checked(), O.model.inputContext)
    }
}
