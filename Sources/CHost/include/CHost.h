#ifndef IAMDESK_CHOST_H
#define IAMDESK_CHOST_H
#include <stddef.h>

/* Columns of a scalar in the C.UTF-8 table, whatever locale the process is in: 0, 1, 2, or -1 for what can't be drawn. */
int host_wcwidth(unsigned int scalar);

/* Overwrites memory with zeros in a way that isn't optimised away. */
void host_wipe(void *memory, size_t count);

/* From now on every block of heap memory is wiped when it is freed; can't be taken back. */
void host_wipe_freed_memory(void);
/* Pages of at least `count` bytes of their own: zeros, locked where the system allows it, in no core dump and in no child. Ends the process
   where there is no memory. */
void *host_locked_pages(size_t count);
/* Wipes such pages and gives them back. */
void host_release_pages(void *memory, size_t count);
/* Whether two pieces of memory are equal, in a time that depends on their lengths only. */
int host_equal(const void *one, size_t one_count, const void *other, size_t other_count);
/* Overwrites the unused stack below the caller, 32 KiB of it, where the frames of functions that have returned left their bytes. */
void host_wipe_stack(void);
/* No core dumps, and no debugger of the same user. */
void host_forbid_dumps(void);

/* The program's arguments, its own name the first. Swift's own list of them is empty where a preloaded library changed the environment before
   main, as faketime does. */
int host_argument_count(void);
const char *host_argument(int index);

/* Locks a byte of an open file, which may lie behind its end, for this open file alone; the lock goes with it, however the process ends. Returns
   whether it was free. */
int host_lock_byte(int descriptor, long long offset);
/* Gives such a lock back. */
void host_unlock_byte(int descriptor, long long offset);
/* The place of a byte among `count` from `offset` on that another open file has locked; -1 where there is none. */
long long host_locked_byte(int descriptor, long long offset, long long count);

/* Ignores SIGPIPE and SIGXFSZ, so that a closed pipe and a file size limit are errors of the call instead of the process's end. */
void host_ignore_write_signals(void);

/* Catches SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP and SIGCONT. Returns a descriptor that is readable once one came, or -1. */
int host_signals_open(void);
/* Whether this signal came since the last question. */
int host_signals_take(int signal);
/* Whether this signal came; the answer stays. */
int host_signals_pending(int signal);
/* Reads the descriptor empty; which signals came is kept. */
void host_signals_drain(void);
/* Gives the caught signals their former actions back. */
void host_signals_close(void);
/* Stops the process group as Ctrl-Z would, and returns when it continues; at once where nobody could continue it. */
void host_signals_stop(void);

/* A file in memory that is closed on exec, or -1. */
int host_memory_file(void);
/* A counter to poll on, not blocking and closed on exec, or -1. */
int host_event(void);

/* How the terminal is given back at any end of the process: these bytes, at most 512, and the input and output modes that `descriptor` has
   now. Covers exit() and signals that kill, as crashes do. Returns 0, or -1 when the descriptor is no terminal. */
int host_restore_arm(int descriptor);
void host_restore_bytes(const char *bytes, size_t count);
/* Sets the modes that were found; returns 0 or -1. */
int host_restore_modes(void);
/* Nothing is left to give back. */
void host_restore_disarm(void);

/* Sets the terminal to raw input and output: every key arrives as it is, Ctrl-C and Ctrl-Z included. Returns 0 or -1. */
int host_raw_modes(int descriptor);
/* The terminal's size; returns 0, or -1 when it isn't known. */
int host_window_size(int descriptor, int *rows, int *columns);
/* A description of its own for the same terminal, not blocking and closed on exec, so that the shell's stays as it is; or -1. */
int host_reopen_terminal(int descriptor);

/* Makes C.UTF-8 the character set unless the environment's locale has UTF-8. Returns whether the environment asks for UTF-8. */
int host_use_utf8(void);
#endif
