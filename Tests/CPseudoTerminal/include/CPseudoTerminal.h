#ifndef IAMDESK_CPSEUDOTERMINAL_H
#define IAMDESK_CPSEUDOTERMINAL_H
#include <stdint.h>
#include <sys/types.h>
#include <termios.h>

/* A program in a pseudo-terminal. */
struct pseudo_terminal {
  /* The terminal's end: what the program writes is read here. Not blocking. */
  int master;
  /* Notes about the program arrive here. Not blocking. */
  int notes;
  /* A byte 'c' brings the program to the foreground again, as the shell's `fg`; closing it kills the program. -1 without a shell. */
  int orders;
  /* The session's leader: a small shell, or the program itself. */
  pid_t leader;
  /* The terminal's modes before the program began. */
  struct termios modes;
};

/* What happened to the program. */
struct pseudo_terminal_note {
  /* 'E' begun: value is its process ID; 'S' stopped by signal value; 'C' continued; 'X' ended with wait status value; 'F' exec failed. */
  int32_t kind;
  int32_t value;
  /* Nanoseconds of the monotonic clock. */
  int64_t time;
};

/* How a program is started. */
struct pseudo_terminal_launch {
  const char *path;
  char *const *arguments, *const *environment;
  int columns, rows;
  /* Whether it is the foreground job of a small shell; else it leads the session, like `ssh -t host program`. */
  int is_job;
  /* Whether the line says that it runs at 9,600 bits a second. */
  int is_slow;
};

/* Starts a program. Returns 0 or an errno. */
int pseudo_terminal_start(struct pseudo_terminal *terminal, const struct pseudo_terminal_launch *launch);

/* Gives the terminal a size; the program gets SIGWINCH. Returns 0 or -1. */
int pseudo_terminal_resize(int master, int columns, int rows);

/* Now, in nanoseconds of the monotonic clock. */
int64_t pseudo_terminal_clock(void);
#endif
