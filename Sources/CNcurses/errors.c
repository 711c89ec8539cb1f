#include "errors.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

static int terminal = -1;
static int kept = -1;

void errors_keep(void) {
  if (terminal >= 0 || !isatty(STDERR_FILENO)) return;
  if (kept < 0) kept = memfd_create("errors", MFD_CLOEXEC);
  if (kept < 0) return;
  terminal = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (terminal >= 0) dup2(kept, STDERR_FILENO);
}

void errors_give_back(void) {
  if (terminal < 0) return;
  dup2(terminal, STDERR_FILENO);
  close(terminal);
  terminal = -1;
  char bytes[1024];
  ssize_t count;
  lseek(kept, 0, SEEK_SET);
  while ((count = read(kept, bytes, sizeof bytes)) > 0)
    if (write(STDERR_FILENO, bytes, (size_t)count) != count) break;
  if (ftruncate(kept, 0) == 0) lseek(kept, 0, SEEK_SET);
}
