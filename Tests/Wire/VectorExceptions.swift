/// The vectors that one end is not held to, each with its reason.
enum VectorExceptions {
    /// Who is excused.
    enum End {
        case client, server, both, nobody
    }

    /// Whether an end is held to a vector that excuses somebody.
    static func holds(_ end: End, _ excused: End) -> Bool { excused != end && excused != .both }

    /// Headers that the edge adds, not the codec; and one that a vector of an answer has from its request.
    static let headers: Set<String> = ["content-length", "x-amz-target", "x-amzn-requestid"]

    static func request(_ id: String) -> End {
        // Requests are not compressed by our client, and the vectors have no compressed body for the server.
        if id.hasPrefix("SDKAppli") || id.hasPrefix("SDKAppend") { return .both }
        return switch id {
        // Our client sends CRC32 where a checksum is asked for, as the newer SDKs do, not MD5.
        case "RestJsonHttpChecksumRequired": .client
        // Nothing on the wire tells an empty list or map, or an empty structure, from an absent one.
        case "Ec2EmptyQueryLists", "QueryEmptyQueryMaps", "HttpPrefixHeadersAreNotPresent",
            "RestJsonHttpPrefixHeadersAreNotPresent", "RestJsonHttpWithEmptyStructurePayload",
            "RestJsonHttpWithHeadersButNoPayload", "RestJsonOmitsEmptyListQueryValues":
            .server
        // A map of query parameters is given those that no member of their own takes.
        case "AllQueryStringTypes", "RestJsonAllQueryStringTypes", "RestJsonQueryPrecedence",
            "RestJsonQueryStringEscaping", "RestJsonSupportsInfinityFloatQueryValues",
            "RestJsonSupportsNaNFloatQueryValues", "RestJsonSupportsNegativeInfinityFloatQueryValues",
            "RestJsonZeroAndFalseQueryValues", "RestXmlQueryPrecedence", "RestXmlQueryStringEscaping",
            "RestXmlSupportsInfinityFloatQueryValues", "RestXmlSupportsNaNFloatQueryValues",
            "RestXmlSupportsNegativeInfinityFloatQueryValues", "RestXmlZeroAndFalseQueryValues":
            .server
        default: .nobody
        }
    }

    static func answer(_ id: String) -> End {
        // Moments with an offset, members with null, members and types that the model does not know: clients read them,
        // and we do not write them.
        if id.hasSuffix("Offset") { return .server }
        return switch id {
        case "AwsJson10DeserializeAllowNulls", "AwsJson10DeserializeIgnoreType", "AwsJson11DeserializeIgnoreType",
            "AwsJson11StructuresDontDeserializeNullValues", "RestJsonDeserializeIgnoreType",
            "RestJsonDeserializesDenseSetMapAndSkipsNull", "RestJsonDoesntDeserializeNullStructureValues",
            "AwsJson10HandlesUnexpectedJsonOutput", "handles_unexpected_json_output",
            "RpcV2CborDeserializesDenseSetMapAndSkipsNull", "RpcV2CborClientDoesntDeserializeNullStructureValues",
            "RpcV2CborExtraFieldsInTheBodyShouldBeSkippedByClients", "RpcV2CborPayloadWithUnsetUnion":
            .server
        // Where there is no output the body may be `{}` or nothing: the vectors have both, we write what AWS does.
        case "AwsJson10HandlesEmptyOutputShape", "handles_empty_output_shape", "RestJsonGreetingWithErrors",
            "RestJsonHttpResponseCode", "RestXmlHttpResponseCode", "RestJsonEmptyInputAndEmptyOutputJsonObjectOutput",
            "RestJsonNoInputAndOutputNoPayload", "empty_output_no_body", "NoOutputClientAllowsEmptyCbor",
            "NoOutputClientAllowsEmptyBody":
            .server
        // Answers of the query protocol without any XML: AWS's have the request's id.
        case "QueryEmptyInputAndEmptyOutput", "QueryNoInputAndNoOutput", "QueryNoInputAndOutput": .server
        // The one vector of ec2 whose media type has no character set.
        case "Ec2XmlEmptyLists": .server
        // A member of an answer that is bound to the query: no model of AWS has one.
        case "IgnoreQueryParamsInResponse", "RestJsonIgnoreQueryParamsInResponse": .both
        default: .nobody
        }
    }
}
