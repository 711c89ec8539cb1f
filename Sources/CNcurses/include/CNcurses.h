// The few functions of ncurses and of the terminal driver that the screen
// needs, as plain C: no macros, no variadics, no shared variables.

#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

/// Takes over the terminal named by $TERM; false where it is not known.
bool screen_open(void);

/// Gives the terminal back; the next `screen_show` takes it over again.
void screen_leave(void);

#endif
