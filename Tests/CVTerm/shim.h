#ifndef IAMDESK_CVTERM_H
#define IAMDESK_CVTERM_H
#include <vterm.h>

/* A cell without unions and bit fields, which Swift would have to take apart. */
struct cvterm_cell {
  unsigned int scalars[VTERM_MAX_CHARS_PER_CELL];
  int width;
  /* Palette index, 0x1000000 + RGB, or -1 for the terminal's own. */
  int foreground, background;
  int bold, underline, reverse;
};

static inline int cvterm_color(const VTermColor *color, int is_default) {
  if (is_default) return -1;
  if (VTERM_COLOR_IS_INDEXED(color)) return color->indexed.idx;
  return 0x1000000 + (color->rgb.red << 16) + (color->rgb.green << 8) + color->rgb.blue;
}

static inline struct cvterm_cell cvterm_cell_at(VTerm *terminal, int row, int column) {
  VTermScreenCell found;
  struct cvterm_cell cell = {0};
  VTermPos position = {row, column};
  if (!vterm_screen_get_cell(vterm_obtain_screen(terminal), position, &found)) return cell;
  for (int index = 0; index < VTERM_MAX_CHARS_PER_CELL; index++) cell.scalars[index] = found.chars[index];
  cell.width = found.width;
  cell.foreground = cvterm_color(&found.fg, VTERM_COLOR_IS_DEFAULT_FG(&found.fg));
  cell.background = cvterm_color(&found.bg, VTERM_COLOR_IS_DEFAULT_BG(&found.bg));
  cell.bold = found.attrs.bold;
  cell.underline = found.attrs.underline;
  cell.reverse = found.attrs.reverse;
  return cell;
}

static inline VTerm *cvterm_new(int rows, int columns) {
  VTerm *terminal = vterm_new(rows, columns);
  vterm_set_utf8(terminal, 1);
  VTermScreen *screen = vterm_obtain_screen(terminal);
  vterm_screen_enable_altscreen(screen, 1);
  vterm_screen_reset(screen, 1);
  return terminal;
}

static inline VTermPos cvterm_cursor(VTerm *terminal) {
  VTermPos position;
  vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position);
  return position;
}
#endif
