internal import AWSCore
internal import AWSWire

/// Objects as the elements `Contents` of a list, their members in the model's order; written where they stay, as a page
/// has a thousand of them.
struct ObjectElements {
    private let out: UnsafeMutableBufferPointer<UInt8>
    private var count = 0
    /// The last moment, as text: objects that were put together share it.
    private var moment = (timestamp: Timestamp(nanoseconds: .min), text: "")

    /// The bytes of all elements.
    static func bytes(of objects: [S3.Object]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: objects.reduce(0) { $0 + most($1) }) { out, count in
            var elements = ObjectElements(out: out)
            for object in objects { elements.append(object) }
            count = elements.count
        }
    }

    private init(out: UnsafeMutableBufferPointer<UInt8>) { self.out = out }

    /// The most bytes that an object can take: an escape has six, the tags of all members come to 350.
    private static func most(_ object: S3.Object) -> Int {
        let texts = [
            object.key, object.eTag, object.checksumType, object.storageClass, object.owner?.displayName,
            object.owner?.id,
        ]
        let algorithms = object.checksumAlgorithm ?? []
        let characters = texts.reduce(0) { $0 + ($1?.utf8.count ?? 0) }
        return 512 + 6 * characters + algorithms.reduce(0) { $0 + 64 + 6 * $1.utf8.count }
    }

    private mutating func append(_ object: S3.Object) {
        raw("<Contents>")
        if let key = object.key { element("<Key>", key, "</Key>") }
        if let modified = object.lastModified {
            if moment.timestamp != modified { moment = (modified, modified.iso8601(milliseconds: true)) }
            element("<LastModified>", moment.text, "</LastModified>")
        }
        if let eTag = object.eTag { element("<ETag>", eTag, "</ETag>") }
        for algorithm in object.checksumAlgorithm ?? [] {
            element("<ChecksumAlgorithm>", algorithm, "</ChecksumAlgorithm>")
        }
        if let type = object.checksumType { element("<ChecksumType>", type, "</ChecksumType>") }
        if let size = object.size { element("<Size>", String(size), "</Size>") }
        if let storageClass = object.storageClass { element("<StorageClass>", storageClass, "</StorageClass>") }
        if let owner = object.owner {
            raw("<Owner>")
            if let name = owner.displayName { element("<DisplayName>", name, "</DisplayName>") }
            if let id = owner.id { element("<ID>", id, "</ID>") }
            raw("</Owner>")
        }
        raw("</Contents>")
    }

    private mutating func element(_ open: StaticString, _ content: String, _ close: StaticString) {
        raw(open)
        var content = content
        content.withUTF8 { text($0) }
        raw(close)
    }

    @inline(__always)
    private mutating func raw(_ text: StaticString) {
        raw(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    @inline(__always)
    private mutating func raw(_ bytes: UnsafeBufferPointer<UInt8>) {
        count = UnsafeMutableBufferPointer(rebasing: out[count...]).update(fromContentsOf: bytes) + count
    }

    /// Writes character data, escaped.
    private mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var i = XMLText.plain(utf8, from: 0)
        while i < utf8.count {
            raw(UnsafeBufferPointer(rebasing: utf8[start..<i]))
            var escape = XMLText.escape(utf8[i])
            escape.withUTF8 { raw($0) }
            start = i + 1
            i = XMLText.plain(utf8, from: start)
        }
        raw(UnsafeBufferPointer(rebasing: utf8[start...]))
    }
}
