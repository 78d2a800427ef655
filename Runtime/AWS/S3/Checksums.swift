internal import AWSWire

extension S3 {
    /// The checksums of an object or a part, of which a request carries one; base64.
    public struct Checksums: Sendable {
        /// CRC32.
        public var checksumCRC32: String?
        /// CRC32C.
        public var checksumCRC32C: String?
        /// CRC64NVME.
        public var checksumCRC64NVME: String?
        /// SHA1.
        public var checksumSHA1: String?
        /// SHA256.
        public var checksumSHA256: String?
        /// SHA512.
        public var checksumSHA512: String?
        /// MD5.
        public var checksumMD5: String?
        /// XXHASH64.
        public var checksumXXHASH64: String?
        /// XXHASH3.
        public var checksumXXHASH3: String?
        /// XXHASH128.
        public var checksumXXHASH128: String?

        /// Makes it with nothing in it.
        public init() {}

        mutating func bind(_ m: inout Members) {
            m("ChecksumCRC32", &checksumCRC32)
            m("ChecksumCRC32C", &checksumCRC32C)
            m("ChecksumCRC64NVME", &checksumCRC64NVME)
            m("ChecksumSHA1", &checksumSHA1)
            m("ChecksumSHA256", &checksumSHA256)
            m("ChecksumSHA512", &checksumSHA512)
            m("ChecksumMD5", &checksumMD5)
            m("ChecksumXXHASH64", &checksumXXHASH64)
            m("ChecksumXXHASH3", &checksumXXHASH3)
            m("ChecksumXXHASH128", &checksumXXHASH128)
        }
    }
}
