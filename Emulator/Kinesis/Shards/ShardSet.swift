internal import AWSCore

/// All shards of a stream: those that take records share the hash keys without gap or overlap, the others hold what they
/// took before.
struct ShardSet: Sendable {
    /// By number.
    private(set) var all: [Shard] = []
    /// The first hash keys of the open shards, in their order, with their places in `all`.
    private var open: [(first: UInt128, place: Int)] = []
    /// The numbers of those that changed since somebody took note.
    private(set) var changed: Set<Int> = []
    private let stream: String

    /// A stream's first shards, of equal size.
    init(stream: String, count: Int, opened: Timestamp) {
        self.stream = stream
        let keys = HashKeys(shardCount: count)
        for number in 0..<count { append(Shard(number, of: stream, keys.range(number), opened: opened)) }
        index()
    }

    /// The shards that the store knows, by number.
    init(stream: String, _ all: [Shard]) {
        self.stream = stream
        self.all = all
        index()
    }

    var openCount: Int { open.count }

    /// The open shards in the order of their hash keys.
    var openShards: [Shard] { open.map { all[$0.place] } }

    /// The place of a number in `all`.
    private func place(_ number: Int) -> Int? {
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            if all[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low < all.count && all[low].number == number ? low : nil
    }

    subscript(_ number: Int) -> Shard? { place(number).map { all[$0] } }

    /// The place in `all` of the open shard that a hash key belongs to.
    func route(_ key: UInt128) -> Int {
        var low = 0
        var high = open.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if open[middle].first <= key { low = middle } else { high = middle }
        }
        return open[low].place
    }

    /// Gives out the next sequence of the shard at a place: greater than all before, and not below that of the moment.
    mutating func next(at place: Int, _ moment: Timestamp) -> Int64 {
        all[place].latest = Swift.max(all[place].latest + 1, SequenceNumber.first(at: moment))
        return all[place].latest
    }

    /// Takes in what the store knows of a shard's sequences.
    mutating func resume(_ number: Int, after sequence: Int64) {
        guard let place = place(number) else { return }
        all[place].latest = Swift.max(all[place].latest, sequence)
    }

    /// Notes that the end of shards is on disk.
    mutating func settle(_ numbers: [Int]) {
        for number in numbers {
            if let place = place(number) { all[place].isSettled = !all[place].isOpen }
        }
    }

    /// The shards that go on where one ended.
    func children(of number: Int) -> [Shard] {
        all.filter { $0.parent == number || $0.adjacentParent == number }
    }

    // MARK: changes

    /// Closes a shard, and opens two in its place; the upper one begins with a hash key.
    @discardableResult
    mutating func split(_ number: Int, at key: UInt128, _ now: Timestamp) -> (lower: Int, upper: Int) {
        guard let shard = self[number] else { return (number, number) }
        let next = (all.last?.number ?? -1) + 1
        close(number, now)
        append(Shard(next, of: stream, shard.first...(key - 1), parent: number, opened: now))
        append(Shard(next + 1, of: stream, key...shard.last, parent: number, opened: now))
        index()
        return (next, next + 1)
    }

    /// Closes two shards whose hash keys border on each other, and opens one in their place.
    @discardableResult
    mutating func merge(_ number: Int, _ adjacent: Int, _ now: Timestamp) -> Int {
        guard let a = self[number], let b = self[adjacent] else { return number }
        let next = (all.last?.number ?? -1) + 1
        close(number, now)
        close(adjacent, now)
        let keys = Swift.min(a.first, b.first)...Swift.max(a.last, b.last)
        append(Shard(next, of: stream, keys, parent: number, adjacentParent: adjacent, opened: now))
        index()
        return next
    }

    /// Splits and merges until so many shards of equal size are open.
    mutating func scale(to count: Int, _ now: Timestamp) {
        let keys = HashKeys(shardCount: count)
        for target in 0..<count {
            let range = keys.range(target)
            // What reaches beyond either end is split there; what lies inside is merged into one.
            for key in [range.lowerBound, range.upperBound &+ 1] where key != 0 {
                let shard = all[route(key)]
                if shard.first != key { split(shard.number, at: key, now) }
            }
            var inside = openShards.filter { $0.first >= range.lowerBound && $0.last <= range.upperBound }.map(\.number)
            while inside.count > 1 { inside.replaceSubrange(0..<2, with: [merge(inside[0], inside[1], now)]) }
        }
    }

    /// Forgets closed shards.
    mutating func remove(where isGone: (Shard) -> Bool) -> [Int] {
        let gone = all.filter { !$0.isOpen && isGone($0) }.map(\.number)
        guard !gone.isEmpty else { return [] }
        all.removeAll { gone.contains($0.number) }
        index()
        return gone
    }

    /// The shards that changed since this was asked last.
    mutating func takeChanges() -> [Shard] {
        defer { changed = [] }
        return changed.sorted().compactMap { self[$0] }
    }

    private mutating func append(_ shard: Shard) {
        all.append(shard)
        changed.insert(shard.number)
    }

    private mutating func close(_ number: Int, _ now: Timestamp) {
        guard let place = place(number) else { return }
        let end = Swift.max(all[place].latest + 1, SequenceNumber.first(at: now))
        (all[place].closed, all[place].end, all[place].latest) = (now, end, end)
        changed.insert(number)
    }

    private mutating func index() {
        open = all.indices.filter { all[$0].isOpen }.map { (all[$0].first, $0) }.sorted { $0.first < $1.first }
    }
}
