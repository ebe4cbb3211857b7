/* The actions of a template of Go: what stands between `{{` and `}}`. */
#ifndef PSS_ACTIONS_H
#define PSS_ACTIONS_H

#include "pss/arena.h"
#include "pss/span.h"
#include "pss/str.h"

enum pss_action_kind {
    PSS_ACTION_OUTPUT,  /* prints what its pipeline gives */
    PSS_ACTION_INCLUDE, /* prints a named template: `include` or `template` */
    PSS_ACTION_ASSIGN,  /* `$x := …`, `$x = …` */
    PSS_ACTION_COMMENT,
    PSS_ACTION_IF,
    PSS_ACTION_WITH,
    PSS_ACTION_RANGE,
    PSS_ACTION_DEFINE,
    PSS_ACTION_BLOCK, /* defines a template and prints it at once */
    PSS_ACTION_ELSE,  /* `else if` and `else with` are such */
    PSS_ACTION_END,
    PSS_ACTION_JUMP, /* `break`, `continue` */
};

struct pss_action {
    struct pss_span span;  /* the braces are in it */
    struct pss_span inner; /* without braces, trim marks and the blanks beside them */
    enum pss_action_kind kind;
    bool trims_before; /* `{{-` takes the blanks and line ends before it away */
    bool trims_behind; /* `-}}` */
    struct pss_str
        name; /* of a named template, as it is written in quotes; "" if none */
    size_t
        branch; /* number of the branch that goes on behind it; PSS_NO_BRANCH: none */
};

#define PSS_NO_BRANCH ((size_t)-1)

/* What an `if`, `with`, `range`, `define`, `block` or one of their `else` rules, up to the
 * next `else` or `end`. */
struct pss_branch {
    size_t open;   /* the action before it */
    size_t close;  /* the action behind it */
    size_t parent; /* the branch around its block; PSS_NO_BRANCH: none */
    size_t block;  /* number of the block */
    size_t next;   /* the next branch of the block; PSS_NO_BRANCH: none */
    size_t depth;  /* branches around it */
};

/* From an `if` (…) to its `end`. */
struct pss_block {
    size_t first; /* its first branch */
    size_t n;     /* how many branches it has */
    size_t open;  /* its first action */
    size_t end;   /* its `end` */
};

struct pss_actions {
    struct pss_str src;
    struct pss_action *items; /* in the order of the text */
    size_t n, cap;
    struct {
        struct pss_branch *items; /* in the order in which they are opened */
        size_t n, cap;
    } branches;
    struct {
        struct pss_block *items; /* in the order in which they are opened */
        size_t n, cap;
    } blocks;
    /* Where Go would refuse the text, and why; NULL if it would not. An action that is not
     * closed is text, and so is all that follows it. */
    size_t broken_at;
    const char *broken;
};

/* Finds the actions of a text. Needs time in proportion to its length. */
void pss_actions_of(struct pss_actions *out, struct pss_arena *mem, struct pss_str src);
/* How many actions start before this offset. */
size_t pss_actions_before(const struct pss_actions *actions, size_t at);
/* The action that covers the byte at this offset, or NULL. */
const struct pss_action *pss_action_at(const struct pss_actions *actions, size_t at);
/* The innermost branch that holds this offset; PSS_NO_BRANCH: none does. */
size_t pss_branch_at(const struct pss_actions *actions, size_t at);
/* True if the branch `inner` is `outer` or lies in it. Everything lies in PSS_NO_BRANCH. */
bool pss_branch_is_within(
    const struct pss_actions *actions, size_t inner, size_t outer);
/* The bytes between the actions before and behind a branch. */
struct pss_span pss_branch_span(const struct pss_actions *actions, size_t branch);

/* True for an action that puts text into what is rendered. */
static inline bool
pss_action_prints(const struct pss_action *action)
{
    return action->kind == PSS_ACTION_OUTPUT || action->kind == PSS_ACTION_INCLUDE ||
           action->kind == PSS_ACTION_BLOCK;
}

/* True for an action that opens a block: its `end` follows. */
static inline bool
pss_action_opens(const struct pss_action *action)
{
    return action->kind >= PSS_ACTION_IF && action->kind <= PSS_ACTION_BLOCK;
}

#endif
