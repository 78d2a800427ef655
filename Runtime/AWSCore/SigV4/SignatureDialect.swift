/// The ways in which AWS's services word what is wrong with a signature.
public enum SignatureDialect: Sendable, Hashable, CaseIterable {
    /// S3: XML, its own codes and texts.
    case s3
    /// JSON 1.0, as DynamoDB: codes end in `Exception` and carry a namespace, the status is 400.
    case awsJson10
    /// JSON 1.1, as Kinesis: the same without the namespace.
    case awsJson11
    /// REST and JSON, as Lambda: the same codes, the status is 403.
    case restJson
    /// Query and REST-XML, as IAM, STS and SQS of old: codes without `Exception`, the status mostly 403.
    case query
}

extension SignatureFailure {
    /// The failure in a service's words.
    ///
    /// The members of S3's errors are plain text that the XML writer escapes. SQS answers JSON with the code of
    /// ``SignatureDialect/awsJson10`` and has that of ``SignatureDialect/query`` in `x-amzn-query-error`.
    public func awsError(_ dialect: SignatureDialect) -> AWSError {
        if kind == .signatureVersion4A {
            return .notImplemented("Signature Version 4A (AWS4-ECDSA-P256-SHA256)")
        }
        return dialect == .s3 ? s3Error : coralError(dialect)
    }
}
