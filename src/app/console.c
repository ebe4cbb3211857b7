/* Colour, names, pager, progress. */
#include "pss/base.h"

#include <errno.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "console.h"
#include "pss/file.h"
#include "pss/hidden.h"
#include "pss/quotename.h"
#include "pss/report.h"
#include "pss/tally.h"
#include "pss/udiff.h"
#include "pss/words.h"

enum {
    PATIENCE = 1000, /* milliseconds before the first progress line … */
    PERIOD = 100,    /* … and between two */
};

bool
pss_console_has_person(void)
{
    return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO) && isatty(STDERR_FILENO);
}

static bool
is_set(const char *variable)
{
    const char *value = getenv(variable);
    return value && value[0] != '\0';
}

static bool
is_on(const char *variable)
{
    return is_set(variable) && strcmp(getenv(variable), "0") != 0;
}

bool
pss_console_is_coloured(enum pss_colour when, int fd)
{
    if (when != PSS_COLOUR_AUTO)
        return when == PSS_COLOUR_ALWAYS;
    if (is_set("NO_COLOR"))
        return false;
    if (is_on("FORCE_COLOR") || is_on("CLICOLOR_FORCE"))
        return true;
    const char *choice = getenv("CLICOLOR");
    if (choice && strcmp(choice, "0") == 0)
        return false;
    const char *term = getenv("TERM");
    return isatty(fd) && term && strcmp(term, "dumb") != 0;
}

