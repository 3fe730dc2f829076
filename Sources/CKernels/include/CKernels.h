#ifndef YULIAO_CKERNELS_H
#define YULIAO_CKERNELS_H

#include <stddef.h>
#include <stdint.h>

/// Whether this processor has instructions for SHA-256.
_Bool yuliao_has_sha256(void);

/// Digests whole blocks of 64 bytes into a state; only where `yuliao_has_sha256` says so.
void yuliao_sha256_blocks(uint32_t state[8], const uint8_t *data, size_t blocks);

#endif
