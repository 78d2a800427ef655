internal import AWSCore
internal import AWSLambda
internal import AWSWire
internal import EmulatorCore

extension LambdaService {
    /// Runs a function and waits for what it gives.
    @Sendable func invoke(
        _ input: Lambda.Invoke.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Answer<Lambda.Invoke.Output> {
        let function = try functions.function(input.functionName, qualifier: input.qualifier, context)
        let payload = input.payload?.bytes ?? []
        if !payload.isEmpty, (try? JSON(parsing: payload)) == nil {
            throw LambdaError.invalidContent("the payload is no JSON")
        }
        guard payload.count <= 6_291_456 else {
            throw AWSError(
                "RequestEntityTooLargeException",
                "Request must be smaller than 6291456 bytes for the InvokeFunction operation",
                status: 413
            )
        }
        switch input.invocationType {
        case "DryRun": return .now(.init { $0.statusCode = 204 })
        case "Event": throw Gap.eventInvocation.error
        default: break
        }
        return .later { () async throws(AWSError) in
            let outcome = try await self.pools.run(
                function,
                context.requestID,
                payload.isEmpty ? [123, 125] : payload,
                clientContext: input.clientContext.flatMap { Text.bytes(base64: $0.utf8) }.map {
                    String(decoding: $0, as: UTF8.self)
                }
            )
            var output = Lambda.Invoke.Output()
            output.statusCode = 200
            output.executedVersion = "$LATEST"
            output.functionError = outcome.isError ? "Unhandled" : nil
            output.payload = Blob(outcome.payload)
            if input.logType == "Tail" {
                let log =
                    Array("START RequestId: \(context.requestID) Version: $LATEST\n".utf8) + outcome.tail
                    + Array("END RequestId: \(context.requestID)\n".utf8)
                output.logResult = Text.base64(log.suffix(4096))
            }
            return output
        }
    }
}

extension Gap {
    static let eventInvocation = Gap(Lambda.Invoke.self, "InvocationType Event")
}
