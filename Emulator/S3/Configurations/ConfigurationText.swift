internal import AWSCore
internal import AWSWire

/// A configuration as the store keeps it: JSON of what the operation answers that reads it, headers among its members.
enum ConfigurationText<O: Operation> {
    static func write(_ output: O.Output) -> String {
        let context = O.model.outputContext
        guard case .structure(let slots) = output.wire(context) else { return "{}" }
        var text = JSONText()
        text.raw("{")
        var isFirst = true
        for (member, value) in zip(context.model.members, slots) where !value.isNull {
            if !isFirst { text.raw(",") }
            isFirst = false
            text.string(member.name.string)
            text.raw(":")
            JSONWriter.write(value, context.at(member.shape), usesWireNames: false, to: &text)
        }
        text.raw("}")
        return String(decoding: text.bytes, as: UTF8.self)
    }

    static func read(_ text: String) throws(AWSError) -> O.Output {
        let context = O.model.outputContext
        let value = try JSONReader.read(Array(text.utf8), context)
        guard let output = O.Output(wire: value, context) else {
            throw .internalFailure("what \(O.name) answers cannot be read from the store")
        }
        return output
    }
}
