public import AWSCore

/// What each service's front end checks of an input before the operation sees it, in the service's own dialect.
///
/// Sources: recorded answers; the checks of aws-sdk-js against the live services (`features/*.feature`); answers that
/// users report, named below where they are the only ones.
public enum InputCheck {
    /// The error for an input that breaks its model; nil where it keeps it, or the service looks only later.
    public static func error(_ input: Value, _ operation: OperationModel, _ service: ServiceModel) -> AWSError? {
        guard operation.input >= 0 else { return nil }
        let dialect = service.dialect
        if case .none = dialect { return nil }
        if case .schema = dialect { return SchemaCheck.error(input, operation) }
        let violations = Overrides.told(Validator.violations(input, operation.inputContext), operation)
        return violations.isEmpty ? nil : dialect.error(violations, operation)
    }
}
