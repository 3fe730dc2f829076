#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include "handles.h"

icu_Converter *icu_converterOpen(const char *name, icu_Status *status) {
  return (icu_Converter *)ucnv_open(name, ICU_STATUS(status));
}
void icu_converterClose(icu_Converter *converter) { ucnv_close((UConverter *)converter); }
const char *icu_converterStandardName(const char *name, const char *standard, icu_Status *status) {
  return ucnv_getStandardName(name, standard, ICU_STATUS(status));
}
void icu_converterToUnicode(
    icu_Converter *converter, uint16_t **target, const uint16_t *targetLimit, const char **source,
    const char *sourceLimit, bool flush, icu_Status *status) {
  ucnv_toUnicode(
      (UConverter *)converter, (UChar **)target, (const UChar *)targetLimit, source, sourceLimit, NULL, flush,
      ICU_STATUS(status));
}

icu_Detector *icu_detectorOpen(icu_Status *status) { return (icu_Detector *)ucsdet_open(ICU_STATUS(status)); }
void icu_detectorClose(icu_Detector *detector) { ucsdet_close((UCharsetDetector *)detector); }
void icu_detectorSetText(icu_Detector *detector, const char *text, int32_t length, icu_Status *status) {
  ucsdet_setText((UCharsetDetector *)detector, text, length, ICU_STATUS(status));
}
const icu_Match *icu_detectorDetect(icu_Detector *detector, icu_Status *status) {
  return (const icu_Match *)ucsdet_detect((UCharsetDetector *)detector, ICU_STATUS(status));
}
const char *icu_matchName(const icu_Match *match, icu_Status *status) {
  return ucsdet_getName((const UCharsetMatch *)match, ICU_STATUS(status));
}
int32_t icu_matchConfidence(const icu_Match *match, icu_Status *status) {
  return ucsdet_getConfidence((const UCharsetMatch *)match, ICU_STATUS(status));
}
