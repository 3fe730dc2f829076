// Forwards for ICU's converters and its charset detector; see shim.h for why they exist.
#ifndef YULIAO_CICU_SHIM_CONVERTER_H
#define YULIAO_CICU_SHIM_CONVERTER_H

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

static inline UConverter *icu_converterOpen(const char *name, UErrorCode *status) { return ucnv_open(name, status); }
static inline void icu_converterClose(UConverter *converter) { ucnv_close(converter); }
static inline const char *icu_converterStandardName(const char *name, const char *standard, UErrorCode *status) {
  return ucnv_getStandardName(name, standard, status);
}
static inline void icu_converterToUnicode(
    UConverter *converter, UChar **target, const UChar *targetLimit, const char **source, const char *sourceLimit,
    UBool flush, UErrorCode *status) {
  ucnv_toUnicode(converter, target, targetLimit, source, sourceLimit, NULL, flush, status);
}

static inline UCharsetDetector *icu_detectorOpen(UErrorCode *status) { return ucsdet_open(status); }
static inline void icu_detectorClose(UCharsetDetector *detector) { ucsdet_close(detector); }
static inline void icu_detectorSetText(
    UCharsetDetector *detector, const char *text, int32_t length, UErrorCode *status) {
  ucsdet_setText(detector, text, length, status);
}
static inline const UCharsetMatch *icu_detectorDetect(UCharsetDetector *detector, UErrorCode *status) {
  return ucsdet_detect(detector, status);
}
static inline const char *icu_matchName(const UCharsetMatch *match, UErrorCode *status) {
  return ucsdet_getName(match, status);
}
static inline int32_t icu_matchConfidence(const UCharsetMatch *match, UErrorCode *status) {
  return ucsdet_getConfidence(match, status);
}

#endif
