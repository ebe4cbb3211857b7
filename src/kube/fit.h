/* Which values fit which fields, and how to say that one does not. */
#ifndef KUBE_FIT_H
#define KUBE_FIT_H

#include "pss/buf.h"
#include "pss/value.h"

#include "schema_table.h"

/* What is expected of a value. */
struct pss_want {
    enum pss_field_kind kind;
    enum pss_field_shape shape;
    size_t type; /* of PSS_FIELD_OBJECT */
    bool is_read;
};

/* Go's resource.ParseQuantity would take the text. */
bool pss_quantity_is(struct pss_str text);
/* True if Kubernetes' decoder takes the value; what is inside of it does not count. */
bool pss_fits(const struct pss_want *want, const struct pss_value *value);
/* Appends " must be an integer, not a string; remove the quotes". */
void pss_fit_say(struct pss_buf *out, const struct pss_want *want,
    const struct pss_value *value, const struct pss_node *node);

#endif
