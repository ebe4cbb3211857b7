/* What the user asked for. One table of options makes the parser, --help, the OPTIONS
 * section of the manual and the completions of three shells. */
#ifndef PSS_OPTS_H
#define PSS_OPTS_H

#include "pss/arena.h"
#include "pss/around.h"
#include "pss/buf.h"
#include "pss/err.h"
#include "pss/fixing.h"
#include "pss/ready_text.h"
#include "pss/walk.h"

struct pss_kustomize;
struct pss_node;
struct pss_within;
struct pss_writer;

enum { PSS_MOST_JOBS = 1024 };

enum pss_mode {
    PSS_MODE_CHECK, /* report, write nothing */
    PSS_MODE_FIX,   /* in place */
    PSS_MODE_DIFF,
    PSS_MODE_LIST,
    PSS_MODE_FILTER,    /* stdin to stdout */
    PSS_MODE_READINESS, /* what namespaces could ask */
};

/* What is done instead of any work on manifests. */
enum pss_errand {
    PSS_NO_ERRAND,
    PSS_ERRAND_HELP,
    PSS_ERRAND_HELP_BRIEF,  /* one screen: -h */
    PSS_ERRAND_HELP_MDOC,   /* the OPTIONS section of pss-fix.1 */
    PSS_ERRAND_HELP_SCHEMA, /* the JSON schema of .pss-fix */
    PSS_ERRAND_VERSION,
    PSS_ERRAND_COMPLETION,
    PSS_ERRAND_SHOW_CONFIG,
    PSS_ERRAND_INIT,
    PSS_ERRAND_EXPLAIN,
    PSS_ERRAND_LIST_RULES,
    PSS_ERRAND_LIST_IMAGES,
    PSS_ERRAND_LIST_KINDS,
    PSS_ERRAND_LIST_EXCEPTIONS,
    PSS_ERRAND_LSP,
};

enum pss_split_by { PSS_SPLIT_BY_FILE, PSS_SPLIT_BY_OWNER };

enum pss_colour { PSS_COLOUR_AUTO, PSS_COLOUR_ALWAYS, PSS_COLOUR_NEVER };

/* What --statistics counts by. */
enum pss_statistics_by {
    PSS_NO_STATISTICS,
    PSS_STATISTICS_RULE,
    PSS_STATISTICS_REASON,
    PSS_STATISTICS_OWNER,
    PSS_STATISTICS_DIRECTORY,
    PSS_STATISTICS_NAMESPACE,
    PSS_STATISTICS_FILE,
};

/* What --strict can forbid. */
enum pss_strict {
    PSS_STRICT_TEMPLATES,
    PSS_STRICT_KINDS,
    PSS_STRICT_EMPTY,
    PSS_STRICT_ROOTS,
    PSS_N_STRICT,
};

/* A list that grows in the arena of the run. */
struct pss_words {
    struct pss_str *items;
    size_t n;
    size_t cap;
};

/* Where the value of an option is from. A later kind wins over an earlier one. */
struct pss_origin {
    enum {
        PSS_ORIGIN_DEFAULT,
        PSS_ORIGIN_CONFIG,
        PSS_ORIGIN_ENVIRONMENT,
        PSS_ORIGIN_FLAG,
    } kind;
    const char *path;    /* of a configuration */
    size_t line;         /* in it */
    struct pss_str text; /* the value as it was given, lists with commas */
};

/* Mappings and lists of mappings of a configuration, which no flag sets. */
enum pss_config_map {
    PSS_CONFIG_PER_PATH_IGNORES,
    PSS_CONFIG_NAMESPACES,
    PSS_CONFIG_IMAGES,
    PSS_CONFIG_REGISTRIES,
    PSS_CONFIG_KINDS,
    PSS_CONFIG_CHARTS,
    PSS_N_CONFIG_MAPS,
};

/* What a configuration says of one chart. */
struct pss_chart_settings {
    struct pss_str path; /* of its directory, absolute, without `.` and `..` */
    struct {
        struct pss_words *items; /* files that are layered, relative to the directory */
        size_t n, cap;
    } sets;
    struct pss_str kube_version; /* "" if not given */
    bool is_literal;             /* style: literal */
};

