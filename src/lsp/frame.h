/* From bytes to the bodies of messages: a head of lines, one of them Content-Length, an
 * empty line, the body. */
#ifndef LSP_FRAME_H
#define LSP_FRAME_H

#include "pss/buf.h"

enum {
    PSS_LSP_MOST_HEAD = 4096,             /* bytes of a head */
    PSS_LSP_MOST_BODY = 64 * 1024 * 1024, /* bytes of a body */
};

enum pss_frame {
    PSS_FRAME_PART, /* more bytes are needed */
    PSS_FRAME_BODY,
    PSS_FRAME_BAD, /* nobody can tell where the next message begins */
};

/* Bytes that were read and not yet taken. Zero is valid and empty. */
struct pss_frames {
    struct pss_buf bytes;
    size_t at;
};

/* Takes the next message off. The body is valid until more bytes are added. `why` says
 * what is bad. */
enum pss_frame pss_frames_next(
    struct pss_frames *frames, struct pss_str *body, const char **why);
void pss_frames_add(struct pss_frames *frames, struct pss_str bytes);
/* Appends a message with this body. */
void pss_frame_put(struct pss_buf *out, struct pss_str body);

#endif
