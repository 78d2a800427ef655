import AWSCore
import AWSS3
import AWSWire
import Testing

@Suite("The XML that lists of objects write themselves")
struct ObjectListTests {
    /// The same answer without XML of its own.
    private struct Plain: Shape {
        var contents: [S3.Object]?

        mutating func members(_ m: inout Members) { m("Contents", &contents) }
    }

    private static let whole = S3.Object {
        $0.key = "a <b> & \"c\"\r é"
        $0.lastModified = Timestamp(milliseconds: 1_795_348_800_123)
        $0.eTag = "\"9dd4e461268c8034f5c8564e155c67a6-2\""
        $0.checksumAlgorithm = ["CRC32", "SHA256"]
        $0.checksumType = "COMPOSITE"
        $0.size = 5 << 40
        $0.storageClass = "STANDARD"
        $0.owner = S3.Owner {
            $0.displayName = "shop"
            $0.id = "75aa57f09aa0c8caeab4f8c24e99d10f8e7faeebf76c078efc7c6caea54ba06a"
        }
    }

    private static let others: [S3.Object] = [
        S3.Object(),
        S3.Object { $0.key = "only a key" },
        S3.Object {
            $0.lastModified = Timestamp(milliseconds: 1_795_348_800_000)
            $0.owner = S3.Owner()
        },
    ]

    @Test("It is what the codec writes of the same objects", arguments: [[whole], others, [whole] + others])
    func same(objects: [S3.Object]) {
        let model = S3.ListObjectsV2.model
        let codec = Codec(model, S3.model)
        var output = S3.ListObjectsV2.Output()
        output.contents = S3.ObjectList(objects)
        let ours = codec.response(output.wire(model.outputContext), requestID: "")
        let theirs = codec.response(Plain { $0.contents = objects }.wire(model.outputContext), requestID: "")
        #expect(String(decoding: ours.body, as: UTF8.self) == String(decoding: theirs.body, as: UTF8.self))
    }
}
