import AWSWire
import LambdaEvents
import Shop
import Testing

struct CatalogueTests {
    private let aws = ScriptedAWS()

    private static let spoon =
        #"{"sku":{"S":"A"},"name":{"S":"Spoon"},"category":{"S":"Kitchen"},"description":{"S":"Wood."},"#
        + #""price":{"N":"1499"},"currency":{"S":"EUR"},"stock":{"N":"9"}}"#
    private static let spoonJSON: JSON = [
        "sku": "A", "name": "Spoon", "category": "Kitchen", "description": "Wood.", "price": 1499, "currency": "EUR",
        "stock": 9,
    ]

    private func answer(
        _ handler: some HTTPEndpoint,
        _ fill: (inout APIGatewayV2Request) -> Void
    ) async throws -> (Int, JSON) {
        var request = APIGatewayV2Request()
        fill(&request)
        let response = try await handler.handle(request, ScriptedAWS.context)
        return (response.statusCode, try JSON(parsing: response.bodyBytes ?? []))
    }

    @Test func `A product is shown`() async throws {
        aws.reply("GetItem", #"{"Item":\#(Self.spoon)}"#)
        let handler = try GetProduct(aws.client, ScriptedAWS.variables)
        let (status, json) = try await answer(handler) { $0.pathParameters["sku"] = "A" }
        #expect(status == 200)
        #expect(json == Self.spoonJSON)
        #expect(aws.calls[0].json["Key"] == ["sku": ["S": "A"]])
    }

    @Test func `A product and an order that are not there are not found`() async throws {
        let product = try GetProduct(aws.client, ScriptedAWS.variables)
        let (status, json) = try await answer(product) { $0.pathParameters["sku"] = "NONE" }
        #expect(status == 404)
        #expect(json == ["error": ["code": "NotFound", "message": "There is no product NONE."]])
        let order = try GetOrder(aws.client, ScriptedAWS.variables)
        #expect(try await answer(order) { $0.pathParameters["orderId"] = "o" }.0 == 404)
    }

    @Test func `The catalogue comes in pages`() async throws {
        aws.reply(
            "Scan",
            #"{"Items":[\#(Self.spoon)],"Count":1,"ScannedCount":1,"LastEvaluatedKey":{"sku":{"S":"A"}}}"#
        )
        let handler = try ListProducts(aws.client, ScriptedAWS.variables)
        let (status, json) = try await answer(handler) { $0.queryStringParameters = ["limit": "1", "after": "Z"] }
        #expect(status == 200)
        #expect(json == ["products": [Self.spoonJSON], "next": "A"])
        #expect(aws.calls[0].json["Limit"] == 1)
        #expect(aws.calls[0].json["ExclusiveStartKey"] == ["sku": ["S": "Z"]])
    }

    @Test(arguments: ["0", "501", "x"])
    func `A page of another size is refused`(_ limit: String) async throws {
        let handler = try ListProducts(aws.client, ScriptedAWS.variables)
        let (status, json) = try await answer(handler) { $0.queryStringParameters = ["limit": limit] }
        #expect(status == 400)
        #expect(json["error"]?["field"] == "limit")
    }

    @Test func `A handler without its variables says which one is missing`() {
        let error = #expect(throws: (any Error).self) { try GetOrder(aws.client, Variables([:])) }
        #expect(error.map { "\($0)" }?.contains("ORDERS_TABLE") == true)
    }
}
