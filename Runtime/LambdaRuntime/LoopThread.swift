#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A further loop on a thread of its own.
///
/// Its handler runs there as the first one's does on the main thread.
enum LoopThread {
    static func start(_ loop: RuntimeLoop) {
        let owner = LoopOwner()
        let body = Box { owner.executor.drain() }
        // The thread lives as long as the process: its end of the box is never given back.
        let box = Unmanaged.passRetained(body)
        #if canImport(Darwin)
        var thread: pthread_t?
        pthread_create(&thread, nil, { Unmanaged<Box>.fromOpaque($0).takeUnretainedValue().body() }, box.toOpaque())
        #else
        var thread = pthread_t()
        // The pointer is the box's: never nil.
        pthread_create(&thread, nil, { Unmanaged<Box>.fromOpaque($0!).takeUnretainedValue().body() }, box.toOpaque())
        #endif
        Task { await owner.run(loop) }
    }

    private final class Box {
        let body: @Sendable () -> Never

        init(_ body: @escaping @Sendable () -> Never) { self.body = body }
    }
}

/// The actor whose thread a loop runs on.
private actor LoopOwner {
    nonisolated let executor = LoopExecutor()
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    func run(_ loop: RuntimeLoop) async {
        do {
            try await loop.run()
        } catch {
            StandardError.write("\(error)")
            exit(1)
        }
    }
}

/// Runs jobs one by one on the thread that drains it.
///
/// Unchecked: the jobs are touched only between locking and unlocking the mutex, and the pointers are never changed.
private final class LoopExecutor: SerialExecutor, @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var jobs: [UnownedJob] = []

    init() {
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(condition, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        pthread_cond_destroy(condition)
        mutex.deallocate()
        condition.deallocate()
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        pthread_mutex_lock(mutex)
        jobs.append(job)
        pthread_cond_signal(condition)
        pthread_mutex_unlock(mutex)
    }

    func drain() -> Never {
        while true {
            pthread_mutex_lock(mutex)
            while jobs.isEmpty { pthread_cond_wait(condition, mutex) }
            let job = jobs.removeFirst()
            pthread_mutex_unlock(mutex)
            job.runSynchronously(on: asUnownedSerialExecutor())
        }
    }
}
