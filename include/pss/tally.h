/* The counts of a run, and the lines that print them. */
#ifndef PSS_TALLY_H
#define PSS_TALLY_H

#include "pss/buf.h"
#include "pss/result.h"
#include "pss/start.h"
#include "pss/unknownkinds.h"

/* Findings of one rule. */
struct pss_rule_count {
    const char *rule;
    size_t n;
    size_t n_done;        /* fixed or fixable */
    size_t n_of_class[4]; /* violations by the class of their own repair */
    size_t n_warnings;
};

enum { PSS_MAX_RULES = 64 };

/* Of what kustomize rendered. */
struct pss_root_counts {
    size_t failed;   /* roots that could not be rendered */
    size_t rendered; /* roots … */
    size_t pods;     /* … and their pods … */
    size_t failing;  /* … of them those that do not meet what is asked, … */
    size_t fixable;  /* … and those that edits bring all the way: … */
    size_t edited;   /* … of files … */
    size_t added;    /* … and of new patches */
};

/* Without --kustomize: what a kustomization uses. */
struct pss_unrendered_counts {
    size_t patches;  /* files that are patches, and were left */
    size_t files;    /* that get other bytes … */
    size_t roots;    /* … and the roots that use them */
    bool is_checked; /* nothing is written or printed yet */
};

struct pss_tally {
    size_t files;
    size_t documents;
    size_t templates;               /* not those of charts in the run … */
    struct pss_chart_counts charts; /* … of which this was not looked at */
    struct pss_root_counts roots;   /* with --kustomize */
    struct pss_unrendered_counts unrendered;
    size_t pods; /* = the next six */
    size_t compliant;
    size_t fixed;
    size_t fixable;
    size_t left;
    size_t suppressed;
    size_t hushed;   /* findings that comments and annotations suppress … */
    size_t known;    /* … those that the baseline knows … */
    size_t rejected; /* … and the pods that admission would still reject for them */
    size_t objects;  /* documents of Kubernetes; of a function, elements of its list */
    size_t bare;     /* files without one, without a template, patch or error */
    size_t unread;   /* files in which there are templates and errors alone */
    size_t patches;  /* judged by what they set alone */
    size_t kinds;    /* objects of kinds that nobody knows, and misspelt ones */
    size_t parts;    /* of pods that operators make; they are not pods in any count */
    size_t parts_done;                /* of them, those that are, or would be, fixed */
    struct pss_unknown_kinds unknown; /* those of them that nobody knows */
    size_t links;                     /* symbolic ones that were not followed */
    size_t unasked;                   /* pods of which their namespaces ask nothing */
    uint64_t ignored;  /* checks that were not looked at, by number … */
    size_t n_ignored;  /* … and how many those are */
    size_t broken;     /* outcome error */
    size_t refused;    /* chunks and inputs that could not be read or written */
    size_t changed;    /* files with new bytes, written or not */
    size_t reached[4]; /* pods that are left, by the class that would reach them */
    size_t violations; /* findings that count, those that are fixed included */
    size_t violations_fixed;
    size_t violations_of_fixable; /* of pods that would be fixed */
    size_t warnings;              /* findings that do not count */
    size_t fixed_files;           /* with pods that are, or would be, fixed */
    size_t written_files;         /* with pods that are fixed */
    size_t starts[PSS_N_STARTS];  /* pods that are, or would be, fixed, by their start;
                                    not those whose level asks for no user */
    size_t in_part;               /* pods that are left and were edited (--partial) */
    size_t violations_reached[4]; /* of pods as in `reached` */
    size_t open;                  /* violations that are neither fixed nor fixable */
    size_t open_elsewhere;        /* of them, those of no pod */
    size_t bad_files;             /* with violations */
    struct pss_label_counts {
        size_t set;     /* labels of Namespaces that this run has set … */
        size_t fixable; /* … that --fix would set … */
        size_t left; /* … and that stay as they are, though they are not as wanted */
    } labels;
    struct pss_rule_count rules[PSS_MAX_RULES];
    size_t n_rules;
};

void pss_tally_add(struct pss_tally *tally, const struct pss_result *result);
/* The line before the last one, if anything is suppressed: it says what a suppression
 * does not do. */
void pss_tally_warn(struct pss_buf *out, const struct pss_tally *tally);
/* What the run is for. */
enum pss_tally_deed { PSS_CHECKED, PSS_DID_FIX, PSS_WOULD_FIX };
/* The last line: what was found or done, and what was not looked at. `policy`: NULL if
 * there were several. */
void pss_tally_summarise(struct pss_buf *out, const struct pss_tally *tally,
    const struct pss_policy *policy, enum pss_tally_deed deed);
/* The i-th thing that keeps the run from speaking of everything: appends a sentence if
 * there is such a thing, and gives its name; NULL past the end. */
const char *pss_tally_gap(struct pss_buf *out, const struct pss_tally *tally, size_t i);
/* "no Kubernetes object in 5 files" */
void pss_tally_bare(struct pss_buf *out, const struct pss_tally *tally);
/* True if nothing was there to be looked at: no file, or templates alone. */
bool pss_tally_is_empty(const struct pss_tally *tally);
/* True if a finding says that nobody knows the kind of its object. */
bool pss_tally_is_of_kinds(const struct pss_finding *finding);
/* The rules, most frequent first; `rows` takes tally->n_rules of them. */
void pss_tally_rules(
    struct pss_rule_count rows[PSS_MAX_RULES], const struct pss_tally *tally);
/* The table of the rules, most frequent first: `most` of them, and the sum of all. */
void pss_tally_statistics(
    struct pss_buf *out, const struct pss_tally *tally, size_t most);
/* `PATH: 3 documents, 2 pods, 4 violations, fixed` */
void pss_tally_show_file(struct pss_buf *out, const struct pss_result *result);
/* `PATH: fixed 2 runAsNonRoot, 1 privileged`; nothing if nothing is to be fixed. */
void pss_tally_show_fixes(struct pss_buf *out, const struct pss_result *result);
/* The option that permits a class of repair and all gentler ones: "--repairs=all". */
const char *pss_tally_option(enum pss_repair reach);
/* 1,234,567 */
void pss_tally_number(struct pss_buf *out, size_t n);
/* The same at the right end of a column, or a dash for 0. */
void pss_tally_cell(struct pss_buf *out, size_t n, int width);
/* "1 pod", "2,000 pods" */
void pss_tally_count(struct pss_buf *out, size_t n, const char *one, const char *many);

#endif
