/// What conditions and variables of policies ask of a request.
///
/// It finds each out when it is asked, for most policies ask little.
public protocol PolicyFacts {
    /// The values of a condition key; nil where the request has none.
    ///
    /// - Parameter key: in lower case up to a slash, as `aws:sourceip` or `s3:existingobjecttag/Team`.
    func values(of key: String) -> [String]?
}

/// The names of condition keys.
public enum ConditionKey {
    /// A name as facts are asked for it: names count without case, but those of tags behind a slash.
    public static func normal(_ name: some StringProtocol) -> String {
        guard let slash = name.firstIndex(of: "/") else { return name.lowercased() }
        return name[..<slash].lowercased() + name[slash...]
    }
}
