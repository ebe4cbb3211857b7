/* A directory where git is not asked: its entries, in the order of their paths. */
#include "pss/base.h"

#include <dirent.h>
#include <errno.h>
#include <strings.h>
#include <sys/stat.h>

#include "pss/name.h"
#include "walker.h"

/* False for what is neither a file, a directory nor a link, and for what has gone. */
static bool
kind_of(enum entry_kind *out, struct walker *walker, const struct place *place,
    const struct dirent *found)
{
    unsigned char type = found->d_type;
    struct stat st;
    if (type == DT_UNKNOWN) {
        if (lstat(pss_arena_join(walker->mem, place->prefix, found->d_name, ""), &st) !=
            0)
            return false;
        type = S_ISREG(st.st_mode)   ? DT_REG
               : S_ISDIR(st.st_mode) ? DT_DIR
               : S_ISLNK(st.st_mode) ? DT_LNK
                                     : DT_UNKNOWN;
    }
    *out = type == DT_DIR ? ENTRY_DIRECTORY : type == DT_LNK ? ENTRY_LINK : ENTRY_FILE;
    return type == DT_DIR || type == DT_LNK || type == DT_REG;
}

static void
add_entry(struct walker *walker, const struct place *place, const struct dirent *found)
{
    struct entry entry = {.place = place};
    const char *name = found->d_name;
    if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0 ||
        strcmp(name, ".git") == 0 || !kind_of(&entry.kind, walker, place, found) ||
        (entry.kind == ENTRY_FILE && !pss_name_is_manifest(name)))
        return;
    size_t n = strlen(name);
    entry.name = pss_alloc_raw(walker->mem, n + 2);
    memcpy(entry.name, name, n + 1);
    /* What lies in a directory has a slash there in its path. */
    if (entry.kind == ENTRY_DIRECTORY)
        memcpy(entry.name + n, "/", 2);
    PSS_PUSH(walker->mem, &walker->entries, entry);
}

/* The first one last: it is on top of the stack. */
static int
from_the_last(const void *left, const void *right)
{
    const struct entry *a = left;
    const struct entry *b = right;
    return strcmp(b->name, a->name);
}

int
pss_walk_list(bool *has_git, struct walker *walker, const struct place *place)
{
    size_t first = walker->entries.n;
    DIR *dir = opendir(pss_place_name(place));
    if (!dir)
        return errno;
    struct place *kept = PSS_NEW(walker->mem, struct place);
    *kept = *place;
    errno = 0;
    for (const struct dirent *found; (found = readdir(dir)); errno = 0) {
        /* Some file systems do not tell `.git` from `.GIT`. */
        *has_git |= strcasecmp(found->d_name, ".git") == 0;
        add_entry(walker, kept, found);
    }
    int error = errno;
    closedir(dir);
    size_t n = walker->entries.n - first;
    if (n > 1)
        qsort(walker->entries.items + first, n, sizeof(struct entry), from_the_last);
    return error;
}

void
pss_walk_take_entry(struct walker *walker, const struct entry *entry)
{
    switch (entry->kind) {
    case ENTRY_FILE:
        pss_walk_take_file(walker, entry->place, entry->name);
        break;
    case ENTRY_LINK:
        pss_walk_take_link(walker, entry->place, entry->name);
        break;
    case ENTRY_DIRECTORY:
        entry->name[strlen(entry->name) - 1] = '\0';
        pss_walk_take_directory(walker, entry->place, entry->name);
        break;
    }
}
