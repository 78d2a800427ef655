internal import ArgumentParser

/// The program: AWS on this machine.
@main
struct EmulatorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emulator",
        abstract: "AWS on this machine: S3, SQS, DynamoDB, Kinesis, Lambda and HTTP APIs in one process.",
        version: Version.current,
        subcommands: [Start.self, Coverage.self]
    )
}

/// The version that `--version` and the health endpoint tell.
enum Version {
    static let current = "0.1.0"
}
