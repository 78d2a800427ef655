#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// Threads of the system's, for calls that block: waiting for a signal or a process.
public enum Thread {
    private final class Box {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Runs a body on a thread of its own, which ends with it.
    public static func start(_ body: @escaping @Sendable () -> Void) {
        let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
        defer { attributes.deallocate() }
        pthread_attr_init(attributes)
        pthread_attr_setstacksize(attributes, 256 * 1024)
        pthread_attr_setdetachstate(attributes, Int32(PTHREAD_CREATE_DETACHED))
        let box = Unmanaged.passRetained(Box(body))
        #if canImport(Darwin)
        var thread: pthread_t?
        pthread_create(
            &thread,
            attributes,
            { pointer in
                Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().body()
                return nil
            },
            box.toOpaque()
        )
        #else
        var thread = pthread_t()
        pthread_create(
            &thread,
            attributes,
            { pointer in
                // The pointer is the box passed two lines up: never nil.
                if let pointer { Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().body() }
                return nil
            },
            box.toOpaque()
        )
        #endif
        pthread_attr_destroy(attributes)
    }
}
