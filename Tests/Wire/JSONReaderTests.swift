import AWSCore
import AWSModels
import AWSWire
import Testing

private let sqs = ServiceModel(ModelTable.sqs)
private let dynamodb = ServiceModel(ModelTable.dynamodb)

private func read(_ service: ServiceModel, _ operation: String, _ text: String) throws -> Value {
    let model = try #require(service.operation(operation))
    return try Codec(model, service).input(HTTPRequest(method: "POST", path: "/", body: Array(text.utf8)))
}

@Suite struct JSONReaderTests {
    @Test("Members land in the model's order, whatever order they come in")
    func order() throws {
        guard
            case .structure(let slots) = try read(
                sqs,
                "SendMessage",
                #"{"DelaySeconds":3,"Unknown":[{"a":1}],"MessageBody":"hi","QueueUrl":"q"}"#
            )
        else { throw AWSError("test", "no structure") }
        guard case .string("q") = slots[0], case .string("hi") = slots[1], case .int(3) = slots[2] else {
            Issue.record("\(slots)")
            return
        }
    }

    @Test(
        "Escapes and surrogate pairs become characters",
        arguments: [
            (#""a\n\"\\\/\u00e9""#, "a\n\"\\/é"), (#""\ud83d\ude00""#, "😀"), (#""é😀""#, "é😀"),
            (#""\ud83d""#, "\u{FFFD}"),
        ]
    )
    func escapes(_ text: String, _ wanted: String) throws {
        #expect(try JSON(parsing: Array(text.utf8)) == .string(wanted))
    }

    @Test(
        "What is no JSON is a SerializationException",
        arguments: [
            "{", "[1,]", #"{"a"}"#, "01", "1.", "nul", #""\x""#, "\"a\nb\"", "{} {}", "", "\u{0}", #"{"a":1,}"#, "-",
            "+1", "1e",
        ]
    )
    func malformed(_ text: String) {
        #expect(throws: AWSError("SerializationException", "")) { try JSON(parsing: Array(text.utf8)) }
    }

    @Test("Invalid UTF-8 is refused")
    func utf8() {
        #expect(throws: AWSError.self) { try JSON(parsing: [34, 0xFF, 34]) }
    }

    @Test("A nesting bomb is refused, not followed")
    func nesting() {
        let bomb = [UInt8](repeating: 91, count: 100_000)
        #expect(throws: AWSError.self) { try JSON(parsing: bomb) }
        #expect(throws: AWSError.self) {
            try read(sqs, "SendMessage", #"{"x":"# + String(repeating: "[", count: 100_000))
        }
    }

    @Test(
        "A value of the wrong JSON type is refused in AWS's words",
        arguments: [
            (#"{"TableName":1}"#, "NUMBER_VALUE cannot be converted to String"),
            (#"{"TableName":true}"#, "TRUE_VALUE cannot be converted to String"),
            (#"{"TableName":{}}"#, "Start of structure or map found where not expected."),
            (#"{"ConsistentRead":"yes"}"#, "STRING_VALUE cannot be converted to Boolean"),
        ]
    )
    func types(_ text: String, _ message: String) {
        #expect(throws: AWSError("SerializationException", message)) { try read(dynamodb, "GetItem", text) }
    }

    @Test(
        "An attribute value keeps its type through reading and writing",
        arguments: [
            #"{"S":"a"}"#, #"{"N":"1.5"}"#, #"{"B":"AQI="}"#, #"{"SS":["a","b"]}"#, #"{"NS":["1"]}"#,
            #"{"BS":["AQ=="]}"#,
            #"{"L":[{"S":"x"},{"NULL":true}]}"#, #"{"M":{"k":{"BOOL":false}}}"#,
        ]
    )
    func attributeValues(_ text: String) throws {
        let item = try AttributeValue.item(json: Array(#"{"a":\#(text)}"#.utf8))
        #expect(String(decoding: AttributeValue.json(item), as: UTF8.self) == #"{"a":\#(text)}"#)
    }
}
