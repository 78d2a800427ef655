public import AWSClient
internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import Commerce
public import LambdaEvents
public import LambdaRuntime

/// Works off the fulfilment queue: moves each order from `placed` to `fulfilled`.
///
/// A message may come more than once. What fails is reported by itself, and comes again.
public struct FulfilOrder: LambdaHandler {
    private let aws: AWSClient
    private let ordersTable: String

    /// Makes the handler; throws where a variable is missing.
    public init(_ aws: AWSClient, _ variables: Variables = Variables()) throws {
        self.aws = aws
        ordersTable = try variables.required("ORDERS_TABLE")
    }

    /// Fulfils the orders of a batch and answers which messages failed.
    public func handle(_ event: SQSEvent, _ context: LambdaContext) async throws -> SQSBatchResponse {
        var response = SQSBatchResponse()
        for record in event.records {
            do {
                try await fulfil(record)
            } catch {
                context.log("The message \(record.messageId) failed: \(error)")
                response.batchItemFailures.append(.init(itemIdentifier: record.messageId))
            }
        }
        return response
    }

    private func fulfil(_ record: SQSEvent.Record) async throws {
        guard let id = try JSON(parsing: record.body.utf8)["orderId"]?.string, !id.isEmpty else {
            throw AWSError("MalformedMessage", "The message names no orderId.")
        }
        let fulfilledAt = record.approximateFirstReceiveTimestamp ?? Environment.now
        do throws(AWSError) {
            _ = try await aws.call(DynamoDB.UpdateItem.self) {
                $0.tableName = ordersTable
                $0.key = ["orderId": .s(id)]
                $0.updateExpression = "SET #status = :fulfilled, fulfilledAt = :now"
                $0.conditionExpression = "#status = :placed"
                $0.expressionAttributeNames = ["#status": "status"]
                $0.expressionAttributeValues = [
                    ":placed": .s(OrderStatus.placed.rawValue),
                    ":fulfilled": .s(OrderStatus.fulfilled.rawValue),
                    ":now": .s(fulfilledAt.iso8601(milliseconds: true)),
                ]
                $0.returnValuesOnConditionCheckFailure = "ALL_OLD"
            }
        } catch {
            guard error.code == "ConditionalCheckFailedException" else { throw error }
            // The item is there: an earlier delivery of the message did it. No item: there is no such order.
            guard error.fields.contains(where: { $0.name == "Item" }) else {
                throw AWSError("OrderMissing", "There is no order \(id).")
            }
        }
    }
}
