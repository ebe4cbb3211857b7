/* The kustomizations between a file and a root that renders it. */
#include "pss/base.h"

#include "kmaking.h"
#include "pss/directory.h"

struct layer {
    struct pss_str name;
    size_t size; /* of all that it names */
};

static int
by_size(const void *a, const void *b)
{
    const struct layer *x = a;
    const struct layer *y = b;
    if (x->size != y->size)
        return x->size < y->size ? -1 : 1;
    return pss_str_cmp(x->name, y->name);
}

size_t
pss_klayers_of(const struct pss_str **out, struct pss_kmaking *making,
    const struct pss_kroot *root, const char *path)
{
    struct pss_arena *mem = making->mem;
    size_t most = root->closure.members.n;
    struct layer *layers = PSS_NEW_N(mem, struct layer, most);
    struct pss_str *names = PSS_NEW_N(mem, struct pss_str, most);
    size_t n = 0;
    for (size_t i = 0; i < most; i++) {
        size_t number = root->closure.members.items[i];
        const struct pss_kclosure *closure =
            pss_kclosure_kept(making->closures, mem, &making->work->all, number);
        if (!pss_kclosure_has(closure, &making->work->all, path))
            continue;
        const char *file =
            making->printed(making->context, making->work->all.items[number - 1]->file);
        struct pss_str dir = pss_path_parent(pss_str_of(file));
        layers[n++] = (struct layer){.name = dir.n > 0 ? dir : PSS_STR("."),
            .size = pss_kclosure_count(closure)};
    }
    if (n > 1)
        qsort(layers, n, sizeof(layers[0]), by_size);
    for (size_t i = 0; i < n; i++)
        names[i] = layers[i].name;
    *out = names;
    return n;
}
