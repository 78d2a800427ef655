// What Swift has no words for: the carry-less product of x86-64's PCLMULQDQ, by which a CRC takes in 64 bytes at once.
//
// After Gopal and others, "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ Instruction" (Intel, 2009), for
// CRCs whose bits are reversed. Elsewhere than on such a processor there is only crc_can_fold(), which says no.
#pragma once
#include <stdint.h>

#if defined(__x86_64__)
#include <cpuid.h>
#include <wmmintrin.h>
#include <smmintrin.h>

/// Whether the processor multiplies polynomials.
static inline int crc_can_fold(void) {
    unsigned int a, b, c, d;
    return __get_cpuid(1, &a, &b, &c, &d) && (c & bit_PCLMUL) && (c & bit_SSE4_1);
}

__attribute__((target("pclmul,sse4.1"))) static inline __m128i crc_folded(__m128i sum, __m128i keys, __m128i next) {
    __m128i low = _mm_clmulepi64_si128(sum, keys, 0x00), high = _mm_clmulepi64_si128(sum, keys, 0x11);
    return _mm_xor_si128(_mm_xor_si128(low, high), next);
}

/// Takes the bytes together to sixteen that have the same CRC from a state of zero.
///
/// count is a multiple of 16, and 64 at least. The keys are x to the powers 575, 511, 191 and 127 modulo the CRC's
/// polynomial, with their bits reversed: what the two halves of a sum are multiplied by to move on by 512 and by 128 bits.
__attribute__((target("pclmul,sse4.1"))) static inline void crc_fold(
    const void *bytes, long count, uint64_t state, const uint64_t keys[4], void *sixteen) {
    const __m128i *at = (const __m128i *)bytes, *end = at + count / 16;
    const __m128i far = _mm_set_epi64x((long long)keys[1], (long long)keys[0]);
    const __m128i near = _mm_set_epi64x((long long)keys[3], (long long)keys[2]);
    __m128i a = _mm_xor_si128(_mm_loadu_si128(at), _mm_set_epi64x(0, (long long)state));
    __m128i b = _mm_loadu_si128(at + 1), c = _mm_loadu_si128(at + 2), d = _mm_loadu_si128(at + 3);
    for (at += 4; end - at >= 4; at += 4) {
        a = crc_folded(a, far, _mm_loadu_si128(at));
        b = crc_folded(b, far, _mm_loadu_si128(at + 1));
        c = crc_folded(c, far, _mm_loadu_si128(at + 2));
        d = crc_folded(d, far, _mm_loadu_si128(at + 3));
    }
    d = crc_folded(crc_folded(crc_folded(a, near, b), near, c), near, d);
    for (; at < end; at++) d = crc_folded(d, near, _mm_loadu_si128(at));
    _mm_storeu_si128((__m128i *)sixteen, d);
}
#else
static inline int crc_can_fold(void) { return 0; }
static inline void crc_fold(const void *bytes, long count, uint64_t state, const uint64_t keys[4], void *sixteen) {}
#endif
