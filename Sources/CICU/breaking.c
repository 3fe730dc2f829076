#include <unicode/ubrk.h>
#include <unicode/ucptrie.h>
#include <unicode/udata.h>
#include <unicode/uversion.h>

#include "handles.h"

_Static_assert((int)UBRK_CHARACTER == (int)ICU_BREAK_GRAPHEME, "graphemes");
_Static_assert((int)UBRK_WORD == (int)ICU_BREAK_WORD, "words");
_Static_assert((int)UBRK_SENTENCE == (int)ICU_BREAK_SENTENCE, "sentences");

void icu_version(uint8_t version[4]) { u_getVersion(version); }
void icu_unicodeVersion(uint8_t version[4]) { u_getUnicodeVersion(version); }
const char *icu_errorName(icu_Status code) { return u_errorName((UErrorCode)code); }

icu_BreakIterator *icu_breakOpen(int32_t unit, const char *locale, icu_Status *status) {
  return (icu_BreakIterator *)ubrk_open((UBreakIteratorType)unit, locale, NULL, 0, ICU_STATUS(status));
}
void icu_breakClose(icu_BreakIterator *iterator) { ubrk_close((UBreakIterator *)iterator); }
void icu_breakSetText(icu_BreakIterator *iterator, const uint16_t *text, int32_t length, icu_Status *status) {
  ubrk_setText((UBreakIterator *)iterator, (const UChar *)text, length, ICU_STATUS(status));
}
int32_t icu_breakNext(icu_BreakIterator *iterator) { return ubrk_next((UBreakIterator *)iterator); }
int32_t icu_breakRuleStatus(icu_BreakIterator *iterator) { return ubrk_getRuleStatus((UBreakIterator *)iterator); }
int32_t icu_breakBinaryRules(icu_BreakIterator *iterator, uint8_t *rules, int32_t capacity, icu_Status *status) {
  return ubrk_getBinaryRules((UBreakIterator *)iterator, rules, capacity, ICU_STATUS(status));
}

icu_Trie *icu_trieOpen(const void *data, int32_t length, icu_Status *status) {
  return (icu_Trie *)ucptrie_openFromBinary(
      UCPTRIE_TYPE_ANY, UCPTRIE_VALUE_BITS_ANY, data, length, NULL, ICU_STATUS(status));
}
void icu_trieClose(icu_Trie *trie) { ucptrie_close((UCPTrie *)trie); }
int32_t icu_trieRange(const icu_Trie *trie, int32_t start, uint32_t *value) {
  return ucptrie_getRange((const UCPTrie *)trie, start, UCPMAP_RANGE_NORMAL, 0, NULL, NULL, value);
}

icu_Data *icu_openBreakDictionary(const char *name, icu_Status *status) {
  return (icu_Data *)udata_open(U_ICUDATA_NAME U_TREE_SEPARATOR_STRING "brkitr", "dict", name, ICU_STATUS(status));
}
const void *icu_dataMemory(icu_Data *data) { return udata_getMemory((UDataMemory *)data); }
void icu_dataClose(icu_Data *data) { udata_close((UDataMemory *)data); }
