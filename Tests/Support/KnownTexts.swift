/// Texts with which requests reach what is there: the names of the resources that `FuzzCorpus` makes, and what answers
/// gave out.
struct KnownTexts: Sendable {
    /// Members whose texts come out of answers, with the last that came.
    private var found: [String: String] = [:]

    private static let names: [String: [String]] = [
        "queueurl": ["http://localhost:4566/000000000000/orders", "http://localhost:4566/000000000000/nothing"],
        "queuename": ["orders", "orders", "other", "other.fifo"],
        "queueownerawsaccountid": ["000000000000"],
        "tablename": ["things", "things", "other"],
        "indexname": ["byColor"],
        "streamname": ["events", "events", "other"],
        "streamarn": ["arn:aws:kinesis:us-east-1:000000000000:stream/events"],
        "shardid": ["shardId-000000000000", "shardId-000000000001"],
        "sharditeratortype": ["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP", "AT_SEQUENCE_NUMBER"],
        "partitionkey": ["p", "customer-17", "ü☃"],
        "explicithashkey": ["0", "340282366920938463463374607431768211455", "340282366920938463463374607431768211456"],
        "bucket": ["photos", "photos", "other"],
        "key": ["a/b.txt", "a/b.txt", "ü ☃.txt", "x", "folder/"],
        "copysource": ["photos/a/b.txt", "/photos/a%2Fb.txt?versionId=null", "other/x"],
        "uploadid": ["none"],
        "prefix": ["", "a/"],
        "delimiter": ["/", ""],
        "etag": ["\"5d41402abc4b2a76b9719d911017c592\"", "*", "x"],
        "contentmd5": ["XUFAKrxLKna5cZ2REBfFkg==", "AAAA"],
        "range": ["bytes=0-2", "bytes=-1", "bytes=3-", "bytes=9-1"],
        "functionname": ["worker", "arn:aws:lambda:us-east-1:000000000000:function:worker", "other"],
        "eventsourcearn": [
            "arn:aws:sqs:us-east-1:000000000000:orders", "arn:aws:kinesis:us-east-1:000000000000:stream/events",
        ],
        "runtime": ["provided.al2023", "provided.al2023", "python3.13"],
        "role": ["arn:aws:iam::000000000000:role/worker"],
        "attributename": ["pk", "sk", "color"],
        "attributetype": ["S", "N"],
        "keytype": ["HASH", "RANGE"],
        "keyconditionexpression": [
            "pk = :p", "pk = :p AND sk > :v", "begins_with(pk, :p)", "pk = :p AND sk BETWEEN :v AND :v",
        ],
        "filterexpression": [
            "#n = :v", "attribute_exists(#n) OR size(#n) > :v", "NOT (#n IN (:v, :p))", "contains(#n, :p)",
        ],
        "conditionexpression": ["attribute_not_exists(pk)", "#n <> :v", "attribute_type(#n, :p) AND #n < :v"],
        "updateexpression": [
            "SET #n = :v", "SET #n = if_not_exists(#n, :v) + :v REMOVE #n.a[0]", "ADD #n :v", "DELETE #n :v",
            "SET a.b[3] = list_append(:v, :p)",
        ],
        "projectionexpression": ["pk", "pk, #n", "#n[0].x, sk"],
        "id": ["one", "two"],
        "messagebody": ["hello", "\u{1}", "ü☃😀", ""],
        "datatype": ["String", "Number", "Binary", "String.custom"],
        "messagegroupid": ["g"],
        "expectedbucketowner": ["000000000000", "111111111111"],
        "expectedsourcebucketowner": ["000000000000"],
        "versionid": ["null", "x"],
        "qualifier": ["$LATEST", "$LATEST", "1"],
        "streammode": ["PROVISIONED"],
        "startingposition": ["LATEST", "TRIM_HORIZON"],
        "handler": ["bootstrap"],
        "packagetype": ["Zip"],
        "nexttoken": ["none"],
    ]

    /// A text for a member; nil where any does.
    func text(for member: String, _ random: inout SeededRandom) -> String? {
        let name = member.lowercased()
        if let text = found[name], random.chance(80) { return text }
        return Self.names[name].map { random.pick($0) }
    }

    /// The last text that an answer had for a member.
    func learned(_ member: String) -> String { found[member] ?? "none" }

    /// Takes what later requests can use out of an answer's body.
    mutating func learn(_ body: [UInt8]) {
        body.withUnsafeBufferPointer { bytes in
            for start in bytes.indices where bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "<") {
                let rest = bytes[start...]
                guard let (mark, name) = Self.marks.first(where: { rest.starts(with: $0.mark) }) else { continue }
                let text = rest.dropFirst(mark.count).prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<") }
                found[name] = String(decoding: text, as: UTF8.self)
            }
        }
    }

    private static let marks: [(mark: [UInt8], member: String)] = [
        ("\"ReceiptHandle\":\"", "receipthandle"), ("<ReceiptHandle>", "receipthandle"),
        ("\"ShardIterator\":\"", "sharditerator"), ("\"NextShardIterator\":\"", "sharditerator"),
        ("\"SequenceNumber\":\"", "startingsequencenumber"), ("\"NextToken\":\"", "nexttoken"),
        ("<UploadId>", "uploadid"), ("<NextContinuationToken>", "continuationtoken"), ("\"UUID\":\"", "uuid"),
    ].map { (Array($0.0.utf8), $0.1) }
}
