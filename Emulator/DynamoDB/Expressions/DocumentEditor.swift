import AWSCore
import AWSWire

/// Puts values into documents and takes them out.
struct DocumentEditor {
    let symbols: BoundSymbols

    /// Whether the first path stands before the second: by names, then by the numbers of elements.
    func precedes(_ one: DocumentPath, _ two: DocumentPath) -> Bool {
        for (left, right) in zip(symbols.steps[one.range], symbols.steps[two.range]) {
            switch (left, right) {
            case (.name(let left), .name(let right)):
                let order = ExactString.compare(symbols.names[left], symbols.names[right])
                if order != 0 { return order < 0 }
            case (.index(let left), .index(let right)):
                if left != right { return left < right }
            case (.name, .index): return true
            case (.index, .name): return false
            }
        }
        return one.count < two.count
    }

    /// Puts a value where a path leads; everything but its last step must be there.
    func assign(_ value: AttributeValue, _ path: DocumentPath, _ item: inout [String: AttributeValue]) throws(AWSError)
    {
        switch value {
        case .m, .l:
            let levels = Int(path.count) - 1 + AttributeValueChecks.levels(value)
            guard levels <= AttributeValueChecks.mostLevels else { throw ValueError.nesting }
        default: break
        }
        try edit(path, &item, value)
    }

    /// Takes away what a path leads to, if it is there; everything but its last step must be.
    func remove(_ path: DocumentPath, _ item: inout [String: AttributeValue]) throws(AWSError) {
        try edit(path, &item, nil)
    }

    private func edit(
        _ path: DocumentPath,
        _ item: inout [String: AttributeValue],
        _ value: AttributeValue?
    ) throws(AWSError) {
        let name = symbols.topLevelName(path)
        guard path.count > 1 else {
            item[name] = value
            return
        }
        guard var root = item[name] else { throw ExpressionError.pathInvalid }
        // What is changed is nowhere else meanwhile, so that it need not be copied.
        item[name] = .null
        try edit(symbols.steps[path.range.dropFirst()], &root, value)
        item[name] = root
    }

    /// Follows the steps, as deep as paths may be, and puts the value at the last one; nil takes away what is there.
    private func edit(
        _ steps: ArraySlice<DocumentPath.Step>,
        _ container: inout AttributeValue,
        _ value: AttributeValue?
    ) throws(AWSError) {
        guard let step = steps.first else { return }
        switch step {
        case .name(let name):
            guard case .m(var map) = container else { throw ExpressionError.pathInvalid }
            container = .null
            if steps.count == 1 {
                map[symbols.names[name]] = value
            } else {
                guard var next = map[symbols.names[name]] else { throw ExpressionError.pathInvalid }
                map[symbols.names[name]] = .null
                try edit(steps.dropFirst(), &next, value)
                map[symbols.names[name]] = next
            }
            container = .m(map)
        case .index(let index):
            guard case .l(var list) = container else { throw ExpressionError.pathInvalid }
            container = .null
            try edit(index, &list, steps, value)
            container = .l(list)
        }
    }

    private func edit(
        _ index: Int,
        _ list: inout [AttributeValue],
        _ steps: ArraySlice<DocumentPath.Step>,
        _ value: AttributeValue?
    ) throws(AWSError) {
        if steps.count > 1 {
            guard index < list.count else { throw ExpressionError.pathInvalid }
            var next = list[index]
            list[index] = .null
            try edit(steps.dropFirst(), &next, value)
            list[index] = next
        } else if let value {
            if index < list.count { list[index] = value } else { list.append(value) }
        } else if index < list.count {
            list.remove(at: index)
        }
    }
}
