public import AWSClient
internal import AWSDynamoDB
internal import AWSWire
internal import Commerce
public import LambdaEvents
public import LambdaRuntime

/// `GET /orders/{orderId}`: one order.
public struct GetOrder: HTTPEndpoint {
    private let aws: AWSClient
    private let ordersTable: String

    /// Makes the handler; throws where a variable is missing.
    public init(_ aws: AWSClient, _ variables: Variables = Variables()) throws {
        self.aws = aws
        ordersTable = try variables.required("ORDERS_TABLE")
    }

    /// Answers 200 and the order, or 404.
    public func answer(
        _ request: APIGatewayV2Request,
        _ context: LambdaContext
    ) async throws -> APIGatewayV2Response {
        let id = request.pathParameters["orderId"] ?? ""
        guard !id.isEmpty else { throw CommerceError.notFound("order", id) }
        // Who has just placed an order must see it.
        let output = try await aws.call(DynamoDB.GetItem.self) {
            $0.tableName = ordersTable
            $0.key = ["orderId": .s(id)]
            $0.consistentRead = true
        }
        guard let item = output.item, let order = Order(item: item.attributes) else {
            throw CommerceError.notFound("order", id)
        }
        return APIGatewayV2Response(json: order.json)
    }
}
