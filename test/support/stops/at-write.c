// Loaded before a command (LD_PRELOAD): something happens at the n-th thing that it does to a file. The database writes by
// itself, past node, so that nothing written in JavaScript would see it.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_long done;
static long at = -1;  // HAICAP_STOP_AT: the n-th, counted from 1
static int by;        // HAICAP_STOP_BY: a signal; 0: the disk is full from then on
static int half;      // HAICAP_STOP_HALF: a write is done by half before

static long number(const char *name, long otherwise) {
  const char *text = getenv(name);
  return text == NULL ? otherwise : atol(text);
}

__attribute__((constructor)) static void begin(void) {
  at = number("HAICAP_STOP_AT", -1);
  by = (int)number("HAICAP_STOP_BY", SIGKILL);
  half = (int)number("HAICAP_STOP_HALF", 0);
}

// HAICAP_STOP_COUNT: a file that gets how many there were.
__attribute__((destructor)) static void end(void) {
  const char *name = getenv("HAICAP_STOP_COUNT");
  FILE *file = name == NULL ? NULL : fopen(name, "w");
  if (file == NULL) return;
  fprintf(file, "%ld", atomic_load(&done));
  fclose(file);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int is_file(int fd) {
  struct stat found;
  return fstat(fd, &found) == 0 && S_ISREG(found.st_mode);
}

// Whether this is the one, or behind it on a full disk.
static int is_due(void) {
  long count = atomic_fetch_add(&done, 1) + 1;
  return at > 0 && (by == 0 ? count >= at : count == at);
}

static void stop(void) {
  if (by != 0) kill(getpid(), by);
  // Nothing is done any more by what is killed.
  if (by == SIGKILL) for (;;) pause();
}

static int step(void) {
  if (is_due()) stop();
  return 0;
}

#define WRITING(name, fd, length, parameters, given, halved)                  \
  ssize_t name parameters {                                                   \
    if (!is_file(fd) || !is_due()) return REAL(name) given;                   \
    if (by == 0) { errno = ENOSPC; return -1; }                               \
    if (half && (length) > 1) REAL(name) halved;                              \
    stop();                                                                   \
    return REAL(name) given;                                                  \
  }

WRITING(write, fd, n, (int fd, const void *b, size_t n), (fd, b, n), (fd, b, n / 2))
WRITING(pwrite, fd, n, (int fd, const void *b, size_t n, off_t o), (fd, b, n, o), (fd, b, n / 2, o))
WRITING(pwrite64, fd, n, (int fd, const void *b, size_t n, off64_t o), (fd, b, n, o), (fd, b, n / 2, o))
WRITING(writev, fd, n, (int fd, const struct iovec *v, int n), (fd, v, n), (fd, v, n / 2))
WRITING(pwritev, fd, n, (int fd, const struct iovec *v, int n, off_t o), (fd, v, n, o), (fd, v, n / 2, o))
WRITING(pwritev64, fd, n, (int fd, const struct iovec *v, int n, off64_t o), (fd, v, n, o), (fd, v, n / 2, o))

int rename(const char *from, const char *to) { return step(), REAL(rename)(from, to); }
int unlink(const char *path) { return step(), REAL(unlink)(path); }
int mkdir(const char *path, mode_t mode) { return step(), REAL(mkdir)(path, mode); }
int fsync(int fd) { return step(), REAL(fsync)(fd); }
int fdatasync(int fd) { return step(), REAL(fdatasync)(fd); }
int ftruncate(int fd, off_t length) { return step(), REAL(ftruncate)(fd, length); }
int ftruncate64(int fd, off64_t length) { return step(), REAL(ftruncate64)(fd, length); }

static int opened(int (*real)(const char *, int, ...), const char *path, int flags, mode_t mode) {
  if (flags & O_CREAT) step();
  return real(path, flags, mode);
}

#define OPENING(name)                                                         \
  int name(const char *path, int flags, ...) {                                \
    va_list rest;                                                             \
    va_start(rest, flags);                                                    \
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;                 \
    va_end(rest);                                                             \
    return opened(REAL(name), path, flags, mode);                             \
  }

OPENING(open)
OPENING(open64)
