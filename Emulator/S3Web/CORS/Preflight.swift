internal import AWSCore
internal import AWSS3
internal import EmulatorHTTP

/// Browsers ask with `OPTIONS` before their scripts send what only an origin's own pages may send.
///
/// S3 API Reference, "OPTIONS object".
enum Preflight {
    private static let methods = ["GET", "PUT", "HEAD", "POST", "DELETE"]

    static func answer(_ request: HTTPRequest, _ rules: [S3.CORSRule]?) throws(AWSError) -> HTTPResponse {
        guard request.headers["origin"] != nil else { throw WebError.noOrigin }
        let wanted = request.headers["access-control-request-method"]
        guard let method = wanted, methods.contains(method) else { throw WebError.invalidRequestMethod(wanted) }
        let path = S3Addressing.pathStyle(request).path.utf8.dropFirst()
        let slash = path.firstIndex(of: UInt8(ascii: "/")) ?? path.endIndex
        let resource = path[slash...].count > 1 ? "OBJECT" : "BUCKET"
        guard let rules else { throw WebError.corsIsNotEnabled(method, resource) }
        guard let match = CORSMatch(rules, request, method: method) else {
            throw WebError.corsIsNotAllowed(method, resource)
        }
        let requestID = WebRequestID()
        return HTTPResponse(headers: HTTPFields(requestID.fields + match.fields))
    }
}
