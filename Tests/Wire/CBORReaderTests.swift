import AWSCore
import AWSWire
import Testing

/// A service of all kinds of members, and what the tests of CBOR and of event streams share.
enum CBORSample {
    private static let table: StaticString = """
        service\tsample\tSample\tsmithy-rpc-v2-cbor\t1.1\t2026-01-01\tsample\t-
        op\tRead\tPOST\t/\t200\tInput\tOutput\t-
        structure\tInput\ttext:Text\twords:Words
        structure\tOutput\ttext:Text\tflag:Flag\tinteger:Integer\tlong:Long\tdouble:Double\tfloat:Float\tblob:Blob\ttime:Time\t\
        words:Words\tmap:Map\tnested:Output\tdocument:Document,locationName=other\tstream:Stream
        structure\tStream\t@eventstream\theaders:Headers\tmixed:Mixed\tword:Word\tnested:Nested\tnothing:Nothing\tbroken:Broken
        structure\tHeaders\t@event\tflag:Flag,eventheader=1\tinteger:Integer,eventheader=1\tlong:Long,eventheader=1\t\
        text:Text,eventheader=1\tblob:Blob,eventheader=1\ttime:Time,eventheader=1
        structure\tMixed\t@event\tinteger:Integer,eventheader=1\ttext:Text\tlong:Long
        structure\tWord\t@event\ttext:Text,eventpayload=1
        structure\tNested\t@event\toutput:Output,eventpayload=1
        structure\tNothing\t@event
        structure\tBroken\t@error:Broken:409\tmessage:Text\tlong:Long
        string\tText
        boolean\tFlag
        integer\tInteger
        long\tLong
        double\tDouble
        float\tFloat
        blob\tBlob
        timestamp\tTime
        list\tWords\t*Text
        map\tMap\t*Text\t*Integer
        structure\tDocument\t@document

        """
    static let service = ServiceModel(table)

