/* A text as it was judged: with the options and the neighbours that the command line would
 * give its file. */
#ifndef LSP_LSPVIEW_H
#define LSP_LSPVIEW_H

#include "positions.h"
#include "pss/alert.h"
#include "pss/directory.h"
#include "pss/opts.h"

/* The command of the server. */
struct pss_lsp_command {
    int argc;
    const char *const *argv;
};

struct pss_view {
    struct pss_arena *mem;      /* holds the view itself */
    struct pss_opts opts;       /* of the command */
    const struct pss_opts *own; /* in force for the file */
    struct pss_around around;
    struct pss_baseline known;
    const char *path;
    struct pss_result result;
    struct pss_report report;
    struct pss_alerts alerts;
    bool has_anchors; /* there may be some in the text */
    struct pss_positions positions;
    const struct pss_err *err; /* of a configuration: nothing was judged */
    bool is_judged;            /* else it is left out, or `err` says why */
};

/* Reads what lies around the file, and judges the text. Never fails. No memory of the text
 * is used afterwards. `uri` names the file. */
struct pss_view *pss_view_new(const struct pss_lsp_command *command, struct pss_str uri,
    const struct pss_lsp_text *text, enum pss_lsp_units units);
/* NULL is fine. */
void pss_view_release(struct pss_view *view);
/* Judges a text of the same file, which is copied into `mem`. */
void pss_view_run(const struct pss_view *view, struct pss_result *result,
    struct pss_arena *mem, const struct pss_fixing *fixing,
    const struct pss_around *around, struct pss_str src);
/* True if the editor is told of the alert. */
bool pss_view_shows(const struct pss_alert *alert);
/* Where the alert is shown: no further than the end of its first line. */
struct pss_span pss_view_span(
    const struct pss_view *view, const struct pss_alert *alert);

#endif
