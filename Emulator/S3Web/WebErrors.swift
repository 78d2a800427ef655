internal import AWSCore

/// The errors of websites and of requests of other origins, word for word.
enum WebError {
    // MARK: websites (recorded: test_website_hosting_http_methods, test_website_hosting_no_such_website)

    static func noSuchWebsite(_ bucket: String) -> AWSError {
        AWSError(
            "NoSuchWebsiteConfiguration",
            "The specified bucket does not have a website configuration",
            status: 404,
            fields: [.init("BucketName", bucket)]
        )
    }

    static func methodNotAllowed(_ method: String) -> AWSError {
        AWSError(
            "MethodNotAllowed",
            "The specified method is not allowed against this resource.",
            status: 405,
            fields: [.init("Method", method), .init("ResourceType", "OBJECT")]
        )
    }

    /// Not recorded.
    static var resourceFound: AWSError { AWSError("Found", "Resource Found", status: 302) }

    // MARK: other origins (S3 User Guide, "Troubleshooting CORS"; the texts are those of AWS's answers, not recorded)

    static var noOrigin: AWSError {
        AWSError("BadRequest", "Insufficient information. Origin request header needed.", status: 400)
    }

    static func invalidRequestMethod(_ method: String?) -> AWSError {
        AWSError("BadRequest", "Invalid Access-Control-Request-Method: \(method ?? "null")", status: 400)
    }

    static func corsIsNotEnabled(_ method: String, _ resource: String) -> AWSError {
        forbidden("CORSResponse: CORS is not enabled for this bucket.", method, resource)
    }

    static func corsIsNotAllowed(_ method: String, _ resource: String) -> AWSError {
        forbidden(
            "CORSResponse: This CORS request is not allowed. This is usually because the evalution of Origin, request "
                + "method / Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the "
                + "resource's CORS spec.",
            method,
            resource
        )
    }

    private static func forbidden(_ message: String, _ method: String, _ resource: String) -> AWSError {
        AWSError(
            "AccessForbidden",
            message,
            status: 403,
            fields: [.init("Method", method), .init("ResourceType", resource)]
        )
    }
}
