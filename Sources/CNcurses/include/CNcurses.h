// The few functions of ncurses and of the system that a full screen needs, as
// plain C: no macros, no variadics, no shared variables.

#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

/// One place on the screen: up to five scalars that share it, and its looks.
struct screen_cell {
  /// Unused ones are 0, and a first one of 0 is the right half of a wide glyph.
  uint32_t scalars[5];
  /// As `screen_attributes` gives them.
  uint32_t attributes;
  /// A number given to `screen_set_pair`, or 0 for the terminal's own colours.
  int32_t pair;
};

/// Begins to draw for the terminal that `name` names in the system's descriptions.
///
/// False where there is none of that name. ncurses writes a frame in many small
/// pieces; they are kept until `screen_take_output`. It never sees the terminal
/// itself, so the extent has to be given with `screen_resize` and the mode with
/// `guard_take_mode`.
bool screen_open(const char *name);

/// Takes at most `capacity` bytes of what is to be sent; fewer when nothing is left after them.
int screen_take_output(void *bytes, int capacity);

/// Ends drawing; nothing more can be taken.
void screen_close(void);

/// Puts what gives the screen back into the output, until `screen_return`.
void screen_leave(void);

/// Takes the screen again and repaints it.
void screen_return(void);

/// Whether the cursor can be placed: without that there is no full screen.
bool screen_places_cursor(void);

/// Starts colours, and returns how many there are; 0 where the terminal has none.
int screen_start_colours(void);

/// Sets the colours of a pair; -1 is the terminal's own.
void screen_set_pair(int pair, int ink, int paper);

/// The attributes with these traits; what the terminal lacks is left out.
uint32_t screen_attributes(bool bold, bool dim, bool underline, bool reverse, bool italic);

/// Puts cells into a row, from a column on.
///
/// A glyph whose width the system takes to be other than its cells shows as `?`.
void screen_put(int row, int column, const struct screen_cell *cells, int count);

/// Blanks everything.
void screen_erase(void);

/// Says that the next update has to repaint everything.
void screen_forget(void);

/// Changes the extent after the terminal has changed its own.
void screen_resize(int height, int width);

/// Places the cursor and shows it.
void screen_show_cursor(int row, int column);

/// Hides the cursor.
void screen_hide_cursor(void);

/// Puts what differs from what the terminal shows into the output.
void screen_update(void);

/// Notes the terminal's mode, for giving it back.
void guard_keep_mode(void);

/// Lets the terminal pass on every key at once, signals and flow control included.
void guard_take_mode(void);

/// Sets the mode that was noted, and drops what was typed and not read.
void guard_restore_mode(void);

/// Says whether the screen is ours; a crash or an exit while it is gives it back.
///
/// While it is, standard error is kept, to be printed afterwards. While it is
/// not, only requests to end that no key made are noted.
void guard_hold(bool is_ours);

/// Begins to catch signals; returns where their numbers can be read, one byte each, or -1.
///
/// Those caught: changes of size, stops and continuations, and those that ask
/// the process to end. When asked a second time before the first was read, the
/// terminal is restored and the process ends. Crashes restore the terminal and
/// then go on as before, except that standard input becomes empty, so that a
/// debugger started by the crash does not wait for keys.
int guard_open(void);

/// Gives signals back to whoever had them.
void guard_close(void);

/// Whether the stop key of another program in the foreground stops this process too.
void guard_let_stops_through(bool through);

/// Stops the process and its group until the shell continues it.
void guard_stop_process(void);

#endif
