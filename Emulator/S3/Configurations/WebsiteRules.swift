internal import AWSCore
internal import AWSS3

/// The rules for websites (recorded: test_validate_website_configuration).
enum WebsiteRules {
    static func check(_ website: S3.WebsiteConfiguration) throws(AWSError) {
        if let redirect = website.redirectAllRequestsTo {
            guard website.indexDocument == nil, website.errorDocument == nil, website.routingRules == nil else {
                throw S3Error.invalidArgument(
                    "RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules.",
                    "RedirectAllRequestsTo",
                    "not null"
                )
            }
            return try check(protocol: redirect.protocol)
        }
        guard let index = website.indexDocument else {
            throw S3Error.invalidArgument(
                "A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty",
                "IndexDocument",
                "null"
            )
        }
        guard !index.suffix.isEmpty, !index.suffix.contains("/") else {
            throw S3Error.invalidArgument(
                "The IndexDocument Suffix is not well formed",
                "IndexDocument",
                index.suffix
            )
        }
        let rules = website.routingRules ?? []
        // S3 User Guide, "Using advanced conditional redirects": 50 at most; no recording has the text.
        guard rules.count <= 50 else {
            throw S3Error.invalidRequest(
                "\(rules.count) routing rules provided, the number of routing rules in a website configuration is "
                    + "limited to 50."
            )
        }
        for rule in rules { try check(rule) }
    }

    private static func check(_ rule: S3.RoutingRule) throws(AWSError) {
        let redirect = rule.redirect
        try check(protocol: redirect.protocol)
        if redirect.replaceKeyPrefixWith != nil, redirect.replaceKeyWith != nil {
            throw S3Error.invalidRequest("You can only define ReplaceKeyPrefix or ReplaceKey but not both.")
        }
        if let condition = rule.condition {
            if condition.keyPrefixEquals == nil, condition.httpErrorCodeReturnedEquals == nil {
                throw S3Error.invalidRequest(
                    "Condition cannot be empty. To redirect all requests without a condition, the condition element "
                        + "shouldn't be present."
                )
            }
            // No recording has the texts of these two codes.
            if let code = condition.httpErrorCodeReturnedEquals, !(400...599).contains(Int(code) ?? 0) {
                throw S3Error.invalidRequest(
                    "The provided HTTP error code (\(code)) is not valid. Valid codes are 4XX or 5XX."
                )
            }
        }
        if let code = redirect.httpRedirectCode, !(301...399).contains(Int(code) ?? 0) {
            throw S3Error.invalidRequest(
                "The provided HTTP redirect code (\(code)) is not valid. Valid codes are 3XX except 300."
            )
        }
        let parts = [
            redirect.hostName, redirect.httpRedirectCode, redirect.protocol, redirect.replaceKeyPrefixWith,
            redirect.replaceKeyWith,
        ]
        guard parts.contains(where: { $0 != nil }) else { throw S3Error.malformedXML }
    }

    private static func check(protocol name: String?) throws(AWSError) {
        guard let name, name != "http", name != "https" else { return }
        throw S3Error.invalidRequest(
            "Invalid protocol, protocol can be http or https. If not defined the protocol will be selected automatically."
        )
    }
}
