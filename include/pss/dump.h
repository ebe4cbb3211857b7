/* JSON values, made by jansson. If memory runs out, the run ends. */
#ifndef PSS_DUMP_H
#define PSS_DUMP_H

#include <jansson.h>

#include "pss/buf.h"

json_t *pss_dump_object(void);
json_t *pss_dump_array(void);
/* Bytes that are not UTF-8 (in the name of a file) become \xNN. */
json_t *pss_dump_text(struct pss_str s);
/* These take `value` over. */
void pss_append(json_t *array, json_t *value);
void pss_set(json_t *object, const char *key, json_t *value);
/* A member of each kind. */
void pss_set_text(json_t *object, const char *key, struct pss_str s);
void pss_set_word(json_t *object, const char *key, const char *z);
void pss_set_number(json_t *object, const char *key, size_t n);
/* null if `z` is NULL, or `n` is SIZE_MAX. */
void pss_set_word_or_null(json_t *object, const char *key, const char *z);
void pss_set_number_or_null(json_t *object, const char *key, size_t n);
json_t *pss_set_object(json_t *object, const char *key);
json_t *pss_set_array(json_t *object, const char *key);
/* These write the value without blanks, and release it. */
void pss_dump(struct pss_buf *out, json_t *value);
/* On several lines, for people, and released. */
void pss_dump_indented(struct pss_buf *out, json_t *value);
/* As an element of an array, one per line. */
void pss_dump_element(struct pss_buf *out, bool is_first, json_t *value);

#endif
