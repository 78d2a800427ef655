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
        let model = call.service.model
        let isS3 = model.name == "s3"
        guard case .signatureVersion4(let keys) = self,
            model.operation(call.operation)?.needsNoAuthorization != true
        else { return isS3 ? try AWSChunked.decoded(request, at: now) : request }
        let signature: VerifiedSignature
        do throws(SignatureFailure) {
            let verifier = SigV4Verifier(service: model.signingName)
            signature = try verifier.verify(request, at: now) { keys.lookup($0, sessionToken: $1) }
        } catch {
            throw error.awsError(SignatureDialect(model, call.wireProtocol))
        }
        return isS3 ? try AWSChunked.decoded(request, signature, at: now) : request
    }
}

extension SignatureDialect {
    fileprivate init(_ model: ServiceModel, _ wireProtocol: WireProtocol) {
        self =
            switch wireProtocol {
            case .awsJson10: .awsJson10
            case .awsJson11, .rpcv2Cbor: .awsJson11
            case .restJson: .restJson
            case .query, .ec2: .query
            case .restXml: model.name == "s3" ? .s3 : .query
            }
    }
}
