/* Names of files relative to a baseline. */
#include "pss/base.h"

#include "pss/baselinename.h"
#include "pss/buf.h"
#include "pss/report.h"

bool
pss_baseline_is_within(struct pss_str path, struct pss_str dir)
{
    return pss_str_starts(path, dir) && (path.n == dir.n || path.p[dir.n] == '/');
}

struct pss_str
pss_baseline_name(struct pss_arena *mem, struct pss_directories *directories,
    struct pss_str dir, const char *path)
{
    struct pss_str full = pss_directories_full(directories, pss_str_of(path));
    struct pss_buf out = {0};
    while (!pss_baseline_is_within(full, dir)) {
        pss_buf_puts(&out, "../");
        dir = pss_path_parent(dir);
    }
    full = (struct pss_str){full.p + dir.n + 1, full.n - dir.n - 1};
    pss_report_clean(&out, full);
    struct pss_str name = pss_arena_copy(mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return name;
}
