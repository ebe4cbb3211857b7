/* Small nasty YAML, the same for the same seed. */
#ifndef YAML_RANDOM_H
#define YAML_RANDOM_H

#include <stdint.h>

#include "pss/buf.h"

struct random {
    uint64_t state;
};

/* Appends a text of a few tokens. */
void random_text(struct pss_buf *out, struct random *random);

#endif
