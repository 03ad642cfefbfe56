#define _GNU_SOURCE
#include "CHost.h"
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static const int fatal[] = {SIGSEGV, SIGBUS,  SIGFPE,  SIGILL,  SIGTRAP,   SIGABRT, SIGSYS, SIGQUIT,
                            SIGUSR1, SIGUSR2, SIGALRM, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO};
enum { FATAL = sizeof fatal / sizeof *fatal, RESET_SIZE = 512 };

static struct sigaction former[FATAL];
static struct termios found;
static char reset[RESET_SIZE];
static volatile sig_atomic_t reset_count;
static volatile sig_atomic_t armed;
static int terminal = -1;

/* Only calls that a signal handler may make. A terminal that takes nothing for 300 ms is left. */
static void give_back(void) {
  if (!armed) return;
  armed = 0;
  size_t done = 0;
  while (done < (size_t)reset_count) {
    ssize_t wrote = write(terminal, reset + done, (size_t)reset_count - done);
    struct pollfd room = {.fd = terminal, .events = POLLOUT};
    if (wrote > 0) done += (size_t)wrote;
    else if (wrote < 0 && errno == EINTR) continue;
    else if (wrote < 0 && errno == EAGAIN && poll(&room, 1, 300) > 0 && !(room.revents & (POLLERR | POLLHUP))) continue;
    else break;
  }
  tcsetattr(terminal, TCSANOW, &found);
}

static void die(int signal) {
  int before = errno;
  give_back();
  errno = before;
  /* Not the former action: Swift's own would look into the crash for seconds and then ask on the terminal what to do next.
     The signal is blocked until this handler returns; then it ends the process. */
  struct sigaction plain = {.sa_handler = SIG_DFL};
  sigaction(signal, &plain, NULL);
  raise(signal);
}

int host_restore_arm(int descriptor) {
  static char stack[65536];
  static int registered;
  if (tcgetattr(descriptor, &found) != 0) return -1;
  terminal = descriptor;
  reset_count = 0;
  armed = 1;
  stack_t before;
  if (sigaltstack(NULL, &before) == 0 && (before.ss_flags & SS_DISABLE)) {
    stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&own, NULL);
  }
  struct sigaction action = {.sa_handler = die, .sa_flags = SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &former[i]);
  if (!registered) registered = atexit(give_back) == 0;
  return 0;
}

void host_restore_bytes(const char *bytes, size_t count) {
  reset_count = 0;
  if (count > RESET_SIZE) return;
  memcpy(reset, bytes, count);
  reset_count = (sig_atomic_t)count;
}

int host_restore_modes(void) { return tcsetattr(terminal, TCSANOW, &found); }

void host_restore_disarm(void) {
  if (terminal < 0) return;
  armed = 0;
  terminal = -1;
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &former[i], NULL);
}

int host_raw_modes(int descriptor) {
  struct termios modes = found;
  cfmakeraw(&modes);
  modes.c_cc[VMIN] = 1;
  modes.c_cc[VTIME] = 0;
  return tcsetattr(descriptor, TCSANOW, &modes);
}

int host_window_size(int descriptor, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return -1;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 0;
}

int host_reopen_terminal(int descriptor) {
  const int flags = O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
  /* /dev/tty opens whoever owns the terminal, as after su; it is the right one only where this is the controlling terminal. */
  if (tcgetsid(descriptor) == getsid(0)) {
    int opened = open("/dev/tty", flags);
    if (opened >= 0) return opened;
  }
  char name[64];
  int opened = ttyname_r(descriptor, name, sizeof name) == 0 ? open(name, flags) : -1;
  return opened >= 0 ? opened : fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
}

int host_memory_file(void) { return memfd_create("frame", MFD_CLOEXEC); }

int host_event(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

static int names_utf8(void) {
  const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (int i = 0; i < 3; i++) {
    const char *value = getenv(names[i]);
    if (value && *value) return strcasestr(value, "utf-8") || strcasestr(value, "utf8");
  }
  return 0;
}

int host_use_utf8(void) {
  int known = setlocale(LC_ALL, "") != NULL;
  int asked = known ? strcmp(nl_langinfo(CODESET), "UTF-8") == 0 : names_utf8();
  if (!known || !asked) setlocale(LC_CTYPE, "C.UTF-8");
  return asked;
}
