internal import AWSCore
internal import CSpawn
internal import EmulatorCore
internal import Synchronization

#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// A process of this machine with its output.
final class FunctionProcess: Sendable {
    /// How a process ended.
    enum Ending: Sendable {
        case exit(Int32)
        case signal(Int32)
    }

    private let id: pid_t
    private let output: Int32
    private let lines: Mutex<Lines>
    private let onLine: @Sendable (String) -> Void

    fileprivate struct Lines {
        var pending: [UInt8] = []
        /// The last lines, 4 KB of them, for `LogType: Tail`.
        var tail: [UInt8] = []
        var isClosed = false
    }

    /// Starts a program; throws where it cannot run.
    init(
        program: String,
        directory: String,
        environment: [String: String],
        onLine: @escaping @Sendable (String) -> Void,
        onEnd: @escaping @Sendable (Ending) -> Void
    ) throws(AWSError) {
        var pipes: [Int32] = [0, 0]
        guard pipe(&pipes) == 0 else { throw .internalFailure("no pipe for a process") }
        output = pipes[0]
        for end in pipes { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(output, F_SETFL, O_NONBLOCK)
        defer { close(pipes[1]) }
        do throws(AWSError) {
            id = try Self.spawn(program, directory, environment, output: pipes[1])
        } catch {
            close(pipes[0])
            throw error
        }
        lines = Mutex(Lines())
        self.onLine = onLine
        Thread.start { [self] in
            var wait = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
            while drain() { _ = poll(&wait, 1, -1) }
            var status: Int32 = 0
            while waitpid(id, &status, 0) < 0, errno == EINTR {}
            let signal = status & 0x7F
            onEnd(signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal))
        }
    }

    private static func spawn(
        _ program: String,
        _ directory: String,
        _ environment: [String: String],
        output: Int32
    ) throws(AWSError) -> pid_t {
        let actions = UnsafeMutablePointer<posix_spawn_file_actions_t>.allocate(capacity: 1)
        let attributes = UnsafeMutablePointer<posix_spawnattr_t>.allocate(capacity: 1)
        defer {
            actions.deallocate()
            attributes.deallocate()
        }
        posix_spawn_file_actions_init(actions)
        defer { posix_spawn_file_actions_destroy(actions) }
        posix_spawn_file_actions_addopen(actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(actions, output, 1)
        posix_spawn_file_actions_adddup2(actions, output, 2)
        posix_spawn_file_actions_addchdir_np(actions, directory)
        posix_spawnattr_init(attributes)
        defer { posix_spawnattr_destroy(attributes) }
        // The emulator's own signal mask must not pass on, and a kill must reach what the process starts.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(attributes, &none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigdefault(attributes, &all)
        posix_spawnattr_setpgroup(attributes, 0)
        posix_spawnattr_setflags(
            attributes,
            Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP)
        )
        var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(program), nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in arguments + variables { free(text) } }
        var id: pid_t = 0
        let code = posix_spawn(&id, program, actions, attributes, &arguments, &variables)
        guard code == 0 else { throw .internalFailure(String(cString: strerror(code))) }
        return id
    }

    /// Ends the process and what it started.
    func kill() {
        #if canImport(Darwin)
        Darwin.kill(-id, SIGKILL)
        #else
        Glibc.kill(-id, SIGKILL)
        #endif
    }

    /// Takes in what the process has written so far; false once it can write no more.
    @discardableResult
    func drain() -> Bool {
        let (written, isOpen) = lines.withLock { lines -> ([String], Bool) in
            guard !lines.isClosed else { return ([], false) }
            var buffer = [UInt8](repeating: 0, count: 4096)
            while true {
                let count = buffer.withUnsafeMutableBytes { read(output, $0.baseAddress, $0.count) }
                if count > 0 {
                    lines.pending += buffer[..<count]
                } else if count < 0, errno == EINTR {
                    continue
                } else {
                    if count == 0 {
                        lines.isClosed = true
                        close(output)
                    }
                    break
                }
            }
            return (lines.takeLines(), !lines.isClosed)
        }
        for line in written { onLine(line) }
        return isOpen
    }

    /// Forgets the last lines: an invocation begins.
    func clearTail() { lines.withLock { $0.tail = [] } }

    /// The last 4 KB written since.
    var tail: [UInt8] { lines.withLock { $0.tail } }
}

extension FunctionProcess.Lines {
    fileprivate mutating func takeLines() -> [String] {
        var out: [String] = []
        while let end = pending.firstIndex(of: 10) {
            out.append(String(decoding: pending[..<end], as: UTF8.self))
            tail += pending[...end]
            pending.removeFirst(end + 1)
        }
        if isClosed, !pending.isEmpty {
            out.append(String(decoding: pending, as: UTF8.self))
            tail += pending
            pending = []
        }
        if tail.count > 4096 { tail.removeFirst(tail.count - 4096) }
        return out
    }
}
