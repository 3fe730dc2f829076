#include <string.h>

#include "CKernels.h"

typedef uint32_t lanes __attribute__((vector_size(32), aligned(4)));

enum { vectors = YULIAO_MINIMA_BLOCK / 8 };

/// One block of hash functions stays in registers while all shingles pass by.
static inline __attribute__((always_inline)) void lower(
    const uint32_t *shingles, size_t count, const uint32_t *factors, uint32_t *minima, size_t hashes) {
  for (size_t block = 0; block + YULIAO_MINIMA_BLOCK <= hashes; block += YULIAO_MINIMA_BLOCK) {
    lanes factor[vectors], least[vectors];
    memcpy(factor, factors + block, sizeof factor);
    memcpy(least, minima + block, sizeof least);
    for (size_t i = 0; i < count; i++) {
      for (int v = 0; v < vectors; v++) {
        lanes product = (shingles[i] ^ factor[v]) * 0x85EBCA6Bu;
        lanes value = (product ^ product >> 15) * (factor[v] | 1u);
        least[v] = __builtin_elementwise_min(least[v], value);
      }
    }
    memcpy(minima + block, least, sizeof least);
  }
}

static void lower_anywhere(
    const uint32_t *shingles, size_t count, const uint32_t *factors, uint32_t *minima, size_t hashes) {
  lower(shingles, count, factors, minima, hashes);
}

#if defined(__x86_64__)

// The base instruction set has neither this product nor this minimum of 32-bit lanes.
static __attribute__((target("avx2"))) void lower_avx2(
    const uint32_t *shingles, size_t count, const uint32_t *factors, uint32_t *minima, size_t hashes) {
  lower(shingles, count, factors, minima, hashes);
}

void yuliao_lower_minima(
    const uint32_t *shingles, size_t count, const uint32_t *factors, uint32_t *minima, size_t hashes) {
  if (__builtin_cpu_supports("avx2")) {
    lower_avx2(shingles, count, factors, minima, hashes);
  } else {
    lower_anywhere(shingles, count, factors, minima, hashes);
  }
}

#else

void yuliao_lower_minima(
    const uint32_t *shingles, size_t count, const uint32_t *factors, uint32_t *minima, size_t hashes) {
  lower_anywhere(shingles, count, factors, minima, hashes);
}

#endif
