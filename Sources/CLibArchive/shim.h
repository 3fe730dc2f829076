#ifndef YULIAO_CLIBARCHIVE_SHIM_H
#define YULIAO_CLIBARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>

#endif
