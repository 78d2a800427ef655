internal import AWSCore
internal import AWSWire

/// Which order an `Idempotency-Key` stands for.
struct IdempotencyRecord: Sendable, Equatable {
    var key: String
    var orderID: String
    /// Of the request, so that the key is not taken for another one.
    var fingerprint: String
    /// In seconds since 1970; the table's TTL deletes the record some time after.
    var expiresAt: Int64

    /// A day.
    static let lifetime: Int64 = 86_400

    init(key: String, orderID: String, fingerprint: String, expiresAt: Int64) {
        self.key = key
        self.orderID = orderID
        self.fingerprint = fingerprint
        self.expiresAt = expiresAt
    }

    /// Reads an item of the table; nil where it is none, or has expired and is not deleted yet.
    init?(item: [String: AttributeValue], at now: Timestamp) {
        guard let key = item["idempotencyKey"]?.text, let orderID = item["orderId"]?.text,
            let fingerprint = item["fingerprint"]?.text, let expiresAt = item["expiresAt"]?.integer,
            expiresAt > now.wholeSeconds
        else { return nil }
        self.init(key: key, orderID: orderID, fingerprint: fingerprint, expiresAt: Int64(expiresAt))
    }

    var item: [String: AttributeValue] {
        [
            "idempotencyKey": .s(key),
            "orderId": .s(orderID),
            "fingerprint": .s(fingerprint),
            "expiresAt": .n(String(expiresAt)),
        ]
    }
}
