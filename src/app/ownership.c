/* From a name in the current directory to the name that CODEOWNERS knows. */
#include "pss/base.h"

#include "ownership.h"
#include "pss/diffname.h"
#include "pss/git.h"

const struct pss_err *
pss_ownership_start(struct pss_ownership *out, struct pss_arena *mem, const char *cwd)
{
    *out = (struct pss_ownership){.mem = mem, .cwd = cwd};
    if (!cwd)
        return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
            "cannot tell which repository this is: the current directory has no name");
    out->top = pss_git_top(mem, cwd);
    if (!out->top)
        out->top = cwd;
    return pss_codeowners_find(&out->owners, mem, out->top);
}

struct pss_str
pss_ownership_of(struct pss_ownership *ownership, const char *path)
{
    struct pss_arena *mem = ownership->mem;
    const char *whole =
        path[0] == '/' ? path : pss_arena_printf(mem, "%s/%s", ownership->cwd, path).p;
    bool is_outside = false;
    struct pss_str name = pss_diff_name(&is_outside, mem, ownership->top, whole);
    return is_outside ? PSS_STR("") : pss_codeowners_of(&ownership->owners, mem, name);
}

/* ---- reports ---- */

struct told {
    struct pss_ownership ownership;
    struct pss_report *report;
};

static struct pss_str
owners_of(void *of, const char *path)
{
    struct told *told = of;
    struct pss_str owners = pss_ownership_of(&told->ownership, path);
    const struct pss_err *err = told->ownership.owners.err;
    if (err && told->report->warning.n == 0)
        pss_report_clean(&told->report->warning, err->message);
    return err ? PSS_STR("") : owners;
}

void
pss_ownership_tell(struct pss_report *report, struct pss_arena *mem, const char *cwd)
{
    if (!report->writer->names_owners)
        return;
    struct told *told = PSS_NEW(mem, struct told);
    if (pss_ownership_start(&told->ownership, mem, cwd))
        return; /* there is no CODEOWNERS */
    told->report = report;
    report->owners_of = owners_of;
    report->owners = told;
}
