/// What is wrong with a policy; each service has texts of its own for it.
public enum PolicyFault: Error, Sendable, Equatable {
    /// It is no JSON object.
    case notJSON
    case noStatement
    case emptyStatement
    case unknownVersion
    /// Two statements have this id.
    case duplicateID(String)
    /// A statement is no object.
    case statementIsNoObject
    case noEffect
    case unknownEffect(String)
    case noPrincipal
    case invalidPrincipal
    /// A statement has no actions, or no resources.
    case missingElement
    /// The block of conditions is none.
    case invalidCondition
    /// A condition has an operator that there is not.
    case unknownOperator(String)
}
