/* Names that nobody may call: unbounded writers everywhere, raw memory and
 * streams outside base/ (which defines PSS_MAY_ALLOC before base.h). */
#ifndef PSS_BANNED_H
#define PSS_BANNED_H

#pragma GCC poison strcpy strcat sprintf vsprintf strtok strncpy gets atoi
#ifndef PSS_MAY_ALLOC
#pragma GCC poison malloc calloc realloc free fopen
#endif

#endif
