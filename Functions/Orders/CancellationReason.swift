internal import AWSCore
internal import AWSWire

/// Why one item of a transaction was not written (API_CancellationReason).
struct CancellationReason {
    let code: String
    /// The item as it was, where the write asked for it.
    let item: [String: AttributeValue]

    /// The item's condition did not hold.
    var isConditionalCheckFailed: Bool { code == "ConditionalCheckFailed" }

    /// The same transaction may go through a moment later.
    var isTemporary: Bool {
        ["TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"].contains(code)
    }

    /// The reasons of a `TransactionCanceledException`, one for each item of the transaction.
    static func reasons(of error: AWSError) -> [CancellationReason] {
        guard let text = error.fields.first(where: { $0.name == "CancellationReasons" })?.value,
            let reasons = try? JSON(parsing: text.utf8).array
        else { return [] }
        return reasons.map { reason in
            let item = reason["Item"].flatMap { try? AttributeValue.item(json: $0.bytes) }
            return CancellationReason(code: reason["Code"]?.string ?? "", item: item ?? [:])
        }
    }
}
