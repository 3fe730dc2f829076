// inflateInit2 is a macro, which Swift cannot see.
#ifndef YULIAO_CZLIB_SHIM_H
#define YULIAO_CZLIB_SHIM_H

#include <zlib.h>

static inline int zlib_inflateInit(z_stream *stream, int windowBits) { return inflateInit2(stream, windowBits); }

#endif
