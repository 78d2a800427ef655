internal import AWSCore
internal import AWSS3

/// The first rule that fits a request of another origin, and what it lets the browser do.
///
/// S3 User Guide, "How does Amazon S3 evaluate the CORS configuration on a bucket".
struct CORSMatch: Sendable {
    /// The header fields that tell the browser.
    let fields: [(name: String, value: String)]

    /// Finds the rule; nil where none fits.
    init?(_ rules: [S3.CORSRule], _ request: HTTPRequest, method: String) {
        guard let origin = request.headers["origin"] else { return nil }
        let names = request.headers.all("access-control-request-headers").flatMap { $0.split(separator: ",") }
            .map { Self.trimmed($0).lowercased() }.filter { !$0.isEmpty }
        for rule in rules where rule.allowedMethods.contains(method) {
            guard let pattern = rule.allowedOrigins.first(where: { Self.fits(origin, $0) }) else { continue }
            let allowed = (rule.allowedHeaders ?? []).map { $0.lowercased() }
            guard names.allSatisfy({ name in allowed.contains { Self.fits(name, $0) } }) else { continue }
            fields = Self.fields(rule, pattern == "*" ? nil : origin, names)
            return
        }
        return nil
    }

    /// - Parameter origin: the one that the rule is for; nil where it is for all.
    private static func fields(
        _ rule: S3.CORSRule,
        _ origin: String?,
        _ names: [String]
    ) -> [(name: String, value: String)] {
        var fields = [("Access-Control-Allow-Origin", origin ?? "*")]
        fields.append(("Access-Control-Allow-Methods", rule.allowedMethods.joined(separator: ", ")))
        if !names.isEmpty { fields.append(("Access-Control-Allow-Headers", names.joined(separator: ", "))) }
        if let exposed = rule.exposeHeaders, !exposed.isEmpty {
            fields.append(("Access-Control-Expose-Headers", exposed.joined(separator: ", ")))
        }
        if let seconds = rule.maxAgeSeconds { fields.append(("Access-Control-Max-Age", String(seconds))) }
        if origin != nil { fields.append(("Access-Control-Allow-Credentials", "true")) }
        fields.append(("Vary", "Origin, Access-Control-Request-Headers, Access-Control-Request-Method"))
        return fields
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0 == " " || $0 == "\t" }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }

    /// Whether a text is a pattern's, which has at most one `*` for any characters.
    private static func fits(_ text: String, _ pattern: String) -> Bool {
        guard let star = pattern.utf8.firstIndex(of: UInt8(ascii: "*")) else { return text == pattern }
        let (head, tail) = (pattern.utf8[..<star], pattern.utf8[pattern.utf8.index(after: star)...])
        return text.utf8.count >= head.count + tail.count && text.utf8.starts(with: head)
            && text.utf8.suffix(tail.count).elementsEqual(tail)
    }
}
