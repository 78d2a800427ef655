internal import AWSCore

/// The errors of resource policies, measured on AWS in October 2026 ("ack-api-quirks", the rows are named).
enum PolicyError {
    /// DDB-TABLE-211.
    static var size: AWSError {
        DynamoDBError.invalidParameter("Maximum policy size of \(PolicyDocument.most) bytes exceeded")
    }

    /// DDB-TABLE-211 and 457.
    static var notJSON: AWSError { document("This policy contains invalid Json") }

    /// DDB-TABLE-457.
    static var notPolicy: AWSError { document("This text appears not to be a policy") }

    /// A syntax error just behind a text; measured with `{}`, (1,3), alone (DDB-TABLE-457).
    static func syntax(behind text: String) -> AWSError {
        let lines = text.utf16.split(separator: 10, omittingEmptySubsequences: false)
        return document("Syntax error at position (\(lines.count),\((lines.last?.count ?? 0) + 1))")
    }

    /// DDB-TABLE-211 and 457.
    static var noStatements: AWSError { document("Could not parse the policy: Statement is empty!") }

    /// DDB-TABLE-211 and 457 have Effect and Resource; those of the others are not recorded.
    static func missing(_ element: String) -> AWSError { document("Missing required field \(element)") }

    /// DDB-TABLE-356.
    static var repeatedID: AWSError { document("The Statement Ids in the policy are not unique") }

    /// DDB-TABLE-211.
    static func invalidActions(_ names: [String]) -> AWSError {
        document("The following action names are invalid: \(names.map { "\"\($0)\"" }.joined(separator: ", "))")
    }

    /// DDB-TABLE-352 and 356.
    static var unbounded: AWSError {
        DynamoDBError.validation(
            "Resource-based policy grants unbounded access in one or more elements. Please revise the policy to ensure least-privilege form of access"
        )
    }

    /// DDB-TABLE-210.
    static var lockedOut: AWSError {
        AWSError(
            "AccessDeniedException",
            "The new resource policy will not allow you to update the resource policy in the future."
        )
    }

    /// A policy of a revision that is not that of the resource (DDB-TABLE-205, 209 and 246).
    ///
    /// The ends of both texts are not recorded: what is behind "associated" in the one and "target" in the other. Nor is
    /// what is said where `NO_POLICY` was expected.
    static func revision(_ expected: String, of table: String, hasPolicy: Bool) -> AWSError {
        let problem =
            hasPolicy
            ? "the policy associated to target table \(table) did not match" : "table \(table) has no associated policy"
        return DynamoDBError.policyNotFound("Requested update for policy with revision id \(expected), but \(problem)")
    }

    private static func document(_ problem: String) -> AWSError {
        DynamoDBError.invalidParameter("Invalid policy document: \(problem)")
    }
}
