internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire

/// What an operation answers as text for the store: as the wire has it.
enum OutputText<O: Operation> {
    static func write(_ output: O.Output) -> String {
        let model = O.model
        let response = Codec(model, O.service).response(output.wire(model.outputContext), requestID: "")
        return String(decoding: response.body, as: UTF8.self)
    }

    static func read(_ text: String) throws(AWSError) -> O.Output {
        let model = O.model
        let value = try Codec(model, O.service).output(HTTPResponse(status: 200, body: Array(text.utf8)))
        guard let output = O.Output(wire: value, model.outputContext) else {
            throw .internalFailure("what \(O.name) answers cannot be read from the store")
        }
        return output
    }
}

/// A table's definition as text: DescribeTable's answer.
enum DefinitionText {
    static func write(_ definition: DynamoDB.TableDescription) -> String {
        OutputText<DynamoDB.DescribeTable>.write(.init { $0.table = definition })
    }

    static func read(_ text: String) throws(AWSError) -> DynamoDB.TableDescription {
        guard let definition = try OutputText<DynamoDB.DescribeTable>.read(text).table else {
            throw .internalFailure("a table's definition in the store cannot be read")
        }
        return definition
    }
}
