/* An image shows one branch of each block. The images together show every branch: a block
 * takes as many of them as its branches need one after the other. */
#include "pss/base.h"

#include "branches.h"

enum { ENOUGH = 1 << 20 }; /* needs do not grow beyond this */

void
pss_branches_of(
    struct pss_branches *out, struct pss_arena *mem, const struct pss_actions *actions)
{
    *out = (struct pss_branches){
        .actions = actions,
        .needs = PSS_NEW_N(mem, size_t, actions->parts.n),
        .sums = PSS_NEW_N(mem, size_t, actions->blocks.n),
        .n = 1,
    };
    for (size_t i = actions->parts.n; i-- > 0;) { /* what is inside comes behind */
        const struct pss_part *part = &actions->parts.items[i];
        size_t *sum = &out->sums[part->block];
        if (out->needs[i] == 0)
            out->needs[i] = 1;
        *sum = *sum < ENOUGH ? *sum + out->needs[i] : ENOUGH;
        if (actions->blocks.items[part->block].first != i)
            continue;
        size_t *around =
            part->parent == PSS_NO_PART ? &out->n : &out->needs[part->parent];
        if (*around < *sum)
            *around = *sum;
    }
    if (out->n > MOST_BRANCH_IMAGES)
        out->n = MOST_BRANCH_IMAGES;
}

struct keeper {
    const struct pss_branches *branches;
    struct pss_kept *out;
    size_t *turns; /* by part that is kept: which of its own images this is */
};

/* Chooses a part of the block. `turn` is that of the part around it. */
static void
choose(struct keeper *keeper, size_t block, size_t turn)
{
    const struct pss_actions *actions = keeper->branches->actions;
    size_t sum = keeper->branches->sums[block];
    size_t left = turn < sum ? turn : sum - 1;
    size_t i = actions->blocks.items[block].first;
    while (i != PSS_NO_PART && left >= keeper->branches->needs[i]) {
        left -= keeper->branches->needs[i];
        i = actions->parts.items[i].next;
    }
    if (i == PSS_NO_PART)
        return;
    keeper->out->parts[i] = true;
    keeper->turns[i] = left;
}

static void
keep_all_parts(struct pss_kept *out, const struct pss_actions *actions, size_t block)
{
    size_t i = actions->blocks.items[block].first;
    for (; i != PSS_NO_PART; i = actions->parts.items[i].next)
        out->parts[i] = true;
}

void
pss_branches_keep(struct pss_kept *out, struct pss_arena *mem,
    const struct pss_branches *branches, size_t number, bool is_of_defines)
{
    const struct pss_actions *actions = branches->actions;
    struct keeper keeper = {.branches = branches,
        .out = out,
        .turns = PSS_NEW_N(mem, size_t, actions->parts.n)};
    out->top = !is_of_defines;
    out->parts = PSS_NEW_N(mem, bool, actions->parts.n);
    for (size_t i = 0; i < actions->blocks.n; i++) {
        const struct pss_block *block = &actions->blocks.items[i];
        size_t around = actions->parts.items[block->first].parent;
        bool is_define = actions->items[block->open].kind == PSS_ACTION_DEFINE;
        if (around == PSS_NO_PART ? is_define != is_of_defines : !out->parts[around])
            continue;
        if (number >= branches->n)
            keep_all_parts(out, actions, i);
        else
            choose(&keeper, i, around == PSS_NO_PART ? number : keeper.turns[around]);
    }
}
