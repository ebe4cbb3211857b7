/* Writes a command for a shell. */
#include "pss/base.h"

#include "command.h"
#include "pss/option.h"
#include "pss/report.h"

enum { MOST_PATHS = 4 };

static bool
is_plain(struct pss_str word)
{
    static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                "0123456789_./:=,@%+-";
    for (size_t i = 0; i < word.n; i++)
        if (!memchr(plain, word.p[i], sizeof(plain) - 1))
            return false;
    return word.n > 0;
}

/* The word as a shell reads it. */
static void
put_word(struct pss_buf *out, struct pss_str word)
{
    if (is_plain(word)) {
        pss_buf_add(out, word);
        return;
    }
    pss_buf_putc(out, '\'');
    for (size_t i = 0; i < word.n; i++) {
        if (word.p[i] == '\'')
            pss_buf_puts(out, "'\\''");
        else
            pss_buf_putc(out, word.p[i]);
    }
    pss_buf_putc(out, '\'');
}

/* True if the text can be shown as it is. */
static bool
is_clean(struct pss_str text)
{
    struct pss_buf clean = {0};
    pss_report_clean(&clean, text);
    bool is_same = pss_str_eq(pss_buf_str(&clean), text);
    pss_buf_release(&clean);
    return is_same;
}

static void
put_option(struct pss_buf *out, const struct pss_option *option, struct pss_str value)
{
    if (!is_clean(value))
        return;
    pss_buf_printf(out, " --%s", option->face.name);
    if (value.n == 0)
        return;
    pss_buf_putc(out, '=');
    put_word(out, value);
}

static void
put_paths(struct pss_buf *out, const struct pss_opts *opts)
{
    if (opts->is_stdin) {
        pss_buf_puts(out, " -");
        return;
    }
    if (opts->args.n == 1 && strcmp(opts->args.items[0], ".") == 0)
        return; /* as it is without a path */
    bool is_shown = opts->args.n <= MOST_PATHS;
    for (size_t i = 0; i < opts->args.n && is_shown; i++)
        is_shown = is_clean(pss_str_of(opts->args.items[i]));
    if (!is_shown) {
        pss_buf_puts(out, " PATH...");
        return;
    }
    for (size_t i = 0; i < opts->args.n; i++) {
        pss_buf_puts(out, opts->args.items[i][0] == '-' ? " ./" : " ");
        put_word(out, pss_str_of(opts->args.items[i]));
    }
}

void
pss_command_put(struct pss_buf *out, const struct pss_opts *opts, const char *mode,
    const char *repairs)
{
    pss_buf_printf(out, "pss-fix%s%s", mode[0] != '\0' ? " " : "", mode);
    const struct pss_option *option;
    for (size_t i = 0; (option = pss_option_row(i)) != NULL; i++) {
        const struct pss_origin *origin = pss_option_origin(opts, option);
        bool is_asked = option->face.group == PSS_GROUP_TARGET ||
                        option->face.group == PSS_GROUP_FILES;
        bool is_repairs = strcmp(option->face.name, "repairs") == 0;
        if (is_repairs && repairs)
            put_option(out, option, pss_str_of(repairs));
        else if (is_asked && origin->kind == PSS_ORIGIN_FLAG)
            put_option(out, option, origin->text);
    }
    put_paths(out, opts);
}
