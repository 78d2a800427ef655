public import AWSClient
internal import AWSDynamoDB
internal import AWSWire
internal import Commerce
public import LambdaEvents
public import LambdaRuntime

/// `GET /products/{sku}`: one product.
public struct GetProduct: HTTPEndpoint {
    private let aws: AWSClient
    private let productsTable: String

    /// Makes the handler; throws where a variable is missing.
    public init(_ aws: AWSClient, _ variables: Variables = Variables()) throws {
        self.aws = aws
        productsTable = try variables.required("PRODUCTS_TABLE")
    }

    /// Answers 200 and the product, or 404.
    public func answer(
        _ request: APIGatewayV2Request,
        _ context: LambdaContext
    ) async throws -> APIGatewayV2Response {
        let sku = request.pathParameters["sku"] ?? ""
        guard !sku.isEmpty else { throw CommerceError.notFound("product", sku) }
        let output = try await aws.call(DynamoDB.GetItem.self) {
            $0.tableName = productsTable
            $0.key = ["sku": .s(sku)]
        }
        guard let item = output.item, let product = Product(item: item.attributes) else {
            throw CommerceError.notFound("product", sku)
        }
        return APIGatewayV2Response(json: product.json)
    }
}
