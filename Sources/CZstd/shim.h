#ifndef YULIAO_CZSTD_SHIM_H
#define YULIAO_CZSTD_SHIM_H

#include <zstd.h>

#endif
