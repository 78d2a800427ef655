internal import AWSWire
internal import ArgumentParser
internal import EmulatorCore
internal import Logging
internal import Store

/// `emulator coverage`: the page that tells what is built, made from the services themselves.
struct Coverage: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints the coverage page: every operation of each service, built or not.",
        shouldDisplay: false
    )

    func run() throws {
        let cloud = try Cloud(
            storage: .memory,
            account: "000000000000",
            region: "us-east-1",
            logger: Logger(label: "coverage")
        )
        print(CoveragePage(services: cloud.services).text, terminator: "")
    }
}

/// The coverage page, Markdown.
struct CoveragePage {
    let services: [any Service]

    var text: String {
        var out = """
            # Coverage

            Made by `emulator coverage`; a test holds it against the services. What is not built answers
            `NotImplemented` in AWS's form. A request that carries a member or a value listed as not built answers so
            too. What is stored without effect is told by `GET /_emulator/ledger`.

            | service | operations built | of |
            | --- | --- | --- |

            """
        for service in services {
            out += "| \(service.model.name) | \(service.operations.count) | \(service.model.operationNames.count) |\n"
        }
        for service in services { out += section(service) }
        return out
    }

    private func section(_ service: any Service) -> String {
        let entries = Dictionary(service.operations.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
        var out = "\n## \(service.model.name)\n\n| operation | members and values not built |\n| --- | --- |\n"
        for name in entries.keys.sorted() {
            let missing = (entries[name]?.operation.missingMembers ?? []) + (entries[name]?.gaps.map(\.what) ?? [])
            out += "| \(name) | \(missing.joined(separator: ", ")) |\n"
        }
        let missing = service.model.operationNames.filter { entries[$0] == nil }.sorted()
        if !missing.isEmpty { out += "\nNot built: \(missing.joined(separator: ", ")).\n" }
        return out
    }
}
