internal import AWSCore

/// Holds the document of a request against its schema as S3 does: what must be there is, and enumerations have no other
/// values.
struct SchemaCheck {
    private let operation: OperationModel

    /// The error for a request whose document is not there or breaks the schema.
    static func error(_ input: Value, _ operation: OperationModel) -> AWSError? {
        let model = operation.inputContext.model
        guard model.payload >= 0, case .structure(let slots) = input else { return nil }
        let payload = model.members[model.payload]
        guard operation.shapes[payload.shape].kind == .structure else { return nil }
        if slots[model.payload].isNull {
            return payload.isRequired ? AWSError("MissingRequestBodyError", "Request Body is empty") : nil
        }
        if SchemaCheck(operation: operation).isValid(slots[model.payload], payload.shape) { return nil }
        return Overrides.malformed(operation.name)
    }

    private func isValid(_ value: Value, _ shape: Int) -> Bool {
        let model = operation.shapes[shape]
        switch value {
        case .structure(let slots):
            return model.members.enumerated().allSatisfy { i, member in
                slots[i].isNull ? !member.isRequired : isValid(slots[i], member.shape)
            }
        case .list(let elements): return elements.allSatisfy { isValid($0, model.element) }
        case .string(let text):
            guard Double(text.utf8.count) >= model.minimum ?? 0 else { return false }
            guard !model.enumeration.isEmpty, Overrides.isInSchema(model.name) else { return true }
            return model.enumeration.contains { $0.isEqual(to: text) }
        default: return true
        }
    }
}
