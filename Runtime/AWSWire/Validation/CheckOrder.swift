/// The order in which AWS's front end checks the members of a structure: that of a Java 8 `HashMap` whose keys are the
/// members' names with a lower-case first letter.
///
/// Source: inferred from nine answers of AWS with several errors in one message, all of which fit; the model's own order
/// fits four of them.
enum CheckOrder {
    static func of(_ members: [MemberModel]) -> [Int] {
        var buckets = 16
        while members.count > buckets / 4 * 3 { buckets *= 2 }
        return members.indices.sorted { a, b in
            let (x, y) = (bucket(members[a].name, buckets), bucket(members[b].name, buckets))
            return x == y ? a < b : x < y
        }
    }

    private static func bucket(_ name: StaticText, _ count: Int) -> Int {
        var hash: UInt32 = 0
        for unit in lowerFirst(name.string).utf16 { hash = hash &* 31 &+ UInt32(unit) }
        return Int(hash ^ hash >> 16) & (count - 1)
    }

    /// A member's name as AWS's messages have it.
    static func lowerFirst(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }
}
