#define _GNU_SOURCE
#include "CFaults.h"
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char watched[512];
static atomic_int is_watching, sync_error, write_error;
static atomic_long syncs, writes_left;

void faults_watch(const char *prefix) {
  pthread_mutex_lock(&lock);
  snprintf(watched, sizeof watched, "%s", prefix ? prefix : "");
  sync_error = write_error = 0;
  syncs = 0;
  is_watching = prefix != NULL;
  pthread_mutex_unlock(&lock);
}

long faults_syncs(void) { return syncs; }

void faults_fail_syncs(int error) { sync_error = error; }

void faults_fail_writes(int error, long after) {
  writes_left = after;
  write_error = error;
}

static int concerns(int descriptor) {
  if (!is_watching) return 0;
  char name[32], path[512];
  snprintf(name, sizeof name, "/proc/self/fd/%d", descriptor);
  ssize_t count = readlink(name, path, sizeof path - 1);
  if (count <= 0) return 0;
  path[count] = 0;
  pthread_mutex_lock(&lock);
  int result = strncmp(path, watched, strlen(watched)) == 0;
  pthread_mutex_unlock(&lock);
  return result;
}

static int fails(int error) {
  if (!error) return 0;
  errno = error;
  return 1;
}

static int sync_fails(int descriptor) {
  if (!concerns(descriptor)) return 0;
  syncs++;
  return fails(sync_error);
}

static int write_fails(int descriptor) {
  if (!write_error || !concerns(descriptor)) return 0;
  if (writes_left > 0) {
    writes_left--;
    return 0;
  }
  return fails(write_error);
}

int fsync(int descriptor) { return sync_fails(descriptor) ? -1 : (int)syscall(SYS_fsync, descriptor); }

int fdatasync(int descriptor) { return sync_fails(descriptor) ? -1 : (int)syscall(SYS_fdatasync, descriptor); }

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  return write_fails(descriptor) ? -1 : (ssize_t)syscall(SYS_pwrite64, descriptor, bytes, count, offset);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  return write_fails(descriptor) ? -1 : (ssize_t)syscall(SYS_pwrite64, descriptor, bytes, count, offset);
}
