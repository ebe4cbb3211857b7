/* What the table of checks says, in sentences. */
#include "pss/base.h"

#include "pss/check.h"
#include "pss/explain.h"
#include "pss/notice.h"

#include "pss/suggest.h"
#include "pss/words.h"

enum { WIDTH = 78 };

static size_t
count_checks(void)
{
    size_t n = 0;
    while (pss_check_at(n))
        n++;
    return n;
}

const char *
pss_rule_id_at(size_t i)
{
    size_t n = count_checks();
    if (i < n)
        return pss_check_at(i)->id;
    return pss_notice_at(i - n) ? pss_notice_at(i - n)->id : NULL;
}

const char *
pss_rule_unknown(struct pss_arena *mem, struct pss_str id)
{
    for (size_t i = 0; pss_rule_id_at(i); i++)
        if (pss_str_is(id, pss_rule_id_at(i)))
            return NULL;
    return pss_suggest_hint(mem, "", pss_suggest(id, pss_rule_id_at));
}

void
pss_wrap(struct pss_buf *out, const char *text, size_t indent)
{
    size_t column = 0;
    while (*text != '\0') {
        size_t n = strcspn(text, " ");
        if (column > 0 && column + 1 + n > WIDTH) {
            pss_buf_putc(out, '\n');
            column = 0;
        }
        if (column == 0) {
            pss_buf_printf(out, "%*s", (int)indent, "");
            column = indent;
        } else {
            pss_buf_putc(out, ' ');
            column++;
        }
        pss_buf_add(out, (struct pss_str){text, n});
        column += n;
        text += n;
        text += strspn(text, " ");
    }
    if (column > 0)
        pss_buf_putc(out, '\n');
}

/* ---- one row of a check ---- */

static const char *
setter_name(const struct pss_rule *rule)
{
    switch (rule->scope) {
    case PSS_POD:
        return "the pod";
    case PSS_CONTAINER:
        return rule->also_pod ? "the pod and each container" : "each container";
    case PSS_VOLUME:
        return "each volume";
    case PSS_ANNOTATION:
        return "annotations of the pod";
    }
    return "";
}

static const char *
demand_name(enum pss_demand demand)
{
    switch (demand) {
    case PSS_IN:
    case PSS_EACH_IN:
        return "may be left out, or is one of";
    case PSS_NOT_IN:
        return "may be anything but";
    case PSS_SET_IN:
        return "must be set to";
    case PSS_INHERITS_IN:
        return "must be set, at the pod or at each container, to one of";
    case PSS_HOLDS:
        return "must hold";
    case PSS_SOURCE:
        return "must have one of these sources";
    case PSS_NOT_THERE:
        return "must not be there";
    }
    return "";
}

static void
put_values(struct pss_buf *out, const struct pss_allowed *values)
{
    for (size_t i = 0; values && values[i].text; i++) {
        pss_buf_puts(out, i > 0 ? ", " : ": ");
        bool is_empty = values[i].text[0] == '\0';
        pss_buf_puts(out, is_empty ? "\"\"" : values[i].text);
        if (values[i].since > 0)
            pss_buf_printf(out, " (from v1.%u)", values[i].since);
    }
}

static void
put_act(struct pss_buf *out, const struct pss_rule *rule)
{
    switch (rule->act) {
    case PSS_ACT_NONE:
        pss_buf_puts(out, "by hand");
        return;
    case PSS_ACT_WRITE:
        pss_buf_printf(out, "writes %s", rule->write);
        break;
    case PSS_ACT_DELETE:
        pss_buf_puts(out, "deletes it");
        break;
    case PSS_ACT_DROP_ITEM:
        pss_buf_puts(out, "deletes the entry");
        break;
    case PSS_ACT_APPEND:
        pss_buf_printf(out, "adds %s", rule->write);
        break;
    case PSS_ACT_EMPTY_DIR:
        pss_buf_puts(out, "puts emptyDir: {} in its place");
        break;
    }
    bool can_be_missing = rule->demand == PSS_SET_IN ||
                          rule->demand == PSS_INHERITS_IN || rule->demand == PSS_HOLDS;
    static const char *const classes[] = {
        [PSS_MANUAL] = "manual",
        [PSS_HARDEN] = "harden",
        [PSS_REPLACE] = "replace",
        [PSS_UNSAFE] = "unsafe",
    };
    pss_buf_printf(out, " (%s%s", classes[rule->repair],
        can_be_missing && rule->repair != PSS_HARDEN ? "; harden if it is missing"
                                                     : "");
    pss_buf_putc(out, ')');
}

