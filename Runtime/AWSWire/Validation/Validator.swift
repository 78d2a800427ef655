/// Walks an input under its shape and collects the constraints that it breaks.
struct Validator {
    private let operation: OperationModel
    /// Whether the walk keeps its path, and puts into words what is wrong; else it only finds that something is.
    private let tells: Bool
    private var isBroken = false
    private var path: [Violation.Step] = []
    private var violations: [Violation] = []

    /// All that is wrong with an input: nearly always nothing, which a first walk finds without a path.
    static func violations(_ value: Value, _ context: ShapeContext) -> [Violation] {
        guard context.model.hasConstraints else { return [] }
        var look = Validator(operation: context.operation, tells: false)
        look.check(value, context.shape)
        guard look.isBroken else { return [] }
        var validator = Validator(operation: context.operation, tells: true)
        validator.check(value, context.shape)
        return validator.violations
    }

    private init(operation: OperationModel, tells: Bool) {
        self.operation = operation
        self.tells = tells
    }

    private mutating func check(_ value: Value, _ shape: Int) {
        guard operation.shapes[shape].hasConstraints else { return }
        switch value {
        case .structure(let slots): structure(slots, shape)
        case .list(let elements): list(value, elements, shape)
        case .map(let entries): map(value, entries, shape)
        default:
            for constraint in ConstraintText.broken(value, operation.shapes[shape]) { fail(value, shape, constraint) }
        }
    }

    private mutating func structure(_ slots: [Value], _ shape: Int) {
        for i in operation.shapes[shape].checkOrder {
            let inner = operation.shapes[shape].members[i].shape
            if case .null = slots[i] {
                if operation.shapes[shape].members[i].isRequired { missing(operation.shapes[shape].members[i]) }
            } else if operation.shapes[inner].hasConstraints {
                if tells { path.append(.member(operation.shapes[shape].members[i].name)) }
                check(slots[i], inner)
                if tells { path.removeLast() }
            }
        }
    }

    private mutating func missing(_ member: MemberModel) {
        isBroken = true
        guard tells else { return }
        let path = path + [.member(member.name)]
        let null = operation.shapes[member.shape].isSensitive ? "" : " null"
        let text = "Value\(null) at '\(Violation.text(path))' failed to satisfy constraint: Member must not be null"
        violations.append(Violation(path: path, isMissing: true, text: text))
    }

    /// Of a list of scalars the whole list is named, with all that each element must satisfy; of a list of structures
    /// the element's member.
    private mutating func list(_ value: Value, _ elements: [Value], _ shape: Int) {
        for constraint in ConstraintText.broken(value, operation.shapes[shape]) { fail(value, shape, constraint) }
        let element = operation.shapes[shape].element
        let model = operation.shapes[element]
        guard model.hasConstraints else { return }
        guard model.kind.isScalar else {
            for (i, x) in elements.enumerated() {
                if tells { path.append(.element(i + 1)) }
                check(x, element)
                if tells { path.removeLast() }
            }
            return
        }
        guard elements.contains(where: { ConstraintText.isBroken($0, model) }) else { return }
        let saysNotNull = Overrides.saysNotNull(operation.service, operation.shapes[shape].name)
        let all = ConstraintText.all(model, isElement: saysNotNull)
        fail(value, shape, "Member must satisfy constraint: [\(all)]")
    }

    /// Of a map the whole is named, with all that each key or each value must satisfy, unless values are structures.
    private mutating func map(_ value: Value, _ entries: [(String, Value)], _ shape: Int) {
        for constraint in ConstraintText.broken(value, operation.shapes[shape]) { fail(value, shape, constraint) }
        let key = operation.shapes[operation.shapes[shape].key]
        if key.hasConstraints, entries.contains(where: { ConstraintText.isBroken($0.0, key) }) {
            let all = ConstraintText.all(key, isElement: false)
            fail(value, shape, "Map keys must satisfy constraint: [\(all)]")
        }
        let element = operation.shapes[shape].element
        let model = operation.shapes[element]
        guard model.hasConstraints else { return }
        if model.kind.isScalar || model.kind == .list {
            if entries.contains(where: { ConstraintText.isBroken($0.1, model) }) {
                let saysNotNull = Overrides.saysNotNull(operation.service, operation.shapes[shape].name)
                let all = ConstraintText.all(model, isElement: saysNotNull)
                fail(value, shape, "Map value must satisfy constraint: [\(all)]")
                return
            }
        }
        guard !model.kind.isScalar else { return }
        for (name, x) in entries {
            if tells { path.append(.entry(name)) }
            check(x, element)
            if tells { path.removeLast() }
        }
    }

    /// The values of sensitive shapes stay out of the message.
    private mutating func fail(_ value: Value, _ shape: Int, _ constraint: String) {
        isBroken = true
        guard tells else { return }
        let shown = operation.shapes[shape].isSensitive ? "" : " '\(JavaText.of(value))'"
        let text = "Value\(shown) at '\(Violation.text(path))' failed to satisfy constraint: \(constraint)"
        violations.append(Violation(path: path, isMissing: false, text: text))
    }
}

extension ShapeKind {
    /// Whether a value of it is no structure, list or map.
    fileprivate var isScalar: Bool { self != .structure && self != .list && self != .map }
}
