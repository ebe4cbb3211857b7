/* New files are made for all, then each takes its place. */
#include "pss/base.h"

#include <errno.h>
#include <pthread.h>
#include <sys/resource.h>
#include <unistd.h>

#include "pss/replaceall.h"
#include "replacing.h"

/* Open files are few. A thread that holds many and opens more must be the only one. */
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

/* The new files and their directories are open until all have taken their places. */
static void
allow_open_files(size_t n)
{
    enum { OTHERS = 256 };
    struct rlimit limit;
    rlim_t needed = 2 * (rlim_t)n + OTHERS;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY ||
        limit.rlim_cur >= needed)
        return;
    bool is_enough = limit.rlim_max == RLIM_INFINITY || limit.rlim_max >= needed;
    limit.rlim_cur = is_enough ? needed : limit.rlim_max;
    /* If it cannot be raised, opening a file fails, and nothing is written. */
    int raised = setrlimit(RLIMIT_NOFILE, &limit);
    (void)raised;
}

/* A new file that holds our bytes goes again. */
static const struct pss_err *
take_away(struct pss_arena *mem, const struct pss_new_bytes *file)
{
    struct pss_file now;
    if (pss_file_read(&now, mem, file->was.path) ||
        !pss_str_eq(now.bytes, file->bytes) || unlink(file->was.path) == 0)
        return NULL;
    return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE, "%s", strerror(errno));
}

/* A file of which the new bytes are in place gets the old ones back. */
static const struct pss_err *
put_back(struct pss_arena *mem, const struct pss_new_bytes *file, bool write_through)
{
    struct pss_file now;
    struct pss_str note;
    if (file->is_new)
        return take_away(mem, file);
    const struct pss_err *err = pss_file_read(&now, mem, file->was.path);
    if (!err && !pss_str_eq(now.bytes, file->bytes))
        return NULL; /* somebody else has written to it since */
    return err ? err
               : pss_file_replace(&note, mem, &now, file->was.bytes, write_through);
}

/* The error, and the files that could not be put back. */
static const struct pss_err *
undo(struct pss_arena *mem, const struct pss_new_bytes *files, size_t n,
    bool write_through, const struct pss_err *why)
{
    for (size_t i = 0; i < n; i++) {
        const struct pss_err *err = put_back(mem, &files[i], write_through);
        if (err)
            why = pss_err_at(mem, why->code, why->at,
                "%.*s; %s has its new text already and could not be put back: %.*s",
                PSS_FMT(why->message), files[i].was.path, PSS_FMT(err->message));
    }
    return why;
}

static const struct pss_err *
replace(struct pss_arena *mem, struct pss_replacing *work, struct pss_new_bytes *files,
    size_t n, bool write_through)
{
    const struct pss_err *err = NULL;
    size_t done = 0;
    for (size_t i = 0; i < n && !err; i++)
        err = pss_replacing_begin(&work[i]);
    /* A signal that ends the run waits until all are in place, or none. */
    pss_temps_hold();
    while (done < n && !err) {
        err = pss_replacing_do(&work[done]);
        done += !err;
    }
    if (err)
        err = undo(mem, files, done, write_through, err);
    pss_temps_let_go();
    return err;
}

const struct pss_err *
pss_files_replace(
    struct pss_arena *mem, struct pss_new_bytes *files, size_t n, bool write_through)
{
    struct pss_replacing *work = PSS_NEW_N(mem, struct pss_replacing, n);
    for (size_t i = 0; i < n; i++)
        work[i] = (struct pss_replacing){.mem = mem,
            .was = &files[i].was,
            .is_new = files[i].is_new,
            .bytes = files[i].bytes,
            .is_write_through = write_through,
            .note = PSS_STR(""),
            .dir = -1};
    pthread_mutex_lock(&turn);
    allow_open_files(n);
    const struct pss_err *err = replace(mem, work, files, n, write_through);
    for (size_t i = 0; i < n; i++) {
        pss_replacing_end(&work[i]);
        files[i].note = work[i].note;
    }
    pthread_mutex_unlock(&turn);
    return err;
}
