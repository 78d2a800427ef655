import AWSCore
import Testing

@testable import S3Service

/// Metadata that is not ASCII (recorded: test_user_metadata_rfc2047_encoded, test_user_metadata_rfc2047_bad_b64_encoded).
@Suite("Metadata as words of RFC 2047")
struct EncodedWordTests {
    @Test(
        "A text that is not ASCII is encoded, by its bytes where most of it is ASCII",
        arguments: [
            ("plain", "plain"), ("tab\there", "tab\there"), ("ÄMÄZÕÑ S3", "=?UTF-8?Q?=C3=84M=C3=84Z=C3=95=C3=91_S3?="),
            ("\u{0}\u{1}\u{2}\u{3}", "=?UTF-8?B?AAECAw==?="),
            (String(repeating: "\u{FFFD}", count: 7), "=?UTF-8?B?77+977+977+977+977+977+977+9?="),
            ("\u{FFFD}a\u{FFFD}", "=?UTF-8?B?77+9Ye+/vQ==?="),
        ]
    )
    func encode(text: String, word: String) {
        #expect(EncodedWord.encode(text) == word)
        #expect(EncodedWord.decode(word) == text)
    }

    @Test(
        "A word is taken for its text, and what is none for itself",
        arguments: [
            ("=?UTF-8?B?YWJj?=", "abc"), ("=?utf-8?q?a=62c_d?=", "abc d"), ("=?UTF-8?B?/2H/?=", "\u{FFFD}a\u{FFFD}"),
            ("=?UTF-8?B?***?=", "=?UTF-8?B?***?="), ("=?UTF-8?Q?=4?=", "=?UTF-8?Q?=4?="),
            ("=?KOI8-R?Q?a?=", "=?KOI8-R?Q?a?="), ("=?UTF-8?X?a?=", "=?UTF-8?X?a?="), ("=?=", "=?="),
        ]
    )
    func decode(word: String, text: String) { #expect(EncodedWord.decode(word) == text) }

    @Test("What is put as a word comes back as its text")
    func roundTrip() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put("key", "x", ["x-amz-meta-a": "=?UTF-8?B?YWJj?=", "x-amz-meta-b": "=?UTF-8?B?/2H/?="])
        let got = await s3.get("key")
        #expect(got.headers["x-amz-meta-a"] == "abc")
        #expect(got.headers["x-amz-meta-b"] == "=?UTF-8?B?77+9Ye+/vQ==?=")
    }
}
