import AWSWire

/// Paths as a tree, to take from an item just what they lead to.
struct ProjectionTree: Sendable {
    private var names: [(name: String, next: ProjectionTree)] = []
    /// In the order of the list, which the result keeps, without the elements between.
    private var indexes: [(index: Int, next: ProjectionTree)] = []

    init() {}

    init(_ paths: [DocumentPath], _ symbols: BoundSymbols) {
        for path in paths { insert(symbols.steps[path.range], symbols) }
    }

    private mutating func insert(_ steps: ArraySlice<DocumentPath.Step>, _ symbols: BoundSymbols) {
        switch steps.first {
        case nil: break
        case .name(let name):
            let name = symbols.names[name]
            var place = names.firstIndex { ExactString.equal($0.name, name) }
            if place == nil {
                place = names.count
                names.append((name, ProjectionTree()))
            }
            if let place { names[place].next.insert(steps.dropFirst(), symbols) }
        case .index(let index):
            let place = indexes.firstIndex { $0.index >= index } ?? indexes.count
            if place == indexes.count || indexes[place].index != index {
                indexes.insert((index, ProjectionTree()), at: place)
            }
            indexes[place].next.insert(steps.dropFirst(), symbols)
        }
    }

    /// What the item has of the paths.
    func apply(_ item: [String: AttributeValue]) -> [String: AttributeValue] {
        var out: [String: AttributeValue] = [:]
        out.reserveCapacity(names.count)
        for (name, next) in names {
            if let value = item[name], let part = next.part(of: value) { out[name] = part }
        }
        return out
    }

    private func part(of value: AttributeValue) -> AttributeValue? {
        guard !names.isEmpty || !indexes.isEmpty else { return value }
        switch value {
        case .m(let map):
            let out = apply(map)
            return out.isEmpty ? nil : .m(out)
        case .l(let list):
            var out: [AttributeValue] = []
            for (index, next) in indexes where index < list.count {
                if let part = next.part(of: list[index]) { out.append(part) }
            }
            return out.isEmpty ? nil : .l(out)
        default: return nil
        }
    }
}
