internal import AWSCore
internal import ArgumentParser
internal import CMalloc
internal import EmulatorCore
internal import EmulatorHTTP
internal import KinesisService
internal import Logging
internal import Store

#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// `emulator start`: runs in the foreground until SIGTERM or SIGINT.
struct Start: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Starts the emulator in the foreground.")

    @Option(help: "The address to listen on. Without --auth sigv4 only loopback addresses make sense.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on; 0 takes a free one.")
    var port = 4566

    @Option(help: ArgumentHelp("The folder that holds all data.", valueName: "dir"))
    var data = ".virga/data"

    @Flag(help: "Keep everything in memory; it is gone when the process ends.")
    var ephemeral = false

    @Option(help: ArgumentHelp("A SAM or CloudFormation template to deploy at start.", valueName: "file"))
    var template: String?

    @Flag(help: "Start with nothing deployed (the default without --template).")
    var empty = false

    @Option(
        help: ArgumentHelp(
            "A folder of <LogicalId>.jsonl files that fill the template's tables when they are made.",
            valueName: "dir"
        )
    )
    var seed: String?

    @Option(help: ArgumentHelp("The account of callers whose access key is not itself an account.", valueName: "id"))
    var account = "000000000000"

    @Option(help: "The region of the template and of unsigned requests.")
    var region = "us-east-1"

    @Option(help: ArgumentHelp("Whether requests must be signed: off or sigv4.", valueName: "kind"))
    var auth = "off"

    @Option(
        help: ArgumentHelp(
            "A further access key that --auth sigv4 knows; may come several times. Always known are test:test, and an account's id with the secret test.",
            valueName: "id:secret"
        )
    )
    var accessKey: [String] = []

    @Option(
        help: ArgumentHelp(
            "What a commit survives: normal (a killed process) or full (a loss of power).",
            valueName: "level"
        )
    )
    var durability = "normal"

    @Flag(help: "Refuse requests beyond the capacity of a table or an index of DynamoDB, or of a shard of Kinesis.")
    var throttle = false

    @OptionGroup(title: "DynamoDB")
    var dynamoDB: DynamoDBOptions

    @OptionGroup(title: "S3")
    var s3: S3Options

    @Option(
        help: ArgumentHelp(
            "How much to log: trace, debug, info, notice, warning, error or critical.",
            valueName: "level"
        )
    )
    var logLevel = "info"

    func validate() throws {
        guard account.utf8.count == 12, account.utf8.allSatisfy({ (48...57).contains($0) }) else {
            throw ValidationError("--account takes the 12 digits of an account, not '\(account)'.")
        }
        guard (0...65_535).contains(port) else {
            throw ValidationError("--port takes a number from 0 to 65535, not \(port).")
        }
        guard Logger.Level(rawValue: logLevel) != nil else {
            throw ValidationError("--log-level does not know '\(logLevel)'.")
        }
        guard Storage.Durability(rawValue: durability) != nil else {
            throw ValidationError("--durability takes normal or full, not '\(durability)'.")
        }
        guard auth == "off" || auth == "sigv4" else {
            throw ValidationError("--auth takes off or sigv4, not '\(auth)'.")
        }
        guard accessKey.allSatisfy({ $0.contains(":") }) else {
            throw ValidationError("--access-key takes an id and a secret with a colon between.")
        }
        guard template == nil || !empty else { throw ValidationError("--template and --empty exclude each other.") }
        guard data != "" else { throw ValidationError("--data takes the name of a folder.") }
    }

    private var authentication: Authentication {
        guard auth == "sigv4" else { return .off }
        var keys: [String: String] = [:]
        for pair in accessKey {
            guard let colon = pair.firstIndex(of: ":") else { continue }
            keys[String(pair[..<colon])] = String(pair[pair.index(after: colon)...])
        }
        return .signatureVersion4(AccessKeys(keys))
    }

    func run() async throws {
        #if os(Linux)
        // Large buffers, as those of a page of 1 MB, go back to the system at once: the C library would learn to keep them.
        // What an answer of a few hundred KB needs stays: to get it anew each time costs more than to fill it.
        mallopt(M_MMAP_THRESHOLD, 1 << 20)
        mallopt(M_TRIM_THRESHOLD, 8 << 20)
        #endif
        var logger = Logger(label: "emulator") { StreamLogHandler.standardOutput(label: $0) }
        logger.logLevel = Logger.Level(rawValue: logLevel) ?? .info
        let signals = Signals()
        do {
            let storage: Storage =
                ephemeral
                ? .memory : try .directory(data, durability: Storage.Durability(rawValue: durability) ?? .normal)
            let cloud = try Cloud(
                storage: storage,
                account: account,
                region: region,
                authentication: authentication,
                dynamoDB: dynamoDB.options(throttles: throttle),
                s3: s3.options,
                kinesis: KinesisService.Options(throttles: throttle),
                logger: logger
            )
            let port = try await cloud.listen(host: host, port: port)
            if let template { try cloud.deploy(template: template, seed: seed) }
            cloud.ready()
            logger.info("ready on http://\(host):\(port)")
            let signal = await signals.next()
            logger.info("stopping on signal \(signal)")
            try await cloud.stop()
        } catch let error as AWSError {
            throw StartError(error.message)
        } catch let error as StartError {
            throw error
        } catch {
            throw StartError("\(error)")
        }
    }
}

/// Why the emulator did not start, in one sentence.
struct StartError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
