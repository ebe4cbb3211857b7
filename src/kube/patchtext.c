/* Patches become JSON, which is YAML. */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/value.h"

#include "patchtext.h"

enum { PADDING = 64 }; /* zero bytes that follow the text of a document */

json_t *
pss_patch_json(const struct pss_node *raw, int level)
{
    struct pss_value value = pss_value_of(raw);
    const struct pss_node *node = pss_node_real(raw);
    if (level == PSS_MAX_PATCH_LEVELS)
        return NULL;
    switch (value.type) {
    case PSS_NULL:
        return json_null();
    case PSS_BOOL:
        return json_boolean(value.is_true);
    case PSS_INT:
        return json_integer((json_int_t)value.integer);
    case PSS_UINT:
    case PSS_FLOAT:
        return json_real(value.type == PSS_UINT ? (double)value.natural : value.number);
    case PSS_STRING:
        return json_stringn(value.text.p, value.text.n);
    case PSS_SEQUENCE: {
        json_t *list = json_array();
        for (const struct pss_node *it = node->first; it; it = it->next)
            json_array_append_new(list, pss_patch_json(it, level + 1));
        return list;
    }
    case PSS_MAPPING: {
        json_t *map = json_object();
        struct pss_entries entries = {0};
        pss_entries_of(&entries, node);
        for (size_t i = 0; i < entries.n; i++) {
            struct pss_str key = pss_arena_copy(node->doc->mem, entries.items[i].key);
            json_object_set_new(
                map, key.p, pss_patch_json(entries.items[i].found.value, level + 1));
        }
        return map;
    }
    case PSS_REJECTED:
        break;
    }
    return NULL;
}

struct pss_str
pss_patch_padded(struct pss_arena *mem, struct pss_str text)
{
    char *padded = pss_alloc(mem, text.n + PADDING);
    memcpy(padded, text.p, text.n);
    return (struct pss_str){padded, text.n};
}

struct pss_doc *
pss_patch_doc(const struct pss_node *scalar)
{
    struct pss_arena *mem = scalar->doc->mem;
    return pss_doc_new(
        mem, scalar->doc->path, pss_patch_padded(mem, pss_scalar_text(scalar)));
}

static int
put(const char *bytes, size_t n, void *buf)
{
    pss_buf_add(buf, (struct pss_str){bytes, n});
    return 0;
}

struct pss_str
pss_patch_dump(struct pss_arena *mem, json_t *json)
{
    struct pss_buf buf = {0};
    bool is_written = json_dump_callback(json, put, &buf, JSON_COMPACT) == 0;
    json_decref(json);
    struct pss_str text =
        is_written ? pss_patch_padded(mem, pss_buf_str(&buf)) : PSS_STR("");
    pss_buf_release(&buf);
    return text;
}
