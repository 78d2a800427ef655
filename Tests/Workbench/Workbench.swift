internal import ArgumentParser

/// The developers' bench: what is measured and tried by hand, and what outside tests drive.
@main
struct Workbench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "workbench",
        abstract: "Benchmarks of the wire layer, a fuzzer of the edge, and a judge that outside clients talk to.",
        subcommands: [Benchmark.self, Fuzz.self, Judge.self]
    )
}
