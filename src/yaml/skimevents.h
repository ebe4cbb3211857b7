/* What a parser would say of a text that is plainly well formed. */
#ifndef YAML_SKIMEVENTS_H
#define YAML_SKIMEVENTS_H

#include "scan.h"

/* True if the image is written in the small part of YAML that the skimmer reads. `out` then
 * has the events of libfyaml, but that those of a block scalar and of the end of a block
 * collection have other places, which nobody reads. */
bool pss_skim_events(struct pss_events *out, struct pss_arena *mem,
    const struct pss_mask *image, bool is_json);
/* The same for a text of ASCII without tabs. A line end is its last byte, or zero bytes
 * follow it. */
bool pss_skim_source(
    struct pss_events *out, struct pss_arena *mem, struct pss_str text);

#endif
