#ifndef YULIAO_CBROTLI_SHIM_H
#define YULIAO_CBROTLI_SHIM_H

#include <brotli/decode.h>

#endif