    static func operation() throws -> OperationModel { try #require(service.operation("Read")) }

    static func bytes(_ hex: String) throws -> [UInt8] {
        let digits = try hex.utf8.filter { $0 != 32 }.map { try #require(Text.hexValue($0)) }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    static func json(_ value: Value, _ context: ShapeContext) -> String {
        var text = JSONText()
        JSONWriter.write(value, context, usesWireNames: false, to: &text)
        return String(decoding: text.bytes, as: UTF8.self)
    }

    static func value(_ json: String, _ context: ShapeContext) throws -> Value {
        try JSONReader.read(Array(json.utf8), context)
    }

    /// What an output in CBOR reads as, in JSON.
    static func read(_ hex: String) throws -> String {
        let context = try operation().outputContext
        return json(try CBORCodec.read(try bytes(hex), context), context)
    }
}

@Suite struct CBORReaderTests {
    @Test(
        "The examples of RFC 8949 are what its appendix A says",
        arguments: [
            ("00", "0"), ("17", "23"), ("1818", "24"), ("1864", "100"), ("1903e8", "1000"), ("1a000f4240", "1000000"),
            ("1b000000e8d4a51000", "1000000000000"), ("20", "-1"), ("3863", "-100"), ("3903e7", "-1000"),
            ("f90000", "0.0"), ("f98000", "0.0"), ("f93c00", "1.0"), ("fb3ff199999999999a", "1.1"), ("f93e00", "1.5"),
            ("f97bff", "65504.0"), ("fa47c35000", "100000.0"), ("fa7f7fffff", "3.4028234663852886e+38"),
            ("fb7e37e43c8800759c", "1e+300"), ("f90001", "5.960464477539063e-08"), ("f90400", "6.103515625e-05"),
            ("f9c400", "-4.0"), ("fbc010666666666666", "-4.1"), ("f97c00", #""Infinity""#), ("f97e00", #""NaN""#),
            ("f9fc00", #""-Infinity""#), ("fa7f800000", #""Infinity""#), ("fb7ff8000000000000", #""NaN""#),
            ("f4", "false"), ("f5", "true"), ("f6", "null"), ("f7", "null"),
            ("c074323031332d30332d32315432303a30343a30305a", #""2013-03-21T20:04:00Z""#),
            ("c11a514b67b0", "1363896240"),
            ("c1fb41d452d9ec200000", "1363896240.5"), ("d74401020304", #""AQIDBA==""#), ("40", #""""#), ("60", #""""#),
            ("6449455446", #""IETF""#), ("62225c", #""\"\\""#), ("62c3bc", #""ü""#), ("64f0908591", #""𐅑""#),
            ("80", "[]"), ("83010203", "[1,2,3]"), ("8301820203820405", "[1,[2,3],[4,5]]"), ("a0", "{}"),
            ("a26161016162820203", #"{"a":1,"b":[2,3]}"#), ("826161a161626163", #"["a",{"b":"c"}]"#),
            ("5f42010243030405ff", #""AQIDBAU=""#), ("7f657374726561646d696e67ff", #""streaming""#), ("9fff", "[]"),
            ("9f018202039f0405ffff", "[1,[2,3],[4,5]]"), ("83018202039f0405ff", "[1,[2,3],[4,5]]"),
            ("bf61610161629f0203ffff", #"{"a":1,"b":[2,3]}"#), ("bf6346756ef563416d7421ff", #"{"Fun":true,"Amt":-2}"#),
        ]
    )
    func appendix(_ hex: String, _ json: String) throws {
        #expect(try CBORCodec.json(try CBORSample.bytes(hex)) == JSON(parsing: Array(json.utf8)))
    }

    @Test(
        "What is no CBOR is a SerializationException",
        arguments: [
            "", "18", "1901", "1a010203", "1b01020304050607", "1c", "1d", "1e", "1f", "3f", "df", "f8", "f814", "fc",
            "ff", "61", "6261", "5f", "5f4101", "5f6161ff", "5f5f4101ffff", "7f4101ff", "7f7f6161ffff", "81", "8201",
            "9f", "9f01", "a1", "a16161", "bf6161", "bf6161ff", "a10102", "c1", "0000", "62c328", "61ff",
            "7f61c361bcff",
            "9bffffffffffffffff", "bbffffffffffffffff", "5bffffffffffffffff", "7b7fffffffffffffff", "9a00000002", "f0",
            "bb4000000000000000", "c249010000000000000000", "1bffffffffffffffff", "c482", "c48101", "c4820161",
            "c48201c4820101", "c483010101",
        ]
    )
    func malformed(_ hex: String) throws {
        let bytes = try CBORSample.bytes(hex)
        #expect(throws: AWSError("SerializationException", "")) { try CBORCodec.json(bytes) }
        if bytes.isEmpty { return }
        let context = try CBORSample.operation().outputContext
        #expect(throws: AWSError("SerializationException", "")) { try CBORCodec.read(bytes, context) }
    }

    @Test(
        "A value lands in its member, whatever form it has",
        arguments: [
            ("", "{}"), ("a0", "{}"), ("bfff", "{}"), ("d9d9f7a0", "{}"),
            ("a164746578746568656c6c6f", #"{"text":"hello"}"#),
            ("bf7f627465627874ff7f616861 69ffff", #"{"text":"hi"}"#), ("a16474657874f6", "{}"),
            ("a16474657874f7", "{}"),
            ("a1666e6573746564bf64666c6167f5ff", #"{"nested":{"flag":true}}"#), ("a164666c6167f4", #"{"flag":false}"#),
            ("a164626c6f62420001", #"{"blob":"AAE="}"#), ("a164626c6f625f41004101ff", #"{"blob":"AAE="}"#),
            ("a165776f726473826161f6", #"{"words":["a"]}"#),
            ("a165776f7264739f61617f6162ffff", #"{"words":["a","b"]}"#),
            ("a1636d6170a2616101616202", #"{"map":{"a":1,"b":2}}"#), ("a1636d6170bf616101ff", #"{"map":{"a":1}}"#),
            ("a168646f63756d656e74a161618101", #"{"document":{"a":[1]}}"#),
            ("a1656f746865724101", "{}"),
        ]
    )
    func members(_ hex: String, _ json: String) throws { #expect(try CBORSample.read(hex) == json) }

    @Test(
        "A number becomes its member's kind where nothing is lost",
        arguments: [
            ("a167696e7465676572f94400", #"{"integer":4}"#),
            ("a167696e74656765721a7fffffff", #"{"integer":2147483647}"#),
            ("a167696e74656765723a7fffffff", #"{"integer":-2147483648}"#),
            ("a1646c6f6e67fb4010000000000000", #"{"long":4}"#),
            ("a1646c6f6e671b7fffffffffffffff", #"{"long":9223372036854775807}"#),
            ("a1646c6f6e673b7fffffffffffffff", #"{"long":-9223372036854775808}"#),
            ("a1646c6f6e67c2420100", #"{"long":256}"#), ("a1646c6f6e67c3420100", #"{"long":-257}"#),
            ("a1646c6f6e67c24a00000000000000000102", #"{"long":258}"#),
            ("a1646c6f6e67c25f4101 4100ff", #"{"long":256}"#),
            ("a1646c6f6e67c482020a", #"{"long":1000}"#), ("a1646c6f6e67c48221196dc4", #"{"long":281}"#),
            ("a1646c6f6e67c4820cc24101", #"{"long":1000000000000}"#), ("a1646c6f6e67c48239ffff00", #"{"long":0}"#),
            ("a166646f75626c6503", #"{"double":3.0}"#), ("a166646f75626c6523", #"{"double":-4.0}"#),
            ("a166646f75626c65f93e00", #"{"double":1.5}"#), ("a166646f75626c65fa47c35000", #"{"double":100000.0}"#),
            ("a166646f75626c65f97c01", #"{"double":"NaN"}"#),
            ("a166646f75626c65f90050", #"{"double":4.76837158203125e-06}"#),
            ("a166646f75626c65c48221196ab3", #"{"double":273.15}"#),
            ("a166646f75626c651b8000000000000000", #"{"double":9.223372036854776e+18}"#),
            ("a166646f75626c653bffffffffffffffff", #"{"double":-1.8446744073709552e+19}"#),
            ("a165666c6f617418 64", #"{"float":100.0}"#), ("a165666c6f6174fb3fb999999999999a", #"{"float":0.1}"#),
        ]
    )
    func numbers(_ hex: String, _ json: String) throws { #expect(try CBORSample.read(hex) == json) }

    @Test(
        "A value of another kind, or a number that would lose digits, is refused",
        arguments: [
            "01", "80", "6161", "f6", "a16474657874 01", "a1647465787441 61", "a164666c616701", "a164626c6f626161",
            "a167696e7465676572f93e00", "a167696e74656765721a80000000", "a167696e74656765723a80000000",
            "a1646c6f6e671b8000000000000000", "a1646c6f6e673b8000000000000000", "a1646c6f6e67f5", "a1646c6f6e676131",
            "a1646c6f6e67f97c00", "a1646c6f6e67f97e00", "a1646c6f6e67420100", "a166646f75626c651b0020000000000001",
            "a166646f75626c65c4821a7fffffff01", "a165776f726473a0", "a165776f7264738101", "a1636d617080",
            "a1636d6170a10101",
            "a1636d6170a16161f93e00", "a166 6e657374656480", "a16474696d656161", "a16474696d65c1f97e00",
            "a16474696d65c1f97c00",
            "a16474696d65c074323031332d30332d32315432303a30343a30305a", "a0f6",
        ]
    )
    func mismatches(_ hex: String) {
        #expect(throws: AWSError("SerializationException", "")) { try CBORSample.read(hex) }
    }

    @Test(
        "A moment is seconds since 1970, tagged or not, to the millisecond",
        arguments: [
            ("c11a514b67b0", "1363896240"), ("1a514b67b0", "1363896240"), ("c1fb41d452d9ec200000", "1363896240.5"),
            ("c1fb41cc37db380fbe77", "946845296.123"), ("c100", "0"), ("c120", "-1.0"), ("c1f93800", "0.5"),
            ("c1f9b800", "-0.5"), ("c1c48222 1909c5", "2.501"), ("c11b7fffffffffffffff", "9200000000"),
        ]
    )
    func moments(_ hex: String, _ json: String) throws {
        #expect(try CBORSample.read("a16474696d65" + hex) == #"{"time":\#(json)}"#)
    }

    @Test("The last of several members or entries of a name counts")
    func duplicates() throws {
        #expect(try CBORSample.read("a2 6474657874 6161 6474657874 6162") == #"{"text":"b"}"#)
        #expect(try CBORSample.read("a2 6474657874 6161 6474657874 f6") == "{}")
        #expect(try CBORSample.read("a1636d6170a3 616101 616202 616103") == #"{"map":{"b":2,"a":3}}"#)
        #expect(try CBORSample.read("a1636d6170a2 616101 6161f6") == #"{"map":{}}"#)
        // é in one and in two characters: equal to Swift, two names on the wire.
        #expect(try CBORSample.read("a1636d6170a2 62c3a901 6365cc8102") == "{\"map\":{\"\u{E9}\":1,\"e\u{301}\":2}}")
    }

    @Test("A null in a list or map is passed over by a client and refused by a service")
    func nulls() throws {
        #expect(
            try CBORSample.read("a2 65776f726473 83f66161f7 636d6170 a26161f6616201")
                == #"{"words":["a"],"map":{"b":1}}"#
        )
        let input = try CBORSample.operation().inputContext
        #expect(throws: AWSError.self) { try CBORCodec.read(try CBORSample.bytes("a165776f72647381f6"), input) }
        #expect(CBORSample.json(try CBORCodec.read(try CBORSample.bytes("a16474657874f6"), input), input) == "{}")
    }

    @Test("Members that the model does not have are passed over with all they hold")
    func unknown() throws {
        let unknown = [
            "00", "3903e8", "4101", "5f4101ff", "6161", "7f6161ff", "820102", "9f01ff", "a10102", "bf80a0ff", "f6",
            "f97e00",
            "fb3ff199999999999a", "f0", "f8ff", "d9d9f7c101", "c249010000000000000000",
        ]
        for item in unknown {
            #expect(try CBORSample.read("a2 66756e6b6e6f77 \(item) 6474657874 6161") == #"{"text":"a"}"#, "\(item)")
        }
        for item in [
            "1901", "1c", "ff", "f814", "5f6161ff", "7f4101ff", "9f01", "a161", "9bffffffffffffffff", "bf01ff", "c1",
        ] {
            #expect(throws: AWSError("SerializationException", ""), "\(item)") {
                try CBORSample.read("a1 617a \(item)")
            }
        }
    }

    @Test("Members of AWS's clients are read: what botocore writes for PutMetricData")
    func botocore() throws {
        // botocore 1.43.11: create_serializer('smithy-rpc-v2-cbor').serialize_to_request({...}, PutMetricData)['body'].
        let hex = """
            a3694e616d6573706163656453686f706a4d65747269634461746181a86a4d65747269634e616d65674c6174656e63796a44696d656e73696f\
            6e7381a2644e616d656553746167656556616c75656470726f646954696d657374616d70c11a695735a56556616c7565fb4029000000000000\
            6f53746174697374696356616c756573a46b53616d706c65436f756e74fb3ff00000000000006353756dfbc002000000000000674d696e696d\
            756df9fc00674d6178696d756dfb7e37e43c8800759c6656616c75657382fb3fb999999999999afb400000000000000064556e69746c4d696c\
            6c697365636f6e64737153746f726167655265736f6c7574696f6e183c76537472696374456e7469747956616c69646174696f6ef5
            """
        let context = try #require(CBORWriterTests.cloudwatch.operation("PutMetricData")).inputContext
        let value = try CBORCodec.read(try CBORSample.bytes(hex), context)
        #expect(
            CBORSample.json(value, context) == """
                {"Namespace":"Shop","MetricData":[{"MetricName":"Latency","Dimensions":[{"Name":"Stage","Value":"prod"}],\
                "Timestamp":1767323045,"Value":12.5,"StatisticValues":{"SampleCount":1.0,"Sum":-2.25,"Minimum":"-Infinity",\
                "Maximum":1e+300},"Values":[0.1,2.0],"Unit":"Milliseconds","StorageResolution":60}],\
                "StrictEntityValidation":true}
                """
        )
    }
}
