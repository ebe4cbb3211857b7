/* Judges a row: follows its field to every place it leads to, and asks its demand. */
#include "pss/base.h"

#include "pss/condition.h"

#include "rule.h"

/* One place that a field leads to. */
struct place {
    const struct pss_node *raw;   /* as written, NULL if the last key is not there */
    const struct pss_node *node;  /* alias followed; NULL if absent or null */
    const struct pss_node *owner; /* the raw owner, if it is present; else NULL */
    const struct pss_node *item;  /* the raw list item that `[*]` stands for … */
    size_t number;                /* … and its number */
    bool is_set;         /* a value of the row's form stands here, or its owner does */
    struct pss_str text; /* that value, "" if only the owner is there */
};

static const struct pss_node *
find_raw(struct pss_setter *setter, const struct pss_node *map, struct pss_str key)
{
    if (map != setter->map)
        return pss_find(map, key).value;
    if (!pss_str_eq(key, setter->head)) {
        setter->head = key;
        if (setter->context && pss_str_is(key, "securityContext"))
            key = pss_str_of(setter->context);
        setter->head_raw = pss_find(map, key).value;
    }
    return setter->head_raw;
}

static bool
ends_owner(const struct pss_rule *rule, const char *at)
{
    return rule->owner && strlen(rule->owner) == (size_t)(at - rule->field);
}

/* A value that is read: what fills it in, or whether it is there at all, may not be
 * known. */
static void
note_read(struct pss_judge *judge, const struct pss_setter *setter,
    const struct pss_node *node)
{
    const struct pss_tree *tree = judge->pod->tree;
    if (judge->placeholder)
        return;
    bool is_part = setter->scope == PSS_CONTAINER || setter->scope == PSS_VOLUME;
    const struct pss_node *outer =
        is_part && setter->map ? setter->map : judge->pod->object->root;
    if (pss_has_placeholder(node) || pss_is_conditional(tree, node, outer))
        judge->placeholder = node;
}

/* Spares most of the calls. */
static inline bool
may_be_unknown(const struct pss_judge *judge, const struct pss_node *node)
{
    return node && (node->kind == PSS_SCALAR || node->kind == PSS_ALIAS ||
                       judge->pod->tree->conditions.n > 0);
}

/* Follows the field from `at`; returns its end, or where `[*]` stands. */
static const char *
follow(struct place *place, struct pss_judge *judge, struct pss_setter *setter,
    const struct pss_rule *rule, const char *at)
{
    while (place->node && *at != '\0' && *at != '[') {
        struct pss_str key = {at, strcspn(at, ".[")};
        place->raw = find_raw(setter, place->node, key);
        if (may_be_unknown(judge, place->raw))
            note_read(judge, setter, place->raw);
        place->node = pss_is_null(place->raw) ? NULL : pss_node_real(place->raw);
        at += key.n;
        if (ends_owner(rule, at) && place->node && place->node->kind == PSS_MAP)
            place->owner = place->raw;
        at += *at == '.';
    }
    place->raw = *at == '\0' || *at == '[' ? place->raw : NULL;
    return *at == '\0' ? at : at + strcspn(at, "[");
}

static void
read_place(struct place *place, const struct pss_rule *rule)
{
    place->text = PSS_STR("");
    place->is_set = place->owner != NULL;
    if (!place->node)
        return;
    if (rule->form == PSS_OBJECT) {
        place->is_set = place->node->kind == PSS_MAP;
        return;
    }
    struct pss_value value = pss_value_of(place->node);
    static const enum pss_type types[] = {
        [PSS_TEXT] = PSS_STRING,
        [PSS_FLAG] = PSS_BOOL,
        [PSS_NUMBER] = PSS_INT,
    };
    if (value.type != types[rule->form])
        return;
    place->is_set = true;
    place->text = value.text;
    if (value.type == PSS_INT && value.integer == 0) /* -0.0 is zero, too */
        place->text = PSS_STR("0");
}

static bool
is_in(const struct pss_rule *rule, struct pss_str text, unsigned minor)
{
    for (const struct pss_allowed *value = rule->values; value->text; value++) {
        struct pss_str allowed = pss_str_of(value->text);
        if (value->since > minor)
            continue;
        if (pss_str_eq(text, allowed))
            return true;
        if (rule->scope != PSS_ANNOTATION || !pss_str_ends(allowed, PSS_STR("*")))
            continue;
        allowed.n--;
        if (pss_str_starts(text, allowed))
            return true;
    }
    return false;
}

/* The allowed name that a text with slashes means, "" if there is none. */
static struct pss_str
dotted(struct pss_judge *judge, const struct pss_rule *rule, struct pss_str text)
{
    if (text.n == 0 || !memchr(text.p, '/', text.n))
        return PSS_STR("");
    char *name = pss_alloc(judge->mem, text.n);
    for (size_t i = 0; i < text.n; i++)
        name[i] = text.p[i] == '/' ? '.' : text.p[i];
    struct pss_str respelt = {name, text.n};
    return is_in(rule, respelt, judge->minor) ? respelt : PSS_STR("");
}

