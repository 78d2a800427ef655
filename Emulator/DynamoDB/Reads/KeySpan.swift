/// Keys from one on to before another, in either direction.
struct KeySpan: Sendable {
    var low: [UInt8] = []
    /// Nil where there is no end; a span that is read backwards has one.
    var high: [UInt8]?
    var isForward = true

    /// All keys.
    static let all = KeySpan()

    /// All keys behind one.
    static func behind(_ key: [UInt8]) -> KeySpan { KeySpan(low: KeyBytes.behind(key)) }
}
