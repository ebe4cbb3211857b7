/* Values in a part of a file, which is YAML by itself. */
#ifndef HELM_VALUEPART_H
#define HELM_VALUEPART_H

#include "pss/doc.h"
#include "pss/edit.h"
#include "pss/node.h"

/* The part of a mapping, or of a text that is written with `|`: whole lines, or what stands
 * between braces. Empty for anything else. */
struct pss_span value_part_span(const struct pss_node *node);
/* The file with blanks for everything that is not of the part. */
struct pss_str value_part_mask(
    struct pss_arena *mem, struct pss_str file, struct pss_span part);
/* The part once these edits, which are settled, were made. */
struct pss_span value_part_after(const struct pss_edits *edits, struct pss_span part);

#endif
