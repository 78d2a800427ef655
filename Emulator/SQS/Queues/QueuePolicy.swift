internal import AWSCore
internal import AWSWire

/// A queue's policy, as the permission operations write it (recorded: test_sqs_permission_lifecycle).
struct QueuePolicy {
    private var members: [JSON.Member]
    var statements: [JSON]

    /// What others than the owner may be allowed (API_AddPermission).
    static let actions: Set<String> = [
        "*", "ChangeMessageVisibility", "DeleteMessage", "GetQueueAttributes", "GetQueueUrl",
        "ListDeadLetterSourceQueues", "PurgeQueue", "ReceiveMessage", "SendMessage",
    ]

    /// The policy that a queue has, or an empty one.
    init(_ queue: Queue) {
        let known = queue.attributes["Policy"].flatMap { try? JSON(parsing: $0.utf8) }
        statements = known?["Statement"]?.array ?? known?["Statement"].map { [$0] } ?? []
        members =
            known?.object?.filter { $0.name != "Statement" } ?? [
                .init("Version", "2008-10-17"),
                .init("Id", .string("\(queue.arn)/SQSDefaultPolicy")),
            ]
    }

    func index(of label: String) -> Int? { statements.firstIndex { $0["Sid"]?.string == label } }

    mutating func add(_ label: String, _ accounts: [String], _ actions: [String], _ queue: Queue) {
        func oneOrAll(_ texts: [String]) -> JSON {
            texts.count == 1 ? .string(texts[0]) : .array(texts.map { .string($0) })
        }
        statements.append([
            "Sid": .string(label),
            "Effect": "Allow",
            "Principal": ["AWS": oneOrAll(accounts.map { "arn:aws:iam::\($0):root" })],
            "Action": oneOrAll(actions.map { "SQS:\($0)" }),
            "Resource": .string(queue.arn),
        ])
    }

    var text: String {
        String(decoding: JSON.object(members + [.init("Statement", .array(statements))]).bytes, as: UTF8.self)
    }
}
