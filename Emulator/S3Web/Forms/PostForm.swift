internal import AWSCore
internal import EmulatorCore
internal import EmulatorHTTP

/// A form that a browser sends to a bucket: its fields in memory, its file wherever objects' bodies are taken in.
final class PostForm: IncomingStream, @unchecked Sendable {
    // Safe: it is handed from the connection that fills it to the answer that reads it, one behind the other.
    struct Field {
        /// The name as it was sent; fields are found by it whatever its case.
        let name: String
        let value: String
    }

    /// The fields before the file.
    private(set) var fields: [Field] = []
    /// The file; nil where the form has none.
    private(set) var file: (any IncomingStream)?
    /// The file's name, where the sender gave one.
    private(set) var filename: String?
    private var failure: AWSError?
    private var reader: FormReader?
    private let newFile: (HTTPRequest) -> (any IncomingStream)?

    /// Whether a request's body is a form that may hold files.
    static func isForm(_ request: HTTPRequest) -> Bool {
        guard let type = request.headers.bytes("content-type") else { return false }
        return type.count > 19 && type.prefix(19).elementsEqual("multipart/form-data".utf8) { $0 | 32 == $1 | 32 }
    }

    /// Makes one for a head.
    ///
    /// - Parameter newFile: what takes in the file; its argument carries the fields that are headers of an upload.
    init(_ head: HTTPRequest, newFile: @escaping (HTTPRequest) -> (any IncomingStream)?) {
        self.newFile = newFile
        let type = head.headers["content-type"] ?? ""
        for parameter in type.split(separator: ";").dropFirst() {
            let parameter = parameter.drop { $0 == " " }
            guard parameter.lowercased().hasPrefix("boundary=") else { continue }
            let boundary = parameter.dropFirst(9).filter { $0 != "\"" }
            if !boundary.isEmpty { reader = FormReader(boundary: boundary) }
        }
        if reader == nil { failure = PostError.malformedForm }
    }

    /// The file's bytes so far.
    var count: Int { file?.count ?? 0 }

    func receive(_ bytes: UnsafeRawBufferPointer) {
        guard failure == nil, var reader = reader.take() else { return }
        do throws(AWSError) {
            try reader.read(bytes) { event throws(AWSError) in
                switch event {
                case .field(let name, let value): fields.append(Field(name: name, value: value))
                case .file(let name):
                    filename = name
                    file = newFile(HTTPRequest(method: "PUT", path: "/", headers: HTTPFields(headers)))
                case .bytes(let bytes): file?.receive(bytes)
                }
            }
        } catch {
            failure = error
        }
        self.reader = reader
    }

    /// Throws where the form is none, or not whole.
    func check() throws(AWSError) {
        if let failure { throw failure }
        guard reader?.isWhole == true else { throw PostError.malformedForm }
    }

    /// The value of a field, whatever its name's case; the first of several counts.
    subscript(_ name: String) -> String? { fields.first { HTTPFields.equal($0.name, name) }?.value }

    /// The fields that are headers of an upload.
    var headers: [(name: String, value: String)] {
        fields.compactMap { field in
            let name = field.name.lowercased()
            let isHeader =
                Self.contentHeaders.contains(name)
                || name.hasPrefix("x-amz-") && !Self.signing.contains(name) && !name.hasPrefix("x-amz-copy-source")
            guard isHeader || name == "acl", !field.value.isEmpty else { return nil }
            // A header's value is one line.
            let value = String(
                String.UnicodeScalarView(field.value.unicodeScalars.map { $0 == "\r" || $0 == "\n" ? " " : $0 })
            )
            return (name == "acl" ? "x-amz-acl" : name, value)
        }
    }

    private static let contentHeaders: Set = [
        "cache-control", "content-disposition", "content-encoding", "content-language", "content-md5", "content-type",
        "expires",
    ]

    private static let signing: Set = [
        "x-amz-algorithm", "x-amz-content-sha256", "x-amz-credential", "x-amz-date", "x-amz-decoded-content-length",
        "x-amz-security-token", "x-amz-signature", "x-amz-trailer",
    ]
}