struct pss_opts {
    struct pss_arena *mem; /* of the run */
    enum pss_mode mode;
    bool is_stdin; /* `-` was given: the only input */
    enum pss_errand errand;
    struct pss_str subject; /* of the errand: a rule, a shell */
    struct pss_fixing fixing;
    /* What namespaces ask (--level=namespace): filled in before any file is judged. */
    struct pss_spaces spaces;
    struct pss_kustomize *kustomize;     /* NULL: no kustomization.yaml is looked at */
    struct pss_space_table *space_table; /* = spaces.table, to be filled */
    struct pss_cluster *cluster;         /* = spaces.cluster */
    enum pss_ready_format ready_format;
    enum pss_ready_format list_format; /* of --list-exceptions */
    struct pss_readiness *readiness;   /* of all inputs, for both */
    struct pss_words evidence;         /* reports of --readiness=json of other runs */
    bool is_merge;                     /* … and so are the arguments */
    const char *since;                 /* an earlier one; NULL: none */
    enum pss_level level_default;
    struct pss_str space_name;    /* --namespace; "" if not given */
    struct pss_words space_files; /* --namespaces */
    struct pss_words sources;     /* files of the configuration that is in force */
    struct pss_str cluster_file;  /* --cluster-config; "" if not given */
    struct pss_words systems;     /* --system-namespaces, names and globs, … */
    const struct pss_globs *system_globs; /* … or the default; NULL: none */
    struct pss_words image_configs;       /* --image-config */
    struct pss_words crds;                /* --crds */
    struct pss_image_facts images;        /* what is known of images */
    struct pss_words select;              /* rules; empty: all */
    struct pss_words ignore;
    size_t n_path_ignores; /* the last of them: from perPathIgnores */
    struct pss_walk_opts walk;
    struct pss_words include;
    struct pss_words exclude;
    const struct pss_writer *writer; /* --format */
    struct {
        struct pss_target {
            const struct pss_writer *writer;
            const char *path;
        } * items;
        size_t n;
        size_t cap;
    } reports;           /* --report */
    struct pss_str helm; /* --helm: "auto", a program; "" or "off": Helm is not run */
    /* --kustomize: "auto", a program; "" or "off": kustomize is not run */
    struct pss_str kustomize_program;
    struct pss_words
        kustomize_roots; /* --kustomize-root; empty: those that are found */
    struct pss_words kustomize_readonly; /* --kustomize-readonly: globs */
    bool kustomize_is_strict;            /* --kustomize-strict */
    unsigned kustomize_doors;            /* --kustomize-allow: PSS_KDOOR_… */
    int kustomize_where;                 /* --kustomize-place: enum pss_kwhere */
    struct pss_words helm_values; /* --helm-values: files with commas, as given */
    struct pss_str kube_version;  /* --kube-version; "" if not given */
    struct {
        struct pss_chart_settings *items; /* of the configuration that is in force */
        size_t n, cap;
    } charts;
    const char *stdin_name; /* NULL: none given */
    const char *config;     /* the one file that is in force; NULL: searched */
    /* of files that a configuration names; NULL: any */
    const struct pss_within *within;
    bool is_isolated;      /* no file is in force */
    bool explains_fixes;   /* comment lines above each file's diff */
    const char *split_dir; /* NULL: the diff goes to stdout */
    enum pss_split_by split_by;
    enum pss_colour colour;
    unsigned jobs; /* at least 1 */
    bool is_quiet;
    bool is_verbose;
    bool lists_images; /* --list-images=needed: a list of references, not of files */
    bool is_nul_ended; /* names of --list */
    unsigned strict;   /* a bit for each enum pss_strict */
    bool is_exit_zero;
    bool is_exit_non_zero_on_fix;
    enum pss_statistics_by statistics;
    size_t top; /* --top; 0: all */
    bool shows_files;
    bool shows_fixes;
    const char *baseline; /* NULL: none */
    bool is_baseline_update;
    bool is_write_through;
    struct {
        const char **items;
        size_t n;
        size_t cap;
    } args;                     /* paths; "." if none were given */
    struct pss_origin *origins; /* one per row of the table of options */
    const struct pss_node *maps[PSS_N_CONFIG_MAPS]; /* NULL: not set */
};

/* True if findings of this rule count. --select chooses among the checks; what we say
 * of a manifest that cannot be judged stays, unless it is ignored by name. For
 * pss_around.selects: `opts` are struct pss_opts. */
bool pss_opts_selects(const void *opts, const char *rule);
/* True for a namespace of the system (systemNamespaces). */
bool pss_opts_is_system(const struct pss_opts *opts, struct pss_str name);
/* True if the run is about namespaces: baselines, which are about findings of pods, do
 * not count. */
bool pss_opts_is_about_namespaces(const struct pss_opts *opts);
/* True if Helm may be run. */
bool pss_opts_runs_helm(const struct pss_opts *opts);
/* True if kustomize may be run. */
bool pss_opts_runs_kustomize(const struct pss_opts *opts);
/* What a configuration says of the chart in this directory (absolute, without `.` and
 * `..`); NULL: nothing. */
const struct pss_chart_settings *pss_opts_chart(
    const struct pss_opts *opts, struct pss_str dir);

enum pss_option_group {
    PSS_GROUP_MODE,
    PSS_GROUP_TARGET,
    PSS_GROUP_REPORT,
    PSS_GROUP_FILES,
    PSS_GROUP_OTHER,
    PSS_N_GROUPS,
};

/* What help, manual and completions need to know of an option. */
struct pss_option_face {
    enum pss_option_group group;
    char letter;      /* 0: none */
    const char *name; /* without dashes */
    const char *arg;  /* NULL: it takes none; "[X]": only behind a `=` */
    const char *help; /* sentences, for all of the above */
    /* space-separated, for completion; "@rules", "@findings", "@formats", "@file",
     * "@any" */
    const char *values;
};
/* Row by number; NULL past the end. */
const struct pss_option_face *pss_option_at(size_t i);
/* True if the option cannot stand without a value. */
static inline bool
pss_option_needs_value(const struct pss_option_face *face)
{
    return face->arg && face->arg[0] != '[';
}

#endif
