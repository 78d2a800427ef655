internal import AWSClient
internal import AWSCore
internal import AWSKinesis
internal import AWSSQS
internal import AWSWire
internal import Commerce
internal import LambdaRuntime

/// Hands a placed order to those who work on it.
struct OrderDispatch: Sendable {
    private let aws: AWSClient
    private let queueURL: String
    private let stream: String

    init(_ aws: AWSClient, _ variables: Variables) throws {
        self.aws = aws
        queueURL = try variables.required("FULFILMENT_QUEUE_URL")
        stream = try variables.required("ANALYTICS_STREAM")
    }

    /// Sends the order to fulfilment, then to analytics.
    ///
    /// Throws where fulfilment cannot be told: the customer repeats the request then, and nothing is lost. Analytics is not
    /// worth an order; what it misses is in the log.
    func send(_ order: Order, _ context: LambdaContext) async throws {
        let message: JSON = ["orderId": .string(order.id)]
        _ = try await aws.call(SQS.SendMessage.self) {
            $0.queueUrl = queueURL
            $0.messageBody = String(decoding: message.bytes, as: UTF8.self)
        }
        do {
            _ = try await aws.call(Kinesis.PutRecord.self) {
                $0.streamName = stream
                $0.partitionKey = order.id
                $0.data = Blob(order.json.bytes)
            }
        } catch {
            context.log("The order \(order.id) is not in the analytics stream: \(error)")
        }
    }
}
