// ICU renames each function by version with macros (ubrk_open becomes ubrk_open_72), which Swift
// cannot see. These static inline forwards give Swift stable names and compile to direct calls.
#ifndef YULIAO_CICU_SHIM_H
#define YULIAO_CICU_SHIM_H

#include <unicode/ubrk.h>
#include <unicode/uversion.h>

static inline void icu_version(UVersionInfo version) { u_getVersion(version); }

#endif
