#define _GNU_SOURCE
#include "CHost.h"
#include <malloc.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

static _Atomic int wipes_freed;

void host_wipe_freed_memory(void) { atomic_store_explicit(&wipes_freed, 1, memory_order_relaxed); }

#if defined(__GLIBC__) && !__has_feature(address_sanitizer) && !__has_feature(thread_sanitizer)
extern void __libc_free(void *);

/* Takes the place of the C library's free for the whole program. Strings, arrays and libraries' buffers through which a secret came can't be
   wiped by those who made them; so once there has been a secret, every block is wiped when it is given back. */
void free(void *block) {
  if (block && atomic_load_explicit(&wipes_freed, memory_order_relaxed)) explicit_bzero(block, malloc_usable_size(block));
  __libc_free(block);
}
#endif

static size_t whole_pages(size_t count) {
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  return (count + page - 1) / page * page;
}

void *host_locked_pages(size_t count) {
  size_t size = whole_pages(count);
  void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) abort();
  mlock(memory, size);
  madvise(memory, size, MADV_DONTDUMP);
  madvise(memory, size, MADV_WIPEONFORK);
  return memory;
}

void host_release_pages(void *memory, size_t count) {
  explicit_bzero(memory, whole_pages(count));
  munmap(memory, whole_pages(count));
}

int host_equal(const void *one, size_t one_count, const void *other, size_t other_count) {
  if (one_count != other_count) return 0;
  const volatile unsigned char *left = one, *right = other;
  unsigned char difference = 0;
  for (size_t index = 0; index < one_count; index++) difference |= left[index] ^ right[index];
  return difference == 0;
}

__attribute__((noinline)) void host_wipe_stack(void) {
  unsigned char unused[32 * 1024];
  explicit_bzero(unused, sizeof unused);
}

void host_forbid_dumps(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}
