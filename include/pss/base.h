/* First include of every .c: configuration, standard headers, the ban list. */
#ifndef PSS_BASE_H
#define PSS_BASE_H

#ifdef HAVE_CONFIG_H
#include <config.h> /* of the build; there is a pss/config.h beside this file */
#endif

#include <assert.h>
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pss/banned.h"

#define PSS_COUNT(array) (sizeof(array) / sizeof((array)[0]))

#endif
