internal import AWSCore
internal import AWSS3

/// The rules for what scripts of other origins may do (S3 User Guide, "Elements of a CORS configuration").
///
/// The text of origins is reported of AWS (versity/versitygw#1870); those of the others have the same form.
enum CORSRules {
    static func check(_ rules: [S3.CORSRule]) throws(AWSError) {
        guard rules.count <= 100 else { throw S3Error.malformedXML }
        for rule in rules { try check(rule) }
    }

    private static func check(_ rule: S3.CORSRule) throws(AWSError) {
        if let id = rule.id, id.utf16.count > 255 { throw S3Error.malformedXML }
        for method in rule.allowedMethods where !["GET", "PUT", "HEAD", "POST", "DELETE"].contains(method) {
            throw S3Error.invalidRequest(
                "Found unsupported HTTP method in CORS config. Unsupported method is \(method)"
            )
        }
        for origin in rule.allowedOrigins { try checkWildcards(origin, "AllowedOrigin") }
        for header in rule.allowedHeaders ?? [] { try checkWildcards(header, "AllowedHeader") }
        for header in rule.exposeHeaders ?? [] where header.contains("*") {
            throw S3Error.invalidRequest(
                "ExposeHeader \"\(header)\" contains wildcard. We currently do not support wildcard for ExposeHeader."
            )
        }
    }

    private static func checkWildcards(_ text: String, _ element: String) throws(AWSError) {
        guard text.utf8.count(where: { $0 == UInt8(ascii: "*") }) <= 1 else {
            throw S3Error.invalidRequest("\(element) \"\(text)\" can not have more than one wildcard.")
        }
    }
}
