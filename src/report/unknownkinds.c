/* Names of kinds, kept for the end of a run. */
#include "pss/base.h"

#include "pss/report.h"
#include "pss/unknownkinds.h"

/* "Widget (example.com)", made safe for a terminal. */
static void
put_name(struct pss_buf *out, const struct pss_object *object)
{
    struct pss_str group = pss_group_of(object->api_version);
    pss_report_clean(out, object->kind);
    pss_buf_puts(out, " (");
    pss_report_clean(out, group.n > 0 ? group : object->api_version);
    pss_buf_putc(out, ')');
}

void
pss_unknown_kinds_add(struct pss_unknown_kinds *kinds, const struct pss_object *object)
{
    if (object->kind.n == 0 || pss_text_has_placeholder(object->kind) ||
        pss_text_has_placeholder(object->api_version))
        return;
    kinds->n++;
    struct pss_buf name = {0};
    put_name(&name, object);
    size_t i = 0;
    while (i < kinds->n_names && !pss_str_is(pss_buf_str(&name), kinds->names[i]))
        i++;
    bool is_new = i == kinds->n_names;
    bool fits = i < PSS_MOST_KINDS_NAMED && name.n < PSS_LONGEST_KIND_NAME;
    if (is_new && fits) {
        memcpy(kinds->names[i], name.p, name.n);
        kinds->names[i][name.n] = '\0';
        kinds->n_names++;
    }
    kinds->has_more = kinds->has_more || (is_new && !fits);
    pss_buf_release(&name);
}
