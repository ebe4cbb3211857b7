/* What the files of one decision share: its state, and what is asked of the manifest. */
#ifndef IMAGE_WHOSTATE_H
#define IMAGE_WHOSTATE_H

#include "pss/whoask.h"

#define WHO_BIND "net_bind_service"

/* A decision while it is made. */
struct who_state {
    struct pss_arena *mem;
    const struct pss_who_ask *ask;
    const struct pss_evidence *evidence;
    const struct pss_who_options *options;
    struct pss_who *out;
    int64_t user;          /* that it will run as; -1: the image's own */
    struct pss_str detail; /* what the row that holds found */
};

/* True if something tells the user of the image. */
bool pss_who_is_known(const struct who_state *state);
enum pss_other_uid pss_who_other_of(const struct who_state *state);
/* A text of the row; "" without a row. */
struct pss_str pss_who_text_of(const struct who_state *state, size_t offset);
#define ROW_TEXT(state, member)                                                        \
    pss_who_text_of(state, offsetof(struct pss_image_row, member))
/* Those directories of a list that no mount covers, with commas between. */
struct pss_str pss_who_not_mounted(const struct who_state *state, struct pss_str list);
/* True if the container may run something else than the program of the image: it has a
 * command that does not name it. */
bool pss_who_runs_another(const struct who_state *state);
/* True if a writable mount lies where the words say that data goes. */
bool pss_who_says_mounted_path(const struct pss_who_ask *ask);
/* Where a persistent claim is mounted writable; "" if there is none. */
struct pss_str pss_who_claim_of(const struct pss_who_ask *ask);
/* `NAME` must be set, `NAME=VALUE` to this value. */
bool pss_who_has_variable(const struct pss_who_ask *ask, struct pss_str wanted);
/* A capability of the programs in the image that is, or is not, NET_BIND_SERVICE. */
struct pss_str pss_who_capability_of(const struct who_state *state, bool is_bind);
/* The text with what it says for `{image}`, `{user}` and `{detail}`. */
struct pss_str pss_who_sentence(const struct who_state *state, const char *text);

#endif
