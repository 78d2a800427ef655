public import AWSClient
internal import AWSDynamoDB
internal import AWSWire
internal import Commerce
public import LambdaEvents
public import LambdaRuntime

/// `GET /products`: a page of the catalogue, in no order.
///
/// `limit` is the page's size, 1 to 500 and else 100; `after` is the `next` of the page before.
public struct ListProducts: HTTPEndpoint {
    private let aws: AWSClient
    private let productsTable: String

    private static let pageSize = 100
    private static let largestPage = 500

    /// Makes the handler; throws where a variable is missing.
    public init(_ aws: AWSClient, _ variables: Variables = Variables()) throws {
        self.aws = aws
        productsTable = try variables.required("PRODUCTS_TABLE")
    }

    /// Answers 200 and `{"products":[...],"next":"..."}`; the last page has no `next`.
    public func answer(
        _ request: APIGatewayV2Request,
        _ context: LambdaContext
    ) async throws -> APIGatewayV2Response {
        let parameters = request.queryStringParameters
        let limit = parameters["limit"].map { Int($0) ?? 0 } ?? Self.pageSize
        guard (1...Self.largestPage).contains(limit) else {
            throw CommerceError.invalidField("limit", "must be a whole number from 1 to \(Self.largestPage).")
        }
        let output = try await aws.call(DynamoDB.Scan.self) {
            $0.tableName = productsTable
            $0.limit = limit
            if let after = parameters["after"], !after.isEmpty { $0.exclusiveStartKey = ["sku": .s(after)] }
        }
        let products = (output.items ?? []).compactMap { Product(item: $0.attributes)?.json }
        var members = [JSON.Member("products", .array(products))]
        if let next = output.lastEvaluatedKey?["sku"]?.text { members.append(.init("next", .string(next))) }
        return APIGatewayV2Response(json: .object(members))
    }
}
