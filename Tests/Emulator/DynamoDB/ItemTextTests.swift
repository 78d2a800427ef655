import AWSCore
import AWSDynamoDB
import AWSWire
import Testing

@testable import DynamoDBService

@Suite struct ItemTextTests {
    /// The item of a PutItem as the wire layer reads it.
    private func read(_ item: String) throws -> DynamoDB.WholeItem {
        let body = Array(#"{"TableName":"t", "Item": \#(item) , "ReturnValues":"NONE"}"#.utf8)
        let model = DynamoDB.PutItem.model
        let value = try Codec(model, DynamoDB.model).input(HTTPRequest(method: "POST", path: "/", body: body))
        let input = try #require(DynamoDB.PutItem.Input(wire: value, model.inputContext))
        #expect(input.tableName == "t" && input.returnValues == "NONE")
        return input.wholeItem
    }

    @Test(
        "An item that is read in one pass is the one that is read as a tree",
        arguments: [
            #"{}"#, #"{"a":{"S":""}}"#, #"{"a":{"S":"red"},"b":{"N":"0"},"c":{"N":"-1"},"d":{"N":"1200"}}"#,
            #"{"a":{"N":"0.05"},"b":{"N":"-10.5"},"c":{"N":"12345678901234567890123456789012345678"}}"#,
            #"{"a":{"N":"100.001"},"b":{"N":"0.5"},"c":{"N":"7"},"d":{"N":"77"},"e":{"N":"-770"}}"#,
            #"{"a":{"BOOL":true},"b":{"BOOL":false},"c":{"NULL":true}}"#,
            #"{"a":{"L":[]},"b":{"M":{}},"c":{"L":[{"S":"x"},{"N":"10"},{"L":[{"M":{"k":{"BOOL":true}}}]}]}}"#,
            #"{"a":{"M":{"a":{"M":{"a":{"S":"deep"}}},"b":{"S":"y"}}},"b":{"S":"z"}}"#,
            #"{"a":{"S":"quote \" slash \\ tab \t line \n feed \f back \b return \r"}}"#,
            "{\"a\":{\"S\":\"\u{e9}\u{1F600} \u{4e2d}\u{6587}\"},\"b\":{\"S\":\"e\u{301}\"}}",
            "{ \"a\" : { \"S\" : \"a b \\\" c\" } ,\n\t\"b\" : {\"L\": [ {\"N\" : \"1\"} , {\"S\":\" \"}]} }",
        ]
    )
    func plain(_ item: String) throws {
        guard case .text(let text) = try read(item) else {
            Issue.record("not read in one pass: \(item)")
            return
        }
        let tree = try AttributeValueChecks.stored(try AttributeValue.item(json: Array(item.utf8)))
        #expect(text.attributes == tree)
        #expect(text.size == ItemSize.of(tree))
        #expect(text.json.count == AttributeValue.json(tree).count)
        for (name, value) in tree { #expect(text.attribute(name) == value) }
        #expect(text.attribute("none") == nil)
    }

    @Test(
        "What is kept in another form, or not at all, is read as a tree",
        arguments: [
            #"{"a":{"N":"01"}}"#, #"{"a":{"N":"1.0"}}"#, #"{"a":{"N":"-0"}}"#, #"{"a":{"N":"1e3"}}"#,
            #"{"a":{"N":""}}"#,
            #"{"a":{"N":"+1"}}"#, #"{"a":{"N":".5"}}"#, #"{"a":{"N":"5."}}"#, #"{"a":{"N":"1.2.3"}}"#,
            #"{"a":{"N":"-"}}"#,
            #"{"a":{"N":"00.5"}}"#, #"{"a":{"N":"123456789012345678901234567890123456789"}}"#, #"{"a":{"SS":["x"]}}"#,
            #"{"a":{"NS":["1"]}}"#, #"{"a":{"B":"AAAA"}}"#, #"{"a":{"BS":["AAAA"]}}"#, #"{"a":{}}"#,
            #"{"a":{"S":"x","N":"1"}}"#, #"{"a":{"S":null}}"#, #"{"a":{"NULL":false}}"#, #"{"a":null}"#,
            #"{"a":{"S":"x"},"a":{"S":"y"}}"#, #"{"":{"S":"x"}}"#, #"{"a\u0062":{"S":"x"}}"#, #"{"a":{"S":"\u00e9"}}"#,
            #"{"a":{"S":"\/"}}"#, "{\"\u{e9}\":{\"S\":\"x\"}}", "{\"a\":{\"S\":\"\u{7f}\"}}", #"{"a":{"X":"y"}}"#,
            #"{"a":{"M":{"b":{"S":"x"},"b":{"S":"y"}}}}"#,
            "{\"a\":" + String(repeating: #"{"L":["#, count: 31) + #"{"S":"x"}"# + String(repeating: "]}", count: 31)
                + "}",
        ]
    )
    func others(_ item: String) throws {
        guard case .attributes(let attributes) = try read(item) else {
            Issue.record("read in one pass: \(item)")
            return
        }
        #expect(attributes.count <= 1)
    }

    @Test(
        "What is no item is refused as before",
        arguments: [
            #"{"a":{"S":"x"}"#, #"{"a":{"S":x}}"#, #"{"a":{"S":"x"},}"#, "{\"a\":{\"S\":\"\n\"}}", #"{"a"}"#, "{",
        ]
    )
    func malformed(_ item: String) {
        let error = #expect(throws: AWSError.self) { try read(item) }
        #expect(error?.code == "SerializationException")
    }

    @Test("A changed item's text has the other attributes as they were")
    func replacing() throws {
        let old = #"{"a":{"S":"x"},"b":{"N":"1"},"c\"":{"L":[{"S":"},{"}]}}"#
        func changed(_ names: [String], _ values: [String: AttributeValue]) throws -> String {
            let excerpt = try ItemExcerpt(names, of: Array(old.utf8))
            return String(decoding: excerpt.json(Array(old.utf8), replacing: names, with: values), as: UTF8.self)
        }
        #expect(try changed([], [:]) == old)
        #expect(try changed(["b"], ["b": .n("2")]) == #"{"a":{"S":"x"},"c\"":{"L":[{"S":"},{"}]},"b":{"N":"2"}}"#)
        #expect(try changed(["a", "c\""], ["a": .s("x")]) == #"{"b":{"N":"1"},"a":{"S":"x"}}"#)
        #expect(try changed(["a", "b", "c\""], [:]) == "{}")
        #expect(try changed(["a", "b", "c\"", "d"], ["d": .null]) == #"{"d":{"NULL":true}}"#)
        #expect(try changed(["b", "c\""], ["b": .n("2")]) == #"{"a":{"S":"x"},"b":{"N":"2"}}"#)
        let excerpt = try ItemExcerpt(["a", "c\"", "d"], of: Array(old.utf8))
        #expect(excerpt.attributes == ["a": .s("x"), "c\"": .l([.s("},{")])])
        let removed = excerpt.json(Array(old.utf8), replacing: ["c\""], with: [:])
        #expect(String(decoding: removed, as: UTF8.self) == #"{"a":{"S":"x"},"b":{"N":"1"}}"#)
        let spaced = Array(#" { "a" : {"S":"x"} , "b" : {"N":"1"} } "#.utf8)
        let last = try ItemExcerpt(["b"], of: spaced).json(spaced, replacing: ["b"], with: ["b": .n("2")])
        #expect(try AttributeValue.item(json: last) == ["a": .s("x"), "b": .n("2")])
        let blank = Array(" { } ".utf8)
        let filled = try ItemExcerpt(["a"], of: blank).json(blank, replacing: ["a"], with: ["a": .s("x")])
        #expect(try AttributeValue.item(json: filled) == ["a": .s("x")])
        // Names are their bytes: an e with an accent is not an e followed by one.
        let (one, two) = ("\u{e9}", "e\u{301}")
        let accents = Array(#"{"\#(two)":{"N":"2"},"\#(one)":{"N":"1"}}"#.utf8)
        #expect(try ItemExcerpt([one], of: accents).attributes.map(\.value) == [.n("1")])
        #expect(try ItemExcerpt([two], of: accents).attributes.map(\.value) == [.n("2")])
        let empty = Array("{}".utf8)
        #expect(try ItemExcerpt(["a"], of: empty).json(empty, replacing: ["a"], with: [:]) == empty)
    }
}