static struct pss_str
path_of(struct pss_judge *judge, const struct pss_rule *rule, const struct place *place)
{
    const char *each = place->item ? strstr(rule->field, "[*]") : NULL;
    if (!each)
        return pss_str_of(rule->field);
    return pss_arena_printf(judge->mem, "%.*s[%zu]%s", (int)(each - rule->field),
        rule->field, place->number, each + strlen("[*]"));
}

static struct pss_hit
hit_at(struct pss_judge *judge, const struct pss_rule *rule,
    const struct pss_setter *setter, const struct place *place)
{
    return (struct pss_hit){
        .rule = rule,
        .scope = setter->scope,
        .index = setter->index,
        .map = setter->map,
        .path = path_of(judge, rule, place),
        .node = place->raw ? place->raw : place->owner,
        .item = place->item,
        .value = place->text,
        .is_missing = !place->is_set,
    };
}

static bool
is_broken(const struct pss_judge *judge, const struct pss_rule *rule,
    const struct place *place)
{
    switch (rule->demand) {
    case PSS_IN:
    case PSS_EACH_IN:
        return place->is_set && !is_in(rule, place->text, judge->minor);
    case PSS_NOT_IN:
        return place->is_set && is_in(rule, place->text, judge->minor);
    case PSS_SET_IN:
        return !place->is_set || !is_in(rule, place->text, judge->minor);
    case PSS_NOT_THERE:
        return place->is_set;
    case PSS_INHERITS_IN:
    case PSS_HOLDS:
    case PSS_SOURCE:
        break; /* no question of a single place */
    }
    return false;
}

static void
judge_place(struct pss_hits *out, struct pss_judge *judge, const struct pss_rule *rule,
    const struct pss_setter *setter, struct place *place)
{
    read_place(place, rule);
    if (!is_broken(judge, rule, place))
        return;
    struct pss_hit hit = hit_at(judge, rule, setter, place);
    if (rule->is_dotted)
        hit.respell = dotted(judge, rule, place->text);
    if (hit.respell.n > 0)
        hit.misspelt = place->raw;
    PSS_PUSH(judge->scratch, out, hit);
}

static void
judge_field(struct pss_hits *out, struct pss_judge *judge, const struct pss_rule *rule,
    struct pss_setter *setter)
{
    struct place place = {.node = setter->map};
    const char *at = follow(&place, judge, setter, rule, rule->field);
    if (*at == '\0') {
        judge_place(out, judge, rule, setter, &place);
        return;
    }
    if (!place.node || place.node->kind != PSS_SEQ)
        return;
    at += strlen("[*]");
    size_t number = 0;
    for (const struct pss_node *item = place.node->first; item; item = item->next) {
        struct place each = {.raw = item, .item = item, .number = number++};
        each.node = pss_is_null(item) ? NULL : pss_node_real(item);
        if (may_be_unknown(judge, item))
            note_read(judge, setter, item);
        if (ends_owner(rule, at)) /* a null item is an empty one */
            each.owner = item;
        follow(&each, judge, setter, rule, at + (*at == '.'));
        judge_place(out, judge, rule, setter, &each);
    }
}

/* True for another spelling of the capability: `all`, `CAP_ALL` for `ALL`. */
static bool
is_misspelt(struct pss_str text, struct pss_str wanted)
{
    if (pss_str_same_letters(text, wanted))
        return true;
    struct pss_str head = PSS_STR("CAP_");
    if (!pss_str_starts(text, head))
        return false;
    return pss_str_eq((struct pss_str){text.p + head.n, text.n - head.n}, wanted);
}

static void
judge_list(struct pss_hits *out, struct pss_judge *judge, const struct pss_rule *rule,
    struct pss_setter *setter)
{
    struct place place = {.node = setter->map};
    follow(&place, judge, setter, rule, rule->field);
    const struct pss_node *list =
        place.node && place.node->kind == PSS_SEQ ? place.node : NULL;
    struct pss_str wanted = pss_str_of(rule->write);
    const struct pss_node *misspelt = NULL;
    for (const struct pss_node *item = list ? list->first : NULL; item;
         item = item->next) {
        struct pss_value value = pss_value_of(item);
        note_read(judge, setter, item);
        if (value.type != PSS_STRING)
            continue;
        if (is_in(rule, value.text, judge->minor))
            return;
        if (!misspelt && is_misspelt(value.text, wanted))
            misspelt = item;
    }
    place.is_set = list && list->n > 0;
    struct pss_hit hit = hit_at(judge, rule, setter, &place);
    hit.misspelt = misspelt;
    if (misspelt)
        hit.respell = wanted;
    PSS_PUSH(judge->scratch, out, hit);
}

