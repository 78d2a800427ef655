internal import AWSCore
internal import AWSWire
internal import EmulatorCore

extension FaultRules {
    /// How long the answer to a request is to wait; throws where it is to be an error.
    func delay(of call: IncomingCall, _ input: Value) throws(AWSError) -> Duration? {
        let service = call.service
        var names = input.texts
        if let naming = service.naming { names += names.flatMap { naming.names(behind: $0) } }
        switch effect(service.model.name, call.operation, names) {
        case .error(let error): throw error
        case .delay(let duration): return duration
        case .duplicate, .reorder, nil: return nil
        }
    }
}

extension Value {
    /// The texts that a request carries by themselves: the names, ARNs and URLs of what it is about are among them.
    fileprivate var texts: [String] {
        guard case .structure(let slots) = self else { return [] }
        return slots.compactMap { slot in
            guard case .string(let text) = slot, text.utf8.count <= 2048 else { return nil }
            return text
        }
    }
}
