internal import AWSCore
public import EmulatorCore

/// A place in a stream at which a reader goes on: what shard iterators and tokens hold.
struct Place: Sendable {
    /// The stream's number; another stream of the same name has another.
    var id: Int64
    var account: String
    var name: String
    var shard: Int
    /// The sequence behind which to go on.
    var sequence: Int64
    /// When the iterator was made.
    var created: Timestamp

    init(_ stream: Stream, shard: Int, sequence: Int64, created: Timestamp) {
        id = stream.id
        account = stream.account
        name = stream.name
        self.shard = shard
        self.sequence = sequence
        self.created = created
    }

    /// The opaque text: zeros as AWS's begin with, four numbers, account and name.
    var token: String {
        var bytes = [UInt8](repeating: 0, count: 8)
        bytes.reserveCapacity(64 + name.utf8.count)
        for number in [id, Int64(shard), sequence, created.milliseconds] {
            withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
        }
        bytes.append(contentsOf: account.utf8)
        bytes.append(47)
        bytes.append(contentsOf: name.utf8)
        return Text.base64(bytes)
    }

    /// Reads the text.
    init(token: String, unreadable: AWSError) throws(AWSError) {
        guard let bytes = Text.bytes(base64: token.utf8), bytes.count > 40, bytes.prefix(8).allSatisfy({ $0 == 0 }),
            let slash = bytes[40...].firstIndex(of: 47)
        else { throw unreadable }
        func number(_ index: Int) -> Int64 { bytes[index * 8..<index * 8 + 8].reduce(0) { $0 << 8 | Int64($1) } }
        id = number(1)
        shard = Int(number(2))
        sequence = number(3)
        created = Timestamp(milliseconds: number(4))
        account = String(decoding: bytes[40..<slash], as: UTF8.self)
        name = String(decoding: bytes[(slash + 1)...], as: UTF8.self)
        guard shard >= 0, sequence >= 0 else { throw unreadable }
    }
}

extension KinesisService {
    /// The stream of a place, as long as it is still the same.
    func stream(of place: Place, _ context: RequestContext) throws(AWSError) -> Stream {
        let stream = try streams.stream(place.name, account: place.account, region: context.region)
        guard stream.id == place.id else {
            throw KinesisError.streamNotFound(place.name, place.account)
        }
        return stream
    }
}

extension KinesisService: OpaqueNaming {
    /// The stream and the shard of an iterator.
    public func names(behind text: String) -> [String] {
        guard let place = try? Place(token: text, unreadable: KinesisError.invalidIterator) else { return [] }
        return [place.name, "\(place.name)/\(Shard.id(place.shard))"]
    }
}
