/// One operation of an AWS service: its name and its two shapes, which the client in a function and the server in the
/// emulator share.
public protocol Operation: Sendable {
    /// What a request carries.
    associatedtype Input: Shape
    /// What an answer carries.
    associatedtype Output: Shape
    /// AWS's name, as `SendMessage`.
    static var name: String { get }
    /// The service whose model has it.
    static var service: ServiceModel { get }
}

extension Operation {
    /// The operation as the model has it.
    ///
    /// Each operation here is held against its table by a test, so it is there.
    public static var model: OperationModel {
        guard let model = service.operation(name) else {
            preconditionFailure("\(service.name) has no operation \(name)")
        }
        return model
    }

    /// How the two shapes differ from the model; empty where they fit.
    public static var differences: [String] {
        Input.differences(model.inputContext) + Output.differences(model.outputContext)
    }

    /// The members of the input, and of the structures in it, that no property is bound to: a request that carries one
    /// answers as not implemented.
    public static var missingMembers: [String] { Members.unbound(of: Input.self, model.inputContext) }
}
