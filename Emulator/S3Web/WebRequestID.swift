internal import AWSCore
internal import EmulatorCore

/// The two ids that S3 gives every request.
struct WebRequestID {
    let request = UniqueID.token(16)
    var host: String { Text.base64(Digest.sha256(request.utf8)) }

    var fields: [(name: String, value: String)] { [("x-amz-request-id", request), ("x-amz-id-2", host)] }
}
