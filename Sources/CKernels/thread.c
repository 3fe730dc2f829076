#include "CKernels.h"

static _Thread_local void *slot;

void **yuliao_thread_slot(void) { return &slot; }
