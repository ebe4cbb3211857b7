/* What a run tells people and programs. Formats are rows of a list (src/report/writers.h);
 * they get finished results, in order, and decide nothing. */
#ifndef PSS_REPORT_H
#define PSS_REPORT_H

#include "pss/buf.h"
#include "pss/lines.h"
#include "pss/moved.h"
#include "pss/result.h"

struct pss_groups;
struct pss_html_page;
struct pss_told_notes;
struct pss_report;
struct pss_tally;

struct pss_writer {
    const char *name;
    const char *help;
    bool is_log;    /* other lines may stand between its own; it tells of what could not
                       be understood, too */
    bool is_rooted; /* names of files count from the top of the repository */
    bool tells_run; /* it has a place for what is known of the run */
    bool takes_notes;  /* with --notes=all */
    bool names_owners; /* of files, where the repository says who owns them */
    /* Any of these may be NULL. */
    void (*begin)(struct pss_buf *out, struct pss_report *report);
    void (*file)(struct pss_buf *out, struct pss_report *report,
        const struct pss_result *result);
    void (*end)(struct pss_buf *out, struct pss_report *report);
};

enum { PSS_REPORT_PARTS = 6 };

/* One report of a run; a run may give several. Zero is valid but for the writer and the
 * tally. */
struct pss_report {
    const struct pss_writer *writer;
    struct pss_policy policy;      /* of the result at hand */
    bool has_policy;               /* … is set by pss_report_under */
    bool is_policy_mixed;          /* not all results had the same */
    const struct pss_tally *tally; /* of the run; the caller counts, before it prints */
    const char *top; /* absolute: where names of files count from; NULL: from `cwd` */
    const char *cwd; /* NULL: unknown */
    /* What is known of the run, as a JSON object; set before the end. "": nothing. */
    struct pss_str run;
    struct pss_str kustomizations; /* the same of all roots, as an array */
    bool is_blocks;                /* a person looks at a terminal: one block per pod */
    struct pss_str command; /* of a run that writes the fixes; "" if there is none */
    size_t width;           /* of the terminal in columns; 0: lines are not wrapped */
    bool has_links;         /* the terminal knows links (OSC 8) */
    bool is_coloured;
    bool is_verbose; /* source lines, templates, what is suppressed */
    bool is_quiet;   /* findings alone */
    bool is_rest;    /* leave out what the product on stdout answers already */
    bool is_fix;     /* files are written */
    bool has_failed; /* at the end: the run exits with 2, whatever was found */
    /* The owners of a file, with blanks between them; "" if it has none. NULL: nobody
     * says. */
    struct pss_str (*owners_of)(void *owners, const char *path);
    void *owners;
    struct pss_lines lines;  /* of the result at hand, as it was read */
    struct pss_moved places; /* of the file as it is now, where text speaks of it */
    /* Of the writer in use. */
    size_t n_findings;                      /* printed so far */
    size_t failing;                         /* pods, so far */
    bool ends_with_fold;                    /* the last line speaks of a whole file */
    struct pss_groups *left;                /* pods, by what they wait for */
    struct pss_told_notes *notes;           /* about the start of pods */
    struct pss_html_page *page;             /* what is counted for it */
    struct pss_buf parts[PSS_REPORT_PARTS]; /* waiting for the end */
    size_t rows[PSS_REPORT_PARTS];          /* for each of them … */
    size_t shown[PSS_REPORT_PARTS];         /* … and in it, where not all have room */
    struct pss_report_counts {
        size_t tests;
        size_t failures;
        size_t errors;
        size_t skipped;
    } counts;
    /* a sentence: what had no room in the report; "" for none */
    struct pss_buf warning;
    struct pss_arena *mem; /* for results without a document; made on first need */
};

/* Row by number; NULL past the end. */
const struct pss_writer *pss_writer_at(size_t i);
/* By name; NULL if there is none. */
const struct pss_writer *pss_writer_find(struct pss_str name);

void pss_report_begin(struct pss_buf *out, struct pss_report *report);
/* The policy of the next result. */
void pss_report_under(struct pss_report *report, const struct pss_policy *policy);
/* Prints a result. */
void pss_report_file(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result);
void pss_report_end(struct pss_buf *out, struct pss_report *report);
void pss_report_release(struct pss_report *report);

/* Numbers of the findings in the order of their places; in the arena of the document. */
size_t *pss_report_order(const struct pss_result *result);
/* What it takes to get rid of the finding: "fixable", "unsafe", "manual", "suppressed" … */
const char *pss_report_remedy(
    const struct pss_result *result, const struct pss_finding *finding);
/* The pod of a finding; NULL if it has none. */
const struct pss_pod_result *pss_report_pod(
    const struct pss_result *result, const struct pss_finding *finding);
/* One line for an error of the result at hand: `PATH:LINE:COL: error: MESSAGE`. */
void pss_report_failure(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_err *err);
/* Text from a manifest or a file name, for a line of text: what nobody would see or what
 * a terminal or a log would obey, and what is not UTF-8, as \xNN. */
void pss_report_clean(struct pss_buf *out, struct pss_str text);
/* The same for text with which a line begins: it is not a command of a log. */
void pss_report_lead(struct pss_buf *out, struct pss_str text);
/* The same for the name of a file with which a line begins: it still names the file. */
void pss_report_path(struct pss_buf *out, struct pss_str path);
/* A line for an error of the command or of a configuration, whose message names the
 * place itself. */
void pss_report_error(struct pss_buf *out, const struct pss_err *err);
/* "Deployment/web", "Pod" without a name. */
void pss_report_object(struct pss_buf *out, const struct pss_object *object);

#endif
