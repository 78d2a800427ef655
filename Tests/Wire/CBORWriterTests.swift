import AWSCore
import AWSModels
import AWSWire
import PlatformModels
import Testing

@Suite struct CBORWriterTests {
    static let cloudwatch = ServiceModel(ModelTable.cloudwatch)

    private func write(_ json: String) throws -> String {
        let context = try CBORSample.operation().outputContext
        return Text.hex(CBORCodec.write(try CBORSample.value(json, context), context))
    }

    @Test(
        "A whole number takes the fewest bytes",
        arguments: [
            ("0", "00"), ("23", "17"), ("24", "1818"), ("255", "18ff"), ("256", "190100"), ("65535", "19ffff"),
            ("65536", "1a00010000"), ("4294967295", "1affffffff"), ("4294967296", "1b0000000100000000"),
            ("9223372036854775807", "1b7fffffffffffffff"), ("-1", "20"), ("-24", "37"), ("-25", "3818"),
            ("-256", "38ff"),
            ("-257", "390100"), ("-9223372036854775808", "3b7fffffffffffffff"),
        ]
    )
    func integers(_ number: String, _ hex: String) throws {
        #expect(try write(#"{"long":\#(number)}"#) == "bf646c6f6e67\(hex)ff")
    }

    @Test(
        "Each kind of member has its form",
        arguments: [
            ("{}", "bfff"), (#"{"text":""}"#, "bf647465787460ff"), (#"{"text":"ü"}"#, "bf647465787462c3bcff"),
            (#"{"flag":true}"#, "bf64666c6167f5ff"), (#"{"double":1.5}"#, "bf66646f75626c65fb3ff8000000000000ff"),
            (#"{"double":"NaN"}"#, "bf66646f75626c65fb7ff8000000000000ff"),
            (#"{"double":"-Infinity"}"#, "bf66646f75626c65fbfff0000000000000ff"),
            (#"{"float":1.5}"#, "bf65666c6f6174fa3fc00000ff"), (#"{"float":"NaN"}"#, "bf65666c6f6174fa7fc00000ff"),
            (#"{"blob":"AAE="}"#, "bf64626c6f62420001ff"), (#"{"time":1363896240}"#, "bf6474696d65c11a514b67b0ff"),
            (#"{"time":1363896240.5}"#, "bf6474696d65c1fb41d452d9ec200000ff"), (#"{"time":-1}"#, "bf6474696d65c120ff"),
            (#"{"words":["a","b"]}"#, "bf65776f7264738261616162ff"), (#"{"map":{"a":1}}"#, "bf636d6170a1616101ff"),
            (#"{"nested":{"flag":false}}"#, "bf666e6573746564bf64666c6167f4ffff"),
            (
                #"{"document":{"a":[null,true,"x",-1,1.5,1e400]}}"#,
                "bf68646f63756d656e74a1616186f6f5617820fb3ff8000000000000fb7ff0000000000000ff"
            ),
        ]
    )
    func kinds(_ json: String, _ hex: String) throws { #expect(try write(json) == hex) }

    @Test("A string of more than 23 bytes has its length in bytes before it")
    func lengths() throws {
        #expect(try write(#"{"text":"\#(String(repeating: "a", count: 24))"}"#).hasPrefix("bf64746578747818616161"))
        #expect(try write(#"{"text":"\#(String(repeating: "ü", count: 150))"}"#).hasPrefix("bf647465787479012cc3bc"))
    }

    @Test("JSON text without a shape becomes CBOR, and null where it is none")
    func documents() {
        #expect(Text.hex(CBORCodec.write(json: Array(#"{"__type":"X"}"#.utf8))) == "a1665f5f747970656158")
        #expect(Text.hex(CBORCodec.write(json: Array("{".utf8))) == "f6")
    }

    @Test("AWS's clients read what is written: an answer of GetMetricData")
    func answer() throws {
        // Made with Python's struct; botocore 1.43.11, create_parser('smithy-rpc-v2-cbor').parse, reads from it: {'Id': 'q1',
        // 'Timestamps': [2026-01-02 03:04:05, 2026-01-02 03:04:05.678000], 'Values': [1.0, -0.5], 'StatusCode': 'Complete'}.
        let hex = """
            bf714d657472696344617461526573756c747381bf6249646271316a54696d657374616d707382c11a695735a5c1fb41da55cd696b645a66\
            56616c75657382fb3ff0000000000000fbbfe00000000000006a537461747573436f646568436f6d706c657465ffff
            """
        let json = """
            {"MetricDataResults":[{"Id":"q1","Timestamps":[1767323045,1767323045.678],"Values":[1.0,-0.5],\
            "StatusCode":"Complete"}]}
            """
        let context = try #require(Self.cloudwatch.operation("GetMetricData")).outputContext
        #expect(Text.hex(CBORCodec.write(try CBORSample.value(json, context), context)) == hex)
        #expect(CBORSample.json(try CBORCodec.read(try CBORSample.bytes(hex), context), context) == json)
    }
}
