import Testing

@testable import AWSCore

/// The checksums of the xxHash family, against those of the reference implementation.
///
/// Made with the package `xxhash` 4.1.0 of PyPI (`xxh64`, `xxh3_64` and `xxh3_128`), of bytes from the generator below.
@Suite("xxHash")
struct XXHashTests {
    struct Vector: Sendable, CustomTestStringConvertible {
        var count: Int
        var xxh64: UInt64
        var xxh3: UInt64
        var high: UInt64
        var low: UInt64

        init(_ count: Int, _ xxh64: UInt64, _ xxh3: UInt64, _ high: UInt64, _ low: UInt64) {
            (self.count, self.xxh64, self.xxh3, self.high, self.low) = (count, xxh64, xxh3, high, low)
        }

        var testDescription: String { "\(count) bytes" }
    }

    static let vectors: [Vector] = [
        .init(0, 0xEF46_DB37_51D8_E999, 0x2D06_8005_38D3_94C2, 0x99AA_06D3_0147_98D8, 0x6001_C324_468D_497F),
        .init(1, 0xD2DA_7793_0F69_647C, 0xE5E6_2017_E96F_839C, 0x9A0F_174A_E92E_6DF2, 0xE5E6_2017_E96F_839C),
        .init(2, 0x9F33_D4BD_50F9_9C34, 0xE99F_8BA7_5698_EC0F, 0x13A8_2070_861B_3B8C, 0xE99F_8BA7_5698_EC0F),
        .init(3, 0xF7C3_31CF_2042_B940, 0xD3BC_C83C_6F14_E70F, 0xDA47_C214_9249_DB69, 0xD3BC_C83C_6F14_E70F),
        .init(4, 0x1B04_2F82_1FC4_A793, 0xC7F1_59F3_4B12_6CB4, 0x5043_0378_5D7B_5AC9, 0xE267_CF80_7951_FE26),
        .init(5, 0x6E1F_9810_7D9D_B571, 0x0276_F650_7033_1568, 0x0421_1BD3_BEE5_18FD, 0x0182_9AB2_82A4_A4E8),
        .init(7, 0x41D3_9023_9400_06C8, 0xDDCE_99C0_0391_EA7C, 0x14BE_62CB_833A_ED42, 0xE753_7349_B8E5_AA3D),
        .init(8, 0xEF78_23FC_E4AD_9AFB, 0x0F25_A2A1_CC43_DDA2, 0xE4F1_BC54_C38E_D231, 0xEC0B_5B60_D467_0D0E),
        .init(9, 0x81CF_88E9_D834_0150, 0x1E3B_E969_9BAA_50CF, 0x046E_6473_6956_5965, 0x3B17_64B1_61F0_3ECD),
        .init(12, 0x4B5E_14A3_DB72_4BF4, 0xE52E_522A_84EB_BB71, 0x088B_B0DC_93BD_DD62, 0x0AF9_0A0D_CD9C_3712),
        .init(16, 0x2996_5039_DF60_47BB, 0x9EC3_2414_5CEA_1DCB, 0x82D5_6864_B86D_4655, 0x0C85_C3B7_B344_CFAF),
        .init(17, 0x5236_FCB9_6D8F_B228, 0x48F3_651D_7436_310A, 0xE072_2629_9D41_8421, 0xEE80_C12E_2EAA_110D),
        .init(31, 0x68C3_DBB7_52F3_FA97, 0xF1E5_D171_A470_E2F5, 0x99AD_6117_52D1_8324, 0x6F46_B62E_101A_E57B),
        .init(32, 0xAD7D_C5A5_69BB_047C, 0x3ECD_9234_4208_5A0D, 0x064A_D1B4_4CE8_1EC6, 0xF852_B818_2FEB_EF65),
        .init(33, 0x475B_642A_C692_E380, 0x0AFE_BB54_EFF3_A3B5, 0x7922_2B34_B5DC_6369, 0xB280_82A9_AAD3_B9D5),
        .init(64, 0x0687_2C5D_6370_DE25, 0x7ABE_5085_4164_4D25, 0x960F_CA3C_66B3_9991, 0xF2A2_091B_45BB_D9CF),
        .init(65, 0x8B5F_4E34_A32C_5A09, 0xDA2A_9FA5_2B7F_ADF5, 0x4B9F_9E58_C4D9_EEFF, 0x841F_3AD0_4F51_8AC7),
        .init(96, 0xDF54_D081_73BD_F185, 0x014D_BB30_ECD7_C670, 0x1BF1_4E85_181E_761E, 0xE9B8_A910_2806_D5C0),
        .init(97, 0x965C_7075_E19F_C07F, 0x7B0A_9DAE_42E8_9FF6, 0x9843_4FE4_4BE4_6805, 0xB067_3DE5_AD08_9029),
        .init(128, 0x2E9C_4CB0_B29B_C8EC, 0x5D81_3D42_C000_5EA8, 0x4A4E_39FC_FA45_15AA, 0x08D6_1631_B87E_5395),
        .init(129, 0xB5E3_A45B_FF73_5CFA, 0xC616_39B5_5222_5575, 0x5D41_BB88_EE7F_7E45, 0x11B1_5591_BB76_7E79),
        .init(160, 0x4950_4D6F_3A4E_A2DF, 0x1A27_2864_FBC7_9765, 0x601F_389D_CFF5_CB81, 0xE72A_6D6E_8527_B950),
        .init(239, 0xACFF_D126_0DE0_9907, 0x9BAA_B278_9601_E92A, 0x578C_1887_158F_2CBA, 0xBD58_0351_ED5F_31E1),
        .init(240, 0xA14B_661F_3C30_185F, 0x7D85_B8D4_F8B1_0C82, 0xF92B_835A_DD69_C25D, 0x4627_A2B0_D94E_7351),
        .init(241, 0xDA11_29FB_F2B0_B246, 0x5C56_141C_894C_D97E, 0x8061_0486_EDF8_72DF, 0x5C56_141C_894C_D97E),
        .init(255, 0x9AD1_F660_B88A_BC38, 0xA882_68BB_5849_66D3, 0xAAC7_92B6_9B47_5A8D, 0xA882_68BB_5849_66D3),
        .init(256, 0x9AE3_0993_C3F4_B05A, 0xCDB3_4974_678D_6687, 0x242D_AF77_71AE_05E6, 0xCDB3_4974_678D_6687),
        .init(257, 0x2658_AB2F_A0F5_39D4, 0xB5C3_CD9C_180A_14B7, 0xB6AD_0F63_EE22_54B8, 0xB5C3_CD9C_180A_14B7),
        .init(319, 0xEB53_AA4B_8604_7E9C, 0x57E8_F519_19FD_393F, 0x560F_342E_3C75_41E7, 0x57E8_F519_19FD_393F),
        .init(320, 0x3C50_47C2_C215_C283, 0xFE6E_6426_FF96_6B51, 0x4BA1_ED1F_F78A_F4D1, 0xFE6E_6426_FF96_6B51),
        .init(321, 0x07A7_8AC2_88B5_BF11, 0xCE4B_2175_9139_F83B, 0xA2E4_14D6_2AA0_80A9, 0xCE4B_2175_9139_F83B),
        .init(1023, 0xE620_22A7_B196_5532, 0x1239_8970_4C81_4592, 0x60AE_A7AE_66C3_A6EB, 0x1239_8970_4C81_4592),
        .init(1024, 0x448B_FE8E_B25C_8C2C, 0x0551_DEA2_2E10_4EA8, 0xDCC4_B294_1CB5_E5E4, 0x0551_DEA2_2E10_4EA8),
        .init(1025, 0xD2F8_55A3_7C53_0E55, 0xDBE2_ED3C_377D_9922, 0x2E45_7D89_ED19_73D3, 0xDBE2_ED3C_377D_9922),
        .init(1088, 0x75F0_6B3B_2923_71F4, 0x98CE_47A5_8D70_5D59, 0x53AE_9650_F04F_FA95, 0x98CE_47A5_8D70_5D59),
        .init(2048, 0xB64B_9DAD_43B0_9E3E, 0x0E13_7A69_A82B_62C0, 0x700F_C6DC_214E_A9E4, 0x0E13_7A69_A82B_62C0),
        .init(65537, 0xB233_BE7F_604D_17E9, 0xD47F_6FC3_E641_0610, 0xEADE_9352_A127_EAD4, 0xD47F_6FC3_E641_0610),
    ]

