/* Finding the row of an image. */
#include "pss/base.h"

#include "pss/imageusers.h"
#include "users_table.h"

const struct pss_image_row *
pss_image_row_at(size_t i)
{
    return i < pss_image_table.n_rows ? &pss_image_table.rows[i] : NULL;
}

struct pss_str
pss_image_text(uint32_t place)
{
    return pss_str_of(pss_image_table.texts + place);
}

struct pss_str
pss_image_row_tag(const struct pss_image_row *row)
{
    return row->tag ? pss_str_of(pss_image_table.tags[row->tag - 1].text) : PSS_STR("");
}

bool
pss_image_list_next(struct pss_str *element, struct pss_str *list)
{
    if (list->n == 0)
        return false;
    size_t comma = pss_str_find(*list, PSS_STR(","), 0);
    size_t n = comma == SIZE_MAX ? list->n : comma;
    *element = (struct pss_str){list->p, n};
    n += comma != SIZE_MAX;
    *list = (struct pss_str){list->p + n, list->n - n};
    return true;
}

/* The first of the exact names that is not less than `name`. */
static size_t
lower_bound(struct pss_str name)
{
    size_t from = 0;
    size_t to = pss_image_table.n_exact;
    while (from < to) {
        size_t mid = from + (to - from) / 2;
        if (pss_str_cmp(pss_image_text(pss_image_table.exact[mid].text), name) < 0)
            from = mid + 1;
        else
            to = mid;
    }
    return from;
}

/* True if the one star of a name stands for at least a byte, and for no slash. */
static bool
is_like(struct pss_str open, struct pss_str name)
{
    size_t star = pss_str_find(open, PSS_STR("*"), 0);
    struct pss_str head = {open.p, star};
    struct pss_str tail = {open.p + star + 1, open.n - star - 1};
    if (name.n <= head.n + tail.n || !pss_str_starts(name, head) ||
        !pss_str_ends(name, tail))
        return false;
    return memchr(name.p + head.n, '/', name.n - head.n - tail.n) == NULL;
}

static bool
takes_tag(const struct pss_image_row *row, const struct pss_image_ref *ref)
{
    if (row->tag == 0)
        return true;
    struct pss_regex *pattern = &pss_image_table.tags[row->tag - 1];
    return ref->tag.n > 0 && pss_regex_find(pattern, ref->tag, 0, NULL, 0) == PSS_MATCH;
}

struct found {
    const struct pss_image_row **out;
    size_t most;
    size_t n;
};

static void
take_row(struct found *found, uint16_t number, const struct pss_image_ref *ref)
{
    const struct pss_image_row *row = &pss_image_table.rows[number];
    if (!takes_tag(row, ref))
        return;
    if (found->n < found->most)
        found->out[found->n] = row;
    found->n++;
}

size_t
pss_image_rows_find(
    const struct pss_image_row **out, size_t most, const struct pss_image_ref *ref)
{
    struct found found = {out, most, 0};
    for (size_t i = lower_bound(ref->name); i < pss_image_table.n_exact; i++) {
        const struct pss_image_name *name = &pss_image_table.exact[i];
        if (!pss_str_eq(pss_image_text(name->text), ref->name))
            break;
        take_row(&found, name->row, ref);
    }
    for (size_t i = 0; i < pss_image_table.n_open; i++) {
        const struct pss_image_name *name = &pss_image_table.open[i];
        if (is_like(pss_image_text(name->text), ref->name))
            take_row(&found, name->row, ref);
    }
    return found.n;
}
