#ifndef IAMDESK_CNCURSES_H
#define IAMDESK_CNCURSES_H
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <ncursesw/curses.h>

/* From <term.h>, whose macros would take hundreds of common words. */
extern int setupterm(const char *name, int descriptor, int *error);
extern char *tigetstr(const char *name);
extern int tigetflag(const char *name);
extern int tigetnum(const char *name);
/* The one way into the output buffer besides drawing; part of the library's interface since 1999. */
extern int _nc_outch(int byte);

static inline SCREEN *curses_new_screen(FILE *output) { return newterm(NULL, output, stdin); }
static inline WINDOW *curses_screen(void) { return stdscr; }
static inline WINDOW *curses_current(void) { return curscr; }
static inline int curses_colors(void) { return COLORS; }
static inline int curses_pairs(void) { return COLOR_PAIRS; }
static inline int curses_rows(void) { return LINES; }
static inline int curses_columns(void) { return COLS; }
static inline attr_t curses_bold(void) { return WA_BOLD; }
static inline attr_t curses_dim(void) { return WA_DIM; }
static inline attr_t curses_underline(void) { return WA_UNDERLINE; }
static inline attr_t curses_reverse(void) { return WA_REVERSE; }
static inline attr_t curses_italic(void) { return WA_ITALIC; }

/* A terminal's string, or null where it has none. */
static inline char *curses_string(const char *name) {
  char *found = tigetstr(name);
  return found == (char *)-1 ? NULL : found;
}

/* Whether the terminal takes colours as red, green and blue. */
static inline int curses_has_rgb(void) {
  return tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || curses_string("RGB") != NULL;
}

/* Fills a cell from a base scalar and up to four marks, 0 where there is none. */
static inline void curses_cell(cchar_t *cell, unsigned base, unsigned first, unsigned second, unsigned third, unsigned fourth,
                               attr_t attributes, int pair) {
  wchar_t text[6] = {(wchar_t)base, (wchar_t)first, (wchar_t)second, (wchar_t)third, (wchar_t)fourth, 0};
  setcchar(cell, text, attributes, 0, &pair);
}

/* Writes so many blanks through the output buffer, which then has nothing else in it. */
static inline void curses_fill_buffer(int count) {
  for (int written = 0; written < count; written++) _nc_outch(' ');
  doupdate();
}

/* Puts cells into the screen's window; wide ones take two columns. */
static inline void curses_put(int row, int column, const cchar_t *cells, int count) {
  mvwadd_wchnstr(stdscr, row, column, cells, count);
}
#endif
