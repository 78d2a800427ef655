internal import AWSCore
internal import AWSSQS
internal import AWSWire

/// Message attributes: their rules, their MD5, and their form in the store.
enum MessageAttributes {
    /// Checks attributes; throws SQS's error for the first that is not valid.
    static func check(_ attributes: [String: SQS.MessageAttributeValue]) throws(AWSError) {
        guard attributes.count <= 10 else {
            throw SQSError.invalidParameter(
                "Number of message attributes [\(attributes.count)] exceeds the allowed maximum [10]."
            )
        }
        for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
            try checkName(name)
            try checkLists(name, value)
            let base = value.dataType.split(separator: ".", maxSplits: 1).first ?? ""
            guard !value.dataType.isEmpty else {
                throw SQSError.invalidParameter(
                    "The message attribute '\(name)' must contain a non-empty message attribute type."
                )
            }
            guard ["String", "Number", "Binary"].contains(base) else {
                throw SQSError.invalidParameter(
                    "The message attribute '\(name)' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String."
                )
            }
            guard value.dataType.utf8.count <= 256 else { throw SQSError.longDataType(name) }
            let isEmpty =
                base == "Binary" ? (value.binaryValue?.bytes ?? []).isEmpty : (value.stringValue ?? "").isEmpty
            guard !isEmpty else {
                throw SQSError.invalidParameter(
                    "Message (user) attribute '\(name)' must contain a non-empty value of type '\(base)'."
                )
            }
            if let text = value.stringValue, !text.unicodeScalars.allSatisfy(OutgoingMessage.isAllowed) {
                throw SQSError.invalidContents
            }
            if base == "Number", !NumberText.isValid(value.stringValue ?? "") {
                throw SQSError.invalidParameter(
                    "Can't cast the value of message (user) attribute '\(name)' to a number."
                )
            }
        }
    }

    /// Checks the attributes that SQS itself knows (API_SendMessage, `MessageSystemAttributes`).
    static func checkSystem(_ attributes: [String: SQS.MessageAttributeValue]) throws(AWSError) {
        for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
            guard name == "AWSTraceHeader" else {
                throw SQSError.invalidParameter("Message system attribute name '\(name)' is invalid.")
            }
            try checkLists(name, value)
            guard value.dataType == "String", value.stringValue?.isEmpty == false else {
                throw SQSError.invalidParameter(
                    "Message (system) attribute '\(name)' must contain a non-empty value of type 'String'."
                )
            }
        }
    }

    /// The rules of SQS Developer Guide, "Amazon SQS message metadata"; the texts are not recorded.
    private static func checkName(_ name: String) throws(AWSError) {
        guard name.utf8.count <= 256 else {
            throw SQSError.invalidParameter("Message (user) attribute names must be shorter than 256 Bytes")
        }
        let isValid =
            !name.isEmpty && name.utf8.allSatisfy { Queue.isNameCharacter($0) || $0 == 46 } && !name.hasPrefix(".")
            && !name.hasSuffix(".") && !name.contains("..")
        guard isValid else {
            throw SQSError.invalidParameter(
                "Message (user) attribute name '\(name)' is invalid. Attribute name can contain A-Z, a-z, 0-9, underscore (_), hyphen (-), and period (.) characters."
            )
        }
        let lowered = name.lowercased()
        guard !lowered.hasPrefix("aws."), !lowered.hasPrefix("amazon.") else {
            throw SQSError.invalidParameter(
                "Message (user) attribute name '\(name)' is invalid. You can not use names starting with 'AWS.' or 'Amazon.' because they are reserved."
            )
        }
    }

    /// AWS reserves lists and has none (API_MessageAttributeValue).
    private static func checkLists(_ name: String, _ value: SQS.MessageAttributeValue) throws(AWSError) {
        guard value.stringListValues?.isEmpty != false, value.binaryListValues?.isEmpty != false else {
            throw SQSError.listValues
        }
    }

    /// The bytes that count towards the message's size.
    static func size(_ attributes: [String: SQS.MessageAttributeValue]) -> Int {
        attributes.reduce(0) { sum, entry in
            sum + entry.key.utf8.count + entry.value.dataType.utf8.count + (entry.value.stringValue?.utf8.count ?? 0)
                + (entry.value.binaryValue?.bytes.count ?? 0)
        }
    }

    /// The MD5 as SQS computes it: names in order; of each the lengths and bytes of name, type and value (SQS Developer
    /// Guide, "Calculating the MD5 message digest for message attributes").
    static func md5(_ attributes: [String: SQS.MessageAttributeValue]) -> String? {
        guard !attributes.isEmpty else { return nil }
        var out: [UInt8] = []
        func append(_ bytes: some Collection<UInt8>) {
            for shift in [24, 16, 8, 0] { out.append(UInt8(truncatingIfNeeded: bytes.count >> shift)) }
            out += bytes
        }
        for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
            append(Array(name.utf8))
            append(Array(value.dataType.utf8))
            if let binary = value.binaryValue {
                out.append(2)
                append(binary.bytes)
            } else {
                out.append(1)
                append(Array((value.stringValue ?? "").utf8))
            }
        }
        return Text.hex(Digest.md5(out))
    }

    /// The store's form: JSON of name to type and value.
    static func stored(_ attributes: [String: SQS.MessageAttributeValue]?) -> [UInt8]? {
        guard let attributes, !attributes.isEmpty else { return nil }
        return JSON.object(
            attributes.map { name, value in
                JSON.Member(
                    name,
                    .array([
                        .string(value.dataType), value.stringValue.map { .string($0) } ?? .null,
                        value.binaryValue.map { .string(Text.base64($0.bytes)) } ?? .null,
                    ])
                )
            }
        ).bytes
    }

    /// Attributes read from the store, those that were asked for.
    static func read(_ stored: [UInt8], matching wanted: [String]) -> [String: SQS.MessageAttributeValue] {
        guard !stored.isEmpty, !wanted.isEmpty, let members = (try? JSON(parsing: stored))?.object else { return [:] }
        var out: [String: SQS.MessageAttributeValue] = [:]
        for member in members where isWanted(member.name, wanted) {
            guard let parts = member.value.array, parts.count == 3 else { continue }
            var value = SQS.MessageAttributeValue()
            value.dataType = parts[0].string ?? ""
            value.stringValue = parts[1].string
            value.binaryValue = parts[2].string.flatMap { Text.bytes(base64: $0.utf8) }.map { Blob($0) }
            out[member.name] = value
        }
        return out
    }

    /// Whether a name is asked for: itself, by its beginning as `shop.*`, or with all (recorded:
    /// test_receive_message_message_attribute_names_filters).
    private static func isWanted(_ name: String, _ wanted: [String]) -> Bool {
        wanted.contains {
            ["All", "*", ".*", name].contains($0) || ($0.hasSuffix(".*") && name.hasPrefix($0.dropLast(2)))
        }
    }
}
