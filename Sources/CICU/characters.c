#include <unicode/unorm2.h>
#include <unicode/uset.h>
#include <unicode/utrans.h>

#include "handles.h"

icu_Set *icu_setOpen(const uint16_t *pattern, int32_t length, icu_Status *status) {
  return (icu_Set *)uset_openPattern((const UChar *)pattern, length, ICU_STATUS(status));
}
void icu_setClose(icu_Set *set) { uset_close((USet *)set); }
int32_t icu_setRangeCount(const icu_Set *set) { return uset_getRangeCount((const USet *)set); }
int32_t icu_setRange(const icu_Set *set, int32_t index, int32_t *start, int32_t *end, icu_Status *status) {
  return uset_getItem((const USet *)set, index, start, end, NULL, 0, ICU_STATUS(status));
}

const icu_Normalizer *icu_nfc(icu_Status *status) {
  return (const icu_Normalizer *)unorm2_getNFCInstance(ICU_STATUS(status));
}
const icu_Normalizer *icu_nfkc(icu_Status *status) {
  return (const icu_Normalizer *)unorm2_getNFKCInstance(ICU_STATUS(status));
}
const icu_Normalizer *icu_nfkcCasefold(icu_Status *status) {
  return (const icu_Normalizer *)unorm2_getNFKCCasefoldInstance(ICU_STATUS(status));
}
int32_t icu_normalize(
    const icu_Normalizer *form, const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity,
    icu_Status *status) {
  return unorm2_normalize(
      (const UNormalizer2 *)form, (const UChar *)source, length, (UChar *)target, capacity, ICU_STATUS(status));
}
bool icu_isNormalized(const icu_Normalizer *form, const uint16_t *source, int32_t length, icu_Status *status) {
  return unorm2_isNormalized((const UNormalizer2 *)form, (const UChar *)source, length, ICU_STATUS(status));
}
bool icu_hasBoundaryBefore(const icu_Normalizer *form, int32_t scalar) {
  return unorm2_hasBoundaryBefore((const UNormalizer2 *)form, scalar);
}

icu_Transliterator *icu_transliteratorOpen(const uint16_t *id, int32_t length, icu_Status *status) {
  return (icu_Transliterator *)utrans_openU(
      (const UChar *)id, length, UTRANS_FORWARD, NULL, 0, NULL, ICU_STATUS(status));
}
void icu_transliteratorClose(icu_Transliterator *transliterator) { utrans_close((UTransliterator *)transliterator); }
void icu_transliterate(
    const icu_Transliterator *transliterator, uint16_t *text, int32_t *length, int32_t capacity, int32_t start,
    int32_t *limit, icu_Status *status) {
  utrans_transUChars(
      (const UTransliterator *)transliterator, (UChar *)text, length, capacity, start, limit, ICU_STATUS(status));
}
