/* Writes all files of a directory or none. Each is written under a temporary name first,
 * so that no file is half written. */
#include "pss/base.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "pss/outdir.h"
#include "sys.h"
#include "temps.h"

static const struct pss_err *
refuse_full(struct pss_arena *mem, const char *path)
{
    return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
        "%s is not empty; give a new or an empty directory, so that no old part is "
        "taken for a new one",
        path);
}

const struct pss_err *
pss_outdir_check(struct pss_arena *mem, const char *path)
{
    DIR *dir = opendir(path);
    if (!dir && errno == ENOENT)
        return NULL;
    if (!dir)
        return pss_sys_failure(mem, "use as a directory", path, errno);
    pss_temps_sweep(dirfd(dir));
    const struct dirent *entry;
    bool is_full = false;
    errno = 0;
    while (!is_full && (entry = readdir(dir)) != NULL)
        is_full = strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
    int error = errno;
    closedir(dir);
    if (is_full)
        return refuse_full(mem, path);
    return error == 0 ? NULL : pss_sys_failure(mem, "list", path, error);
}

/* The mode that the user's umask leaves to a new file. */
static mode_t
new_file_mode(void)
{
    mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

/* 0 or the errno. */
static int
make_file(int dir, const struct pss_outfile *file, mode_t mode)
{
    struct pss_temp temp;
    int error = pss_temp_create(&temp, dir);
    if (error != 0)
        return error;
    error = pss_sys_write(temp.fd, file->bytes);
    if (error == 0 && fchmod(temp.fd, mode) != 0)
        error = errno;
    if (close(temp.fd) != 0 && error == 0)
        error = errno;
    if (error == 0)
        error = pss_temp_rename(&temp, file->name);
    if (error != 0)
        pss_temp_drop(&temp);
    return error;
}

static const struct pss_err *
make_files(struct pss_arena *mem, int dir, const char *path,
    const struct pss_outfile *files, size_t n)
{
    mode_t mode = new_file_mode();
    for (size_t i = 0; i < n; i++) {
        int error = make_file(dir, &files[i], mode);
        if (error == 0)
            continue;
        for (size_t k = 0; k < i; k++)
            unlinkat(dir, files[k].name, 0);
        const char *name = pss_arena_printf(mem, "%s/%s", path, files[i].name).p;
        return pss_sys_failure(mem, "write", name, error);
    }
    return NULL;
}

const struct pss_err *
pss_outdir_fill(
    struct pss_arena *mem, const char *path, const struct pss_outfile *files, size_t n)
{
    bool is_new = mkdir(path, 0777) == 0;
    if (!is_new && errno != EEXIST)
        return pss_sys_failure(mem, "make the directory", path, errno);
    /* The directory was empty when the run began. By now it may not be. */
    const struct pss_err *err = is_new ? NULL : pss_outdir_check(mem, path);
    if (err)
        return err;
    int dir = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (dir < 0) {
        err = pss_sys_failure(mem, "open", path, errno);
    } else {
        pss_temps_hold();
        err = make_files(mem, dir, path, files, n);
        pss_temps_let_go();
        close(dir);
    }
    if (err && is_new)
        rmdir(path);
    return err;
}
