internal import AWSCore

/// The errors of exports and imports.
///
/// The texts were measured on AWS in October 2026 ("ack-api-quirks", DDB-EXPORT-001 to 006, 009, 019, DDB-IMPORT-009, 010,
/// 017); those that were not say so.
enum ExportError {
    static var table: AWSError { BackupError.request("Table ARN is invalid.") }

    static var tableARN: AWSError { DynamoDBError.invalidParameter("tableArn is not a valid ARN") }

    static var periodWithoutType: AWSError {
        BackupError.request(
            "Export Type expected to be Incremental Export when incremental export specification is provided"
        )
    }

    static var periodOfFull: AWSError {
        BackupError.request(
            "When Export Type is Full Export , Incremental Export Specification should not be provided"
        )
    }

    static var noPeriod: AWSError {
        BackupError.request(
            "Incremental Export Specification expected when export type is set as Incremental Export"
        )
    }

    static var noStart: AWSError {
        BackupError.request("ExportFromTime must be provided in IncrementalExportSpecification")
    }

    static var keyWithoutKMS: AWSError {
        BackupError.request("KMS Key Id is not supported for this encryption type")
    }

    static var time: AWSError { invalidTime("Export Time is invalid") }

    static func startBeforeTable(_ start: Timestamp) -> AWSError {
        invalidTime(
            "Incremental export period from time cannot be less than the table creation time : \(start.iso8601())"
        )
    }

    static func endInFuture(_ end: Timestamp) -> AWSError {
        invalidTime(
            "Incremental export period to time cannot be greater than the current time : \(end.iso8601())"
        )
    }

    static var shortPeriod: AWSError {
        invalidTime(
            "Difference between export period from time and export period to time is less than 15 minutes"
        )
    }

    /// The code was measured; the words are our own.
    static var longPeriod: AWSError {
        invalidTime("Difference between export period from time and export period to time is more than 24 hours")
    }

    private static func invalidTime(_ problem: String) -> AWSError {
        AWSError("InvalidExportTimeException", problem)
    }

    static var conflict: AWSError {
        AWSError(
            "ExportConflictException",
            "Export conflict: Duplicate request detected with conflicting parameters"
        )
    }

    static var importConflict: AWSError {
        AWSError(
            "ImportConflictException",
            "Import conflict: Duplicate request detected with conflicting parameters"
        )
    }

    static func options(_ format: String) -> AWSError {
        BackupError.request("Unsupported InputFormatOptions for the given input format: \(format).")
    }

    static func token(_ token: String) -> AWSError {
        BackupError.request("Provided nextToken is invalid: \(token)")
    }

    static func notFound(_ problem: String) -> AWSError {
        AWSError("ExportNotFoundException", "Export not found: \(problem)")
    }

    /// The code was measured; the words are our own.
    static func importNotFound(_ arn: String) -> AWSError {
        AWSError("ImportNotFoundException", "Import not found: \(arn)")
    }
}
