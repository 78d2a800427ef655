internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension Deployment {
    /// `AWS::DynamoDB::Table`: its properties are CreateTable's members, and a few beside them.
    func table(_ properties: Properties) throws(AWSError) -> Made {
        var properties = properties
        let logicalID = properties.logicalID
        let name = try properties.text("TableName") ?? physicalName(logicalID)
        let timeToLive = properties.take("TimeToLiveSpecification")
        var input = try DynamoDB.CreateTable.input(properties.rest(), for: logicalID)
        input.tableName = name
        let made = Made(reference: name, attributes: ["Arn": context.arn("dynamodb", "table/\(name)").description])
        if (try? bus.callNow(DynamoDB.DescribeTable.self, .init { $0.tableName = name }, context)) != nil {
            return made
        }
        _ = try bus.callNow(DynamoDB.CreateTable.self, input, context)
        if let timeToLive, timeToLive["Enabled"]?.bool == true {
            _ = try bus.callNow(
                DynamoDB.UpdateTimeToLive.self,
                .init {
                    $0.tableName = name
                    $0.timeToLiveSpecification.enabled = true
                    $0.timeToLiveSpecification.attributeName = timeToLive["AttributeName"]?.string ?? ""
                },
                context
            )
        }
        if let seed { try fill(name, from: "\(seed)/\(logicalID).jsonl") }
        return made
    }

    /// Puts the items of a file into a table: lines of `{"Item": {...}}`, as ImportTable takes them.
    ///
    /// No file, no items.
    private func fill(_ table: String, from path: String) throws(AWSError) {
        guard let text = FileSystem.read(path) else { return }
        var batch: [DynamoDB.WriteRequest] = []
        for (number, line) in text.split(separator: 10).enumerated() {
            do throws(AWSError) {
                let json = try JSON(parsing: line)
                guard let item = json["Item"] else { throw AWSError("ValidationError", "it has no Item") }
                let attributes = try AttributeValue.item(json: item.bytes)
                batch.append(.init { $0.putRequest = .init { $0.item = attributes } })
            } catch {
                throw AWSError("ValidationError", "line \(number + 1) of \(path) is no item: \(error.message)")
            }
            if batch.count == 25 { try write(&batch, table) }
        }
        if !batch.isEmpty { try write(&batch, table) }
    }

    private func write(_ batch: inout [DynamoDB.WriteRequest], _ table: String) throws(AWSError) {
        let requests = batch
        _ = try bus.callNow(DynamoDB.BatchWriteItem.self, .init { $0.requestItems = [table: requests] }, context)
        batch = []
    }
}
