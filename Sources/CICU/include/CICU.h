// ICU's C functions under names of our own and without ICU's own types.
//
// Two things make them needed. ICU renames each function by version with macros (ubrk_open becomes ubrk_open_72), which
// Swift cannot see. And Foundation brings an ICU of another version: where both definitions of a type such as
// UErrorCode meet in one compilation, it fails. So ICU's headers are included by the .c files alone.
#ifndef YULIAO_CICU_H
#define YULIAO_CICU_H

#include <stdbool.h>
#include <stdint.h>

// A status as ICU counts it: below 0 a warning, above 0 an error.
typedef int32_t icu_Status;
enum {
  ICU_OK = 0,
  ICU_INDEX_OUT_OF_BOUNDS = 8,
  ICU_BUFFER_OVERFLOW = 15,
};

void icu_version(uint8_t version[4]);
void icu_unicodeVersion(uint8_t version[4]);
const char *icu_errorName(icu_Status code);

// Break iterators.
typedef struct icu_BreakIterator icu_BreakIterator;
enum { ICU_BREAK_GRAPHEME = 0, ICU_BREAK_WORD = 1, ICU_BREAK_SENTENCE = 3 };
icu_BreakIterator *icu_breakOpen(int32_t unit, const char *locale, icu_Status *status);
void icu_breakClose(icu_BreakIterator *iterator);
void icu_breakSetText(icu_BreakIterator *iterator, const uint16_t *text, int32_t length, icu_Status *status);
int32_t icu_breakNext(icu_BreakIterator *iterator);
int32_t icu_breakRuleStatus(icu_BreakIterator *iterator);
int32_t icu_breakBinaryRules(icu_BreakIterator *iterator, uint8_t *rules, int32_t capacity, icu_Status *status);

// The trie of character categories inside the compiled rules; its storage is aligned to four bytes.
typedef struct icu_Trie icu_Trie;
icu_Trie *icu_trieOpen(const void *data, int32_t length, icu_Status *status);
void icu_trieClose(icu_Trie *trie);
int32_t icu_trieRange(const icu_Trie *trie, int32_t start, uint32_t *value);

// Data items of the library's own package.
typedef struct icu_Data icu_Data;
icu_Data *icu_openBreakDictionary(const char *name, icu_Status *status);
const void *icu_dataMemory(icu_Data *data);
void icu_dataClose(icu_Data *data);

// Sets of characters.
typedef struct icu_Set icu_Set;
icu_Set *icu_setOpen(const uint16_t *pattern, int32_t length, icu_Status *status);
void icu_setClose(icu_Set *set);
int32_t icu_setRangeCount(const icu_Set *set);
// 0 for a range; the length of a string, which has none.
int32_t icu_setRange(const icu_Set *set, int32_t index, int32_t *start, int32_t *end, icu_Status *status);

// Normalisation.
typedef struct icu_Normalizer icu_Normalizer;
const icu_Normalizer *icu_nfc(icu_Status *status);
const icu_Normalizer *icu_nfkc(icu_Status *status);
const icu_Normalizer *icu_nfkcCasefold(icu_Status *status);
int32_t icu_normalize(
    const icu_Normalizer *form, const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity,
    icu_Status *status);
bool icu_isNormalized(const icu_Normalizer *form, const uint16_t *source, int32_t length, icu_Status *status);
bool icu_hasBoundaryBefore(const icu_Normalizer *form, int32_t scalar);

// Transliteration.
typedef struct icu_Transliterator icu_Transliterator;
icu_Transliterator *icu_transliteratorOpen(const uint16_t *id, int32_t length, icu_Status *status);
void icu_transliteratorClose(icu_Transliterator *transliterator);
void icu_transliterate(
    const icu_Transliterator *transliterator, uint16_t *text, int32_t *length, int32_t capacity, int32_t start,
    int32_t *limit, icu_Status *status);

// Converters.
typedef struct icu_Converter icu_Converter;
icu_Converter *icu_converterOpen(const char *name, icu_Status *status);
void icu_converterClose(icu_Converter *converter);
const char *icu_converterStandardName(const char *name, const char *standard, icu_Status *status);
void icu_converterToUnicode(
    icu_Converter *converter, uint16_t **target, const uint16_t *targetLimit, const char **source,
    const char *sourceLimit, bool flush, icu_Status *status);

// The charset detector.
typedef struct icu_Detector icu_Detector;
typedef struct icu_Match icu_Match;
icu_Detector *icu_detectorOpen(icu_Status *status);
void icu_detectorClose(icu_Detector *detector);
void icu_detectorSetText(icu_Detector *detector, const char *text, int32_t length, icu_Status *status);
const icu_Match *icu_detectorDetect(icu_Detector *detector, icu_Status *status);
const char *icu_matchName(const icu_Match *match, icu_Status *status);
int32_t icu_matchConfidence(const icu_Match *match, icu_Status *status);

#endif
