internal import AWSCore

/// A page of exports or imports, the newest first: ten where the request does not say how many.
///
/// Both were measured on AWS in October 2026 ("ack-api-quirks", DDB-EXPORT-017, DDB-IMPORT-016), and so was that a token of
/// the one list is not taken by the other (DDB-EXPORT-006).
struct JobPage<Job> {
    let jobs: [Job]
    /// Where to go on; nil at the end.
    let nextToken: String?

    /// The digits of a token: API_ListImports has no fewer.
    private static var digits: Int { 112 }

    init(
        _ all: [Job],
        of kind: ResourceStore.Kind,
        after token: String?,
        most: Int?,
        arn: (Job) -> String?
    ) throws(AWSError) {
        if let token, token.utf8.count != Self.digits || !token.hasPrefix(Text.hex("\(kind.rawValue)/".utf8)) {
            throw ExportError.token(token)
        }
        var rest = all.map { (token: Self.token(arn($0) ?? "", kind), job: $0) }.sorted { $0.token > $1.token }
        if let token { rest.removeAll { $0.token >= token } }
        let page = rest.prefix(most ?? 10)
        jobs = page.map { $0.job }
        nextToken = page.count < rest.count ? page.last?.token : nil
    }

    /// The token of a page that ends with a job: its kind and its id, which begins with the moment it was made.
    private static func token(_ arn: String, _ kind: ResourceStore.Kind) -> String {
        let text = Text.hex("\(kind.rawValue)/\(arn.split(separator: "/").last ?? "")".utf8)
        return text + String(repeating: "0", count: max(0, digits - text.utf8.count))
    }
}
