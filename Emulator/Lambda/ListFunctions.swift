internal import AWSCore
internal import AWSLambda
internal import AWSWire
internal import EmulatorCore

extension LambdaService {
    /// Lists functions by name, up to 50 to a page.
    @Sendable func listFunctions(
        _ input: Lambda.ListFunctions.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Lambda.ListFunctions.Output {
        let all = functions.all(context).filter { function in input.marker.map { function.name > $0 } ?? true }
        let page = all.prefix(min(input.maxItems ?? 50, 50))
        var output = Lambda.ListFunctions.Output()
        output.functions = page.map(\.configuration)
        output.nextMarker = page.count < all.count ? page.last?.name : nil
        return output
    }
}
