internal import AWSCore
internal import AWSWire
public import EmulatorCore

/// Whether requests must be signed, and by whom.
public enum Authentication: Sendable {
    /// Any credentials do, and none.
    case off
    /// Signatures of version 4 are checked against these keys.
    case signatureVersion4(AccessKeys)

    /// Checks the signature of a call, and gives its request with a plain body.
    func authenticated(
        _ request: HTTPRequest,
        _ call: IncomingCall,
        at now: Timestamp
    ) throws(AWSError) -> HTTPRequest {
        if let receiver = request.stream as? BodyReceiver { return try receiver.request(request, at: now) }
        let signature = try signature(request, call, at: now)
        return call.service.model.name == "s3" ? try AWSChunked.decoded(request, signature, at: now) : request
    }

    /// Checks the signature of a call; nil where none is asked for.
    ///
    /// - Parameter bodyIsRead: whether the body is there, and part of what is checked.
    func signature(
        _ request: HTTPRequest,
        _ call: IncomingCall,
        at now: Timestamp,
        bodyIsRead: Bool = true
    ) throws(AWSError) -> VerifiedSignature? {
        let model = call.service.model
        guard case .signatureVersion4(let keys) = self,
            model.operation(call.operation)?.needsNoAuthorization != true
        else { return nil }
        // A service that knows who may do what knows it of those who did not sign, too.
        if call.service.guarded != nil, request.isUnsigned { return nil }
        do throws(SignatureFailure) {
            let verifier = SigV4Verifier(service: model.signingName)
            return try verifier.verify(request, at: now, bodyIsRead: bodyIsRead) {
                keys.lookup($0, sessionToken: $1)
            }
        } catch {
            throw error.awsError(SignatureDialect(model, call.wireProtocol))
        }
    }
}

extension SignatureDialect {
    fileprivate init(_ model: ServiceModel, _ wireProtocol: WireProtocol) {
        self =
            switch wireProtocol {
            case .awsJson10: .awsJson10
            case .awsJson11, .rpcv2Cbor, .awsCbor11: .awsJson11
            case .restJson: .restJson
            case .query, .ec2: .query
            case .restXml: model.name == "s3" ? .s3 : .query
            }
    }
}
