import AWSCore
import AWSModels
import PlatformModels
import Testing

@testable import AWSWire

/// Texts that AWS answered to inputs like these.
@Suite("Recorded constraint texts")
struct RecordedConstraintTests {
    @Test("What AWS said of an input is what we say")
    func texts() throws {
        let models = Dictionary(ModelTable.all.map { ServiceModel($0) }.map { ($0.name, $0) }) { first, _ in first }
        for fact in try VectorFile.json("constraints").array ?? [] {
            let service = try #require(models[fact["service"]?.string ?? ""])
            let operation = try #require(service.operation(fact["operation"]?.string ?? ""))
            let input = Value(fact["input"], operation.inputContext)
            let message = InputCheck.error(input, operation, service)?.message ?? "none"
            let recorded = try #require(fact["message"]?.string)
            // Some of the recordings have one sentence of several.
            #expect(message.contains(recorded), "\(operation.name)")
        }
    }

    @Test("Every pattern of the models can be read")
    func patterns() {
        for table in ModelTable.all {
            for line in StaticText(table).split(10) {
                for trait in line.split(9).dropFirst(2) where trait.hasPrefix("/") && !line.hasPrefix("op") {
                    #expect(Pattern.isReadable(trait.dropFirst().string), "\(trait.string)")
                }
            }
        }
    }
}
