/* The least that a program on libfyaml does: pulls every event of every file below a
 * directory and throws it away. One parser a file, all its documents in one stream; a
 * file with an error ends there. What pss-fix costs is told in multiples of this.
 *
 *     events DIR|FILE...
 */
#define PSS_MAY_ALLOC /* libfyaml.h names free() in its inlines */
#include "pss/base.h"

#include <ftw.h>
#include <libfyaml.h>

#include "pss/file.h"

static size_t n_files;
static size_t n_bytes;
static size_t n_events;

static void
pull(struct pss_str text)
{
    struct fy_diag_cfg diag_cfg;
    fy_diag_cfg_default(&diag_cfg);
    struct fy_diag *diag = fy_diag_create(&diag_cfg);
    fy_diag_set_collect_errors(diag, true);
    const struct fy_parse_cfg cfg = {.flags = FYPCF_QUIET, .diag = diag};
    struct fy_parser *parser = fy_parser_create(&cfg);
    if (!parser || fy_parser_set_string(parser, text.p, text.n) != 0)
        return;
    for (;;) {
        struct fy_event *event = fy_parser_parse(parser);
        if (!event)
            break;
        fy_parser_event_free(parser, event);
        n_events++;
    }
    /* Below 0.9 a parser may not be destroyed after an error. */
    if (!fy_parser_get_stream_error(parser))
        fy_parser_destroy(parser);
    fy_diag_unref(diag);
}

static int
visit(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
    (void)st;
    const char *dot = strrchr(path + ftw->base, '.');
    bool is_wanted = dot && (strcmp(dot, ".yaml") == 0 || strcmp(dot, ".yml") == 0 ||
                                strcmp(dot, ".json") == 0);
    if (type != FTW_F || (ftw->level > 0 && !is_wanted))
        return 0;
    struct pss_arena *mem = pss_arena_new();
    struct pss_file file;
    if (!pss_file_read(&file, mem, path)) {
        pull(file.bytes);
        n_files++;
        n_bytes += file.bytes.n;
    }
    pss_arena_release(mem);
    return 0;
}

int
main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        if (nftw(argv[i], visit, 32, FTW_PHYS) != 0) {
            perror(argv[i]);
            return 2;
        }
    }
    printf("%zu files, %zu bytes, %zu events\n", n_files, n_bytes, n_events);
    return 0;
}
