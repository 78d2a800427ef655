internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore

extension SQSService {
    /// Adds a statement to a queue's policy: who may do what.
    @Sendable func addPermission(
        _ input: SQS.AddPermission.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        var queue = try queues.queue(url: input.queueUrl, context)
        try check(input)
        var policy = QueuePolicy(queue)
        guard policy.index(of: input.label) == nil else {
            throw SQSError.invalidValue(input.label, "Label", "Already exists.")
        }
        guard policy.statements.count < 20 else {
            throw AWSError("OverLimit", "20 statements per policy is the maximum.")  // The text is not recorded.
        }
        policy.add(input.label, input.awsAccountIds, input.actions, queue)
        queue.attributes["Policy"] = policy.text
        try save(queue)
        return NoMembers()
    }

    /// Checks the parts of a statement (API_AddPermission); the texts of the list of accounts are not recorded.
    private func check(_ input: SQS.AddPermission.Input) throws(AWSError) {
        guard (1...80).contains(input.label.utf8.count), input.label.utf8.allSatisfy(Queue.isNameCharacter) else {
            throw SQSError.invalidValue(
                input.label,
                "Label",
                "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length"
            )
        }
        guard !input.awsAccountIds.isEmpty else { throw SQSError.missingParameter("AWSAccountIds") }
        guard !input.actions.isEmpty else { throw SQSError.missingParameter("Actions") }
        for account in input.awsAccountIds where account.utf8.count != 12 || Int(account) == nil {
            throw SQSError.invalidValue(account, "PrincipalId", "Unable to verify.")
        }
        guard input.actions.count <= 7 else {
            throw AWSError("OverLimit", "\(input.actions.count) Actions were found, maximum allowed is 7.")
        }
        for action in input.actions where !QueuePolicy.actions.contains(action) {
            throw SQSError.invalidValue(
                "SQS:\(action)",
                "ActionName",
                "Only the queue owner is allowed to invoke this action."
            )
        }
    }
}
