// SQLITE_TRANSIENT is a cast that Swift does not see: SQLite copies the bytes.
#ifndef YULIAO_CSQLITE_SHIM_H
#define YULIAO_CSQLITE_SHIM_H

#include <sqlite3.h>

static inline int yuliao_sqlite_bind_text(sqlite3_stmt *statement, int index, const char *text, int length) {
  return sqlite3_bind_text(statement, index, text, length, SQLITE_TRANSIENT);
}

#endif
