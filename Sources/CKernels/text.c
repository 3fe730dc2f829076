#include "CKernels.h"

#include <string.h>

// Vectors of the compiler's own, which it turns into the instructions of any processor; Swift's come out as calls.
typedef uint8_t Bytes __attribute__((vector_size(16)));
typedef uint16_t Symbols __attribute__((vector_size(32)));
typedef uint32_t Offsets __attribute__((vector_size(64)));

static inline Bytes load_bytes(const uint8_t *from) {
  Bytes bytes;
  memcpy(&bytes, from, sizeof bytes);
  return bytes;
}

static inline Symbols load_symbols(const uint16_t *from) {
  Symbols symbols;
  memcpy(&symbols, from, sizeof symbols);
  return symbols;
}

static inline _Bool any_byte(Bytes bytes) {
  uint64_t halves[2];
  memcpy(halves, &bytes, sizeof halves);
  return (halves[0] | halves[1]) != 0;
}

static inline _Bool any_symbol(Symbols symbols) {
  uint64_t parts[4];
  memcpy(parts, &symbols, sizeof parts);
  return (parts[0] | parts[1] | parts[2] | parts[3]) != 0;
}

// Folds sixteen characters of one byte each, whose last is no hyphen and of which none is a carriage return; false where
// they are none.
static inline _Bool fold_plain(const uint8_t *bytes, uint32_t offset, uint16_t *symbols, uint8_t *classes,
                               uint32_t *offsets) {
  const Offsets steps = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  const Bytes these = load_bytes(bytes);
  if (any_byte((these & 0x80) | (Bytes)(these == '\r')) || bytes[15] == '-') return 0;
  const Bytes is_upper = (Bytes)(these - 'A' < 26);
  const Bytes is_lower = (Bytes)(these - 'a' < 26);
  const Bytes is_digit = (Bytes)(these - '0' < 10);
  const Bytes is_space = (Bytes)((these == ' ') | (these == '\t'));
  const Bytes is_line_end = (Bytes)(these == '\n');
  const Bytes is_quote = (Bytes)(these == '`');
  const Bytes kinds = (is_upper & (yuliao_latin | yuliao_upper)) | (is_lower & yuliao_latin) |
                      (is_digit & yuliao_digit) | (is_space & yuliao_space) | (is_line_end & yuliao_line_end);
  const Bytes changed = is_space | is_line_end | is_quote;
  const Bytes folded =
      ((these | (is_upper & 0x20)) & ~changed) | (is_space & ' ') | (is_line_end & '\n') | (is_quote & '\'');
  const Symbols wide = __builtin_convertvector(folded, Symbols);
  const Offsets places = steps + offset;
  memcpy(symbols, &wide, sizeof wide);
  memcpy(classes, &kinds, sizeof kinds);
  memcpy(offsets, &places, sizeof places);
  return 1;
}

struct yuliao_fold_progress yuliao_fold(struct yuliao_fold_progress from, const uint8_t *bytes, size_t count,
                                        const uint16_t *symbol_table, const uint8_t *class_table, uint16_t *symbols,
                                        uint8_t *classes, uint32_t *offsets) {
  size_t at = from.bytes, index = from.characters;
  while (at < count) {
    const uint32_t first = bytes[at];
    uint32_t scalar = first;
    size_t width = 1;
    if (first < 0x80) {
      if (at + 16 <= count && fold_plain(bytes + at, (uint32_t)at, symbols + index, classes + index, offsets + index)) {
        at += 16;
        index += 16;
        continue;
      }
      if (first == '-' && at + 1 < count && bytes[at + 1] >= 0xE3) break;
    } else if (first < 0xE0) {
      if (at + 1 >= count) break;
      scalar = (first & 0x1F) << 6 | (bytes[at + 1] & 0x3F);
      width = 2;
    } else {
      if (first >= 0xF0 || at + 2 >= count) break;
      scalar = (first & 0x0F) << 12 | (uint32_t)(bytes[at + 1] & 0x3F) << 6 | (bytes[at + 2] & 0x3F);
      // A wide hyphen may be a name's dot.
      if (scalar == 0xFF0D) break;
      width = 3;
    }
    symbols[index] = symbol_table[scalar];
    classes[index] = class_table[scalar];
    offsets[index] = (uint32_t)at;
    at += width;
    index += 1;
  }
  return (struct yuliao_fold_progress){at, index};
}

size_t yuliao_next_symbol(const uint16_t *symbols, size_t from, size_t count, uint16_t symbol) {
  while (from + 16 <= count && !any_symbol((Symbols)(load_symbols(symbols + from) == symbol))) from += 16;
  while (from < count && symbols[from] != symbol) from++;
  return from;
}

size_t yuliao_next_pair(const uint16_t *symbols, size_t from, size_t count, uint16_t first, uint16_t last,
                        size_t distance) {
  for (; from + distance + 16 <= count; from += 16) {
    const Symbols begins = (Symbols)(load_symbols(symbols + from) == first);
    const Symbols ends = (Symbols)(load_symbols(symbols + from + distance) == last);
    if (any_symbol(begins & ends)) break;
  }
  for (; from + distance < count; from++) {
    if (symbols[from] == first && symbols[from + distance] == last) return from;
  }
  return count;
}

size_t yuliao_behind_last_symbol(const uint16_t *symbols, size_t end, uint16_t symbol) {
  while (end >= 16 && !any_symbol((Symbols)(load_symbols(symbols + end - 16) == symbol))) end -= 16;
  while (end > 0 && symbols[end - 1] != symbol) end--;
  return end;
}

size_t yuliao_next_address_mark(const uint16_t *symbols, size_t from, size_t count) {
  for (; from + 17 <= count; from += 16) {
    const Symbols these = load_symbols(symbols + from);
    const Symbols next = load_symbols(symbols + from + 1);
    const Symbols found = (Symbols)((these == '/') | (these == ':') | (these == '@') | ((these == 'w') & (next == 'w')));
    if (any_symbol(found)) break;
  }
  for (; from < count; from++) {
    const uint16_t symbol = symbols[from];
    if (symbol == '/' || symbol == ':' || symbol == '@' || symbol == 'w') break;
  }
  return from;
}

size_t yuliao_next_inner_capital(const uint8_t *classes, size_t from, size_t count) {
  const uint8_t letter = yuliao_latin | yuliao_upper;
  if (from == 0) from = 1;
  for (; from + 16 <= count; from += 16) {
    const Bytes these = load_bytes(classes + from);
    const Bytes before = load_bytes(classes + from - 1);
    if (any_byte((Bytes)(((these & yuliao_upper) != 0) & ((before & letter) == yuliao_latin)))) break;
  }
  for (; from < count; from++) {
    if ((classes[from] & yuliao_upper) != 0 && (classes[from - 1] & letter) == yuliao_latin) break;
  }
  return from < count ? from : count;
}
