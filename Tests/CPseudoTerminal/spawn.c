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
struct child {
  const struct pseudo_terminal_launch *launch;
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

static void run_program(const struct child *child) {
  default_signals();
  fcntl(child->notes, F_SETFD, FD_CLOEXEC);
  note(child->notes, 'E', getpid());
  execve(child->launch->path, child->launch->arguments, child->launch->environment);
  note(child->notes, 'F', errno);
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
static void run_shell(const struct child *child) {
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
    run_program(child);
  }
  setpgid(job, job);
  sigset_t held, before;
  sigemptyset(&held);
  sigaddset(&held, SIGCHLD);
  sigaddset(&held, SIGHUP);
  sigprocmask(SIG_BLOCK, &held, &before);
  while (!watch(job, child->notes)) {
    if (hung_up) {
      hung_up = 0;
      killpg(job, SIGHUP);
      killpg(job, SIGCONT);
    }
    struct pollfd orders = {.fd = child->orders, .events = POLLIN};
    if (ppoll(&orders, 1, NULL, &before) <= 0) continue;
    char order;
    if (read(child->orders, &order, 1) == 1) {
      tcsetpgrp(0, job);
      killpg(job, SIGCONT);
    } else {
      killpg(job, SIGKILL);
      _exit(0);
    }
  }
  _exit(0);
}

/* Keeps what the child needs as descriptors 0 to 4 and closes all that the parent had. */
static void become(struct child *child) {
  int is_job = child->launch->is_job;
  int slave = fcntl(child->slave, F_DUPFD, 100), notes = fcntl(child->notes, F_DUPFD, 100);
  int orders = is_job ? fcntl(child->orders, F_DUPFD, 100) : -1;
  for (int descriptor = 0; descriptor < 3; descriptor++) dup2(slave, descriptor);
  dup2(notes, 3);
  if (is_job) dup2(orders, 4);
  close_range(is_job ? 5 : 4, ~0U, 0);
  child->notes = 3;
  child->orders = 4;
  setsid();
  ioctl(0, TIOCSCTTY, 0);
  if (!is_job) run_program(child);
  fcntl(4, F_SETFD, FD_CLOEXEC);
  run_shell(child);
}

static int open_slave(int master, int is_slow) {
  char name[64];
  if (grantpt(master) || unlockpt(master) || ptsname_r(master, name, sizeof name)) return -1;
  int slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  struct termios modes;
  if (slave >= 0 && is_slow && !tcgetattr(slave, &modes)) {
    cfsetspeed(&modes, B9600);
    tcsetattr(slave, TCSANOW, &modes);
  }
  return slave;
}

int pseudo_terminal_start(struct pseudo_terminal *terminal, const struct pseudo_terminal_launch *launch) {
  int notes[2], orders[2] = {-1, -1};
  terminal->master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  int slave = terminal->master < 0 ? -1 : open_slave(terminal->master, launch->is_slow);
  if (slave < 0 || pipe2(notes, O_CLOEXEC)) return errno;
  if (launch->is_job && pipe2(orders, O_CLOEXEC)) return errno;
  fcntl(notes[0], F_SETFL, O_NONBLOCK);
  pseudo_terminal_resize(terminal->master, launch->columns, launch->rows);
  tcgetattr(slave, &terminal->modes);
  struct child child = {launch, slave, notes[1], orders[0]};
  terminal->leader = fork();
  if (terminal->leader == 0) become(&child);
  int failure = terminal->leader < 0 ? errno : 0;
  close(slave);
  close(notes[1]);
  if (launch->is_job) close(orders[0]);
  terminal->notes = notes[0];
  terminal->orders = orders[1];
  return failure;
}
