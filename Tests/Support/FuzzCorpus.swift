internal import AWSCore

/// Requests that are written by hand.
enum FuzzCorpus {
    /// Requests that make what the others need.
    static var setup: [HTTPRequest] {
        [
            call("AmazonSQS.CreateQueue", #"{"QueueName":"orders"}"#),
            call(
                "AmazonSQS.SendMessage",
                #"{"QueueUrl":"http://localhost:4566/000000000000/orders","MessageBody":"a"}"#
            ),
            call("Kinesis_20131202.CreateStream", #"{"StreamName":"events","ShardCount":2}"#),
            call(
                "DynamoDB_20120810.CreateTable",
                """
                {"TableName":"things","BillingMode":"PAY_PER_REQUEST","AttributeDefinitions":[\
                {"AttributeName":"pk","AttributeType":"S"},{"AttributeName":"sk","AttributeType":"N"}],\
                "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"},{"AttributeName":"sk","KeyType":"RANGE"}]}
                """
            ),
            call(
                "DynamoDB_20120810.PutItem",
                #"{"TableName":"things","Item":{"pk":{"S":"one"},"sk":{"N":"1"},"rest":{"L":[{"M":{}}]}}}"#
            ),
            s3("PUT", "/photos"),
            s3("PUT", "/photos/a/b.txt", "hello"),
            s3("POST", "/photos/x", query: "uploads"),
            lambda(
                "functions",
                """
                {"FunctionName":"worker","Runtime":"provided.al2023","Handler":"bootstrap",\
                "Role":"arn:aws:iam::000000000000:role/worker",\
                "Code":{"ZipFile":"\(Text.base64(SampleArchive.bytes))"}}
                """
            ),
        ]
    }

    /// Requests that chance hardly finds, with texts that answers gave out; each with its operation.
    static func further(_ texts: KnownTexts) -> [(operation: String, request: HTTPRequest)] {
        let upload = texts.learned("uploadid")
        let things = #""TableName":"things""#
        let item = #"{"pk":{"S":"two"},"sk":{"N":"2"},"color":{"SS":["a","b"]}}"#
        return [
            (
                "dynamodb:Query",
                call(
                    "DynamoDB_20120810.Query",
                    """
                    {\(things),"KeyConditionExpression":"pk = :p AND sk BETWEEN :a AND :b","FilterExpression":\
                    "size(#n) > :a OR contains(#n, :p)","ProjectionExpression":"#n[0].a, sk","Limit":3,\
                    "ExpressionAttributeNames":{"#n":"rest"},"ExpressionAttributeValues":{":p":{"S":"one"},\
                    ":a":{"N":"0"},":b":{"N":"9"}}}
                    """
                )
            ),
            (
                "dynamodb:TransactWriteItems",
                call(
                    "DynamoDB_20120810.TransactWriteItems",
                    """
                    {"TransactItems":[{"Put":{\(things),"Item":\(item)}},{"Update":{\(things),"Key":{"pk":{"S":"one"},\
                    "sk":{"N":"1"}},"UpdateExpression":"SET a.b = if_not_exists(a, :v) REMOVE c ADD n :v",\
                    "ExpressionAttributeValues":{":v":{"N":"1"}}}}]}
                    """
                )
            ),
            (
                "dynamodb:UpdateItem",
                call(
                    "DynamoDB_20120810.UpdateItem",
                    """
                    {\(things),"Key":{"pk":{"S":"one"},"sk":{"N":"1"}},"UpdateExpression":\
                    "SET rest[1] = :l, n = :n + :n ADD #s :s","ConditionExpression":"NOT contains(rest, :n)",\
                    "ExpressionAttributeNames":{"#s":"s"},"ExpressionAttributeValues":{":l":{"L":[]},":n":{"N":"1e30"},\
                    ":s":{"SS":["x"]}},"ReturnValues":"ALL_NEW"}
                    """
                )
            ),
            (
                "dynamodb:CreateTable",
                call(
                    "DynamoDB_20120810.CreateTable",
                    """
                    {"TableName":"other","KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}],"AttributeDefinitions":[\
                    {"AttributeName":"pk","AttributeType":"B"}],"ProvisionedThroughput":{"ReadCapacityUnits":1,\
                    "WriteCapacityUnits":1}}
                    """
                )
            ),
            (
                "lambda:CreateFunction",
                lambda(
                    "functions",
                    """
                    {"FunctionName":"other","Runtime":"provided.al2023","Handler":"a","Role":"arn:aws:iam::1:role/a",\
                    "Code":{"ZipFile":"\(Text.base64(SampleArchive.bytes))"},"Environment":{"Variables":{"A":"b"}}}
                    """
                )
            ),
            (
                "lambda:CreateEventSourceMapping",
                lambda(
                    "event-source-mappings",
                    #"{"FunctionName":"worker","EventSourceArn":"arn:aws:sqs:us-east-1:000000000000:orders"}"#
                )
            ),
            (
                "lambda:CreateEventSourceMapping",
                lambda(
                    "event-source-mappings",
                    """
                    {"FunctionName":"worker","EventSourceArn":"arn:aws:kinesis:us-east-1:000000000000:stream/events",\
                    "StartingPosition":"TRIM_HORIZON","BatchSize":2,"FunctionResponseTypes":["ReportBatchItemFailures"]}
                    """
                )
            ),
            ("s3:UploadPart", s3("PUT", "/photos/x", query: "partNumber=1&uploadId=\(upload)", "hello")),
            (
                "s3:CompleteMultipartUpload",
                s3(
                    "POST",
                    "/photos/x",
                    query: "uploadId=\(upload)",
                    "<CompleteMultipartUpload><Part><PartNumber>1</PartNumber>"
                        + "<ETag>\"5d41402abc4b2a76b9719d911017c592\"</ETag></Part></CompleteMultipartUpload>"
                )
            ),
            ("s3:CreateBucket", s3("PUT", "/empty")),
            ("s3:DeleteBucket", s3("DELETE", "/empty")),
            ("s3:CreateMultipartUpload", s3("POST", "/photos/x", query: "uploads")),
        ]
    }

    private static func s3(_ method: String, _ path: String, query: String? = nil, _ body: String = "") -> HTTPRequest {
        HTTPRequest(
            method: method,
            path: path,
            query: query,
            headers: HTTPFields([("Host", "localhost:4566")]),
            body: Array(body.utf8)
        )
    }

    private static func lambda(_ path: String, _ body: String) -> HTTPRequest {
        HTTPRequest(
            method: "POST",
            path: "/2015-03-31/\(path)",
            headers: HTTPFields([("Host", "localhost:4566"), ("Content-Type", "application/json")]),
            body: Array(body.utf8)
        )
    }

    private static func call(_ target: String, _ body: String) -> HTTPRequest {
        HTTPRequest(
            method: "POST",
            path: "/",
            headers: HTTPFields([("Host", "localhost:4566"), ("X-Amz-Target", target)]),
            body: Array(body.utf8)
        )
    }

    /// Puts a body into the chunks of `aws-chunked`.
    /// <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html>
    static func chunk(_ request: inout HTTPRequest, isSigned: Bool) {
        let signature = isSigned ? ";chunk-signature=" + String(repeating: "a", count: 64) : ""
        let size = String(request.body.count, radix: 16)
        request.headers["x-amz-decoded-content-length"] = String(request.body.count)
        request.headers["Content-Encoding"] = "aws-chunked"
        request.headers["x-amz-content-sha256"] =
            isSigned ? "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" : "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
        var trailer = ""
        if !isSigned {
            request.headers["x-amz-trailer"] = "x-amz-checksum-crc32"
            let checksum = request.body.withUnsafeBytes { CRC32.of($0) }
            let bytes = (0..<4).map { UInt8(truncatingIfNeeded: checksum >> (24 - 8 * $0)) }
            trailer = "x-amz-checksum-crc32:\(Text.base64(bytes))\r\n"
        }
        request.body =
            Array("\(size)\(signature)\r\n".utf8) + request.body + Array("\r\n0\(signature)\r\n\(trailer)\r\n".utf8)
    }
}
