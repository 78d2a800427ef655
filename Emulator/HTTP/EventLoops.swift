public import EmulatorCore
internal import NIOCore
internal import NIOPosix

/// The event loops of the process: the edge and the functions' runtime APIs listen on them.
public final class EventLoops: Sendable {
    private let group: MultiThreadedEventLoopGroup
    private let ticks: TickRegistry
    private let timeline: Timeline

    /// Starts the loops.
    ///
    /// - Parameters:
    ///   - timeline: what the `Date` header shows.
    ///   - durability: what answers to writes wait for.
    ///   - threads: how many loops.
    public init(timeline: Timeline, durability: any Durability, threads: Int = 1) {
        group = MultiThreadedEventLoopGroup(numberOfThreads: threads)
        ticks = TickRegistry(durability)
        self.timeline = timeline
    }

    /// Listens on an address of this machine; port 0 takes any free one.
    ///
    /// Throws where the address is taken.
    public func listen(host: String, port: Int, handler: any HTTPHandler) async throws -> Listener {
        let channel = try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 512)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(
                .recvAllocator,
                value: AdaptiveRecvByteBufferAllocator(minimum: 1024, initial: 4096, maximum: 262_144)
            )
            .childChannelInitializer { [ticks, timeline] channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        ConnectionHandler(
                            Edge(handler: handler, tick: ticks.tick(of: channel.eventLoop), timeline: timeline)
                        )
                    )
                }
            }
            .bind(host: host, port: port).get()
        return Listener(channel: channel)
    }

    /// Ends all connections and the loops.
    public func stop() async throws { try await group.shutdownGracefully() }
}

/// A port that is listened on.
public final class Listener: Sendable {
    private let channel: any Channel

    init(channel: any Channel) { self.channel = channel }

    /// The port.
    public var port: Int { channel.localAddress?.port ?? 0 }

    /// Stops listening; connections that are open stay.
    public func close() { channel.close(promise: nil) }
}
