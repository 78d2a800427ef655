public import AWSCore
internal import AWSWire
public import EmulatorCore

// What handlers in front of the gateway need of it.

extension Gateway {
    /// The name of the service that a request is for, as `s3`; it may be one that is not built.
    public func service(of request: HTTPRequest) -> String {
        do throws(IncomingCall.Failure) {
            return try IncomingCall.find(request, CredentialScope(request), in: directory).service.model.name
        } catch {
            switch error {
            case .service(let name): return name
            case .refused(let service, _, _): return service.model.name
            }
        }
    }

    /// The same gateway for requests of which somebody else checked who sent them.
    public var withoutAuthentication: Gateway {
        var gateway = self
        gateway.authentication = .off
        return gateway
    }

    /// The answer to a request that somebody in front refuses in the name of a service.
    public func refusal(_ error: AWSError, _ request: HTTPRequest, by service: String) -> HTTPResponse {
        guard let service = directory.services(signingName: service).first else { return HTTPResponse(status: 404) }
        let context = context(service, request, CredentialScope(request))
        return failure(error, service, service.model.wireProtocol, context, isHead: request.method == "HEAD")
    }
}

extension BodyReceiver {
    /// Makes one for a body that is nobody's operation.
    public convenience init(_ stream: any IncomingStream, for head: HTTPRequest) { self.init(stream, head) }
}

extension HTTPRequest {
    /// The body's own stream, where one took it in; nil where it is in memory, or was refused.
    public var taken: (any BodyStream)? {
        guard let receiver = stream as? BodyReceiver else { return stream }
        return receiver.taken
    }
}
