#include "CNcurses.h"

#include <curses.h>
#include <stdio.h>

bool screen_open(void) { return newterm(NULL, stdout, stdin) != NULL; }

void screen_leave(void) { endwin(); }