/* The first of these keys that leads to a mapping; NULL if none does. */
static const char *
first_source(struct pss_judge *judge, const struct pss_setter *volume,
    const struct pss_allowed *keys)
{
    for (; keys && keys->text; keys++) {
        const struct pss_node *raw =
            pss_find(volume->map, pss_str_of(keys->text)).value;
        const struct pss_node *source = pss_node_real(raw);
        if (may_be_unknown(judge, raw))
            note_read(judge, volume, raw);
        if (source && source->kind == PSS_MAP)
            return keys->text;
    }
    return NULL;
}

static void
judge_source(struct pss_hits *out, struct pss_judge *judge, const struct pss_rule *rule,
    const struct pss_setter *setter)
{
    if (first_source(judge, setter, rule->values))
        return;
    const char *key = first_source(judge, setter, rule->others);
    bool is_unknown = !rule->others && judge->has_no_defaults;
    if (!key && !is_unknown)
        return;
    struct pss_hit hit = {
        .rule = rule,
        .scope = setter->scope,
        .index = setter->index,
        .map = setter->map,
        .path = pss_str_of(key ? key : ""),
        .node = key ? pss_find(setter->map, pss_str_of(key)).value : NULL,
        .value = pss_str_of(key ? key : "unknown"),
    };
    PSS_PUSH(judge->scratch, out, hit);
}

/* Sorted once, so that annotations times containers is not what it costs. */
static bool
has_container(struct pss_judge *judge, struct pss_str name)
{
    const struct pss_pod *pod = judge->pod;
    if (judge->names.n == 0 && pod->n_containers > 0) {
        for (size_t i = 0; i < pod->n_containers; i++)
            PSS_PUSH(judge->scratch, &judge->names, pod->containers[i].name);
        pss_texts_sort(&judge->names);
    }
    return pss_texts_has(judge->names, name);
}

static bool
is_key_of(struct pss_judge *judge, const struct pss_rule *rule, struct pss_str key)
{
    struct pss_str wanted = pss_str_of(rule->field);
    if (!pss_str_ends(wanted, PSS_STR("*")))
        return pss_str_eq(key, wanted);
    wanted.n--;
    if (!pss_str_starts(key, wanted))
        return false;
    struct pss_str name = {key.p + wanted.n, key.n - wanted.n};
    return !rule->of_container || has_container(judge, name);
}

static void
judge_annotation(struct pss_hits *out, struct pss_judge *judge,
    const struct pss_rule *rule, const struct pss_setter *setter)
{
    const struct pss_annotation *annotation = &judge->pod->annotations[setter->index];
    if (!is_key_of(judge, rule, annotation->key) ||
        is_in(rule, annotation->value, judge->minor))
        return;
    note_read(judge, setter, annotation->node);
    struct pss_hit hit = {
        .rule = rule,
        .scope = setter->scope,
        .index = setter->index,
        .map = setter->map,
        .path = pss_arena_printf(
            judge->mem, "annotations[\"%.*s\"]", PSS_FMT(annotation->key)),
        .node = annotation->node,
        .value = annotation->value,
    };
    PSS_PUSH(judge->scratch, out, hit);
}

void
pss_rule_judge(struct pss_hits *out, struct pss_judge *judge,
    const struct pss_rule *rule, struct pss_setter *setter)
{
    if (rule->scope == PSS_ANNOTATION)
        judge_annotation(out, judge, rule, setter);
    else if (rule->demand == PSS_SOURCE)
        judge_source(out, judge, rule, setter);
    else if (rule->demand == PSS_HOLDS)
        judge_list(out, judge, rule, setter);
    else
        judge_field(out, judge, rule, setter);
}

void
pss_rule_judge_inherited(
    struct pss_hits *out, struct pss_judge *judge, const struct pss_rule *rule)
{
    struct place top = {.node = judge->spec.map};
    follow(&top, judge, &judge->spec, rule, rule->field);
    read_place(&top, rule);
    bool has_explicit = top.is_set && !is_in(rule, top.text, judge->minor);
    if (has_explicit)
        PSS_PUSH(judge->scratch, out, hit_at(judge, rule, &judge->spec, &top));
    for (size_t i = 0; i < judge->pod->n_containers; i++) {
        struct pss_setter *setter = &judge->containers[i];
        struct place place = {.node = setter->map};
        follow(&place, judge, setter, rule, rule->field);
        read_place(&place, rule);
        /* Where the pod has a value, a container without one needs none of its own:
         * either it is good, or fixing it fixes both. */
        if (place.is_set ? is_in(rule, place.text, judge->minor) : top.is_set)
            continue;
        has_explicit = has_explicit || place.is_set;
        struct pss_hit hit = hit_at(judge, rule, setter, &place);
        if (!place.is_set) { /* one edit at the pod serves all such containers */
            hit.map = judge->spec.map;
            hit.node = top.raw;
        }
        PSS_PUSH(judge->scratch, out, hit);
    }
    for (size_t i = 0; i < out->n && has_explicit; i++)
        out->items[i].is_hidden = out->items[i].is_missing;
}
