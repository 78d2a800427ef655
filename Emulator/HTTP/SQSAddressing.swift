internal import AWSCore
internal import AWSWire
internal import EmulatorCore

/// SQS's older way to name a queue: the request's own address, as `POST /000000000000/orders`.
///
/// Source: SQS Developer Guide, "Making Query API requests": the endpoint of a request to a queue is its URL.
enum SQSAddressing {
    /// The request with the queue's URL among its parameters, where it is its own address.
    static func withQueueURL(_ request: HTTPRequest, _ call: IncomingCall, _ context: RequestContext) -> HTTPRequest? {
        guard call.wireProtocol == .query, call.service.model.name == "sqs", request.path.utf8.count > 1,
            Query(String(decoding: request.body, as: UTF8.self))["QueueUrl"] == nil
        else { return nil }
        var request = request
        let parameter = "QueueUrl=" + Text.percentEncoded(context.endpoint + request.path)
        request.body = Array(parameter.utf8) + (request.body.isEmpty ? [] : [UInt8(ascii: "&")] + request.body)
        return request
    }
}
