/// A word of a PartiQL statement and where it stands.
struct PartiQLToken: Sendable, Equatable {
    enum Kind: Sendable {
        case end
        case keyword
        /// A name as it is written.
        case identifier
        /// A name in double quotes.
        case quoted
        case string, number
        /// `?`
        case parameter
        /// An operator or a bracket.
        case sign
    }

    var kind: Kind
    /// What it says: a keyword in small letters, a text without its quotes, all else as it is written.
    var text: String
    var place: PartiQLPlace

    func isKeyword(_ word: String) -> Bool { kind == .keyword && text == word }

    func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }

    var isName: Bool { kind == .identifier || kind == .quoted }
}

/// Where a part of a statement stands, as errors tell it: line and column from 1, and how many characters it has.
struct PartiQLPlace: Sendable, Equatable {
    var line: Int
    var column: Int
    var length: Int

    var text: String { "\(line):\(column):\(length)" }
}
