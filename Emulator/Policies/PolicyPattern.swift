/// Text with wildcards and variables, as the resource `arn:aws:s3:::photos/${aws:username}/*`.
///
/// IAM User Guide, "IAM policy elements: Variables and tags".
struct PolicyPattern: Sendable, Equatable {
    /// What a pattern is made of once its variables are known.
    enum Token: Sendable, Equatable {
        case character(Unicode.Scalar)
        /// `?`: one character, whichever it is.
        case one
        /// `*`: any run of characters, also none.
        case run
    }

    private enum Part: Sendable, Equatable {
        case tokens([Token])
        case variable(key: String, fallback: String?)
    }

    private var parts: [Part] = []

    /// Reads a pattern.
    ///
    /// - Parameters:
    ///   - wildcards: whether `*` and `?` stand for other characters.
    ///   - variables: whether `${...}` does, as in policies of version 2012-10-17.
    init(_ text: String, wildcards: Bool, variables: Bool, ignoringCase: Bool = false) {
        var tokens: [Token] = []
        var rest = Substring(ignoringCase ? text.lowercased() : text).unicodeScalars
        while let first = rest.first {
            if first == "$", variables, let variable = Self.variable(rest) {
                switch variable.part {
                case .tokens(let literal): tokens += literal
                case .variable:
                    parts.append(.tokens(tokens))
                    parts.append(variable.part)
                    tokens = []
                }
                rest = rest.dropFirst(variable.length)
                continue
            }
            rest = rest.dropFirst()
            switch first {
            case "*" where wildcards: tokens.append(.run)
            case "?" where wildcards: tokens.append(.one)
            default: tokens.append(.character(first))
            }
        }
        parts.append(.tokens(tokens))
    }

    /// Reads `${aws:username}`, `${aws:PrincipalTag/team, 'none'}`, or one of the characters `${*}`, `${?}` and `${$}`.
    private static func variable(_ text: Substring.UnicodeScalarView) -> (part: Part, length: Int)? {
        guard text.dropFirst().first == "{", let end = text.firstIndex(of: "}") else { return nil }
        let inner = text[text.index(text.startIndex, offsetBy: 2)..<end]
        let length = text.distance(from: text.startIndex, to: end) + 1
        if inner.count == 1, let character = inner.first, ["*", "?", "$"].contains(character) {
            return (.tokens([.character(character)]), length)
        }
        let halves = Substring(inner).split(separator: ",", maxSplits: 1)
        guard let name = halves.first else { return nil }
        let fallback = halves.count > 1 ? halves[1].filter { $0 != "'" }.drop { $0 == " " } : nil
        return (
            .variable(key: ConditionKey.normal(name.filter { $0 != " " }), fallback: fallback.map(String.init)), length
        )
    }

    /// The pattern of a request; nil where it needs a variable that the request has not.
    func tokens(_ facts: (any PolicyFacts)?) -> [Token]? {
        if parts.count == 1, case .tokens(let tokens) = parts[0] { return tokens }
        var all: [Token] = []
        for part in parts {
            switch part {
            case .tokens(let tokens): all += tokens
            case .variable(let key, let fallback):
                let values = facts?.values(of: key) ?? []
                // Keys of several values are no variables.
                guard let value = values.count == 1 ? values.first : fallback else { return nil }
                all += value.unicodeScalars.map { .character($0) }
            }
        }
        return all
    }

    /// The text of a pattern without wildcards, with its variables' values.
    func text(_ facts: (any PolicyFacts)?) -> String? {
        guard let tokens = tokens(facts) else { return nil }
        var text = String.UnicodeScalarView()
        for case .character(let scalar) in tokens { text.append(scalar) }
        return String(text)
    }

    /// Whether a text fits.
    func matches(_ text: String, _ facts: (any PolicyFacts)? = nil) -> Bool {
        tokens(facts).map { Self.match(Array(text.unicodeScalars)[...], $0[...]) } ?? false
    }

    /// Whether a text fits a pattern: at a `*` the rest is tried again with a longer run, of which only the last counts.
    static func match(_ text: ArraySlice<Unicode.Scalar>, _ pattern: ArraySlice<Token>) -> Bool {
        var (t, p) = (text.startIndex, pattern.startIndex)
        var again: (text: Int, pattern: Int)?
        while t < text.endIndex {
            if p < pattern.endIndex, case .run = pattern[p] {
                again = (t, p + 1)
                p += 1
                continue
            }
            if p < pattern.endIndex, pattern[p] == .one || pattern[p] == .character(text[t]) {
                t += 1
                p += 1
                continue
            }
            guard let last = again else { return false }
            again = (last.text + 1, last.pattern)
            (t, p) = (last.text + 1, last.pattern)
        }
        return pattern[p...].allSatisfy { $0 == .run }
    }

    /// Whether an ARN fits: its first five parts each for itself, so that a `*` never goes past a colon of theirs.
    static func matchARN(_ text: String, _ pattern: [Token]) -> Bool {
        if pattern == [.run] { return true }
        let parts = split(Array(text.unicodeScalars)) { $0 == ":" }
        let patterns = split(pattern) { $0 == .character(":") }
        guard parts.count == patterns.count else { return false }
        return zip(parts, patterns).allSatisfy { match($0, $1) }
    }

    private static func split<T>(_ all: [T], _ isColon: (T) -> Bool) -> [ArraySlice<T>] {
        all.split(maxSplits: 5, omittingEmptySubsequences: false, whereSeparator: isColon)
    }
}
