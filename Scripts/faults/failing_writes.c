// Preloaded into a run: its FAIL_AT-th write to a file of the output fails with FAIL_ERRNO, half done before.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static atomic_int calls;

static int fails(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  if (!strstr(path, "/.yuliao/")) return 0;
  const char *at = getenv("FAIL_AT");
  return at && atomic_fetch_add(&calls, 1) + 1 >= atoi(at);
}

ssize_t write(int fd, const void *bytes, size_t count) {
  static ssize_t (*next)(int, const void *, size_t);
  if (!next) next = dlsym(RTLD_NEXT, "write");
  if (!fails(fd)) return next(fd, bytes, count);
  if (count > 1) next(fd, bytes, count / 2);
  errno = atoi(getenv("FAIL_ERRNO"));
  return -1;
}

int fdatasync(int fd) {
  static int (*next)(int);
  if (!next) next = dlsym(RTLD_NEXT, "fdatasync");
  if (!fails(fd)) return next(fd);
  errno = EIO;
  return -1;
}
