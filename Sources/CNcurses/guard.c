// What has to work at any moment, between any two instructions: the terminal is
// given back when the process crashes, and signals are noted for the loop.
// Handlers cannot be given anything, so what they need is kept here.

#include "CNcurses.h"
#include "errors.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

// End of a synchronized frame, mouse and paste reports off, plain text, cursor
// on, the main screen, and the usual keys.
static const char reset[] =
    "\033[?2026l\033[?1006l\033[?1000l\033[?2004l\033[m\033[?25h\033[?1049l\033[?1l\033>\r";

enum { stack_size = 1 << 16 };

static const int noted[] = {SIGWINCH, SIGCONT, SIGTSTP, SIGHUP, SIGINT, SIGQUIT, SIGTERM};
static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS};

#define COUNT(list) ((int)(sizeof(list) / sizeof(list)[0]))

static struct sigaction before[NSIG];
static struct termios mode;
static bool has_mode;
static int pipe_ends[2] = {-1, -1};
static volatile sig_atomic_t is_held;
static volatile sig_atomic_t is_ending;
static char crash_stack[stack_size];

static void give_back(void) {
  if (!is_held) return;
  is_held = 0;
  ssize_t sent = write(STDOUT_FILENO, reset, sizeof reset - 1);
  (void)sent;
  if (has_mode) tcsetattr(STDIN_FILENO, TCSANOW, &mode);
  errors_give_back();
}

/// Lets a signal do what it would have done without us, once the handler returns.
static void pass_on(int number) {
  sigaction(number, &before[number], NULL);
  raise(number);
}

/// Whether a signal is about a program that has the terminal in our place: its
/// keys reach the whole group, and its extent is asked for when it is done.
static bool is_for_another(int number) {
  return !is_held && number != SIGHUP && number != SIGTERM;
}

static bool asks_to_end(int number) {
  return number != SIGWINCH && number != SIGCONT && number != SIGTSTP;
}

static void note(int number) {
  if (is_for_another(number)) return;
  int kept = errno;
  if (asks_to_end(number) && is_ending) {
    give_back();
    pass_on(number);
  }
  if (asks_to_end(number)) is_ending = 1;
  unsigned char byte = (unsigned char)number;
  ssize_t sent = write(pipe_ends[1], &byte, 1);
  (void)sent;
  errno = kept;
}

static void crash(int number) {
  give_back();
  int empty = open("/dev/null", O_RDONLY);
  if (empty >= 0) dup2(empty, STDIN_FILENO);
  pass_on(number);
}

/// Does nothing; unlike ignoring the signal, this does not reach programs we start.
static void disregard(int number) { (void)number; }

static void catch(int number, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigfillset(&action.sa_mask);
  sigaction(number, &action, &before[number]);
}

/// Gives crashes a stack of their own, since the usual one may be what overflowed.
static void prepare_stack(void) {
  stack_t now;
  if (sigaltstack(NULL, &now) != 0 || !(now.ss_flags & SS_DISABLE)) return;
  stack_t ours = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
  sigaltstack(&ours, NULL);
}

int guard_open(void) {
  static bool is_at_exit;
  if (!is_at_exit) is_at_exit = atexit(give_back) == 0;
  if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  is_ending = 0;
  prepare_stack();
  for (int index = 0; index < COUNT(noted); index++) catch(noted[index], note, SA_RESTART);
  for (int index = 0; index < COUNT(crashes); index++) catch(crashes[index], crash, SA_ONSTACK);
  catch(SIGPIPE, disregard, SA_RESTART);
  return pipe_ends[0];
}

void guard_close(void) {
  for (int index = 0; index < COUNT(noted); index++)
    sigaction(noted[index], &before[noted[index]], NULL);
  for (int index = 0; index < COUNT(crashes); index++)
    sigaction(crashes[index], &before[crashes[index]], NULL);
  sigaction(SIGPIPE, &before[SIGPIPE], NULL);
  close(pipe_ends[0]);
  close(pipe_ends[1]);
  pipe_ends[0] = pipe_ends[1] = -1;
}

void guard_hold(bool is_ours) {
  is_held = is_ours;
  if (is_ours) {
    errors_keep();
  } else {
    errors_give_back();
  }
}

void guard_keep_mode(void) { has_mode = tcgetattr(STDIN_FILENO, &mode) == 0; }

void guard_take_mode(void) {
  struct termios raw = mode;
  cfmakeraw(&raw);
  if (has_mode) tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
}

void guard_restore_mode(void) {
  if (has_mode) tcsetattr(STDIN_FILENO, TCSAFLUSH, &mode);
}

void guard_let_stops_through(bool through) {
  if (through) {
    sigaction(SIGTSTP, &before[SIGTSTP], NULL);
  } else {
    struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
    sigfillset(&action.sa_mask);
    sigaction(SIGTSTP, &action, NULL);
  }
}

void guard_stop_process(void) { kill(0, SIGTSTP); }
