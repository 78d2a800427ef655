internal import Synchronization

/// Regular expressions of the models, compiled once each; the plain classes never come here (`CharacterSet`).
enum Pattern {
    private static let compiled = Mutex<[String: Compiled]>([:])

    /// A pattern ready for use; nil inside where it cannot be read, which takes everything.
    private struct Compiled: @unchecked Sendable {
        // Safe to share: a regex never changes, and its one lazy part, the program, is made by the match below.
        let regex: Regex<AnyRegexOutput>?

        init(_ pattern: String) {
            regex = try? Regex(Pattern.translated(pattern))
                .asciiOnlyDigits()
                .asciiOnlyWordCharacters()
                .asciiOnlyWhitespace()
                .matchingSemantics(.unicodeScalar)
            _ = try? regex?.wholeMatch(in: "")
        }
    }

    /// Whether a pattern takes all of a text, as Java reads patterns.
    static func matches(_ text: String, _ pattern: String) -> Bool {
        let known = compiled.withLock { compiled in
            if let known = compiled[pattern] { return known }
            let made = Compiled(pattern)
            compiled[pattern] = made
            return made
        }
        guard let regex = known.regex else { return true }
        return (try? regex.wholeMatch(in: text)) != nil
    }

    /// Whether a pattern can be read; a test asks it of all that the tables have.
    static func isReadable(_ pattern: String) -> Bool { (try? Regex(translated(pattern))) != nil }

    /// A pattern of Java's in Swift's dialect: characters outside the basic plane are no pairs of surrogates here, a
    /// hyphen behind a class needs an escape, and there is no looking behind.
    static func translated(_ pattern: String) -> String {
        var out = pattern
        for (java, swift) in [
            (#"\uD800\uDC00-\uDBFF\uDFFF"#, #"\u{10000}-\u{10FFFF}"#),
            (#"\uD800\uDBFF-\uDC00\uDFFF"#, #"\u{10000}-\u{10FFFF}"#),
            (#"\w-_"#, #"\w\-_"#),
            (#"\d-_"#, #"\d\-_"#),
            // Only ever said of the last character, which the look ahead says as well.
            (#"[0-9A-Za-z\.\-_]*(?<!\.)"#, #"(?!.*\.$)[0-9A-Za-z\.\-_]*"#),
            (#"[A-Za-z0-9-]{1,63}(?<!-)\."#, #"[A-Za-z0-9-]{0,62}[A-Za-z0-9]\."#),
            ("{1,100000}", "+"),
        ] {
            while let range = out.firstRange(of: java) { out.replaceSubrange(range, with: swift) }
        }
        return out
    }
}
