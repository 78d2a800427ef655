/// The checksum of two runs of bytes from the checksums of each: S3 needs it for objects that come in parts.
///
/// A checksum is a polynomial; behind `n` more bytes it is that polynomial times x to the power 8n, modulo the CRC's own.
public enum CRCJoin {
    /// CRC-32 of both runs.
    public static func crc32(_ first: UInt32, _ second: UInt32, secondCount: Int) -> UInt32 {
        joined(first, second, secondCount, CRC32.code.polynomial)
    }

    /// CRC-32C of both runs.
    public static func crc32c(_ first: UInt32, _ second: UInt32, secondCount: Int) -> UInt32 {
        joined(first, second, secondCount, CRC32C.code.polynomial)
    }

    /// CRC-64/NVME of both runs.
    public static func crc64nvme(_ first: UInt64, _ second: UInt64, secondCount: Int) -> UInt64 {
        joined(first, second, secondCount, CRC64NVME.code.polynomial)
    }

    private static func joined<T: FixedWidthInteger & UnsignedInteger>(
        _ first: T,
        _ second: T,
        _ secondCount: Int,
        _ polynomial: T
    ) -> T {
        multiplied(first, power(8 * secondCount, polynomial), polynomial) ^ second
    }

    /// The product of two polynomials; the highest bit is the power 0.
    private static func multiplied<T: FixedWidthInteger & UnsignedInteger>(_ a: T, _ b: T, _ polynomial: T) -> T {
        var product: T = 0
        var factor = b
        var bit: T = 1 << (T.bitWidth - 1)
        while bit != 0 {
            if a & bit != 0 { product ^= factor }
            factor = factor & 1 == 1 ? factor >> 1 ^ polynomial : factor >> 1
            bit >>= 1
        }
        return product
    }

    /// A power of x.
    static func power<T: FixedWidthInteger & UnsignedInteger>(_ exponent: Int, _ polynomial: T) -> T {
        var result: T = 1 << (T.bitWidth - 1)
        // x, then its squares.
        var square: T = 1 << (T.bitWidth - 2)
        var left = exponent
        while left > 0 {
            if left & 1 == 1 { result = multiplied(result, square, polynomial) }
            square = multiplied(square, square, polynomial)
            left >>= 1
        }
        return result
    }
}
