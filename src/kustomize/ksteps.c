#include "pss/base.h"

#include "ksteps.h"
#include "pss/value.h"

bool
pss_kstep_next(struct pss_kstep *out, struct pss_str *rest, char separator)
{
    *out = (struct pss_kstep){.is_index = rest->n > 0 && rest->p[0] == '['};
    size_t at = out->is_index ? 1 : 0;
    if (rest->n == 0)
        return false;
    for (; at < rest->n && rest->p[at] != separator && rest->p[at] != '['; at++) {
        if (out->is_index && rest->p[at] >= '0' && rest->p[at] <= '9')
            out->index = 10 * out->index + (size_t)(rest->p[at] - '0');
    }
    out->key = (struct pss_str){rest->p, at};
    if (at < rest->n && rest->p[at] == separator)
        at++;
    *rest = (struct pss_str){rest->p + at, rest->n - at};
    return true;
}

const struct pss_node *
pss_kstep_into(const struct pss_node *node, const struct pss_kstep *step)
{
    const struct pss_node *real = pss_node_real(node);
    const struct pss_node *found = NULL;
    if (real && step->is_index && real->kind == PSS_SEQ) {
        found = real->first;
        for (size_t i = 0; found && i < step->index; i++)
            found = found->next;
    } else if (real && !step->is_index && real->kind == PSS_MAP) {
        found = pss_find(real, step->key).value;
    }
    return pss_is_null(found) ? NULL : found;
}
