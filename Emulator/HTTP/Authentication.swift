internal import AWSCore
internal import AWSWire
public import EmulatorCore

/// Whether requests must be signed, and by whom.
public enum Authentication: Sendable {
    /// Any credentials do, and none.
    case off
    /// Signatures of version 4 are checked against these keys, and S3's older ones of version 2.
    case signatureVersion4(AccessKeys)

    /// Checks the signature of a call, and gives its request with a plain body; nil where it came with one.
    func authenticated(
        _ request: HTTPRequest,
        _ call: IncomingCall,
        at now: Timestamp
    ) throws(AWSError) -> HTTPRequest? {
        if let receiver = request.stream as? BodyReceiver { return try receiver.request(request, at: now) }
        let signature = try signature(request, call, at: now)
        return call.service.model.name == "s3" ? try AWSChunked.decoded(request, signature, at: now) : nil
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
        guard case .signatureVersion4(let keys) = self else {
            if model.name == "s3" { try Self.checkURL(request, at: now) }
            return nil
        }
        guard model.operation(call.operation)?.needsNoAuthorization != true else { return nil }
        // A service that knows who may do what knows it of those who did not sign, too.
        if call.service.guarded != nil, request.isUnsigned { return nil }
        do throws(SignatureFailure) {
            let verifier = SigV4Verifier(service: model.signingName)
            return try verifier.verify(request, at: now, bodyIsRead: bodyIsRead) {
                keys.lookup($0, sessionToken: $1)
            }
        } catch {
            if model.name == "s3", error.kind == .anonymous || error.kind.isVersion2, LegacySignature(request) != nil {
                return try Self.checkVersion2(request, keys, at: now)
            }
            throw error.awsError(SignatureDialect(model, call.wireProtocol))
        }
    }

    /// Throws where a URL's signature has ended, or lacks parameters: that needs no secret.
    private static func checkURL(_ request: HTTPRequest, at now: Timestamp) throws(AWSError) {
        guard request.query?.isEmpty == false, request.headers.bytes("authorization") == nil else { return }
        do throws(SignatureFailure) {
            try PresignedURL.check(request, at: now)
        } catch {
            throw error.awsError(.s3)
        }
    }

    /// Checks a signature of version 2, which says nothing of the body.
    private static func checkVersion2(
        _ request: HTTPRequest,
        _ keys: AccessKeys,
        at now: Timestamp
    ) throws(AWSError) -> VerifiedSignature? {
        do throws(SignatureFailure) {
            try SignatureVersion2Verifier(path: S3Addressing.pathStyle(request).path).verify(request, at: now) {
                keys.lookup($0, sessionToken: $1)
            }
            return nil
        } catch {
            throw error.awsError(.s3)
        }
    }
}

extension SignatureFailure.Kind {
    fileprivate var isVersion2: Bool { if case .signatureVersion2 = self { true } else { false } }
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
