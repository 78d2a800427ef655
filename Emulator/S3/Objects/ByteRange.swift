internal import AWSCore

/// The header `Range` as S3 reads it: one run of bytes; what is not of the form counts as none (recorded:
/// test_get_object_range).
enum ByteRange {
    /// The run of an object's bytes; nil where the header says nothing, throws where it is beyond the object.
    static func read(_ header: String, size: Int) throws(AWSError) -> Range<Int>? {
        guard header.hasPrefix("bytes=") else { return nil }
        let text = header.dropFirst(6)
        guard let hyphen = text.firstIndex(of: "-") else { return nil }
        let (first, last) = (text[..<hyphen], text[text.index(after: hyphen)...])
        guard isDigits(first), isDigits(last), !first.isEmpty || !last.isEmpty else { return nil }
        if first.isEmpty {
            // The last so many bytes.
            let count = Swift.min(Int(last) ?? .max, size)
            guard count > 0 else { throw S3Error.invalidRange(header, size: size) }
            return size - count..<size
        }
        let start = Int(first) ?? .max
        let end = last.isEmpty ? size - 1 : Swift.min(Int(last) ?? .max, size - 1)
        if !last.isEmpty, (Int(last) ?? .max) < start { return nil }
        guard start < size else { throw S3Error.invalidRange(header, size: size) }
        return start..<end + 1
    }

    private static func isDigits(_ text: Substring) -> Bool { text.utf8.allSatisfy { (48...57).contains($0) } }
}
