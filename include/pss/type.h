/* The types of values, and one value. */
#ifndef PSS_TYPE_H
#define PSS_TYPE_H

#include "pss/str.h"

enum pss_type {
    PSS_NULL,
    PSS_BOOL,
    PSS_INT,   /* an integral number that fits int64 (1.0 and 1e3 are such) */
    PSS_UINT,  /* above int64, fits uint64 */
    PSS_FLOAT, /* any other finite number */
    PSS_STRING,
    PSS_MAPPING,
    PSS_SEQUENCE,
    PSS_REJECTED, /* no JSON form: .nan, .inf, a bad !!int, bad base64 */
};

struct pss_value {
    enum pss_type type;
    bool is_true;
    int64_t integer;
    uint64_t natural;
    double number;
    /* PSS_STRING: decoded; numbers and booleans: as JSON prints them. */
    struct pss_str text;
};

#endif
