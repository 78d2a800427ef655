/// The parameters of a query in their canonical encoding.
struct CanonicalQuery {
    /// Names and values, both encoded, in their order.
    private(set) var items: [(name: String, value: String)] = []

    /// Reads a query as it is on the wire; a plus is a space, as in forms.
    init(_ query: String?) {
        for pair in CanonicalURI.pieces((query ?? "")[...], UInt8(ascii: "&")) {
            let halves = CanonicalURI.pieces(pair, UInt8(ascii: "="), most: 1, keepingEmpty: true)
            items.append((Self.encoded(halves[0]), halves.count > 1 ? Self.encoded(halves[1]) : ""))
        }
    }

    private static func encoded(_ text: Substring) -> String {
        CanonicalURI.pieces(text, UInt8(ascii: "+"), keepingEmpty: true).map(CanonicalURI.encodedOnce)
            .joined(separator: "%20")
    }

    /// The first value of a parameter, decoded.
    subscript(_ name: String) -> String? {
        items.first { $0.name == name }.map { Text.percentDecoded($0.value) }
    }

    /// The canonical text, parameters sorted by name and value.
    func text(without left: String? = nil) -> String {
        items.filter { $0.name != left }
            .sorted { $0.name == $1.name ? precedes($0.value, $1.value) : precedes($0.name, $1.name) }
            .map { "\($0.name)=\($0.value)" }
            .joined(separator: "&")
    }

    private func precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }
}
