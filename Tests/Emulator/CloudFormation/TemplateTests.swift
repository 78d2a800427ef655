import AWSCore
import AWSWire
import Testing

@testable import CloudFormationService

@Suite struct TemplateTests {
    private let resolver = Intrinsic(
        ref: { name throws(AWSError) in name == "Table" ? "table-1" : nil },
        attribute: { resource, attribute throws(AWSError) in .string("\(resource)/\(attribute)") }
    )

    @Test(
        "Short tags are their long forms, and functions resolve",
        arguments: [
            ("!Ref Table", #""table-1""#),
            ("!GetAtt Table.Arn", #""Table/Arn""#),
            ("!Sub \"a-${Table}-${Table.Arn}-${!Lit}\"", #""a-table-1-Table/Arn-${Lit}""#),
            ("!Sub [\"${X}\", {X: !Ref Table}]", #""table-1""#),
            ("!Join [\",\", [a, !Ref Table]]", #""a,table-1""#),
            ("!Select [1, !Split [\"-\", \"a-b-c\"]]", #""b""#),
            ("{Fn::GetAtt: [Table, Arn]}", #""Table/Arn""#),
            ("[1, true, \"1\", 000000000000, null, 1.5]", #"[1,true,"1","000000000000",null,1.5]"#),
        ]
    )
    func functions(_ yaml: String, _ json: String) throws {
        let value = try #require(TemplateText.parse("x: \(yaml)")["x"])
        #expect(String(decoding: try resolver.resolve(value).bytes, as: UTF8.self) == json)
    }

    @Test("SAM's globals are merged into functions")
    func globals() throws {
        let template = try Template(
            """
            Globals: {Function: {Timeout: 5, Environment: {Variables: {A: g, B: g}}}}
            Resources:
              F: {Type: AWS::Serverless::Function, Properties: {Handler: h, Environment: {Variables: {B: own}}}}
            """
        )
        let properties = template.resources[0].properties
        #expect(properties["Timeout"] == 5)
        #expect(properties["Environment"]?["Variables"] == ["A": "g", "B": "own"])
    }

    @Test(
        "A template that is broken is refused in one sentence",
        arguments: [
            "Resources: [", "just text", "{}", "Resources: {A: {Properties: {}}}",
            "Conditions: {}\nResources: {A: {Type: AWS::SQS::Queue}}",
        ]
    )
    func broken(_ text: String) {
        let error = #expect(throws: AWSError.self) { try Template(text) }
        #expect(error?.message.isEmpty == false)
        #expect(error?.message.contains("\n") == false)
    }

    @Test("A name that nothing has is an error")
    func unknown() throws {
        let value = try #require(TemplateText.parse("x: !Ref Nope")["x"])
        #expect(throws: AWSError.self) { try resolver.resolve(value) }
    }
}
