#define _GNU_SOURCE
#include "CHost.h"
#include <fcntl.h>
#include <locale.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

static _Atomic(locale_t) utf8_locale;

/* Opened once; when two threads race, the loser's copy is given back. */
static locale_t utf8(void) {
  locale_t known = atomic_load(&utf8_locale);
  if (known) return known;
  locale_t opened = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  if (!opened) return (locale_t)0;
  if (atomic_compare_exchange_strong(&utf8_locale, &known, opened)) return opened;
  freelocale(opened);
  return known;
}

int host_wcwidth(unsigned int scalar) {
  locale_t table = utf8();
  if (!table) return wcwidth((wchar_t)scalar);
  locale_t before = uselocale(table);
  int columns = wcwidth((wchar_t)scalar);
  uselocale(before);
  return columns;
}

void host_wipe(void *memory, size_t count) {
  if (memory) explicit_bzero(memory, count);
}

static struct flock byte_lock(long long offset, long long count, short type) {
  return (struct flock){.l_type = type, .l_whence = SEEK_SET, .l_start = offset, .l_len = count};
}

int host_lock_byte(int descriptor, long long offset) {
  struct flock lock = byte_lock(offset, 1, F_WRLCK);
  return fcntl(descriptor, F_OFD_SETLK, &lock) == 0 ? 1 : 0;
}

void host_unlock_byte(int descriptor, long long offset) {
  struct flock lock = byte_lock(offset, 1, F_UNLCK);
  fcntl(descriptor, F_OFD_SETLK, &lock);
}

long long host_locked_byte(int descriptor, long long offset, long long count) {
  struct flock lock = byte_lock(offset, count, F_WRLCK);
  if (count <= 0 || fcntl(descriptor, F_OFD_GETLK, &lock) != 0 || lock.l_type == F_UNLCK) return -1;
  return lock.l_start;
}

static int argument_count;
static char **arguments;

/* glibc hands constructors what main gets. */
__attribute__((constructor)) static void keep_arguments(int count, char **values) {
  argument_count = count;
  arguments = values;
}

int host_argument_count(void) { return argument_count; }

const char *host_argument(int index) { return index >= 0 && index < argument_count ? arguments[index] : ""; }
