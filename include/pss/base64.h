/* Base64 as Go's StdEncoding reads it. */
#ifndef PSS_BASE64_H
#define PSS_BASE64_H

#include "pss/arena.h"
#include "pss/str.h"

/* Line ends are skipped, padding is asked for. False if the text is not base64. */
bool pss_base64_decode(struct pss_str *out, struct pss_arena *mem, struct pss_str text);

#endif
