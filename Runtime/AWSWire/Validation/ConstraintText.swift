/// The constraints of a shape in AWS's words.
enum ConstraintText {
    /// Whether a value breaks one of a shape's own constraints; nearly none does, and then there is no text to make.
    static func isBroken(_ value: Value, _ model: ShapeModel) -> Bool {
        switch value {
        case .string(let text): isBroken(text, model)
        case .int(let number): isOutside(Double(number), model)
        case .double(let number): isOutside(number, model)
        case .blob(let bytes): isOutside(Double(bytes.count), model)
        case .list(let elements): isOutside(Double(elements.count), model)
        case .map(let entries): isOutside(Double(entries.count), model)
        default: false
        }
    }

    static func isBroken(_ text: String, _ model: ShapeModel) -> Bool {
        if model.maximum != nil || model.minimum != nil {
            // UTF-16 has at most as many units as UTF-8 has bytes, and a third of them at least.
            let bytes = Double(text.utf8.count)
            let isWithin = bytes <= model.maximum ?? .infinity && bytes >= 3 * (model.minimum ?? 0)
            if !isWithin, isOutside(Double(text.utf16.count), model) { return true }
        }
        return !isOfEnumeration(text, model) || !fitsPattern(text, model)
    }

    private static func isOfEnumeration(_ text: String, _ model: ShapeModel) -> Bool {
        model.enumeration.isEmpty || model.enumeration.contains { $0.isEqual(to: text) }
    }

    private static func fitsPattern(_ text: String, _ model: ShapeModel) -> Bool {
        guard let pattern = model.pattern else { return true }
        return model.characterSet?.matches(text) ?? Pattern.matches(text, pattern.string)
    }

    static func isOutside(_ size: Double, _ model: ShapeModel) -> Bool {
        size > model.maximum ?? .infinity || size < model.minimum ?? -.infinity
    }

    /// What of a shape's own constraints a value breaks, in AWS's order.
    static func broken(_ value: Value, _ model: ShapeModel) -> [String] {
        guard isBroken(value, model) else { return [] }
        switch value {
        case .string(let text): return string(text, model)
        case .int(let number): return bounds(Double(number), model)
        case .double(let number): return bounds(number, model)
        case .blob(let bytes): return bounds(Double(bytes.count), model)
        case .list(let elements): return bounds(Double(elements.count), model)
        case .map(let entries): return bounds(Double(entries.count), model)
        default: return []
        }
    }

    private static func string(_ text: String, _ model: ShapeModel) -> [String] {
        var out = bounds(Double(text.utf16.count), model)
        if !isOfEnumeration(text, model) { out.append(enumeration(model)) }
        if let pattern = model.pattern, !fitsPattern(text, model) { out.append(self.pattern(pattern)) }
        return out
    }

    private static func bounds(_ size: Double, _ model: ShapeModel) -> [String] {
        if let maximum = model.maximum, size > maximum { return [most(maximum, model)] }
        if let minimum = model.minimum, size < minimum { return [least(minimum, model)] }
        return []
    }

    /// All of a shape's constraints, as a list or a map names those of its elements.
    static func all(_ model: ShapeModel, isElement: Bool) -> String {
        var out: [String] = []
        if let maximum = model.maximum { out.append(most(maximum, model)) }
        if let minimum = model.minimum { out.append(least(minimum, model)) }
        if !model.enumeration.isEmpty { out.append(enumeration(model)) }
        if let pattern = model.pattern { out.append(self.pattern(pattern)) }
        if isElement { out.append("Member must not be null") }
        return out.joined(separator: ", ")
    }

    private static func most(_ bound: Double, _ model: ShapeModel) -> String {
        "Member must have \(measure(model)) less than or equal to \(number(bound, model))"
    }

    private static func least(_ bound: Double, _ model: ShapeModel) -> String {
        "Member must have \(measure(model)) greater than or equal to \(number(bound, model))"
    }

    private static func enumeration(_ model: ShapeModel) -> String {
        "Member must satisfy enum value set: [\(inHashOrder(model.enumeration.map(\.string)).joined(separator: ", "))]"
    }

    private static func pattern(_ pattern: StaticText) -> String {
        "Member must satisfy regular expression pattern: \(pattern.string)"
    }

    private static func measure(_ model: ShapeModel) -> String {
        switch model.kind {
        case .integer, .long, .double, .float: "value"
        default: "length"
        }
    }

    private static func number(_ bound: Double, _ model: ShapeModel) -> String {
        if model.kind == .double || model.kind == .float { return JavaText.of(.double(bound)) }
        return Int64(exactly: bound).map(String.init) ?? JavaText.of(.double(bound))
    }

    /// The order in which AWS prints the values of an enumeration: that of a hash set of 32 buckets, newest first within
    /// one, by Java's `hashCode`.
    ///
    /// Exact for 18 of 18 recorded sets whose values are the model's, up to 21 of them.
    static func inHashOrder(_ values: [String]) -> [String] {
        var buckets = [[String]](repeating: [], count: 32)
        for value in values {
            var hash: UInt32 = 0
            for unit in value.utf16 { hash = hash &* 31 &+ UInt32(unit) }
            buckets[Int(hash & 31)].insert(value, at: 0)
        }
        return buckets.flatMap { $0 }
    }
}
