/* Which options need or exclude each other. */
#include "pss/base.h"

#include "pss/together.h"

#include "pss/option.h"
#include "pss/usage.h"

/* What is asked of manifests, and of the report on them: an errand does none of it. */
#define DEEDS "fix diff list krm add-ignore readiness label-namespaces update-baseline "
#define REPORTS "report statistics top show-files show-fixes exit-zero "
/* The first row that is broken makes the message. */
static const struct pss_together rows[] = {
    {"fix", PSS_EXCLUDES, "diff list readiness"},
    {"diff", PSS_EXCLUDES, "list readiness"},
    {"list", PSS_EXCLUDES, "readiness"},
    {"krm", PSS_EXCLUDES, "files fix diff list readiness",
        "reads a ResourceList from stdin and writes the fixed one to stdout"},
    {"-", PSS_EXCLUDES, "files", "(stdin) is the only input of its run"},
    {"fix", PSS_EXCLUDES, "-", "writes in place; without it, - is a filter"},
    {"format", PSS_EXCLUDES, "- diff list readiness",
        "needs stdout; --report=@:FILE writes a file", .unless = "text"},
    {"add-ignore", PSS_EXCLUDES, "- fix diff list readiness no-ignore update-baseline",
        "writes comments alone"},
    {"update-baseline", PSS_EXCLUDES, "- fix diff list readiness", "only looks"},
    {"label-namespaces", PSS_EXCLUDES, "add-ignore update-baseline",
        "sets labels alone"},
    {"readiness", PSS_EXCLUDES, "label-namespaces"},
    {"null", PSS_NEEDS, "list"},
    {"explain-fixes", PSS_NEEDS, "diff"},
    {"split", PSS_NEEDS, "diff"},
    {"split", PSS_EXCLUDES, "-", "writes the parts of a diff of files"},
    {"split-by", PSS_NEEDS, "split"},
    {"merge", PSS_NEEDS, "readiness"},
    {"merge", PSS_EXCLUDES, "-", "reads reports that are files"},
    {"since", PSS_NEEDS, "merge"},
    {"merge", PSS_EXCLUDES, "report show-files", "only reads reports"},
    {"evidence", PSS_NEEDS, "readiness label-namespaces"},
    {"readiness", PSS_EXCLUDES, "select level partial statistics show-fixes",
        "tells what is met at each level, by all rules"},
    {"write-through", PSS_NEEDS, "fix add-ignore"},
    {"exit-non-zero-on-fix", PSS_NEEDS, "fix"},
    {"explain", PSS_EXCLUDES,
        "files format strict " DEEDS REPORTS
        "list-rules list-images list-kinds list-exceptions show-config init completion -",
        "only explains a rule", .is_untold = true},
    {"list-rules", PSS_EXCLUDES,
        "files format strict " DEEDS REPORTS
        "list-images list-kinds list-exceptions show-config init completion -",
        "only prints a list", .is_untold = true},
    {"list-images", PSS_EXCLUDES, "format statistics top", "only prints a list"},
    {"list-images", PSS_EXCLUDES,
        "files strict " DEEDS REPORTS
        "list-kinds list-exceptions show-config init completion -",
        "only prints a list", .unless = "needed", .is_untold = true},
    {"list-kinds", PSS_EXCLUDES,
        "format strict " DEEDS REPORTS "list-exceptions show-config init completion -",
        "only prints a list", .is_untold = true},
    {"list-exceptions", PSS_EXCLUDES,
        "format strict " DEEDS REPORTS "show-config init completion -",
        "only prints a list", .is_untold = true},
    {"show-config", PSS_EXCLUDES, DEEDS REPORTS "init completion",
        "only prints the configuration", .is_untold = true},
    {"init", PSS_EXCLUDES, "format strict " DEEDS REPORTS "completion -",
        "only writes a configuration", .is_untold = true},
    {"init", PSS_EXCLUDES,
        "level-default namespace namespaces system-namespaces cluster-config "
        "policy-version repairs run-as-user builtin-images fs-group low-ports notes "
        "partial select ignore no-ignore",
        "writes values that fit the files, for you to edit", .is_untold = true},
    {"completion", PSS_EXCLUDES, "files format strict " DEEDS REPORTS "-",
        "only prints completions", .is_untold = true},
    {"helm", PSS_EXCLUDES, "-", "renders charts, which are directories",
        .unless = "off"},
    {"kustomize", PSS_EXCLUDES, "krm readiness label-namespaces add-ignore",
        "judges what is rendered", .unless = "off"},
    {"kustomize", PSS_EXCLUDES, "-", "renders kustomizations, which are directories",
        .unless = "off"},
    {"kustomize-root", PSS_NEEDS, "kustomize"},
    {"kustomize-strict", PSS_NEEDS, "kustomize"},
    {"lsp", PSS_EXCLUDES,
        "files format strict " DEEDS REPORTS
        "explain list-rules list-images list-kinds list-exceptions show-config init "
        "completion -",
        "serves an editor, which names the texts", .is_untold = true},
    {"quiet", PSS_EXCLUDES, "verbose"},
    {"isolated", PSS_EXCLUDES, "config"},
};

const struct pss_together *
pss_together_at(size_t i)
{
    return i < PSS_COUNT(rows) ? &rows[i] : NULL;
}

/* Takes the next word off a list with blanks; false at the end. */
static bool
next_word(struct pss_str *word, const char **rest)
{
    *rest += strspn(*rest, " ");
    *word = (struct pss_str){*rest, strcspn(*rest, " ")};
    *rest += word->n;
    return word->n > 0;
}

