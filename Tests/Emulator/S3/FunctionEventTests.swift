import AWSCore
import AWSLambda
import AWSWire
import EmulatorCore
import Store
import Synchronization
import Testing

@testable import S3Service

@Suite("Word to functions")
struct FunctionEventTests {
    /// A Lambda with one function, which keeps what it is given.
    private final class OneFunction: Service {
        let payloads = Mutex<[JSON]>([])
        var model: ServiceModel { Lambda.model }

        var operations: [OperationEntry] {
            [
                on(Lambda.GetFunctionConfiguration.self) { _, _ in .init() },
                on(
                    Lambda.Invoke.self,
                    mayWait: { input, _ in
                        .later { () async throws(AWSError) in
                            await Task.yield()
                            let payload = try JSON(parsing: input.payload?.bytes ?? [])
                            self.payloads.withLock { $0.append(payload) }
                            return .init { $0.statusCode = 200 }
                        }
                    }
                ),
            ]
        }

        func reset() {}
    }

    @Test("A function is run with the events of a key in their order, and gets no test event")
    func order() async throws {
        let s3 = try await S3Fixture()
        let lambda = OneFunction()
        s3.environment.bus.register(lambda)
        await s3.makeBucket()
        let target =
            "<CloudFunctionConfiguration><CloudFunction>arn:aws:lambda:us-east-1:123456789012:function:f</CloudFunction>"
            + "<Event>s3:ObjectCreated:*</Event></CloudFunctionConfiguration>"
        await s3.configure("notification", "<NotificationConfiguration>\(target)</NotificationConfiguration>")
        for i in 0..<60 { await s3.put("key-\(i % 2)", String(repeating: "a", count: i)) }
        await s3.timeline.quiesce()
        let objects = lambda.payloads.withLock { $0 }.map { $0["Records"]?.array?.first?["s3"]?["object"] }
        #expect(objects.count == 60)
        for i in 0..<2 {
            let mine = objects.filter { $0?["key"]?.string == "key-\(i)" }.map { $0?["size"] }
            #expect(mine == stride(from: i, to: 60, by: 2).map { .number(String($0)) })
        }
    }
}
