internal import AWSClient
internal import LambdaRuntime
internal import Shop

/// The one executable of all functions: the template's `Handler` picks.
@main
struct Bootstrap {
    static func main() async {
        let aws = AWSClient()
        await LambdaRuntime.run { name in
            switch name {
            case "PlaceOrder": return try PlaceOrder(aws)
            case "GetOrder": return try GetOrder(aws)
            case "ListProducts": return try ListProducts(aws)
            case "GetProduct": return try GetProduct(aws)
            case "FulfilOrder": return try FulfilOrder(aws)
            case "RecordAnalytics": return try RecordAnalytics(aws)
            default: return nil
            }
        }
    }
}
