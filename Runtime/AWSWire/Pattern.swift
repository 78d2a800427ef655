internal import Synchronization

/// Regular expressions of the models, compiled once each; the plain classes never come here (`CharacterSet`).
enum Pattern {
    private static let compiled = Mutex<[String: Regex<AnyRegexOutput>]>([:])

    /// Whether a pattern takes all of a text.
    ///
    /// A pattern that Swift cannot read takes everything.
    static func matches(_ text: String, _ pattern: String) -> Bool {
        compiled.withLock { compiled in
            let known = compiled[pattern]
            guard let regex = known ?? (try? Regex(pattern)) else { return true }
            if known == nil { compiled[pattern] = regex }
            return (try? regex.wholeMatch(in: text)) != nil
        }
    }
}
