internal import AWSCore
internal import AWSWire
internal import EmulatorCore

extension Deployment {
    /// `AWS::Serverless::HttpApi`: its routes come from the functions' events.
    func api(_ properties: Properties) throws(AWSError) -> Made {
        var properties = properties
        if properties.take("Tags") != nil {
            surroundings.ledger.note("apigatewayv2", properties.logicalID, "Tags", "tags are not kept")
        }
        try properties.end()
        let digest = Digest.sha256(
            "\(context.account)/\(context.region)/\(Self.stackName)/\(properties.logicalID)".utf8
        )
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz0123456789")
        let id = String(digest.prefix(10).map { alphabet[Int($0) % 36] })
        if routes[id] == nil { routes[id] = [] }
        return Made(
            reference: id,
            attributes: ["ApiEndpoint": "\(context.endpoint)/_aws/execute-api/\(id)", "ApiId": id]
        )
    }
}
