#ifndef YULIAO_CKERNELS_H
#define YULIAO_CKERNELS_H

#include <stddef.h>
#include <stdint.h>

/// Whether this processor has instructions for SHA-256.
_Bool yuliao_has_sha256(void);

/// Digests whole blocks of 64 bytes into a state; only where `yuliao_has_sha256` says so.
void yuliao_sha256_blocks(uint32_t state[8], const uint8_t *data, size_t blocks);

/// The bits of a character's class that plain text can have.
enum {
  yuliao_latin = 1,
  yuliao_upper = 2,
  yuliao_digit = 4,
  yuliao_space = 16,
  yuliao_line_end = 32,
};

/// How far a text is folded.
struct yuliao_fold_progress {
  size_t bytes;
  size_t characters;
};

/// Folds well-formed text by tables of 0x10000 elements each, plain text sixteen characters at a time, and gives how far
/// it came: to the end, or to what tables cannot fold, a character beyond them, a hyphen before one of three bytes, a wide hyphen.
///
/// Each buffer has room for `count` elements.
struct yuliao_fold_progress yuliao_fold(struct yuliao_fold_progress from, const uint8_t *bytes, size_t count,
                                        const uint16_t *symbol_table, const uint8_t *class_table, uint16_t *symbols,
                                        uint8_t *classes, uint32_t *offsets);

/// Begins to fetch the memory at an address, which need not be readable.
static inline void yuliao_prefetch(const void *address) { __builtin_prefetch(address); }

/// The first place from `from` on where a symbol stands, or `count`.
size_t yuliao_next_symbol(const uint16_t *symbols, size_t from, size_t count, uint16_t symbol);

/// The first place from `from` on where `first` stands and `last` stands `distance` symbols behind it, or `count`.
size_t yuliao_next_pair(const uint16_t *symbols, size_t from, size_t count, uint16_t first, uint16_t last,
                        size_t distance);

/// What follows the last place before `end` where a symbol stands; 0 where none does.
size_t yuliao_behind_last_symbol(const uint16_t *symbols, size_t end, uint16_t symbol);

/// The first place from `from` on that may give a web or mail address away, `/`, `:`, `@` or `w`, or `count`.
size_t yuliao_next_address_mark(const uint16_t *symbols, size_t from, size_t count);

/// The first place from `from` on, above 0, where a capital stands behind a small letter, or `count`.
size_t yuliao_next_inner_capital(const uint8_t *classes, size_t from, size_t count);

/// A pointer that each thread has for itself; NULL until it is set.
void **yuliao_thread_slot(void);

#endif