    /// Bytes of a linear congruential generator.
    private static func bytes(_ count: Int) -> [UInt8] {
        var state: UInt32 = 1
        return (0..<count).map { _ in
            state = (state &* 1_103_515_245 &+ 12345) & 0x7FFF_FFFF
            return UInt8(truncatingIfNeeded: state >> 16)
        }
    }

    @Test("Bytes of any number have the reference's checksums", arguments: vectors)
    func whole(vector: Vector) {
        let bytes = Self.bytes(vector.count)
        check(vector) { take in bytes.withUnsafeBytes { take($0) } }
    }

    @Test("Bytes that come in pieces have the same checksums", arguments: vectors)
    func pieces(vector: Vector) {
        let bytes = Self.bytes(vector.count)
        for sizes in [[1], [3, 64, 7, 256, 1, 33], [255, 257], [1024, 1], [31, 0, 4096]] {
            check(vector) { take in
                var (offset, turn) = (0, 0)
                while offset < bytes.count {
                    let end = min(bytes.count, offset + sizes[turn % sizes.count])
                    Array(bytes[offset..<end]).withUnsafeBytes { take($0) }
                    (offset, turn) = (end, turn + 1)
                }
            }
        }
    }

    private func check(_ vector: Vector, _ feed: ((UnsafeRawBufferPointer) -> Void) -> Void) {
        var (small, middle, large) = (XXH64(), XXH3(), XXH128())
        feed { bytes in
            small.update(bytes)
            middle.update(bytes)
            large.update(bytes)
        }
        #expect(small.value == vector.xxh64)
        #expect(middle.value == vector.xxh3)
        #expect(large.value.high == vector.high)
        #expect(large.value.low == vector.low)
    }
}
