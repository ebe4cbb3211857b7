/* Blocks from the system: arenas and buffers are made of them. */
#ifndef BASE_ARENABLOCK_H
#define BASE_ARENABLOCK_H

#include <stddef.h>

/* As realloc; what is new is not zeroed. Counted by pss_alloc_fail_at; never NULL. */
void *pss_block_resize(void *block, size_t n);

#endif