/* ---- on the command line ---- */

static bool
is_given(const struct pss_opts *opts, struct pss_str name)
{
    if (pss_str_is(name, "-"))
        return opts->is_stdin;
    if (pss_str_is(name, "files"))
        return opts->args.n > 0;
    const struct pss_option *option = pss_option_find(name);
    return option && pss_option_origin(opts, option)->kind == PSS_ORIGIN_FLAG;
}

static struct pss_str
value_of(const struct pss_opts *opts, const struct pss_together *row)
{
    const struct pss_option *option = pss_option_find(pss_str_of(row->option));
    return option ? pss_option_origin(opts, option)->text : PSS_STR("");
}

/* ---- as text ---- */

static void
put_name(struct pss_buf *out, struct pss_str name)
{
    if (pss_str_is(name, "files"))
        pss_buf_puts(out, "a PATH");
    else
        pss_buf_printf(out, "%s%.*s", pss_str_is(name, "-") ? "" : "--", PSS_FMT(name));
}

/* "--diff, --list or -" */
static void
put_list(struct pss_buf *out, const char *names)
{
    struct pss_str name;
    for (bool is_first = true; next_word(&name, &names); is_first = false) {
        bool is_last = names[strspn(names, " ")] == '\0';
        pss_buf_puts(out, is_first ? "" : is_last ? " or " : ", ");
        put_name(out, name);
    }
}

static void
put_reason(struct pss_buf *out, const struct pss_opts *opts,
    const struct pss_together *row, struct pss_str other)
{
    struct pss_str value = value_of(opts, row);
    put_name(out, pss_str_of(row->option));
    if (row->unless && value.n > 0)
        pss_buf_printf(out, "=%.*s", PSS_FMT(value));
    pss_buf_putc(out, ' ');
    for (const char *z = row->reason; *z != '\0'; z++)
        pss_buf_add(out, *z == '@' ? value : (struct pss_str){z, 1});
    pss_buf_puts(out, ": it does not go with ");
    put_name(out, other);
}

static void
put_pair(struct pss_buf *out, const struct pss_together *row, struct pss_str other)
{
    pss_buf_putc(out, '\'');
    put_name(out, pss_str_of(row->option));
    pss_buf_puts(out, "' and '");
    put_name(out, other);
    pss_buf_puts(out, "' exclude each other; choose one");
}

static const struct pss_err *
refuse(
    const struct pss_opts *opts, const struct pss_together *row, struct pss_str other)
{
    struct pss_buf text = {0};
    if (row->kind == PSS_NEEDS) {
        put_name(&text, pss_str_of(row->option));
        pss_buf_puts(&text, " goes with ");
        put_list(&text, row->others);
    } else if (row->reason) {
        put_reason(&text, opts, row, other);
    } else {
        put_pair(&text, row, other);
    }
    const struct pss_err *err =
        pss_usage_error(opts->mem, "%.*s", PSS_FMT(pss_buf_str(&text)));
    pss_buf_release(&text);
    return err;
}

/* The first of the others that is given. */
static bool
find_given(
    struct pss_str *other, const struct pss_opts *opts, const struct pss_together *row)
{
    const char *rest = row->others;
    while (next_word(other, &rest))
        if (is_given(opts, *other))
            return true;
    return false;
}

const struct pss_err *
pss_together_check(const struct pss_opts *opts)
{
    if (opts->lists_images && opts->mode != PSS_MODE_LIST)
        return pss_usage_error(opts->mem,
            "--list-images=needed only lists: it does not go with --fix, --diff or "
            "another mode");
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        const struct pss_together *row = &rows[i];
        bool is_exempt = row->unless && pss_str_is(value_of(opts, row), row->unless);
        struct pss_str other;
        if (!is_given(opts, pss_str_of(row->option)) || is_exempt)
            continue;
        if (find_given(&other, opts, row) == (row->kind == PSS_EXCLUDES))
            return refuse(opts, row, other);
    }
    return NULL;
}

void
pss_together_put_need(struct pss_buf *out, const char *option)
{
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        if (rows[i].kind == PSS_NEEDS && strcmp(rows[i].option, option) == 0) {
            pss_buf_puts(out, "With ");
            put_list(out, rows[i].others);
            pss_buf_puts(out, ": ");
        }
}

static bool
has_word(const char *words, const char *wanted)
{
    struct pss_str word;
    while (next_word(&word, &words))
        if (pss_str_is(word, wanted))
            return true;
    return false;
}

void
pss_together_put_excluded(struct pss_buf *out, const char *option)
{
    struct pss_buf names = {0};
    const char *unless = NULL;
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        const struct pss_together *row = &rows[i];
        bool is_about = strcmp(row->option, option) == 0;
        /* A row that depends on a value is told with the option that has the value. */
        bool is_beside = !row->unless && has_word(row->others, option);
        bool is_told = row->kind == PSS_EXCLUDES && !row->is_untold;
        if (!is_told || !(is_about || is_beside))
            continue;
        pss_buf_printf(&names, "%s ", is_about ? row->others : row->option);
        if (row->unless)
            unless = row->unless;
    }
    pss_buf_putc(&names, '\0');
    if (names.n > 1) {
        pss_buf_puts(out, " Not with ");
        put_list(out, names.p);
        if (unless)
            pss_buf_printf(out, ", unless it is %s", unless);
        pss_buf_putc(out, '.');
    }
    pss_buf_release(&names);
}
