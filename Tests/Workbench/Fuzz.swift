internal import AWSCore
internal import ArgumentParser
internal import DynamoDBService
internal import EmulatorCore
internal import KinesisService
internal import LambdaService
internal import S3Service
internal import SQSService
internal import Store
internal import Support

#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// Sends broken requests to all services in memory, and fails where one crashes, hangs, grows or answers nonsense.
struct Fuzz: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Fuzzes the edge and the services behind it, in process.")

    @Option(help: "How many requests to send.")
    var count = 100_000

    @Option(help: "What the requests follow from.")
    var seed: UInt64 = 1

    @Option(help: "A file that always holds the last request that was sent: after a crash, the one that did it.")
    var last: String?

    /// How many bytes the process may grow by between the first quarter of a run and its end.
    private static let mostGrowth = 20 << 20

    func run() async throws {
        let run = try FuzzRun { environment in
            [
                try DynamoDBService(environment), try KinesisService(environment), try LambdaService(environment),
                try S3Service(environment), try SQSService(environment),
            ]
        }
        watch(run)
        let file = last.map { open($0, O_RDWR | O_CREAT | O_TRUNC, 0o644) }
        var sizes: [(count: Int, bytes: Int)] = []
        let start = ContinuousClock.now
        let report = try await run.run(count, seed: seed) { request in
            if let file { keep(request, in: file) }
        } pause: {
            sizes.append(($0, Memory.resident))
        }
        let seconds = Double((ContinuousClock.now - start).nanoseconds) / 1e9
        for failure in report.failures { print("seed \(seed), \(failure)\n") }
        let quarter = sizes.first { $0.count >= count / 4 }?.bytes ?? 0
        let end = sizes.last?.bytes ?? 0
        let hasGrown = quarter > 0 && end - quarter > Self.mostGrowth
        if hasGrown { print("seed \(seed): grew from \(quarter >> 20) MB to \(end >> 20) MB") }
        print(
            "\(report.count) requests in \(Int(seconds)) s, \(Int(Double(report.count) / max(seconds, 0.001)))/s; "
                + "2xx \(report.statuses[2]), 3xx \(report.statuses[3]), 4xx \(report.statuses[4]), "
                + "5xx \(report.statuses[5]), waiting \(report.waiting); "
                + "\(report.reached.count) operations reached; resident \((sizes.first?.bytes ?? 0) >> 20) MB, \(quarter >> 20) MB, \(end >> 20) MB; "
                + "\(report.failures.count) failures"
        )
        print(report.reached.sorted().joined(separator: " "))
        if !report.failures.isEmpty || hasGrown { throw ExitCode.failure }
    }

    /// Ends the process where a request is not answered for ten seconds, or the clock does not go on for a hundred.
    private func watch(_ run: FuzzRun) {
        let seed = seed
        Thread.start {
            while true {
                sleep(1)
                guard let current = run.current,
                    .now - current.began > .seconds(current.request == nil ? 100 : 10)
                else { continue }
                let what = current.request.map(FuzzRun.text) ?? "advancing the clock"
                print("seed \(seed), request \(current.number): no answer\n\(what)")
                fflush(nil)
                _exit(3)
            }
        }
    }

    private func keep(_ request: HTTPRequest, in file: Int32) {
        let text = Array(FuzzRun.text(request).utf8)
        text.withUnsafeBytes { bytes in
            _ = pwrite(file, bytes.baseAddress, bytes.count, 0)
        }
        ftruncate(file, off_t(text.count))
    }
}

/// How much memory the process has.
private enum Memory {
    /// Resident bytes once what is free was given back; zero where the system does not tell.
    static var resident: Int {
        #if os(Linux)
        // Found by its name, as the system's module does not have it.
        if let trim = dlsym(nil, "malloc_trim") { _ = unsafeBitCast(trim, to: (@convention(c) (Int) -> Int32).self)(0) }
        let file = open("/proc/self/statm", O_RDONLY)
        defer { close(file) }
        var text = [UInt8](repeating: 0, count: 256)
        let count = read(file, &text, text.count)
        let fields = String(decoding: text.prefix(max(0, count)), as: UTF8.self).split(separator: " ")
        return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
        #else
        return 0
        #endif
    }
}
