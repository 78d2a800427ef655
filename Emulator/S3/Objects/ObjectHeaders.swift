internal import AWSCore
internal import AWSWire

/// What an object's putter said about it: content headers and metadata of one's own.
struct ObjectHeaders: Sendable {
    var cacheControl: String?
    var contentDisposition: String?
    var contentEncoding: String?
    var contentLanguage: String?
    var contentType: String?
    var expires: String?
    var websiteRedirect: String?
    var metadata: [String: String] = [:]

    init() {}

    /// Throws where the metadata is more than S3 takes, 2 KB of names and values, or a redirection leads nowhere.
    func check() throws(AWSError) {
        if let to = websiteRedirect, !to.hasPrefix("/"), !to.hasPrefix("http://"), !to.hasPrefix("https://") {
            throw S3Error.invalidRedirectLocation
        }
        let size = metadata.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        guard size <= 2048 else { throw S3Error.metadataTooLarge(size) }
    }

    // MARK: as text in the store

    init(text: String) {
        guard text != "{}" else { return }
        for member in (try? JSON(parsing: text.utf8))?.object ?? [] {
            let value = member.value.string
            switch member.name {
            case "Cache-Control": cacheControl = value
            case "Content-Disposition": contentDisposition = value
            case "Content-Encoding": contentEncoding = value
            case "Content-Language": contentLanguage = value
            case "Content-Type": contentType = value
            case "Expires": expires = value
            case "Website-Redirect": websiteRedirect = value
            default: metadata[String(member.name.dropFirst(5))] = value
            }
        }
    }

    var text: String {
        var members: [JSON.Member] = []
        func add(_ name: String, _ value: String?) {
            if let value { members.append(JSON.Member(name, .string(value))) }
        }
        add("Cache-Control", cacheControl)
        add("Content-Disposition", contentDisposition)
        add("Content-Encoding", contentEncoding)
        add("Content-Language", contentLanguage)
        add("Content-Type", contentType)
        add("Expires", expires)
        add("Website-Redirect", websiteRedirect)
        for (name, value) in metadata.sorted(by: { $0.key < $1.key }) { add("meta-\(name)", value) }
        return String(decoding: JSON.object(members).bytes, as: UTF8.self)
    }

    // MARK: on the wire

    /// The metadata as answers carry it.
    var encodedMetadata: [String: String] { metadata.mapValues(EncodedWord.encode) }
}
