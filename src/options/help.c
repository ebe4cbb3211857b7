/* --help, the manual's section on options, --version. */
#include "pss/base.h"

#include "pss/explain.h"
#include "pss/help.h"
#include "pss/notice.h"
#include "pss/option.h"
#include "pss/report.h"
#include "pss/together.h"

enum { HELP_COLUMN = 28, BRIEF_COLUMN = 30, EXAMPLE_COLUMN = 42 };

static const char *const groups[PSS_N_GROUPS] = {
    [PSS_GROUP_MODE] = "Modes",
    [PSS_GROUP_TARGET] = "What to ask for",
    [PSS_GROUP_REPORT] = "Reports and exit codes",
    [PSS_GROUP_FILES] = "Files",
    [PSS_GROUP_OTHER] = "Other",
};

static void
put_formats(struct pss_buf *out)
{
    for (size_t i = 0; pss_writer_at(i); i++) {
        pss_buf_puts(out, i == 0 ? "" : pss_writer_at(i + 1) ? ", " : " or ");
        pss_buf_puts(out, pss_writer_at(i)->name);
    }
}

/* The help text with @formats replaced and with the options that it goes with,
 * NUL-terminated. */
static void
put_text(struct pss_buf *out, const struct pss_option_face *face)
{
    const char *help = face->help;
    const char *formats = strstr(help, "@formats");
    pss_together_put_need(out, face->name);
    if (!formats) {
        pss_buf_puts(out, help);
    } else {
        pss_buf_add(out, (struct pss_str){help, (size_t)(formats - help)});
        put_formats(out);
        pss_buf_puts(out, formats + strlen("@formats"));
    }
    pss_together_put_excluded(out, face->name);
    pss_buf_putc(out, '\0');
}

/* Checks, then our own rules: all, or those that are findings. */
static void
put_rules(struct pss_buf *out, bool is_all)
{
    for (size_t i = 0; pss_check_at(i); i++)
        pss_buf_printf(out, "%s%s", i > 0 ? " " : "", pss_check_at(i)->id);
    for (size_t i = 0; pss_notice_at(i); i++)
        if (is_all || pss_notice_at(i)->is_finding)
            pss_buf_printf(out, " %s", pss_notice_at(i)->id);
}

bool
pss_help_values(struct pss_buf *out, const struct pss_option_face *face)
{
    if (!face->values || strcmp(face->values, "@file") == 0 ||
        strcmp(face->values, "@any") == 0)
        return false;
    bool is_all = strcmp(face->values, "@rules") == 0;
    if (is_all || strcmp(face->values, "@findings") == 0) {
        put_rules(out, is_all);
        return true;
    }
    if (strcmp(face->values, "@formats") == 0) {
        for (size_t i = 0; pss_writer_at(i); i++)
            pss_buf_printf(out, "%s%s", i > 0 ? " " : "", pss_writer_at(i)->name);
        return true;
    }
    pss_buf_puts(out, face->values);
    return true;
}

/* The option as it is typed. */
static void
put_head(struct pss_buf *head, const struct pss_option_face *face)
{
    if (face->letter)
        pss_buf_printf(head, "  -%c, --%s", face->letter, face->name);
    else
        pss_buf_printf(head, "      --%s", face->name);
    if (face->arg && face->arg[0] == '[')
        pss_buf_printf(head, "[=%s", face->arg + 1);
    else if (face->arg)
        pss_buf_printf(head, "=%s", face->arg);
}

static void
put_option(struct pss_buf *out, const struct pss_option_face *face)
{
    struct pss_buf head = {0};
    put_head(&head, face);
    struct pss_buf text = {0};
    put_text(&text, face);
    struct pss_buf body = {0};
    pss_wrap(&body, text.p, HELP_COLUMN);
    pss_buf_add(out, pss_buf_str(&head));
    size_t from = 0;
    if (head.n + 2 <= HELP_COLUMN)
        from = head.n; /* the first line of the text stands beside the option */
    else
        pss_buf_putc(out, '\n');
    pss_buf_add(out, (struct pss_str){body.p + from, body.n - from});
    pss_buf_release(&head);
    pss_buf_release(&text);
    pss_buf_release(&body);
}

static void
put_usage(struct pss_buf *out, const char *program)
{
    pss_buf_printf(out, "Usage: %s [OPTION]... [PATH | -]...\n", program);
    pss_buf_puts(out,
        "\n"
        "Checks Kubernetes manifests against the Pod Security Standards and fixes\n"
        "them. It changes only the bytes that must change. Without a mode it reports\n"
        "and writes nothing. Directories are walked for *.yaml, *.yml and *.json.\n"
        "Without a PATH, it walks the current directory. With -, it is a filter from\n"
        "stdin to stdout.\n");
}

static void
put_common(struct pss_buf *out)
{
    pss_buf_puts(out, "\nCommon options:\n");
    for (size_t i = 0; pss_option_row(i); i++) {
        const struct pss_option *option = pss_option_row(i);
        if (!option->brief)
            continue;
        struct pss_buf head = {0};
        put_head(&head, &option->face);
        pss_buf_putc(&head, '\0');
        pss_buf_printf(out, "%-*s%s\n", BRIEF_COLUMN, head.p, option->brief);
        pss_buf_release(&head);
    }
}

