#define _GNU_SOURCE
#include "CHost.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

static const int caught[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};
enum { CAUGHT = sizeof caught / sizeof *caught };

static struct sigaction former[CAUGHT];
/* The flags say what came; the pipe only wakes, so a full pipe loses nothing. */
static volatile sig_atomic_t came[NSIG];
static int wake[2] = {-1, -1};

static void note(int signal) {
  int before = errno;
  came[signal] = 1;
  (void)!write(wake[1], "", 1);
  errno = before;
}

void host_ignore_write_signals(void) {
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
}

int host_signals_open(void) {
  if (wake[0] < 0 && pipe2(wake, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < CAUGHT; i++) {
    came[caught[i]] = 0;
    if (sigaction(caught[i], &action, &former[i]) != 0) return -1;
  }
  return wake[0];
}

int host_signals_take(int signal) {
  int answer = came[signal];
  if (answer) came[signal] = 0;
  return answer;
}

int host_signals_pending(int signal) { return came[signal]; }

void host_signals_drain(void) {
  char bytes[256];
  while (read(wake[0], bytes, sizeof bytes) > 0) {}
}

void host_signals_close(void) {
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &former[i], NULL);
}

void host_signals_stop(void) {
  struct sigaction action = {.sa_handler = SIG_IGN}, ours;
  sigemptyset(&action.sa_mask);
  sigaction(SIGTSTP, &action, &ours);
  /* A wrapper such as sudo or a script stops too. */
  kill(0, SIGTSTP);
  action.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &action, NULL);
  /* Sent to this thread, so the stop has happened when the call returns. An orphaned group isn't stopped by the kernel. */
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  came[SIGTSTP] = 0;
  came[SIGCONT] = 0;
}