static void
explain_row(struct pss_buf *out, const struct pss_rule *rule)
{
    struct pss_buf line = {0};
    pss_buf_printf(&line, "%s %s", rule->field, demand_name(rule->demand));
    put_values(&line, rule->values);
    if (rule->since > 0 && rule->until > 0)
        pss_buf_printf(&line, " (v1.%u to v1.%u)", rule->since, rule->until - 1);
    else if (rule->since > 0)
        pss_buf_printf(&line, " (from v1.%u)", rule->since);
    else if (rule->until > 0)
        pss_buf_printf(&line, " (to v1.%u)", rule->until - 1);
    pss_buf_putc(&line, '\0');
    pss_wrap(out, line.p, 4);
    line.n = 0;
    pss_buf_puts(&line, "Repair: ");
    put_act(&line, rule);
    pss_buf_putc(&line, '\0');
    pss_wrap(out, line.p, 4);
    pss_buf_release(&line);
}

/* ---- whole rules ---- */

static void
put_pardon(struct pss_buf *out, const struct pss_check *check)
{
    switch (check->pardon.kind) {
    case PSS_NO_PARDON:
        return;
    case PSS_WINDOWS_POD:
        pss_buf_puts(out, " Pods with os.name: windows pass");
        break;
    case PSS_NO_HOST_USERS:
        pss_buf_puts(out, " Pods with hostUsers: false pass");
        break;
    }
    pss_buf_printf(out, " from v1.%u on.", check->pardon.since);
}

static void
explain_check(struct pss_buf *out, const struct pss_check *check)
{
    struct pss_buf text = {0};
    pss_buf_printf(&text, "%s: %s", check->id, check->title);
    pss_buf_putc(&text, '\0');
    pss_wrap(out, text.p, 0);
    pss_buf_putc(out, '\n');
    text.n = 0;
    pss_buf_printf(
        &text, "Level %s, from v1.%u on", pss_level_name(check->level), check->since);
    if (check->replaces)
        pss_buf_printf(&text, "; takes the place of %s", check->replaces);
    if (check->replaces && check->replaces_since != check->since)
        pss_buf_printf(&text, " from v1.%u on", check->replaces_since);
    pss_buf_putc(&text, '.');
    put_pardon(&text, check);
    pss_buf_putc(&text, '\0');
    pss_wrap(out, text.p, 0);
    pss_buf_release(&text);
    pss_buf_putc(out, '\n');
    pss_wrap(out, check->rationale, 0);
    pss_buf_puts(out, "\nFields, below the pod's spec:\n");
    const char *setter = "";
    for (const struct pss_rule *rule = check->rules; rule->field; rule++) {
        if (strcmp(setter, setter_name(rule)) != 0)
            pss_buf_printf(out, "  In %s:\n", setter_name(rule));
        setter = setter_name(rule);
        explain_row(out, rule);
    }
}

static void
put_page(struct pss_buf *out, const char *id)
{
    pss_buf_puts(out, "\nPage: ");
    pss_rule_page(out, id);
    pss_buf_putc(out, '\n');
}

bool
pss_rule_explain(struct pss_buf *out, struct pss_str id)
{
    const struct pss_check *check = pss_check_find(id);
    if (check) {
        explain_check(out, check);
        put_page(out, check->id);
        return true;
    }
    const struct pss_notice *notice;
    for (size_t i = 0; (notice = pss_notice_at(i)) != NULL; i++) {
        if (!pss_str_is(id, notice->id))
            continue;
        pss_buf_printf(out, "%s: %s\n\n", notice->id, notice->title);
        pss_wrap(out, notice->rationale, 0);
        put_page(out, notice->id);
        return true;
    }
    return false;
}

/* The title goes on below itself. */
static void
put_row(struct pss_buf *out, const char *id, const char *level, const char *title,
    size_t width)
{
    enum { ID = 26, LEVEL = 10, GAP = 2, TITLE = ID + GAP + LEVEL + GAP };
    pss_buf_printf(out, "%-*s%*s%-*s%*s", ID, id, GAP, "", LEVEL, level, GAP, "");
    pss_words_wrap(out, pss_str_of(title), TITLE, TITLE, width);
    pss_buf_putc(out, '\n');
}

void
pss_rules_list(struct pss_buf *out, size_t width)
{
    for (size_t i = 0; pss_check_at(i); i++) {
        const struct pss_check *check = pss_check_at(i);
        put_row(out, check->id, pss_level_name(check->level), check->title, width);
    }
    const struct pss_notice *notice;
    for (size_t i = 0; (notice = pss_notice_at(i)) != NULL; i++)
        if (notice->is_finding)
            put_row(out, notice->id, "-", notice->title, width);
}
