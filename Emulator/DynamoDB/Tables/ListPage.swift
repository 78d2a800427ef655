/// A page of a list whose token is how many entries went before.
struct ListPage<Element> {
    let elements: ArraySlice<Element>
    /// Where to go on; nil at the end.
    let nextToken: String?

    init(_ all: [Element], token: String?, most: Int) {
        let start = min(all.count, max(0, token.flatMap { Int($0) } ?? 0))
        elements = all.dropFirst(start).prefix(max(0, most))
        nextToken = elements.endIndex < all.endIndex ? String(elements.endIndex) : nil
    }
}
