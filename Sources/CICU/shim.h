// ICU renames each function by version with macros (ubrk_open becomes ubrk_open_72), which Swift
// cannot see. These static inline forwards give Swift stable names and compile to direct calls.
#ifndef YULIAO_CICU_SHIM_H
#define YULIAO_CICU_SHIM_H

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ucptrie.h>
#include <unicode/udata.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/uset.h>
#include <unicode/utrans.h>
#include <unicode/uversion.h>

static inline void icu_version(UVersionInfo version) { u_getVersion(version); }
static inline void icu_unicodeVersion(UVersionInfo version) { u_getUnicodeVersion(version); }
static inline const char *icu_errorName(UErrorCode code) { return u_errorName(code); }

// Break iterators.
static inline UBreakIterator *icu_breakOpen(UBreakIteratorType type, const char *locale, UErrorCode *status) {
  return ubrk_open(type, locale, NULL, 0, status);
}
static inline void icu_breakClose(UBreakIterator *iterator) { ubrk_close(iterator); }
static inline void icu_breakSetText(
    UBreakIterator *iterator, const UChar *text, int32_t length, UErrorCode *status) {
  ubrk_setText(iterator, text, length, status);
}
static inline int32_t icu_breakFirst(UBreakIterator *iterator) { return ubrk_first(iterator); }
static inline int32_t icu_breakNext(UBreakIterator *iterator) { return ubrk_next(iterator); }
static inline int32_t icu_breakRuleStatus(UBreakIterator *iterator) { return ubrk_getRuleStatus(iterator); }
static inline int32_t icu_breakBinaryRules(
    UBreakIterator *iterator, uint8_t *rules, int32_t capacity, UErrorCode *status) {
  return ubrk_getBinaryRules(iterator, rules, capacity, status);
}

// The trie of character categories inside the compiled rules.
static inline UCPTrie *icu_trieOpen(const void *data, int32_t length, UErrorCode *status) {
  return ucptrie_openFromBinary(UCPTRIE_TYPE_ANY, UCPTRIE_VALUE_BITS_ANY, data, length, NULL, status);
}
static inline void icu_trieClose(UCPTrie *trie) { ucptrie_close(trie); }
static inline UChar32 icu_trieRange(const UCPTrie *trie, UChar32 start, uint32_t *value) {
  return ucptrie_getRange(trie, start, UCPMAP_RANGE_NORMAL, 0, NULL, NULL, value);
}

// Data items of the library's own package.
static inline UDataMemory *icu_openBreakDictionary(const char *name, UErrorCode *status) {
  return udata_open(U_ICUDATA_NAME U_TREE_SEPARATOR_STRING "brkitr", "dict", name, status);
}
static inline const void *icu_dataMemory(UDataMemory *data) { return udata_getMemory(data); }
static inline void icu_dataClose(UDataMemory *data) { udata_close(data); }

// Sets of characters.
static inline USet *icu_setOpen(const UChar *pattern, int32_t length, UErrorCode *status) {
  return uset_openPattern(pattern, length, status);
}
static inline void icu_setClose(USet *set) { uset_close(set); }
static inline int32_t icu_setRangeCount(const USet *set) { return uset_getRangeCount(set); }
static inline int32_t icu_setRange(
    const USet *set, int32_t index, UChar32 *start, UChar32 *end, UErrorCode *status) {
  return uset_getItem(set, index, start, end, NULL, 0, status);
}

// Normalisation.
static inline const UNormalizer2 *icu_nfc(UErrorCode *status) { return unorm2_getNFCInstance(status); }
static inline const UNormalizer2 *icu_nfkc(UErrorCode *status) { return unorm2_getNFKCInstance(status); }
static inline const UNormalizer2 *icu_nfkcCasefold(UErrorCode *status) {
  return unorm2_getNFKCCasefoldInstance(status);
}
static inline int32_t icu_normalize(
    const UNormalizer2 *form, const UChar *source, int32_t length, UChar *target, int32_t capacity,
    UErrorCode *status) {
  return unorm2_normalize(form, source, length, target, capacity, status);
}
static inline UBool icu_isNormalized(
    const UNormalizer2 *form, const UChar *source, int32_t length, UErrorCode *status) {
  return unorm2_isNormalized(form, source, length, status);
}
static inline UBool icu_hasBoundaryBefore(const UNormalizer2 *form, UChar32 scalar) {
  return unorm2_hasBoundaryBefore(form, scalar);
}

// Transliteration.
static inline UTransliterator *icu_transliteratorOpen(const UChar *id, int32_t length, UErrorCode *status) {
  return utrans_openU(id, length, UTRANS_FORWARD, NULL, 0, NULL, status);
}
static inline void icu_transliteratorClose(UTransliterator *transliterator) { utrans_close(transliterator); }
static inline void icu_transliterate(
    const UTransliterator *transliterator, UChar *text, int32_t *length, int32_t capacity, int32_t start,
    int32_t *limit, UErrorCode *status) {
  utrans_transUChars(transliterator, text, length, capacity, start, limit, status);
}

#endif