static void
put_examples(struct pss_buf *out, const char *program)
{
    static const struct {
        const char *args;
        const char *does;
    } examples[] = {
        {"", "check the current directory"},
        {" -d deploy/", "show what --fix would change"},
        {" --fix deploy/", "fix the files in place"},
        {" --level=baseline .", "ask for less"},
        {" --report=sarif:out.sarif .", "write a report for code scanning"},
        {" --explain=runAsNonRoot", "say what a rule asks for"},
    };
    pss_buf_puts(out, "\nExamples:\n");
    for (size_t i = 0; i < PSS_COUNT(examples); i++) {
        struct pss_str line = pss_str_of(examples[i].args);
        int pad = EXAMPLE_COLUMN - (int)strlen(program) - (int)line.n;
        pss_buf_printf(out, "  %s%s%*s%s\n", program, examples[i].args,
            pad > 2 ? pad : 2, "", examples[i].does);
    }
    pss_buf_printf(out,
        "  kubectl kustomize overlays/prod | %s - | kubectl apply -f -\n", program);
}

static void
put_codes(struct pss_buf *out)
{
    pss_buf_puts(out,
        "\nExit code: 0 nothing is left to do, 1 violations remain (or, with --diff\n"
        "and --list, something would change), 2 something could not be read or\n"
        "written.\n");
}

void
pss_help_write_brief(struct pss_buf *out, const char *program)
{
    pss_buf_printf(out, "Usage: %s [OPTION]... [PATH | -]...\n", program);
    pss_buf_puts(out,
        "\n"
        "Checks Kubernetes manifests against the Pod Security Standards and fixes\n"
        "them. A PATH is a file or a directory (default: the current one). With - it\n"
        "is a filter from stdin to stdout.\n");
    put_common(out);
    pss_buf_printf(out, "\n%s --help prints all options, with examples.\n", program);
}

void
pss_help_write(struct pss_buf *out, const char *program)
{
    put_usage(out, program);
    put_examples(out, program);
    put_common(out);
    for (int group = 0; group < PSS_N_GROUPS; group++) {
        pss_buf_printf(out, "\n%s:\n", groups[group]);
        for (size_t i = 0; pss_option_at(i); i++)
            if ((int)pss_option_at(i)->group == group)
                put_option(out, pss_option_at(i));
    }
    put_codes(out);
    pss_buf_puts(out, "\nReport bugs to: " PACKAGE_BUGREPORT "\n");
}

/* Text for mdoc: each sentence on a line of its own, dashes and backslashes as such. */
static void
put_mdoc_text(struct pss_buf *out, const char *z)
{
    for (; *z != '\0'; z++) {
        bool starts_word = z[-1] == ' ' || z[-1] == '\n';
        if (*z == '-' && (starts_word || z[-1] == '-'))
            pss_buf_puts(out, "\\-");
        else if (*z == '\\')
            pss_buf_puts(out, "\\e");
        else if (z[0] == '.' && z[1] == ' ') {
            /* At the start of a line a dot or a quote would be a request. */
            pss_buf_puts(out, z[2] == '.' || z[2] == '\'' ? ".\n\\&" : ".\n");
            z++;
        } else
            pss_buf_putc(out, *z);
    }
    pss_buf_putc(out, '\n');
}

void
pss_help_write_mdoc(struct pss_buf *out)
{
    for (int group = 0; group < PSS_N_GROUPS; group++) {
        pss_buf_printf(out, ".Ss %s\n.Bl -tag -width Ds\n", groups[group]);
        for (size_t i = 0; pss_option_at(i); i++) {
            const struct pss_option_face *face = pss_option_at(i);
            if ((int)face->group != group)
                continue;
            if (face->letter)
                pss_buf_printf(out, ".It Fl %c , Fl -%s", face->letter, face->name);
            else
                pss_buf_printf(out, ".It Fl -%s", face->name);
            if (face->arg && face->arg[0] == '[')
                pss_buf_printf(out, " Ns Oo = Ns Ar %.*s Oc",
                    (int)strlen(face->arg) - 2, face->arg + 1);
            else if (face->arg)
                pss_buf_printf(out, " Ns = Ns Ar %s", face->arg);
            pss_buf_putc(out, '\n');
            struct pss_buf text = {0};
            pss_buf_putc(&text, '\n');
            put_text(&text, face);
            put_mdoc_text(out, text.p + 1);
            pss_buf_release(&text);
        }
        pss_buf_puts(out, ".El\n");
    }
}

void
pss_help_write_version(struct pss_buf *out)
{
    pss_buf_printf(out,
        "pss-fix " PACKAGE_VERSION "\n"
        "Pod Security Standards: v1.0 to v1.%d (latest)\n"
        "Copyright 2026 the pss-fix authors\n"
        "Licence Apache-2.0: <https://www.apache.org/licenses/LICENSE-2.0>\n"
        "There is no warranty, to the extent permitted by law.\n",
        PSS_NEWEST_MINOR);
}
