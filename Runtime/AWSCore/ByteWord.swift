/// Eight bytes that are looked at together, where most are of no interest.
///
/// The upper bits of those asked for are marked. A borrow from byte to byte may mark one too many and never one too few: a
/// word without marks is passed over, of any other the first mark is a true one ("Bit Twiddling Hacks", "Determine if a word
/// has a byte less than n").
@frozen public struct ByteWord {
    @usableFromInline let bits: UInt64

    @usableFromInline static var ones: UInt64 { 0x0101_0101_0101_0101 }

    /// The bytes at an offset; nil where there are not eight any more.
    @inlinable @inline(__always) public init?(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
        guard offset &+ 8 <= bytes.count else { return nil }
        // Where there are eight bytes there is an address.
        let base = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
        bits = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// Marks of which some may lie beside the upper bits.
    @frozen public struct Marks {
        @usableFromInline let bits: UInt64

        @inlinable @inline(__always) init(_ bits: UInt64) { self.bits = bits }

        /// Those of either.
        @inlinable @inline(__always) public static func | (one: Marks, other: Marks) -> Marks {
            Marks(one.bits | other.bits)
        }

        /// How many bytes come before the first mark: 8 where there is none.
        @inlinable @inline(__always) public var first: Int {
            (bits & (ByteWord.ones &* 128)).trailingZeroBitCount >> 3
        }
    }

    /// The bytes that are a certain one.
    @inlinable @inline(__always) public func equal(_ byte: UInt8) -> Marks {
        // Zero after the exclusive or is what borrows.
        let rest = bits ^ (Self.ones &* UInt64(byte))
        return Marks((rest &- Self.ones) & ~rest)
    }

    /// The bytes less than one of at most 128.
    @inlinable @inline(__always) public func less(_ byte: UInt8) -> Marks {
        Marks((bits &- (Self.ones &* UInt64(byte))) & ~bits)
    }

    /// The bytes beyond ASCII.
    @inlinable @inline(__always) public var beyondASCII: Marks { Marks(bits) }
}
