#ifndef YULIAO_CKERNELS_H
#define YULIAO_CKERNELS_H

#include <stddef.h>
#include <stdint.h>

/// Whether this processor has instructions for SHA-256.
_Bool yuliao_has_sha256(void);

/// Digests whole blocks of 64 bytes into a state; only where `yuliao_has_sha256` says so.
void yuliao_sha256_blocks(uint32_t state[8], const uint8_t *data, size_t blocks);

/// Hash functions that are worked on at once; their number must be a multiple of it.
enum { YULIAO_MINIMA_BLOCK = 40 };

/// Lowers each of `hashes` minima to the least value its hash function gives for any of the shingles.
///
/// The function of a factor f is ((s ^ f) * 0x85EBCA6B, its upper half folded into the lower) * (f | 1).
void yuliao_lower_minima(
    const uint32_t *shingles, size_t count, const uint32_t *factors, uint32_t *minima, size_t hashes);

#endif
