// Casts between the header's opaque handles and ICU's own types: each pair names the same object.
#ifndef YULIAO_CICU_HANDLES_H
#define YULIAO_CICU_HANDLES_H

#include <unicode/utypes.h>

#include "CICU.h"

_Static_assert(sizeof(UErrorCode) == sizeof(icu_Status), "a status is an int");
_Static_assert(sizeof(UChar) == sizeof(uint16_t), "a unit is 16 bits");
_Static_assert((int)U_ZERO_ERROR == (int)ICU_OK, "success");
_Static_assert((int)U_BUFFER_OVERFLOW_ERROR == (int)ICU_BUFFER_OVERFLOW, "overflow");
_Static_assert((int)U_INDEX_OUTOFBOUNDS_ERROR == (int)ICU_INDEX_OUT_OF_BOUNDS, "bounds");

#define ICU_STATUS(status) ((UErrorCode *)(status))

#endif
