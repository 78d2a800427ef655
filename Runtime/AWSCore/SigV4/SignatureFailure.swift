/// Why a request's signature does not stand, with all that the answer has to tell.
///
/// ``awsError(_:)`` puts it into words.
public struct SignatureFailure: Error, Sendable, Equatable {
    /// What is wrong.
    public var kind: Kind
    /// Whether the signature is in the query.
    public var isPresigned: Bool
    /// The access key's id, where the request could be read that far.
    public var accessKeyID: String?
    /// The session token, where the request has one.
    public var sessionToken: String?
    /// When the request was looked at.
    public var now: Timestamp

    /// Makes a failure.
    public init(
        _ kind: Kind,
        isPresigned: Bool = false,
        accessKeyID: String? = nil,
        sessionToken: String? = nil,
        now: Timestamp
    ) {
        self.kind = kind
        self.isPresigned = isPresigned
        self.accessKeyID = accessKeyID
        self.sessionToken = sessionToken
        self.now = now
    }

    /// What was signed on our side, and the signature that should have been it.
    public struct Calculation: Sendable, Equatable {
        /// The canonical request; nil for a chunk, which has none.
        public var canonicalRequest: String?
        /// The text that was signed.
        public var stringToSign: String
        /// The signature that came with the request.
        public var signatureProvided: String

        /// Makes a calculation.
        public init(canonicalRequest: String?, stringToSign: String, signatureProvided: String) {
            self.canonicalRequest = canonicalRequest
            self.stringToSign = stringToSign
            self.signatureProvided = signatureProvided
        }
    }

    /// The ways in which a signature fails.
    public enum Kind: Error, Sendable, Equatable {
        /// The request carries no signature.
        case anonymous
        /// Both an `Authorization` header and a signature in the query; the header's value.
        case severalMechanisms(String)
        /// An `Authorization` header of no AWS kind; its value.
        case unsupportedScheme(String)
        /// Signature Version 2; the header's value, empty where it is in the query.
        case signatureVersion2(String)
        /// Signature Version 4A, the asymmetric one.
        case signatureVersion4A
        /// `AWS4-` and an algorithm that nobody knows.
        case unsupportedAlgorithm(String)
        /// Parts of the `Authorization` header are missing, or the date that goes with it.
        case incompleteHeader(missing: [String], hasDate: Bool, authorization: String)
        /// A part of the `Authorization` header has no equals sign.
        case notKeyValue(String, authorization: String)
        /// Parameters of a signature in the query are missing.
        case incompleteQuery(missing: [String])
        /// The credential has not five parts.
        case malformedCredential(String)
        /// The credential does not end in `aws4_request`.
        case wrongTerminator(String)
        /// The credential is for another service.
        case wrongService(String, expected: String)
        /// The credential is for another region.
        case wrongRegion(String, expected: String)
        /// The credential is for another day than the request's date.
        case wrongDay(String, date: String)
        /// The date cannot be read.
        case malformedDate(String)
        /// `X-Amz-Expires` is no number of seconds within a week.
        case invalidExpires(String)
        /// The request's own end has passed.
        case expired(date: Timestamp, expires: Int)
        /// The request is signed for later.
        case notYetValid(date: Timestamp, expires: Int)
        /// The request's date is too far from ours.
        case skewed(date: Timestamp, maximum: Duration)
        /// `host` is not among the signed headers.
        case hostNotSigned
        /// Headers came that are not signed and should be.
        case headersNotSigned([String])
        /// S3 needs `x-amz-content-sha256`.
        case missingPayloadHash
        /// `x-amz-content-sha256` is neither a hash nor one of its known words.
        case invalidPayloadHash(String)
        /// The body is not the one that was signed.
        case payloadMismatch(claimed: String, computed: String)
        /// No such access key.
        case unknownAccessKey
        /// The session token does not belong to the access key.
        case invalidToken
        /// The session token has expired.
        case expiredToken
        /// The signature is another one.
        case mismatch(Calculation)
        /// Parameters of a signature of version 2 in a query are missing.
        case incompleteVersion2
        /// An `Authorization` header of version 2 is no key and signature; its value.
        case malformedVersion2(String)
        /// The end of a URL in version 2 is no time.
        case malformedEnd(String)
        /// A URL in version 2 has ended.
        case ended(Timestamp)
        /// A chunked body ends early or is no chunked body.
        case incompleteBody
        /// Nothing tells how long the body is that comes in chunks.
        case missingLength
        /// A chunk that is not the last is smaller than S3 takes; the number of the one behind it, from one on.
        case smallChunk(Int, size: Int)
        /// What comes behind the last chunk cannot be read, or is not what was announced.
        case malformedTrailer
    }
}
