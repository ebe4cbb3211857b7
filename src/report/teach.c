/* The line at the end of a run about kinds that the program does not know. */
#include "pss/base.h"

#include "pss/teach.h"

void
pss_teach_write(struct pss_buf *out, const struct pss_tally *tally)
{
    const struct pss_unknown_kinds *kinds = &tally->unknown;
    if (kinds->n == 0)
        return;
    bool is_one_kind = kinds->n_names == 1 && !kinds->has_more;
    pss_tally_count(out, kinds->n,
        "object of a kind that is not known holds containers",
        is_one_kind ? "objects of a kind that is not known hold containers"
                    : "objects of kinds that are not known hold containers");
    for (size_t i = 0; i < kinds->n_names; i++)
        pss_buf_printf(out, "%s%s", i == 0 ? ": " : ", ", kinds->names[i]);
    if (kinds->has_more)
        pss_buf_puts(out, kinds->n_names > 0 ? ", …" : ": …");
    pss_buf_printf(
        out, "; teach %s with kinds: in .pss-fix\n", is_one_kind ? "it" : "them");
}
