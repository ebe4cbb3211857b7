/* What a run does when a signal ends it. */
#include "pss/base.h"

#include <errno.h>
#include <signal.h>
#include <unistd.h>

#include "children.h"
#include "copies.h"
#include "pss/signals.h"
#include "temps.h"

static volatile sig_atomic_t is_writing; /* pss_signals_write_files */

/* Says how many files were written. Only what is safe in a signal handler. */
static void
say_written(void)
{
    char text[128] = "\npss-fix: interrupted: ";
    size_t n = strlen(text);
    size_t count = pss_temps_counted();
    char digits[24];
    size_t n_digits = 0;
    do
        digits[n_digits++] = (char)('0' + count % 10);
    while ((count /= 10) > 0);
    while (n_digits > 0)
        text[n++] = digits[--n_digits];
    const char *rest = pss_temps_counted() == 1
                           ? " file was written; the others are as they were\n"
                           : " files were written; the others are as they were\n";
    size_t n_rest = strlen(rest);
    memcpy(text + n, rest, n_rest);
    ssize_t written = write(STDERR_FILENO, text, n + n_rest);
    (void)written; /* the run ends whether this was printed or not */
}

void
pss_signals_write_files(void)
{
    is_writing = 1;
}

static void
end_by_signal(int number)
{
    int saved = errno;
    pss_temps_remove();
    pss_children_kill();
    pss_copies_remove();
    if (is_writing)
        say_written();
    signal(number, SIG_DFL);
    raise(number);
    errno = saved;
}

void
pss_signals_catch(void)
{
    struct sigaction action = {.sa_handler = end_by_signal};
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < PSS_TEMP_SIGNALS; i++)
        sigaddset(&action.sa_mask, pss_temp_signals[i]);
    /* Past a limit on the size of files, write then fails, and the run reports it. */
    signal(SIGXFSZ, SIG_IGN);
    /* Who starts us may ignore it; then nobody could wait for a program. */
    signal(SIGCHLD, SIG_DFL);
    for (size_t i = 0; i < PSS_TEMP_SIGNALS; i++) {
        struct sigaction old;
        sigaction(pss_temp_signals[i], NULL, &old);
        /* nohup and background jobs ignore the signal, so we do, too. */
        if (old.sa_handler != SIG_IGN)
            sigaction(pss_temp_signals[i], &action, NULL);
    }
}
