internal import AWSCore

/// Refuses a request with members that would change what it does and that are not built.
func refuse(_ operation: String, _ members: [(name: String, isThere: Bool)]) throws(AWSError) {
    if let member = members.first(where: \.isThere) { throw .notImplemented("s3:\(operation) with \(member.name)") }
}
