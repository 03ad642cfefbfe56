#define _GNU_SOURCE
#include "CPseudoTerminal.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

/* All that a child of a process with threads may do is call what signal handlers may call, so arguments are ready before the fork. */
struct launch {
  const char *path;
  char *const *arguments, *const *environment;
  int slave, notes, orders;
};

int64_t pseudo_terminal_clock(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

int pseudo_terminal_resize(int master, int columns, int rows) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(master, TIOCSWINSZ, &size);
}

static void note(int descriptor, int kind, int value) {
  struct pseudo_terminal_note entry = {kind, value, pseudo_terminal_clock()};
  if (write(descriptor, &entry, sizeof entry) < 0) return;
}

static void default_signals(void) {
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

static void run_program(const struct launch *launch) {
  default_signals();
  fcntl(launch->notes, F_SETFD, FD_CLOEXEC);
  note(launch->notes, 'E', getpid());
  execve(launch->path, launch->arguments, launch->environment);
  note(launch->notes, 'F', errno);
  _exit(127);
}

static volatile sig_atomic_t hung_up;
static void on_hangup(int number) { (void)number; hung_up = 1; }
static void on_child(int number) { (void)number; }

/* Tells what became of the job; returns whether it has ended. */
static int watch(pid_t job, int notes) {
  int status;
  pid_t changed;
  while ((changed = waitpid(job, &status, WNOHANG | WUNTRACED | WCONTINUED)) > 0) {
    if (WIFSTOPPED(status)) {
      tcsetpgrp(0, getpid());
      note(notes, 'S', WSTOPSIG(status));
    } else if (WIFCONTINUED(status)) {
      note(notes, 'C', 0);
    } else {
      tcsetpgrp(0, getpid());
      note(notes, 'X', status);
      return 1;
    }
  }
  return changed < 0 && errno == ECHILD;
}

/* What an interactive shell does for its one job. */
static void run_shell(const struct launch *launch) {
  default_signals();
  const int ignored[] = {SIGTTOU, SIGTTIN, SIGTSTP, SIGINT, SIGQUIT, SIGPIPE};
  for (int index = 0; index < 6; index++) signal(ignored[index], SIG_IGN);
  struct sigaction act = {.sa_handler = on_hangup};
  sigaction(SIGHUP, &act, NULL);
  act.sa_handler = on_child;
  sigaction(SIGCHLD, &act, NULL);
  pid_t job = fork();
  if (job == 0) {
    setpgid(0, 0);
    tcsetpgrp(0, getpid());
    run_program(launch);
  }
  setpgid(job, job);
  sigset_t held, before;
  sigemptyset(&held);
  sigaddset(&held, SIGCHLD);
  sigaddset(&held, SIGHUP);
  sigprocmask(SIG_BLOCK, &held, &before);
  while (!watch(job, launch->notes)) {
    if (hung_up) {
      hung_up = 0;
      killpg(job, SIGHUP);
      killpg(job, SIGCONT);
    }
    struct pollfd orders = {.fd = launch->orders, .events = POLLIN};
    if (ppoll(&orders, 1, NULL, &before) <= 0) continue;
    char order;
    if (read(launch->orders, &order, 1) == 1) {
      tcsetpgrp(0, job);
      killpg(job, SIGCONT);
    } else {
      killpg(job, SIGKILL);
      _exit(0);
    }
  }
  _exit(0);
}

/* Keeps the four descriptors that the child needs, as 0 to 4, and closes all that the parent had. */
static void become(struct launch *launch, int under_shell) {
  int slave = fcntl(launch->slave, F_DUPFD, 100), notes = fcntl(launch->notes, F_DUPFD, 100);
  int orders = under_shell ? fcntl(launch->orders, F_DUPFD, 100) : -1;
  for (int descriptor = 0; descriptor < 3; descriptor++) dup2(slave, descriptor);
  dup2(notes, 3);
  if (under_shell) dup2(orders, 4);
  close_range(under_shell ? 5 : 4, ~0U, 0);
  launch->notes = 3;
  launch->orders = 4;
  setsid();
  ioctl(0, TIOCSCTTY, 0);
  if (under_shell) {
    fcntl(4, F_SETFD, FD_CLOEXEC);
    run_shell(launch);
  }
  run_program(launch);
}

int pseudo_terminal_start(
  struct pseudo_terminal *terminal, const char *path, char *const arguments[], char *const environment[], int columns, int rows,
  int under_shell) {
  int notes[2], orders[2] = {-1, -1}, slave;
  char name[64];
  terminal->master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  if (terminal->master < 0 || grantpt(terminal->master) || unlockpt(terminal->master)) return errno;
  if (ptsname_r(terminal->master, name, sizeof name)) return errno;
  slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (slave < 0 || pipe2(notes, O_CLOEXEC)) return errno;
  if (under_shell && pipe2(orders, O_CLOEXEC)) return errno;
  fcntl(notes[0], F_SETFL, O_NONBLOCK);
  pseudo_terminal_resize(terminal->master, columns, rows);
  struct launch launch = {path, arguments, environment, slave, notes[1], orders[0]};
  terminal->leader = fork();
  if (terminal->leader == 0) become(&launch, under_shell);
  int failure = terminal->leader < 0 ? errno : 0;
  close(slave);
  close(notes[1]);
  if (under_shell) close(orders[0]);
  terminal->notes = notes[0];
  terminal->orders = orders[1];
  return failure;
}
