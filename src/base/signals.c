/* What a run does when a signal ends it. */
#include "pss/base.h"

#include <errno.h>
#include <signal.h>

#include "pss/signals.h"
#include "temps.h"

static void
end_by_signal(int number)
{
    int saved = errno;
    pss_temps_remove();
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
    /* A limit of the size of files then is an error of write, which is told. */
    signal(SIGXFSZ, SIG_IGN);
    for (size_t i = 0; i < PSS_TEMP_SIGNALS; i++) {
        struct sigaction old;
        sigaction(pss_temp_signals[i], NULL, &old);
        /* nohup and background jobs ignore the signal, so we do, too. */
        if (old.sa_handler != SIG_IGN)
            sigaction(pss_temp_signals[i], &action, NULL);
    }
}
