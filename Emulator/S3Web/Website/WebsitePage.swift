internal import AWSCore
internal import AWSS3
internal import AWSWire

/// S3's own pages for what goes wrong on a website (recorded: test_website_hosting_404 and its neighbours).
enum WebsitePage {
    /// The page of an error.
    ///
    /// - Parameter instead: why the error document could not be shown.
    static func response(_ error: AWSError, instead second: AWSError? = nil) -> HTTPResponse {
        let (status, id) = (error.status ?? 500, WebRequestID())
        let title = "\(status) \(phrase(status))"
        var html = "<html>\n<head><title>\(title)</title></head>\n<body>\n<h1>\(title)</h1>\n<ul>\n"
        html += items(error) + item("RequestId", id.request) + item("HostId", id.host) + "</ul>\n"
        if let second {
            html += "<h3>An Error Occurred While Attempting to Retrieve a Custom Error Document</h3>\n"
            html += "<ul>\n\(items(second))</ul>\n"
        }
        html += "<hr/>\n</body>\n</html>\n"
        let type = ("Content-Type", "text/html; charset=utf-8")
        return HTTPResponse(
            status: status,
            headers: HTTPFields([type] + id.fields + fields(error)),
            body: Array(html.utf8)
        )
    }

    /// What an error's answer tells in its header.
    ///
    /// Not recorded; what a header cannot hold is percent-encoded.
    static func fields(_ error: AWSError) -> [(name: String, value: String)] {
        [("x-amz-error-code", error.code), ("x-amz-error-message", error.message)]
            + error.fields.map { ("x-amz-error-detail-\($0.name)", Text.percentEncoded($0.value, keepingSlash: true)) }
    }

    /// The error that S3's operation answered.
    static func error(_ response: HTTPResponse) -> AWSError {
        var error = ErrorCodec(S3.model).error(response)
        error.status = response.status
        return error
    }

    private static func items(_ error: AWSError) -> String {
        item("Code", error.code) + item("Message", error.message)
            + error.fields.map { item($0.name, $0.value) }.joined()
    }

    private static func item(_ name: String, _ value: String) -> String { "<li>\(name): \(escaped(value))</li>\n" }

    private static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    private static func phrase(_ status: Int) -> String {
        switch status {
        case 302: "Found"
        case 400: "Bad Request"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 412: "Precondition Failed"
        case 416: "Requested Range Not Satisfiable"
        case 501: "Not Implemented"
        case 503: "Service Unavailable"
        default: status < 500 ? "Error" : "Internal Server Error"
        }
    }
}