size_t
pss_console_width(int fd)
{
    struct winsize size = {0};
    if (ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    const char *columns = getenv("COLUMNS");
    long n = columns ? strtol(columns, NULL, 10) : 0;
    return n > 0 && n < 10000 ? (size_t)n : 0;
}

size_t
pss_console_page(void)
{
    return isatty(STDOUT_FILENO) == 1 ? pss_console_width(STDOUT_FILENO) : 0;
}

/* Blocks of a report have their own lines, and a command is to be copied. */
static bool
is_sentence(struct pss_str line)
{
    return line.n > 0 && line.p[0] != ' ' && !memchr(line.p, '\x1b', line.n) &&
           !pss_str_starts(line, PSS_STR("next: "));
}

void
pss_console_write_err(struct pss_arena *mem, struct pss_str text)
{
    enum { INDENT = 4 };
    size_t width = isatty(STDERR_FILENO) == 1 ? pss_console_width(STDERR_FILENO) : 0;
    struct pss_buf out = {0};
    while (text.n > 0) {
        size_t n = pss_str_find(text, PSS_STR("\n"), 0);
        n = n < text.n ? n : text.n;
        struct pss_str line = {text.p, n};
        if (width > 0 && is_sentence(line))
            pss_words_wrap(&out, line, 0, INDENT, width);
        else
            pss_buf_add(&out, line);
        if (n < text.n)
            pss_buf_putc(&out, '\n');
        n += n < text.n;
        text = (struct pss_str){text.p + n, text.n - n};
    }
    /* If stderr cannot be written, there is no place to report it. */
    (void)pss_file_write_fd(mem, STDERR_FILENO, pss_buf_str(&out), "stderr");
    pss_buf_release(&out);
}

bool
pss_console_has_links(int fd)
{
    /* What such terminals set. */
    static const char *const variables[] = {"VTE_VERSION", "KONSOLE_VERSION",
        "KITTY_WINDOW_ID", "WT_SESSION", "WEZTERM_PANE", "ITERM_SESSION_ID",
        "ALACRITTY_WINDOW_ID", "GHOSTTY_RESOURCES_DIR", "DOMTERM"};
    if (is_set("FORCE_HYPERLINK"))
        return is_on("FORCE_HYPERLINK");
    if (is_set("NO_HYPERLINK") || isatty(fd) != 1)
        return false;
    const char *term = getenv("TERM");
    /* Inside screen and tmux, the variables tell of the terminal around them. */
    if (!term || strcmp(term, "dumb") == 0 || strncmp(term, "screen", 6) == 0 ||
        strncmp(term, "tmux", 4) == 0)
        return false;
    const char *program = getenv("TERM_PROGRAM");
    bool has_links = program && strcmp(program, "vscode") == 0;
    for (size_t i = 0; i < PSS_COUNT(variables); i++)
        has_links |= is_set(variables[i]);
    return has_links || strncmp(term, "foot", 4) == 0;
}

/* ---- names ---- */

/* True if one line holds the name, and no log takes it for a command. */
static bool
fits_line(struct pss_str name)
{
    for (size_t i = 0; i < name.n; i++) {
        struct pss_str rest = {name.p + i, name.n - i};
        if (name.p[i] == '\n' || name.p[i] == '\r' || pss_starts_log_command(rest))
            return false;
    }
    return true;
}

void
pss_console_put_name(
    struct pss_buf *out, const char *name, bool is_nul_ended, bool is_terminal)
{
    struct pss_str text = pss_str_of(name);
    if (is_terminal) {
        pss_report_path(out, text);
    } else if (is_nul_ended || fits_line(text)) {
        bool is_led = !is_nul_ended && pss_leads_log_command(text);
        pss_buf_puts(out, is_led ? "./" : "");
        pss_buf_add(out, text);
    } else {
        pss_buf_putc(out, '"');
        pss_name_quote(out, text);
        pss_buf_putc(out, '"');
    }
    pss_buf_putc(out, is_nul_ended && !is_terminal ? '\0' : '\n');
}

/* ---- pager ---- */

/* A shell that cannot run the command has read nothing of the output, so it is printed
 * all the same. */
static _Noreturn void
become_pager(const char *command, int from)
{
    static const char script[] =
        "(eval \"$1\")\n"
        "case $? in 126|127)\n"
        "    echo \"pss-fix: warning: PSS_FIX_PAGER: '$1' cannot be run; the output is"
        " printed without it\" >&2\n"
        "    exec cat ;;\n"
        "esac";
    dup2(from, STDIN_FILENO);
    close(from);
    setenv("LESS", "FRX", 0);
    execl("/bin/sh", "sh", "-c", script, "sh", command, (char *)NULL);
    _exit(127);
}

pid_t
pss_pager_start(void)
{
    if (!is_set("PSS_FIX_PAGER") || !pss_console_has_person())
        return 0;
    int ends[2];
    if (pipe(ends) != 0)
        return 0;
    /* Ctrl-C is for the pager, which goes on. If this program died of it, the pager and
     * the shell would share the terminal. When the person leaves the pager, this
     * program ends. */
    struct sigaction was;
    struct sigaction ignore = {.sa_handler = SIG_IGN};
    sigaction(SIGINT, &ignore, &was);
    pid_t pager = fork();
    if (pager <= 0)
        sigaction(SIGINT, &was, NULL);
    if (pager == 0) {
        close(ends[1]);
        become_pager(getenv("PSS_FIX_PAGER"), ends[0]);
    }
    close(ends[0]);
    if (pager > 0)
        dup2(ends[1], STDOUT_FILENO);
    close(ends[1]);
    return pager > 0 ? pager : 0;
}

void
pss_pager_finish(pid_t pager)
{
    if (pager == 0)
        return;
    close(STDOUT_FILENO);
    while (waitpid(pager, NULL, 0) < 0 && errno == EINTR)
        continue;
}

/* ---- stdin ---- */

void
pss_console_say_waiting(bool is_quiet)
{
    static const char text[] =
        "pss-fix: reads from the terminal; Ctrl-D ends the input\n";
    if (is_quiet || !isatty(STDIN_FILENO) || !isatty(STDERR_FILENO))
        return;
    ssize_t written = write(STDERR_FILENO, text, sizeof(text) - 1);
    (void)written; /* the input is read all the same */
}

/* ---- progress ---- */

/* True if somebody looks at stderr. Where stdout is a terminal, too, stdin must be one: a
 * program may have given a terminal of its own to this one, as pre-commit does it. A pipe may end
 * in a pager, which has the terminal. */
static bool
has_watcher(void)
{
    struct stat out;
    if (!isatty(STDERR_FILENO))
        return false;
    if (isatty(STDOUT_FILENO))
        return isatty(STDIN_FILENO);
    return fstat(STDOUT_FILENO, &out) == 0 &&
           (S_ISREG(out.st_mode) || S_ISCHR(out.st_mode));
}

static int64_t
now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static void
put(const char *bytes, size_t n)
{
    ssize_t written = write(STDERR_FILENO, bytes, n);
    (void)written; /* it does not matter if the progress line cannot be written */
}

void
pss_progress_start(struct pss_progress *progress, bool is_quiet)
{
    *progress = (struct pss_progress){
        .is_on = !is_quiet && !getenv("CI") && has_watcher(),
        .next = now() + PATIENCE,
    };
}

void
pss_progress_show(struct pss_progress *progress, size_t done, size_t all)
{
    if (!progress->is_on || now() < progress->next)
        return;
    struct pss_buf line = {0};
    pss_buf_puts(&line, "\rpss-fix: ");
    pss_tally_number(&line, done);
    pss_buf_puts(&line, " of ");
    pss_tally_count(&line, all, "file", "files");
    pss_buf_puts(&line, "\x1b[K");
    put(line.p, line.n);
    pss_buf_release(&line);
    progress->is_shown = true;
    progress->next = now() + PERIOD;
}

void
pss_progress_erase(struct pss_progress *progress)
{
    if (!progress->is_shown)
        return;
    put("\r\x1b[K", 4);
    progress->is_shown = false;
}
