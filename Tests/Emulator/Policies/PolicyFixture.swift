import AccessPolicies
import Testing

/// What a request tells policies: a table.
struct Facts: PolicyFacts {
    var table: [String: [String]]

    init(_ table: [String: [String]] = [:]) {
        self.table = Dictionary(uniqueKeysWithValues: table.map { (ConditionKey.normal($0.key), $0.value) })
    }

    func values(of key: String) -> [String]? { table[key] }
}

/// What a policy of some statements decides on one request.
func decide(
    _ statements: String,
    _ requester: Requester = .root("111122223333"),
    action: String = "s3:GetObject",
    resource: String = "arn:aws:s3:::photos/cat.jpg",
    version: String? = "2012-10-17",
    facts: [String: [String]] = [:]
) throws -> PolicyDecision {
    let version = version.map { "\"Version\": \"\($0)\"," } ?? ""
    let policy = try PolicyDocument(parsing: "{\(version) \"Statement\": [\(statements)]}")
    return policy.decision(requester, action, resource, Facts(facts))
}

/// A statement about everybody and everything, but for what is said.
func statement(
    _ effect: String = "Allow",
    principal: String = "\"Principal\": \"*\"",
    action: String = "\"Action\": \"s3:*\"",
    resource: String = "\"Resource\": \"*\"",
    condition: String? = nil
) -> String {
    let condition = condition.map { ", \"Condition\": \($0)" } ?? ""
    return "{\"Effect\": \"\(effect)\", \(principal), \(action), \(resource)\(condition)}"
}
