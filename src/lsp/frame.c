/* Reads and writes the heads of messages. */
#include "pss/base.h"

#include "frame.h"

void
pss_frames_add(struct pss_frames *frames, struct pss_str bytes)
{
    struct pss_buf *kept = &frames->bytes;
    /* Each byte is moved once at most for each byte that was taken before it. */
    if (frames->at > kept->n / 2) {
        memmove(kept->p, kept->p + frames->at, kept->n - frames->at);
        kept->n -= frames->at;
        frames->at = 0;
    }
    pss_buf_add(kept, bytes);
}

/* The value of a line of the head with this name, without the blanks around it. */
static bool
read_field(struct pss_str *value, struct pss_str line, struct pss_str name)
{
    if (line.n <= name.n || line.p[name.n] != ':' ||
        !pss_str_same_letters((struct pss_str){line.p, name.n}, name))
        return false;
    size_t at = pss_skip_blanks(line, name.n + 1, line.n);
    *value = (struct pss_str){line.p + at, line.n - at};
    while (value->n > 0 && pss_is_blank_in_line(value->p[value->n - 1]))
        value->n--;
    return true;
}

static bool
read_length(size_t *out, struct pss_str digits)
{
    *out = 0;
    for (size_t i = 0; i < digits.n; i++) {
        if (digits.p[i] < '0' || digits.p[i] > '9')
            return false;
        if (*out <= PSS_LSP_MOST_BODY)
            *out = *out * 10 + (size_t)(digits.p[i] - '0');
    }
    return digits.n > 0;
}

/* What is wrong with the head, or NULL. */
static const char *
read_head(size_t *length, struct pss_str head)
{
    bool has_length = false;
    while (head.n > 0) {
        size_t end = pss_str_find(head, PSS_STR("\r\n"), 0);
        struct pss_str line = {head.p, end == SIZE_MAX ? head.n : end};
        struct pss_str value;
        size_t skip = end == SIZE_MAX ? head.n : end + 2;
        head = (struct pss_str){head.p + skip, head.n - skip};
        if (!read_field(&value, line, PSS_STR("Content-Length")))
            continue;
        if (has_length)
            return "the head of a message has two lengths";
        if (!read_length(length, value))
            return "the Content-Length of a message is not a number";
        has_length = true;
    }
    if (!has_length)
        return "the head of a message has no Content-Length";
    return *length > PSS_LSP_MOST_BODY ? "a message has more than 64 MiB" : NULL;
}

enum pss_frame
pss_frames_next(struct pss_frames *frames, struct pss_str *body, const char **why)
{
    size_t n = frames->bytes.n - frames->at;
    size_t length = 0;
    if (n == 0)
        return PSS_FRAME_PART;
    struct pss_str rest = {frames->bytes.p + frames->at, n};
    struct pss_str start = {rest.p, n < PSS_LSP_MOST_HEAD ? n : PSS_LSP_MOST_HEAD};
    size_t end = pss_str_find(start, PSS_STR("\r\n\r\n"), 0);
    if (end == SIZE_MAX && start.n < PSS_LSP_MOST_HEAD)
        return PSS_FRAME_PART;
    *why = "the head of a message has more than 4096 bytes";
    if (end != SIZE_MAX)
        *why = read_head(&length, (struct pss_str){rest.p, end});
    if (*why)
        return PSS_FRAME_BAD;
    if (rest.n - (end + 4) < length)
        return PSS_FRAME_PART;
    *body = (struct pss_str){rest.p + end + 4, length};
    frames->at += end + 4 + length;
    return PSS_FRAME_BODY;
}

void
pss_frame_put(struct pss_buf *out, struct pss_str body)
{
    pss_buf_printf(out, "Content-Length: %zu\r\n\r\n", body.n);
    pss_buf_add(out, body);
}
