#include "CNcurses.h"

#include <curses.h>
#include <malloc.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
// A file in memory that ncurses takes for the terminal.
static FILE *output;
static off_t taken;

/// Lets the allocator keep the memory of one canvas for the next: by default it
/// gives some back to the system at every frame and has it cleared and returned.
static void keep_memory(void) {
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
  mallopt(M_TRIM_THRESHOLD, 16 << 20);
}

bool screen_open(const char *name) {
  keep_memory();
  int file = memfd_create("screen", MFD_CLOEXEC);
  output = file < 0 ? NULL : fdopen(file, "w");
  if (output == NULL) return false;
  taken = 0;
  screen = newterm(name, output, stdin);
  if (screen == NULL) {
    fclose(output);
    return false;
  }
  nonl();
  // Never looks for typed keys while it draws: they are not read through ncurses.
  typeahead(-1);
  return true;
}

int screen_take_output(void *bytes, int capacity) {
  off_t end = lseek(fileno(output), 0, SEEK_CUR);
  off_t left = end - taken;
  ssize_t count = pread(fileno(output), bytes, left < capacity ? left : capacity, taken);
  taken = count > 0 ? taken + count : end;
  if (taken < end) return (int)count;
  lseek(fileno(output), 0, SEEK_SET);
  taken = 0;
  return count > 0 ? (int)count : 0;
}

void screen_close(void) {
  delscreen(screen);
  fclose(output);
}

void screen_leave(void) { endwin(); }

void screen_return(void) {
  screen_forget();
  screen_update();
}

bool screen_places_cursor(void) {
  const char *sequence = tigetstr("cup");
  return sequence != NULL && sequence != (const char *)-1;
}

int screen_start_colours(void) {
  if (!has_colors() || start_color() == ERR) return 0;
  use_default_colors();
  return COLORS;
}

void screen_set_pair(int pair, int ink, int paper) { init_extended_pair(pair, ink, paper); }

uint32_t screen_attributes(bool bold, bool dim, bool underline, bool reverse, bool italic) {
  return (bold ? A_BOLD : 0) | (dim ? A_DIM : 0) | (underline ? A_UNDERLINE : 0) |
         (reverse ? A_REVERSE : 0) | (italic ? A_ITALIC : 0);
}

/// Whether the system gives the glyph of a cell the width that its cells have.
static bool fits(const struct screen_cell *cell, bool is_wide) {
  uint32_t scalar = cell->scalars[0];
  if (scalar >= 0x20 && scalar < 0x7F) return !is_wide;
  return wcwidth((wchar_t)scalar) == (is_wide ? 2 : 1);
}

static void set_cell(cchar_t *place, const struct screen_cell *cell, bool is_known) {
  wchar_t text[CCHARW_MAX + 1] = {is_known ? 0 : L'?'};
  for (int part = 0; is_known && part < CCHARW_MAX; part++) text[part] = (wchar_t)cell->scalars[part];
  int pair = cell->pair;
  if (setcchar(place, text, cell->attributes, 0, &pair) == OK) return;
  text[1] = L'\0';
  setcchar(place, text, cell->attributes, 0, &pair);
}

void screen_put(int row, int column, const struct screen_cell *cells, int count) {
  if (count <= 0) return;
  cchar_t line[count];
  int used = 0;
  for (int index = 0; index < count; index++) {
    const struct screen_cell *cell = &cells[index];
    bool is_right_half = cell->scalars[0] == 0;
    bool is_wide = index + 1 < count && cells[index + 1].scalars[0] == 0;
    bool is_known = !is_right_half && fits(cell, is_wide);
    // Blanks and lines are runs of one cell.
    bool is_repeated = used > 0 && !is_wide && memcmp(cell, cell - 1, sizeof *cell) == 0;
    if (is_repeated) {
      line[used] = line[used - 1];
    } else {
      set_cell(&line[used], cell, is_known);
    }
    used++;
    if (is_known && is_wide) index++;
  }
  mvadd_wchnstr(row, column, line, used);
}

void screen_erase(void) { erase(); }

void screen_forget(void) { clearok(curscr, TRUE); }

void screen_resize(int height, int width) { resizeterm(height, width); }

void screen_show_cursor(int row, int column) {
  leaveok(stdscr, FALSE);
  curs_set(1);
  move(row, column);
}

void screen_hide_cursor(void) {
  leaveok(stdscr, TRUE);
  curs_set(0);
}

void screen_update(void) {
  wnoutrefresh(stdscr);
  doupdate();
}
