internal import AWSCore
internal import AWSLambda
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore

/// How each kind of target is told: one line for each.
enum EventTargets {
    /// Tells a target; false where its service failed, and it is worth to try again.
    static func take(_ delivery: EventDeliveries.Delivery, _ bus: Bus, _ timeline: Timeline) async -> Bool {
        guard let arn = ARN(delivery.target) else { return true }
        let context = RequestContext(
            account: arn.account,
            region: arn.region,
            requestID: UniqueID.uuid(),
            now: timeline.now,
            host: ""
        )
        do throws(AWSError) {
            switch arn.service {
            case "sqs": try send(delivery, arn, bus, context)
            case "lambda": try await invoke(delivery, bus, context)
            default: break
            }
            return true
        } catch {
            // A target that is gone, or does not take it, never will.
            return (error.status ?? 400) < 500 && error.status != 429
        }
    }

    private static func send(
        _ delivery: EventDeliveries.Delivery,
        _ queue: ARN,
        _ bus: Bus,
        _ context: RequestContext
    ) throws(AWSError) {
        let input = SQS.SendMessage.Input {
            $0.queueUrl = "http://localhost/\(queue.account)/\(queue.resource)"
            $0.messageBody = String(decoding: delivery.body, as: UTF8.self)
            // (recorded: test_xray_header)
            $0.messageSystemAttributes = delivery.traceHeader.map { trace in
                ["AWSTraceHeader": .init { ($0.dataType, $0.stringValue) = ("String", trace) }]
            }
        }
        _ = try bus.callNow(SQS.SendMessage.self, input, context)
    }

    /// Runs a function to its end; what it gives is nobody's, and it is not run again where it fails.
    private static func invoke(
        _ delivery: EventDeliveries.Delivery,
        _ bus: Bus,
        _ context: RequestContext
    ) async throws(AWSError) {
        let input = Lambda.Invoke.Input {
            $0.functionName = delivery.target
            $0.payload = Blob(delivery.body)
        }
        _ = try await bus.call(Lambda.Invoke.self, input, context)
    }
}
