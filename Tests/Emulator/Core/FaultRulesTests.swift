import AWSCore
import EmulatorCore
import Testing

@Suite struct FaultRulesTests {
    private static let error = FaultRule.Effect.error(AWSError("Broken", ""))

    private func fates(_ rules: FaultRules, _ resource: String = "orders", count: Int = 1000) -> [Bool] {
        (0..<count).map { _ in rules.effect("kinesis", "GetRecords", [resource]) != nil }
    }

    @Test("A rule befalls as many requests as it says, and the same ones each time")
    func probability() {
        let runs = ([7, 7, 8] as [UInt64]).map { seed in
            let rules = FaultRules()
            rules.add(FaultRule(service: "kinesis", probability: 0.2, seed: seed, effect: Self.error))
            return fates(rules)
        }
        #expect(runs[0] == runs[1])
        #expect(runs[0] != runs[2])
        #expect((150...250).contains(runs[0].count { $0 }))
    }

    @Test("Nothing befalls what no rule names")
    func fitting() {
        let rules = FaultRules()
        #expect(!rules.isActive)
        rules.add(FaultRule(service: "kinesis", operation: "GetRecords", resource: "orders", effect: Self.error))
        #expect(rules.isActive)
        #expect(rules.effect("kinesis", "GetRecords", ["orders"]) != nil)
        #expect(rules.effect("kinesis", "GetRecords", ["arn:aws:kinesis:us-east-1:000000000000:stream/orders"]) != nil)
        #expect(rules.effect("kinesis", "GetRecords", ["more-orders"]) == nil)
        #expect(rules.effect("kinesis", "PutRecord", ["orders"]) == nil)
        #expect(rules.effect("sqs", "GetRecords", ["orders"]) == nil)
        #expect(rules.all.map(\.count) == [2])
        rules.removeAll()
        #expect(rules.effect("kinesis", "GetRecords", ["orders"]) == nil)
    }

    @Test("What befalls deliveries does not befall requests, nor the other way round")
    func deliveries() {
        let rules = FaultRules()
        rules.add(FaultRule(service: "sqs", effect: .duplicate))
        #expect(rules.effect("sqs", "ReceiveMessage", ["q"]) == nil)
        #expect(rules.effect("sqs", "ReceiveMessage", ["q"], ofDelivery: true) != nil)
    }
}
