/* Completions for three shells, from the table of options. */
#include "pss/base.h"

#include "pss/help.h"
#include "pss/together.h"

/* ---- bash ---- */

static void
bash_options(struct pss_buf *out)
{
    for (size_t i = 0; pss_option_at(i); i++) {
        const struct pss_option_face *face = pss_option_at(i);
        pss_buf_printf(out, "%s--%s%s", i > 0 ? "\n" : "", face->name,
            pss_option_needs_value(face) ? "=" : "");
        if (face->letter)
            pss_buf_printf(out, " -%c", face->letter);
    }
}

/* One `case` branch an option with a value. */
static void
bash_value(struct pss_buf *out, const struct pss_option_face *face)
{
    struct pss_buf values = {0};
    pss_buf_printf(out, "    --%s", face->name);
    if (face->letter)
        pss_buf_printf(out, " | -%c", face->letter);
    pss_buf_puts(out, ")\n");
    if (pss_help_values(&values, face))
        pss_buf_printf(out, "        words='%.*s'\n", PSS_FMT(pss_buf_str(&values)));
    else if (strcmp(face->values, "@file") == 0)
        pss_buf_puts(out, "        mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")\n"
                          "        return\n");
    else
        pss_buf_puts(out, "        return\n");
    pss_buf_puts(out, "        ;;\n");
    pss_buf_release(&values);
}

static void
write_bash(struct pss_buf *out)
{
    pss_buf_puts(out, "# bash completion for pss-fix: pss-fix --completion=bash\n"
                      "_pss_fix()\n"
                      "{\n"
                      "    local cur opt words='' head\n"
                      "    COMPREPLY=()\n"
                      "    cur=${COMP_WORDS[COMP_CWORD]}\n"
                      "    opt=${COMP_WORDS[COMP_CWORD - 1]}\n"
                      "    # bash cuts words at =\n"
                      "    if [[ $cur == = ]]; then\n"
                      "        cur=''\n"
                      "    elif [[ $opt == = ]] && ((COMP_CWORD > 1)); then\n"
                      "        opt=${COMP_WORDS[COMP_CWORD - 2]}\n"
                      "    fi\n"
                      "    case $opt in\n");
    for (size_t i = 0; pss_option_at(i); i++)
        if (pss_option_at(i)->arg)
            bash_value(out, pss_option_at(i));
    pss_buf_puts(out, "    *)\n"
                      "        if [[ $cur == -* ]]; then\n"
                      "            mapfile -t COMPREPLY < <(compgen -W '");
    bash_options(out);
    pss_buf_puts(out,
        "' -- \"$cur\")\n"
        "            if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then\n"
        "                compopt -o nospace\n"
        "            fi\n"
        "        else\n"
        "            mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")\n"
        "            compopt -o filenames\n"
        "        fi\n"
        "        return\n"
        "        ;;\n"
        "    esac\n"
        "    head=${cur%\"${cur##*,}\"}\n"
        "    mapfile -t COMPREPLY < <(compgen -P \"$head\" -W \"$words\" -- "
        "\"${cur##*,}\")\n"
        "}\n"
        "complete -F _pss_fix pss-fix\n");
}

/* ---- zsh and fish ---- */

/* The characters of `escaped` get a backslash. */
static void
put_escaped(struct pss_buf *out, struct pss_str text, const char *escaped)
{
    for (size_t i = 0; i < text.n; i++) {
        if (pss_is_one_of(text.p[i], escaped))
            pss_buf_putc(out, '\\');
        pss_buf_putc(out, text.p[i]);
    }
}

/* The first sentence, without its dot. */
static void
put_summary(
    struct pss_buf *out, const struct pss_option_face *face, const char *escaped)
{
    const char *help = face->help;
    struct pss_buf need = {0};
    pss_together_put_need(&need, face->name);
    put_escaped(out, pss_buf_str(&need), escaped);
    pss_buf_release(&need);
    const char *end = strstr(help, ". ");
    size_t n = end ? (size_t)(end - help) : strlen(help);
    if (n > 0 && help[n - 1] == '.')
        n--;
    for (size_t i = 0; i < n; i++) {
        if (help[i] == '@')
            continue; /* @formats: the names follow in the values */
        put_escaped(out, (struct pss_str){help + i, 1}, escaped);
    }
}

/* As it stands between the single quotes of a shell. */
static void
put_quoted(struct pss_buf *out, struct pss_str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] == '\'')
            pss_buf_puts(out, "'\\''");
        else
            pss_buf_putc(out, text.p[i]);
}

static void
zsh_option(struct pss_buf *out, const struct pss_option_face *face)
{
    if (face->letter)
        pss_buf_printf(out, "    '(-%c --%s)'{-%c%s,--%s%s}'[", face->letter,
            face->name, face->letter, face->arg ? "+" : "", face->name,
            face->arg ? "=" : "");
    else
        pss_buf_printf(out, "    '--%s%s[", face->name, face->arg ? "=" : "");
    struct pss_buf summary = {0};
    put_summary(&summary, face, "[]:");
    put_quoted(out, pss_buf_str(&summary));
    pss_buf_release(&summary);
    pss_buf_putc(out, ']');
    if (face->arg) {
        struct pss_buf values = {0};
        pss_buf_printf(out, ":%s:", face->name);
        if (pss_help_values(&values, face)) {
            bool is_list = strchr(face->arg, '.') || strcmp(face->arg, "LIST") == 0;
            /* A bare colon would end the action. */
            pss_buf_puts(out, is_list ? "_sequence compadd - " : "(");
            put_escaped(out, pss_buf_str(&values), ":");
            pss_buf_puts(out, is_list ? "" : ")");
        } else if (strcmp(face->values, "@file") == 0) {
            pss_buf_puts(out, "_files");
        }
        pss_buf_release(&values);
    }
    pss_buf_puts(out, "' \\\n");
}

static void
write_zsh(struct pss_buf *out)
{
    pss_buf_puts(out, "#compdef pss-fix\n"
                      "# pss-fix --completion=zsh\n"
                      "_arguments -s -S \\\n");
    for (size_t i = 0; pss_option_at(i); i++)
        zsh_option(out, pss_option_at(i));
    pss_buf_puts(out, "    '*:file:_files'\n");
}

static void
fish_option(struct pss_buf *out, const struct pss_option_face *face)
{
    pss_buf_puts(out, "complete -c pss-fix");
    if (face->letter)
        pss_buf_printf(out, " -s %c", face->letter);
    pss_buf_printf(out, " -l %s", face->name);
    if (face->arg) {
        struct pss_buf values = {0};
        if (pss_help_values(&values, face))
            pss_buf_printf(out, " -x -a '%.*s'", PSS_FMT(pss_buf_str(&values)));
        else
            pss_buf_puts(out, strcmp(face->values, "@file") == 0 ? " -r" : " -x");
        pss_buf_release(&values);
    }
    pss_buf_puts(out, " -d '");
    put_summary(out, face, "'\\");
    pss_buf_puts(out, "'\n");
}

static void
write_fish(struct pss_buf *out)
{
    pss_buf_puts(out, "# fish completion for pss-fix: pss-fix --completion=fish\n");
    for (size_t i = 0; pss_option_at(i); i++)
        fish_option(out, pss_option_at(i));
}

void
pss_completion_write(struct pss_buf *out, struct pss_str shell)
{
    if (pss_str_is(shell, "bash"))
        write_bash(out);
    else if (pss_str_is(shell, "zsh"))
        write_zsh(out);
    else
        write_fish(out);
}
