import AWSCore
import AWSWire
import EmulatorCore
import Store
import Support
import Testing

@testable import SQSService

/// `GET /_emulator/sqs/...`.
@Suite struct LookTests {
    @Test("A look tells of each message and its state, and takes none")
    func messages() async throws {
        let environment = ServiceEnvironment(storage: .memory)
        let service = try SQSService(environment)
        let sandbox = try await Sandbox(environment, [service])
        let sqs = SQSFixture(sandbox: sandbox)
        let url = try await sqs.fifo()
        for body in ["a", "b"] { _ = await sqs.send(url, body, to: "g") }
        _ = await sqs.receive(url, 1)
        let standard = try await sqs.queue("orders")
        _ = await sqs.send(standard, "now", ["MessageGroupId": "t"])
        _ = await sqs.send(standard, "later", ["DelaySeconds": 5])
        func look(_ query: String) throws -> [JSON] {
            try #require(try service.look("messages", Query(query))?["messages"]?.array)
        }
        for _ in 0..<2 {
            let fifo = try look("queue=orders.fifo")
            #expect(fifo.compactMap { $0["state"]?.string } == ["inFlight", "held"])
            let plain = try look("queue=orders")
            #expect(plain.compactMap { $0["state"]?.string } == ["visible", "delayed"])
            #expect(plain.compactMap { $0["body"]?.string } == ["now", "later"])
            #expect(plain.first?["attributes"]?["ApproximateReceiveCount"] == "0")
        }
        #expect(try look("queue=orders&limit=1").count == 1)
        let queues = try #require(try service.look("queues", Query(nil))?["queues"]?.array)
        #expect(queues.compactMap { $0["name"]?.string } == ["orders", "orders.fifo"])
        #expect(queues.first?["visible"] == 1)
        #expect(queues.first?["delayed"] == 1)
        #expect(throws: AWSError.self) { try service.look("messages", Query("queue=none")) }
        #expect(throws: AWSError.self) { try service.look("messages", Query("queue=orders&limit=0")) }
        #expect(try service.look("nothing", Query(nil)) == nil)
    }
}
