/* The text of a scalar from its source, as Kubernetes' reader (a YAML 1.1 scanner)
 * decodes it. */
#ifndef YAML_DECODE_H
#define YAML_DECODE_H

#include "pss/arena.h"
#include "pss/buf.h"
#include "pss/str.h"

/* How many bytes the line break at `at` has: CR LF, CR, LF, NEL, LS or PS; 0: none. */
size_t pss_decode_break(struct pss_str src, size_t at);
/* Appends it as it counts: LF, but LS and PS stay what they are. */
size_t pss_decode_add_break(struct pss_buf *out, struct pss_str src, size_t at);

/* A plain scalar's text. May be a part of `src`. */
struct pss_str pss_decode_plain(struct pss_arena *mem, struct pss_str src);
/* The text between two quotes (which are in `src`). May be a part of `src`. */
struct pss_str pss_decode_single(struct pss_arena *mem, struct pss_str src);
struct pss_str pss_decode_double(struct pss_arena *mem, struct pss_str src);
/* Offset in a double-quoted scalar of the first escape that YAML 1.1 refuses (JSON's
 * `\/` and surrogates are such), or src.n. */
size_t pss_decode_bad_escape(struct pss_str src);
/* A literal or folded scalar whose header stands at `at`; `indent` is the column of
 * the block collection that it is in, -1 for none. Reads until the lines are less
 * indented. Kubernetes' reader ends the last line of a file where nothing else does; with
 * `is_raw` it stays as it is. */
struct pss_str pss_decode_block(
    struct pss_arena *mem, struct pss_str src, size_t at, long indent, bool is_raw);
/* Bytes that are not UTF-8 become U+FFFD, as in JSON. */
struct pss_str pss_decode_mend(struct pss_arena *mem, struct pss_str bytes);

#endif
