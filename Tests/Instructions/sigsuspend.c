// sigsuspend with a mask that may be written to.
//
// Valgrind up to 3.19 writes into the mask that it is given, and ends where that lies in read-only memory,
// as that of libdispatch does. Scripts/count-instructions loads this before the C library.
#define _GNU_SOURCE
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int sigsuspend(const sigset_t *mask) {
  sigset_t writable = *mask;
  return (int)syscall(SYS_rt_sigsuspend, &writable, _NSIG / 8);
}
