// The codes and texts of AWS's common front end, which stands before all services but S3. Where a text is not marked, it
// is of an answer of AWS's that the issue beside it quotes.

extension SignatureFailure {
    /// The failure as the services that are not S3 word it.
    func coralError(_ dialect: SignatureDialect) -> AWSError {
        switch kind {
        // The JSON code is of architect/dynalite#105, the query code of amzn/selling-partner-api-docs#3081, the text of
        // REST services of putyourlightson/craft-amazon-ses#15.
        case .anonymous, .signatureVersion2(""):
            error(
                .missingToken,
                dialect == .restJson ? "Missing Authentication Token" : "Request is missing Authentication Token",
                dialect
            )
        // API Gateway names the parts that it misses (aws/chalice#828); that the others do this is not confirmed.
        case .unsupportedScheme where dialect != .restJson:
            error(.missingToken, "Request is missing Authentication Token", dialect)
        // JSON: aws/aws-lambda-dotnet#1122 and iann0036/iamlive#58 (403 of Lambda); query: ex-aws/ex_aws#220.
        case .unknownAccessKey, .invalidToken:
            error(.unknownClient, "The security token included in the request is invalid.", dialect)
        // guregu/dynamo#68 (400 of DynamoDB), cloudquery/cq-provider-aws#1171 (403 of Lambda), cfn-sphere#55 (IAM).
        case .expiredToken: error(.expiredToken, "The security token included in the request is expired", dialect)
        case .mismatch(let calculation): error(.invalidSignature, Self.text(calculation), dialect)
        case .payloadMismatch: error(.invalidSignature, Self.mismatch, dialect)
        case .skewed(let date, let maximum): error(.invalidSignature, skewed(date, maximum), dialect)
        // Not confirmed: what stands in the brackets when a signature in a query has expired.
        case .expired(let date, let expires), .notYetValid(let date, let expires):
            error(.invalidSignature, skewed(date, .seconds(expires)), dialect)
        // aws/aws-sdk-js#4545; until 2022 it ended in ", not 'us-east-2'. " (JuliaCloud/AWS.jl#565).
        case .wrongRegion: error(.invalidSignature, "Credential should be scoped to a valid region. ", dialect)
        // cllunsford/aws-signing-proxy#25
        case .wrongService(_, let expected):
            error(.invalidSignature, "Credential should be scoped to correct service: '\(expected)'. ", dialect)
        // Not confirmed.
        case .wrongTerminator(let given):
            error(
                .invalidSignature,
                "Credential should be scoped with a valid terminator: 'aws4_request', not '\(given)'. ",
                dialect
            )
        // The first half is in the IAM user guide, reference_sigv-troubleshooting; the second is not confirmed.
        case .wrongDay(let day, let date):
            error(
                .invalidSignature,
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '\(day)' "
                    + "!= '\(date.prefix(8))', from '\(date)'.",
                dialect
            )
        default: error(.incomplete, incomplete, dialect)
        }
    }

    /// The codes by what they stand for: with `Exception` for JSON, without for query.
    private enum Code {
        case missingToken, unknownClient, expiredToken, invalidSignature, incomplete
    }

    private func error(_ code: Code, _ message: String, _ dialect: SignatureDialect) -> AWSError {
        let (json, query) =
            switch code {
            case .missingToken: ("MissingAuthenticationTokenException", "MissingAuthenticationToken")
            case .unknownClient: ("UnrecognizedClientException", "InvalidClientTokenId")
            case .expiredToken: ("ExpiredTokenException", "ExpiredToken")
            case .invalidSignature: ("InvalidSignatureException", "SignatureDoesNotMatch")
            case .incomplete: ("IncompleteSignatureException", "IncompleteSignature")
            }
        return switch dialect {
        // jayaveer in ttsuruoka/php-simple-amazon-dynamodb#1 shows the namespace.
        case .awsJson10: AWSError("com.amazon.coral.service#\(json)", message, status: 400)
        case .awsJson11: AWSError(json, message, status: 400)
        case .restJson, .s3: AWSError(json, message, status: 403)
        // hashicorp/vault#2277 has 400 of IAM for an incomplete signature; amzn/selling-partner-api-docs#3081 403 of
        // STS for a missing one.
        case .query: AWSError(query, message, status: code == .incomplete ? 400 : 403)
        }
    }

    private static let mismatch =
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key "
        + "and signing method. Consult the service documentation for details."

    /// With what AWS calculated, as SQS (boto/boto#1573, aws/aws-cli#5341) and DynamoDB (boto/boto#1552,
    /// vibe-aws/vibe-aws#1) answered until 2020 at least; other answers of theirs stop after the first sentences.
    private static func text(_ calculation: Calculation) -> String {
        guard let request = calculation.canonicalRequest else { return mismatch }
        return """
            \(mismatch)

            The Canonical String for this request should have been
            '\(request)'

            The String-to-Sign should have been
            '\(calculation.stringToSign)'

            """
    }

    /// serverless/serverless#27 for what is too late, serverless/enterprise#11 for what is too early.
    private func skewed(_ date: Timestamp, _ maximum: Duration) -> String {
        let minutes = maximum.nanoseconds / 60_000_000_000
        return date < now
            ? "Signature expired: \(date.basic) is now earlier than \((now - maximum).basic) "
                + "(\(now.basic) - \(minutes) min.)"
            : "Signature not yet current: \(date.basic) is still later than \((now + maximum).basic) "
                + "(\(now.basic) + \(minutes) min.)"
    }
}
