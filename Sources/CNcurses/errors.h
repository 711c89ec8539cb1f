// Standard error while the screen is ours: kept, and printed once the screen is not.

#ifndef ERRORS_H
#define ERRORS_H

/// Begins to keep what is written to standard error, where that is a terminal.
void errors_keep(void);

/// Gives standard error back and prints what was kept; safe in a signal handler.
void errors_give_back(void);

#endif
