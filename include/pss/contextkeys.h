/* What a securityContext shall hold, before it is known where that is written. */
#ifndef PSS_CONTEXTKEYS_H
#define PSS_CONTEXTKEYS_H

#include "pss/str.h"

/* A key that a securityContext shall hold. */
struct pss_context_key {
    struct pss_str path; /* its keys joined by dots: "seccompProfile.type" */
    /* The value as YAML: RuntimeDefault. "": the key shall not be there. */
    struct pss_str text;
    bool is_item; /* there is a list at the path, and `text` is an item of it */
};

/* Keys below the same key stand one after the other. */
struct pss_context_keys {
    const struct pss_context_key *items;
    size_t n;
};

#endif
