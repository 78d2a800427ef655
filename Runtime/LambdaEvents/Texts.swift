internal import AWSWire

extension JSON {
    /// An object whose values are strings, as a dictionary; what is no string is passed over.
    var texts: [String: String] {
        guard let object else { return [:] }
        var texts = [String: String](minimumCapacity: object.count)
        for member in object { texts[member.name] = member.value.string }
        return texts
    }
}
