import AWSCore
import AWSWire

/// A NextToken: the key that a page ended with, bound to the statement and its parameters.
enum PartiQLPageToken {
    /// As much of the digest as tells statements apart.
    private static let digestBytes = 16

    static func text(
        after key: [String: AttributeValue],
        _ statement: String,
        _ parameters: [AttributeValue]?
    ) -> String {
        Text.base64(digest(statement, parameters) + AttributeValue.json(key))
    }

    /// The key to go on after.
    /// - Throws: `ValidationException` where the text is no token, or one of another statement.
    static func key(
        of text: String,
        _ statement: String,
        _ parameters: [AttributeValue]?
    ) throws(AWSError) -> [String: AttributeValue] {
        guard let bytes = Text.bytes(base64: text.utf8), bytes.count > digestBytes,
            let key = try? AttributeValue.item(json: Array(bytes[digestBytes...]))
        else { throw PartiQLError.badToken }
        guard bytes.prefix(digestBytes).elementsEqual(digest(statement, parameters)) else {
            throw PartiQLError.otherToken
        }
        return key
    }

    private static func digest(_ statement: String, _ parameters: [AttributeValue]?) -> ArraySlice<UInt8> {
        let values = Value.list((parameters ?? []).map { .attribute($0) })
        return Digest.sha256(Array(statement.utf8) + [0] + CanonicalText.of(values)).prefix(digestBytes)
    }
}
