/* Blocks from the system: arenas and buffers are made of them. */
#ifndef BASE_BLOCK_H
#define BASE_BLOCK_H

#include <stddef.h>

/* Zeroed. Counted by pss_alloc_fail_at; never NULL. */
void *pss_block_new(size_t n);
/* As realloc: what is new is not zeroed. */
void *pss_block_resize(void *block, size_t n);

#endif
