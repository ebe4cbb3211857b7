/* One input in work: what is given, what has come out so far, and what the parts of the
 * work must tell each other. */
#ifndef PSS_TASK_H
#define PSS_TASK_H

#include "pss/around.h"
#include "pss/fixing.h"
#include "pss/tree.h"
#include "pss/wish.h"

struct pss_task {
    struct pss_arena *mem; /* for everything that the result refers to */
    const struct pss_around *around;
    struct pss_fixing fixing; /* of this try: the next try may do less */
    struct pss_result *result;
    /* The part of the text that is worked on, and its first chunk: a long stream is worked
     * on piece by piece. */
    struct pss_span part;
    size_t first_chunk;
    struct pss_known known; /* entries of the baseline that no finding has met yet */
    struct pss_touched_nodes touched;
    const struct pss_pod_kind *
        *learned; /* rows that `fixing.kinds` has got: see pss_learn */
    size_t n_learned;
    bool has_learned;    /* or has tried to */
    bool heeds_ignores;  /* directives and annotations that suppress findings count */
    bool is_again;       /* the text is one that edits have made */
    bool spares_ignored; /* pods of chunks with such directives are not edited */
    /* Answers about the whole input, which are looked for once. */
    enum pss_answer {
        PSS_UNASKED,
        PSS_NO,
        PSS_YES,
    } is_named_patch; /* see pss_around */
    enum pss_answer
        has_directive; /* the bytes PSS_PATCH_MARK are somewhere in the input */
    enum pss_answer has_overlay; /* the bytes PSS_OVERLAY_MARK are */
    enum pss_answer is_sealed;   /* see seal.h */
};

/* Starts a try from nothing: an empty result, and a baseline of which no entry was
 * met. */
void pss_task_begin(struct pss_task *task, const struct pss_doc *doc, const char *path,
    size_t documents);
/* Starts the judging of a text that the edits of `task` have made. The fixing and what
 * is known around it are the same; `result` gets the findings. */
void pss_task_judge_again(struct pss_task *out, const struct pss_task *task,
    struct pss_result *result, const struct pss_doc *doc);

#define PSS_PATCH_MARK "$patch"
#define PSS_OVERLAY_MARK "#@overlay/"

/* The answers about the whole input. Each is looked for when it is asked first, … */
bool pss_task_has_directive(struct pss_task *task);
bool pss_task_has_overlay(struct pss_task *task);
bool pss_task_is_named_patch(struct pss_task *task);
/* … or now, all three. */
void pss_task_ask(struct pss_task *task);

#endif
