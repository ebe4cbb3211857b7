/* An image shows one branch of each block. The images together show every branch: a block
 * takes as many of them as its branches need one after the other. */
#include "pss/base.h"

#include "choices.h"

enum { ENOUGH = 1 << 20 }; /* needs do not grow beyond this */

void
pss_choices_of(
    struct pss_choices *out, struct pss_arena *mem, const struct pss_actions *actions)
{
    *out = (struct pss_choices){
        .actions = actions,
        .needs = PSS_NEW_N(mem, size_t, actions->branches.n),
        .sums = PSS_NEW_N(mem, size_t, actions->blocks.n),
        .n = 1,
    };
    for (size_t i = actions->branches.n; i-- > 0;) { /* what is inside comes behind */
        const struct pss_branch *branch = &actions->branches.items[i];
        size_t *sum = &out->sums[branch->block];
        if (out->needs[i] == 0)
            out->needs[i] = 1;
        *sum = *sum < ENOUGH ? *sum + out->needs[i] : ENOUGH;
        if (actions->blocks.items[branch->block].first != i)
            continue;
        size_t *around =
            branch->parent == PSS_NO_BRANCH ? &out->n : &out->needs[branch->parent];
        if (*around < *sum)
            *around = *sum;
    }
    if (out->n > MOST_IMAGES)
        out->n = MOST_IMAGES;
}

struct keeper {
    const struct pss_choices *choices;
    struct pss_kept *out;
    size_t *turns; /* by branch that is kept: which of its own images this is */
};

/* Chooses a branch of the block. `turn` is that of the branch around it. */
static void
choose(struct keeper *keeper, size_t block, size_t turn)
{
    const struct pss_actions *actions = keeper->choices->actions;
    size_t sum = keeper->choices->sums[block];
    size_t left = turn < sum ? turn : sum - 1;
    size_t i = actions->blocks.items[block].first;
    while (i != PSS_NO_BRANCH && left >= keeper->choices->needs[i]) {
        left -= keeper->choices->needs[i];
        i = actions->branches.items[i].next;
    }
    if (i == PSS_NO_BRANCH)
        return;
    keeper->out->branches[i] = true;
    keeper->turns[i] = left;
}

static void
keep_all_branches(struct pss_kept *out, const struct pss_actions *actions, size_t block)
{
    size_t i = actions->blocks.items[block].first;
    for (; i != PSS_NO_BRANCH; i = actions->branches.items[i].next)
        out->branches[i] = true;
}

void
pss_choices_keep(struct pss_kept *out, struct pss_arena *mem,
    const struct pss_choices *choices, size_t number, bool is_of_defines)
{
    const struct pss_actions *actions = choices->actions;
    struct keeper keeper = {.choices = choices,
        .out = out,
        .turns = PSS_NEW_N(mem, size_t, actions->branches.n)};
    out->top = !is_of_defines;
    out->branches = PSS_NEW_N(mem, bool, actions->branches.n);
    for (size_t i = 0; i < actions->blocks.n; i++) {
        const struct pss_block *block = &actions->blocks.items[i];
        size_t around = actions->branches.items[block->first].parent;
        bool is_define = actions->items[block->open].kind == PSS_ACTION_DEFINE;
        if (around == PSS_NO_BRANCH ? is_define != is_of_defines
                                    : !out->branches[around])
            continue;
        if (number >= choices->n)
            keep_all_branches(out, actions, i);
        else
            choose(&keeper, i, around == PSS_NO_BRANCH ? number : keeper.turns[around]);
    }
}
