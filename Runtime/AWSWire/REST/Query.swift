internal import AWSCore

/// A query string's names and values, decoded.
public struct Query: Sendable {
    /// Names and values in their order; a name without `=` has an empty value.
    public let pairs: [(name: String, value: String)]

    /// Reads all behind the question mark.
    public init(_ text: String?) {
        guard let text, !text.isEmpty else {
            pairs = []
            return
        }
        pairs = text.split(separator: "&").map { pair in
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (
                Text.percentDecoded(halves[0], form: true),
                halves.count > 1 ? Text.percentDecoded(halves[1], form: true) : ""
            )
        }
    }

    /// The first value of a name.
    public subscript(_ name: String) -> String? { pairs.first { $0.name == name }?.value }

    /// All values of a name.
    public func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

    /// Whether a name is there.
    public func has(_ name: String) -> Bool { pairs.contains { $0.name == name } }
}
