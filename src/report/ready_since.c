/* What changed between two readiness reports. */
#include "pss/base.h"

#include "pss/ready_since.h"
#include "pss/report.h"

struct change {
    const struct pss_ready_space *now;     /* NULL: the namespace has gone */
    const struct pss_ready_space *earlier; /* NULL: it is new */
};

/* "7 workloads (+1)" */
static void
put_number(struct pss_buf *out, size_t now, size_t earlier, const char *unit)
{
    pss_buf_printf(out, "%zu %s%s", now, unit,
        strcmp(unit, "workload") == 0 && now != 1 ? "s" : "");
    if (now > earlier)
        pss_buf_printf(out, " (+%zu)", now - earlier);
    else if (now < earlier)
        pss_buf_printf(out, " (-%zu)", earlier - now);
}

static bool
is_changed(const struct change *change)
{
    const struct pss_ready_space *a = change->now;
    const struct pss_ready_space *b = change->earlier;
    if (!a || !b)
        return true;
    return a->workloads != b->workloads || a->ready != b->ready ||
           a->n_doubts != b->n_doubts || a->meets[PSS_MANUAL] != b->meets[PSS_MANUAL];
}

static void
put_change(struct pss_buf *out, const struct change *change)
{
    static const struct pss_ready_space none = {.workloads = 0};
    const struct pss_ready_space *a = change->now ? change->now : &none;
    const struct pss_ready_space *b = change->earlier ? change->earlier : &none;
    pss_buf_puts(out, "  ");
    pss_report_clean(out, (change->now ? a : b)->name);
    if (!change->now) {
        pss_buf_puts(out, ": is not there any more\n");
        return;
    }
    pss_buf_puts(out, change->earlier ? ": " : " (new): ");
    put_number(out, a->workloads, b->workloads, "workload");
    pss_buf_puts(out, ", ");
    put_number(out, a->ready, b->ready, "ready");
    if (a->n_doubts + b->n_doubts > 0) {
        pss_buf_puts(out, ", ");
        put_number(out, a->n_doubts, b->n_doubts, "not judged");
    }
    if (change->earlier && a->meets[PSS_MANUAL] != b->meets[PSS_MANUAL])
        pss_buf_printf(out, "; meets %s, was %s", pss_level_name(a->meets[PSS_MANUAL]),
            pss_level_name(b->meets[PSS_MANUAL]));
    pss_buf_putc(out, '\n');
}

static void
count(size_t *workloads, size_t *ready, const struct pss_readiness *readiness)
{
    *workloads = 0;
    *ready = 0;
    for (size_t i = 0; i < readiness->spaces.n; i++) {
        *workloads += readiness->spaces.items[i].workloads;
        *ready += readiness->spaces.items[i].ready;
    }
}

static void
put_sum(struct pss_buf *out, const struct pss_readiness *now,
    const struct pss_readiness *earlier)
{
    size_t workloads[2];
    size_t ready[2];
    count(&workloads[0], &ready[0], now);
    count(&workloads[1], &ready[1], earlier);
    pss_buf_puts(out, "  all: ");
    put_number(out, workloads[0], workloads[1], "workload");
    pss_buf_puts(out, ", ");
    put_number(out, ready[0], ready[1], "ready");
    pss_buf_putc(out, '\n');
}

void
pss_ready_since_write(struct pss_buf *out, const struct pss_readiness *now,
    const struct pss_readiness *earlier, const char *name)
{
    pss_buf_puts(out, "\nSince ");
    pss_report_clean(out, pss_str_of(name));
    pss_buf_puts(out, ":\n");
    for (size_t i = 0; i < now->spaces.n; i++) {
        struct change change = {.now = &now->spaces.items[i]};
        change.earlier = pss_readiness_find(earlier, change.now->name);
        if (is_changed(&change))
            put_change(out, &change);
    }
    for (size_t i = 0; i < earlier->spaces.n; i++) {
        struct change change = {.earlier = &earlier->spaces.items[i]};
        if (!pss_readiness_find(now, change.earlier->name))
            put_change(out, &change);
    }
    put_sum(out, now, earlier);
}
