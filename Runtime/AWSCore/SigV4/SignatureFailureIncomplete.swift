extension SignatureFailure {
    /// What is missing or cannot be read in a signature, in the words of AWS's common front end.
    var incomplete: String {
        switch kind {
        // aws/chalice#828, brendanhay/amazonka#316, aws/aws-sdk-js#4285 (of Signature Version 2).
        case .incompleteHeader(let missing, let hasDate, let authorization): requires(missing, hasDate, authorization)
        case .signatureVersion2(let authorization), .unsupportedScheme(let authorization):
            requires(["Credential", "Signature", "SignedHeaders"], true, authorization)
        // iann0036/cloud9-sync#10
        case .notKeyValue(let part, let authorization):
            "'\(part)' not a valid key=value pair (missing equal-sign) in Authorization header: '\(authorization)'."
        // Quoted by public code that answers as DynamoDB does, not by AWS.
        case .incompleteQuery(let missing):
            missing.map { "AWS query-string parameters must include '\($0)'. " }.joined()
                + "Re-examine the query-string parameters."
        // aws/aws-sdk-go#1042
        case .malformedCredential(let credential):
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got "
                + "'\(credential)'"
        // An answer of DynamoDB's that stands in a comment of architect/dynalite's code.
        case .malformedDate(let date):
            "Date must be in ISO-8601 'basic format'. Got '\(date)'. See http://en.wikipedia.org/wiki/ISO_8601"
        // NetSPI/AWSSigner#3
        case .hostNotSigned: "'Host' must be a 'SignedHeader' in the AWS Authorization."
        // Not confirmed, as all below.
        case .unsupportedAlgorithm(let algorithm): "Unsupported AWS 'algorithm': '\(algorithm)'."
        case .invalidExpires(let text): "X-Amz-Expires must be a number of seconds up to 604800, got '\(text)'."
        case .severalMechanisms: "Request must be signed in its Authorization header or in its query, not in both."
        default: "The signature of the request cannot be read."
        }
    }

    private func requires(_ missing: [String], _ hasDate: Bool, _ authorization: String) -> String {
        let parts = missing.map { "Authorization header requires '\($0)' parameter. " }.joined()
        let date =
            hasDate ? "" : "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. "
        return "\(parts)\(date)Authorization=\(authorization)"
    }
}
