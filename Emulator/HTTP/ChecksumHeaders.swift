internal import AWSCore

/// What a request's headers say of its checksum, before anybody computes it.
enum ChecksumHeaders {
    /// Throws where they announce a checksum that does not come, or have one that nobody can compute.
    static func check(_ headers: HTTPFields) throws(AWSError) {
        if let announced = headers["x-amz-sdk-checksum-algorithm"] {
            if let algorithm = ChecksumAlgorithm(rawValue: announced.uppercased()), headers[algorithm.header] != nil {
                return
            }
            throw isSent(headers) ? S3BodyError.otherChecksum : S3BodyError.noAnnouncedChecksum
        }
        // One that is known makes up for those that are not (versity/versitygw#1356).
        guard let name = headers.name(withPrefix: "x-amz-checksum-"), !known.contains(name), !isSent(headers) else {
            return
        }
        throw S3BodyError.unknownChecksum
    }

    private static func isSent(_ headers: HTTPFields) -> Bool {
        ChecksumAlgorithm.allCases.contains { headers[$0.header] != nil }
    }

    private static let known = Set(
        ChecksumAlgorithm.allCases.map(\.header)
            + ["x-amz-checksum-algorithm", "x-amz-checksum-mode", "x-amz-checksum-type"]
    )
}
