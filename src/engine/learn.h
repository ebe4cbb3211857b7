/* Kinds that no table has, and that something around the input knows. */
#ifndef ENGINE_LEARN_H
#define ENGINE_LEARN_H

#include "pss/task.h"

/* Asks once for the kinds of the objects that hold containers and that nobody knew. True if
 * the task knows more kinds now, so that the input must be judged again. */
bool pss_learn(struct pss_task *task);

#endif
