internal import AWSCore
public import AWSWire

extension Kinesis.Record {
    /// The record as JSON text, which answers splice in: an answer carries up to 10,000 of them.
    ///
    /// It is what the members would give. Kinesis speaks JSON here, on either side.
    public func wire(_ context: ShapeContext) -> Value {
        var text = JSONText(capacity: 176 + partitionKey.utf8.count + data.bytes.count * 4 / 3)
        text.raw("{\"SequenceNumber\":")
        text.string(sequenceNumber)
        if let approximateArrivalTimestamp {
            text.raw(",\"ApproximateArrivalTimestamp\":")
            text.epochSeconds(approximateArrivalTimestamp)
        }
        text.raw(",\"Data\":")
        text.base64(data.bytes)
        text.raw(",\"PartitionKey\":")
        text.string(partitionKey)
        if let encryptionType {
            text.raw(",\"EncryptionType\":")
            text.string(encryptionType)
        }
        text.raw("}")
        return .json(text.bytes)
    }
}
