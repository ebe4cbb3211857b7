/* Where CODEOWNERS lies, and whose syntax it has. */
#include "pss/base.h"

#include "pss/codeowners.h"
#include "pss/name.h"
#include "pss/within.h"

static bool
is_there(struct pss_arena *mem, const char *top, const char *name)
{
    struct stat st;
    return lstat(pss_arena_printf(mem, "%s/%s", top, name).p, &st) == 0;
}

/* Whose syntax a file has that may be either's. */
static enum pss_forge
forge_of(struct pss_arena *mem, const char *top, const char *name, struct pss_str text)
{
    if (pss_str_starts(pss_str_of(name), PSS_STR(".github/")))
        return PSS_GITHUB;
    if (pss_str_starts(pss_str_of(name), PSS_STR(".gitlab/")) ||
        pss_codeowners_is_gitlab(text))
        return PSS_GITLAB;
    bool is_gitlab =
        is_there(mem, top, ".gitlab-ci.yml") && !is_there(mem, top, ".github");
    return is_gitlab ? PSS_GITLAB : PSS_GITHUB;
}

/* A link may lead to another CODEOWNERS of the tree. Notes quote the file, so any other
 * file will not do. */
static const struct pss_err *
read_owners(
    struct pss_file *out, struct pss_arena *mem, const char *top, const char *path)
{
    const char *real = pss_real_path(mem, path);
    if (real && strcmp(pss_name_base(real), "CODEOWNERS") != 0)
        return pss_err_at(mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
            "%s leads to a file of another name, which is not read; put the file "
            "itself there",
            path);
    struct pss_within tree = {{pss_real_path(mem, top)}};
    return pss_within_read(out, mem, &tree, path);
}

const struct pss_err *
pss_codeowners_find(struct pss_codeowners *out, struct pss_arena *mem, const char *top)
{
    static const char *const names[] = {
        ".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"};
    for (size_t i = 0; i < PSS_COUNT(names); i++) {
        if (!is_there(mem, top, names[i]))
            continue;
        struct pss_file file;
        const char *path = pss_arena_printf(mem, "%s/%s", top, names[i]).p;
        const struct pss_err *err = read_owners(&file, mem, top, path);
        if (!err)
            pss_codeowners_parse(out, mem, forge_of(mem, top, names[i], file.bytes),
                names[i], file.bytes);
        return err;
    }
    return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
        "%s has no CODEOWNERS (looked for it there, in .github, docs and .gitlab); add "
        "one",
        top);
}
