import AWSCore
import AWSModels
import AWSWire
import Testing

@Suite struct RESTTests {
    private let lambda = ServiceModel(ModelTable.lambda)
    private let s3 = ServiceModel(ModelTable.s3)

    @Test(
        "A request's closest route is its operation",
        arguments: [
            ("GET", "/bucket", "", "ListObjects"), ("GET", "/bucket", "list-type=2", "ListObjectsV2"),
            ("GET", "/bucket/a/b", "", "GetObject"), ("PUT", "/bucket/k", "", "PutObject"),
            ("PUT", "/bucket/k", "partNumber=1&uploadId=x", "UploadPart"), ("PUT", "/bucket", "", "CreateBucket"),
            ("GET", "/bucket", "acl", "GetBucketAcl"), ("POST", "/bucket", "delete", "DeleteObjects"),
            ("GET", "/", "", "ListBuckets"),
            ("GET", "/bucket/k", "x-id=GetObject", "GetObject"),
        ]
    )
    func routes(_ method: String, _ path: String, _ query: String, _ operation: String) {
        var parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        if parts.last == "" { parts.removeLast() }
        let matches = s3.routes().compactMap { route in
            route.match(method, parts, Query(query), HTTPFields()).map { (route.operation, $0.score) }
        }
        #expect(matches.max { $0.1 < $1.1 }?.0 == operation)
    }

    @Test("A copy is told from a put by its header")
    func copy() {
        let headers = HTTPFields([("x-amz-copy-source", "/b/k")])
        let matches = s3.routes().compactMap { route in
            route.match("PUT", ["bucket", "k"], Query(nil), headers).map { (route.operation, $0.score) }
        }
        #expect(matches.max { $0.1 < $1.1 }?.0 == "CopyObject")
    }

    @Test("Labels, query, headers and payload of a request are read back as they were written")
    func roundTrip() throws {
        let operation = try #require(lambda.operation("Invoke"))
        var slots = [Value](repeating: .null, count: operation.inputContext.model.members.count)
        let names = operation.inputContext.model.members.map(\.name.string)
        func set(_ name: String, _ value: Value) { slots[names.firstIndex(of: name) ?? 0] = value }
        set("FunctionName", .string("a b/c"))
        set("LogType", .string("Tail"))
        set("Qualifier", .string("$LATEST"))
        set("Payload", .blob([1, 2, 3]))
        let request = Codec(operation, lambda).request(.structure(slots))
        #expect(request.path == "/2015-03-31/functions/a%20b%2Fc/invocations")
        #expect(request.query == "Qualifier=%24LATEST")
        #expect(request.headers["X-Amz-Log-Type"] == "Tail")
        guard
            case .structure(let read) = try Codec(operation, lambda).input(
                request,
                labels: ["FunctionName": "a%20b%2Fc"]
            )
        else {
            Issue.record("no structure")
            return
        }
        #expect("\(read)" == "\(slots)")
    }

    @Test("An S3 answer is XML with the API reference's root and namespace")
    func xml() throws {
        let operation = try #require(s3.operation("ListBuckets"))
        let bucket = operation.shapes.first { $0.name.equals("Bucket") }
        let empty = [Value](repeating: .null, count: (bucket?.members.count ?? 1) - 1)
        let response = Codec(operation, s3).response(
            .structure([.list([.structure([.string("a<b")] + empty)]), .null, .null, .null]),
            requestID: "test"
        )
        #expect(
            String(decoding: response.body, as: UTF8.self)
                == #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
                + #"<ListAllMyBucketsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Buckets><Bucket><Name>a&lt;b</Name></Bucket></Buckets></ListAllMyBucketsResult>"#
        )
    }

    @Test(
        "XML with a document type or unmatched tags is malformed",
        arguments: [
            "<a><b></a>", "<!DOCTYPE a><a/>", "<a", "", "<a/><b/>", "<a>&unknown;</a>", "<a b></a>",
        ]
    )
    func malformedXML(_ text: String) {
        #expect(throws: AWSError.self) { try XMLElement(parsing: Array(text.utf8)) }
    }
}
