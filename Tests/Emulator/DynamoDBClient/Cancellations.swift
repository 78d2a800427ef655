import AWSCore
import AWSWire

extension Refusal {
    /// A transaction that was cancelled, the codes of its reasons.
    static func cancelled(_ codes: String...) -> Refusal {
        Refusal(
            "TransactionCanceledException",
            "Transaction cancelled, please refer cancellation reasons for specific reasons [\(codes.joined(separator: ", "))]"
        )
    }
}

extension AWSError {
    /// The `CancellationReasons` of a cancelled transaction.
    var cancellationReasons: JSON? {
        fields.first { $0.name == "CancellationReasons" }.flatMap { try? JSON(parsing: Array($0.value.utf8)) }
    }

    /// The text of each reason; nil where there is none.
    var reasons: [String?] { cancellationReasons?.array?.map { $0["Message"]?.string } ?? [] }
}
