#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// The processor time that this thread has used.
enum ThreadClock {
    /// Nanoseconds.
    static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
