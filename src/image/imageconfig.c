/* What is known of images, by digest and by reference. */
#include "pss/base.h"

#include "pss/imageconfig.h"

/* The number, or -1 if the text is none that Kubernetes takes. */
static int64_t
number_of(struct pss_str text)
{
    int64_t number = 0;
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] < '0' || text.p[i] > '9')
            return -1;
        number = number * 10 + (text.p[i] - '0');
        if (number > INT32_MAX)
            return -1;
    }
    return text.n > 0 ? number : -1;
}

struct pss_image_user
pss_image_user_of(struct pss_str text)
{
    size_t colon = pss_str_find(text, PSS_STR(":"), 0);
    if (colon != SIZE_MAX)
        text.n = colon;
    struct pss_image_user user = {PSS_IMAGE_ROOT, -1, PSS_STR("")};
    int64_t number = number_of(text);
    if (text.n == 0 || number == 0 || pss_str_is(text, "root"))
        return user;
    user.kind = number > 0 ? PSS_IMAGE_NUMBER : PSS_IMAGE_NAMED;
    user.number = number;
    if (number < 0)
        user.name = text;
    return user;
}

bool
pss_image_user_is_same(const struct pss_image_user *a, const struct pss_image_user *b)
{
    return a->kind == b->kind && a->number == b->number && pss_str_eq(a->name, b->name);
}

void
pss_image_configs_begin(struct pss_image_configs *configs, struct pss_arena *mem,
    const struct pss_registries *registries)
{
    *configs = (struct pss_image_configs){.mem = mem, .registries = registries};
}

static const struct pss_err *
put(struct pss_image_configs *configs, struct pss_str key, size_t number)
{
    size_t *known = pss_table_at(&configs->names, configs->mem, key);
    if (*known == 0)
        *known = number;
    const struct pss_image_config *a = &configs->items[*known - 1];
    const struct pss_image_config *b = &configs->items[number - 1];
    if (pss_image_user_is_same(&a->user, &b->user))
        return NULL;
    return pss_err_at(configs->mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
        "%.*s and %.*s differ in the user of %.*s; give one of them", PSS_FMT(a->from),
        PSS_FMT(b->from), PSS_FMT(key));
}

const struct pss_err *
pss_image_configs_put_digest(struct pss_image_configs *configs, struct pss_str digest,
    const struct pss_image_config *config)
{
    PSS_PUSH(configs->mem, configs, *config);
    return put(configs, pss_arena_copy(configs->mem, digest), configs->n);
}

static struct pss_str
tag_key(struct pss_arena *mem, const struct pss_image_ref *ref)
{
    return pss_arena_printf(mem, "%.*s:%.*s", PSS_FMT(ref->name), PSS_FMT(ref->tag));
}

const struct pss_err *
pss_image_configs_put(struct pss_image_configs *configs,
    const struct pss_image_ref *ref, const struct pss_image_config *config)
{
    const struct pss_err *err = NULL;
    if (ref->digest.n > 0)
        err = pss_image_configs_put_digest(configs, ref->digest, config);
    if (err || ref->tag.n == 0)
        return err;
    PSS_PUSH(configs->mem, configs, *config);
    return put(configs, tag_key(configs->mem, ref), configs->n);
}

const struct pss_image_config *
pss_image_configs_find(
    const struct pss_image_configs *configs, const struct pss_image_ref *ref)
{
    if (configs->names.n == 0)
        return NULL;
    const size_t *number = NULL;
    if (ref->digest.n > 0)
        number = pss_table_find(&configs->names, ref->digest);
    if (!number && ref->tag.n > 0) {
        /* Threads look things up at once, so the arena of the table is not theirs. */
        struct pss_arena *mem = pss_arena_new();
        number = pss_table_find(&configs->names, tag_key(mem, ref));
        pss_arena_release(mem);
    }
    return number ? &configs->items[*number - 1] : NULL;
}
