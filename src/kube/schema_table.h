/* What Kubernetes' decoder knows of an object's fields. The rows are generated. */
#ifndef KUBE_SCHEMA_TABLE_H
#define KUBE_SCHEMA_TABLE_H

#include <stdbool.h>
#include <stddef.h>

enum pss_field_kind {
    PSS_FIELD_ANY, /* kept as it is */
    PSS_FIELD_BOOL,
    PSS_FIELD_INT32,
    PSS_FIELD_INT64,
    PSS_FIELD_STRING,
    PSS_FIELD_INT_OR_STRING,
    PSS_FIELD_QUANTITY,
    PSS_FIELD_TIME,
    PSS_FIELD_OBJECT,
};

enum pss_field_shape { PSS_SHAPE_ONE, PSS_SHAPE_LIST, PSS_SHAPE_MAP };

struct pss_schema_field {
    const char *name;
    unsigned char name_n;
    unsigned char kind;  /* enum pss_field_kind */
    unsigned char shape; /* enum pss_field_shape */
    bool is_read;        /* by a check, or it leads to such a field */
    unsigned short type; /* of PSS_FIELD_OBJECT */
};

struct pss_schema_type {
    const char *name;
    const struct pss_schema_field *fields; /* sorted by name */
    size_t n;
};

/* Two initialisers: a name and its length. */
#define PSS_NAME(literal) literal, sizeof(literal) - 1

extern const struct pss_schema_type pss_schema_types[];
extern const size_t pss_schema_types_n;

#endif
