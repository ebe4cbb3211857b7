/* From a rendered node to its place in the template, by what the map says of it. */
#ifndef HELM_MAPPLACE_H
#define HELM_MAPPLACE_H

#include "pss/finding.h"
#include "pss/templateowners.h"

struct pss_map_places;
struct pss_map_places *pss_map_places_of(const struct pss_doc *template);

/* The pod spec that was rendered; NULL: the map does not tell. */
const struct pss_owner *pss_map_pod(
    struct pss_map_places *places, const struct pss_rendered *rendered);
/* A container of the pod spec; NULL: the map does not tell. What is said of a name first is
 * said of it always. */
const struct pss_owner *pss_map_container(struct pss_map_places *places,
    const struct pss_owner *pod, const struct pss_rendered *rendered);
/* The line of the pod's `kind:`; empty if it is not there. */
struct pss_span pss_map_kind(
    const struct pss_map_places *places, const struct pss_owner *pod);
/* The line that owns the field of the finding; empty if the map does not tell. `field` is
 * that field below the pod spec. */
struct pss_span pss_map_field(struct pss_map_places *places,
    const struct pss_owner *pod, const struct pss_finding *finding,
    struct pss_str field);
/* Takes `containers[2]` off the field of a container: its list and its place in it. False,
 * and nothing is changed, if it is another field. */
bool pss_map_take_container(struct pss_rendered *out, struct pss_str *field);
/* What stands behind the last dot of a field, without an index. */
struct pss_str pss_map_last_key(struct pss_str field);

#endif
