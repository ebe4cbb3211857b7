/* --init: a configuration for a directory, made from what the directory holds. */
#include "pss/base.h"

#include <sys/stat.h>

#include "init.h"
#include "pss/check.h"
#include "pss/directory.h"
#include "pss/file.h"
#include "pss/name.h"
#include "pss/usage.h"
#include "pss/walk.h"

/* Directories that hold material for tests, as a rule. */
static const char *const test_names[] = {
    "testdata", "fixtures", "__fixtures__", "test", "tests", "e2e"};

struct survey {
    size_t n_tests[PSS_COUNT(test_names)]; /* files in such directories */
    size_t n_files;
    size_t n_labels; /* files that hold a label of Pod Security */
    bool is_openshift;
};

/* True if a part of the path, save the last one, is `name`. */
static bool
has_directory(const char *path, const char *name)
{
    size_t n = strlen(name);
    for (const char *slash; (slash = strchr(path, '/')) != NULL; path = slash + 1)
        if ((size_t)(slash - path) == n && memcmp(path, name, n) == 0)
            return true;
    return false;
}

static bool
holds(struct pss_str text, const char *word)
{
    return pss_str_find(text, pss_str_of(word), 0) != SIZE_MAX;
}

/* A file counts for the first test directory in its path alone, and what it holds says
 * nothing about the rest. */
static void
look_at_file(struct survey *survey, const char *path, size_t n_base)
{
    survey->n_files++;
    for (size_t i = 0; i < PSS_COUNT(test_names); i++)
        if (has_directory(path + n_base, test_names[i])) {
            survey->n_tests[i]++;
            return;
        }
    struct pss_arena *scratch = pss_arena_new();
    struct pss_file file;
    if (!pss_file_read(&file, scratch, path)) {
        survey->n_labels += holds(file.bytes, "pod-security.kubernetes.io/enforce:") ||
                            holds(file.bytes, "pod-security.kubernetes.io/warn:") ||
                            holds(file.bytes, "pod-security.kubernetes.io/audit:");
        if (holds(file.bytes, ".openshift.io/"))
            survey->is_openshift = true;
    }
    pss_arena_release(scratch);
}

static const struct pss_err *
look(struct survey *survey, const struct pss_opts *opts, const char *dir)
{
    *survey = (struct survey){0};
    struct pss_walk walk = {0};
    const struct pss_err *err = pss_walk(&walk, opts->mem, &opts->walk, &dir, 1);
    size_t n_base = strcmp(dir, ".") == 0 ? 0 : strlen(dir);
    for (size_t i = 0; !err && i < walk.paths.n; i++)
        look_at_file(survey, walk.paths.items[i], n_base);
    return err;
}

/* ---- writing ---- */

static void
put_level(struct pss_buf *out, const struct pss_opts *opts, const struct survey *survey)
{
    const struct pss_origin *origin =
        pss_option_origin(opts, pss_option_find(PSS_STR("level")));
    pss_buf_puts(out, "\n# The level that pods must meet: baseline, restricted, or\n"
                      "# namespace: what the labels of each Namespace ask.\n");
    if (origin->kind != PSS_ORIGIN_DEFAULT) {
        pss_buf_printf(out, "level: %.*s\n", PSS_FMT(origin->text));
    } else if (survey->n_labels > 0) {
        pss_buf_printf(
            out, "# %zu files here hold labels of Pod Security.\n", survey->n_labels);
        pss_buf_puts(out, "level: namespace\nlevelDefault: restricted\n");
    } else {
        pss_buf_puts(out, "level: restricted\n");
    }
}

static void
put_exclude(struct pss_buf *out, const struct survey *survey)
{
    pss_buf_puts(out, "\n# Files that are not deployed.\n");
    bool is_any = false;
    for (size_t i = 0; i < PSS_COUNT(test_names); i++) {
        if (survey->n_tests[i] == 0)
            continue;
        pss_buf_puts(out, is_any ? "" : "exclude:\n");
        pss_buf_printf(out, "  - '**/%s/**'  # %zu %s\n", test_names[i],
            survey->n_tests[i], survey->n_tests[i] == 1 ? "file" : "files");
        is_any = true;
    }
    if (!is_any)
        pss_buf_puts(out, "# exclude: ['**/testdata/**']\n");
}

static void
put_all(struct pss_buf *out, const struct pss_opts *opts, const struct survey *survey)
{
    pss_buf_puts(out,
        "# yaml-language-server: $schema=" PACKAGE_URL "/schema/pss-fix.schema.json\n"
        "# The configuration of pss-fix for this directory and those below: see\n"
        "# man 5 pss-fix. `pss-fix --show-config` prints what is in force.\n");
    put_level(out, opts, survey);
    pss_buf_printf(out,
        "\n# The version of the standard. A pinned one brings no new findings when\n"
        "# pss-fix is upgraded; raise it when your clusters have this version.\n"
        "policyVersion: v1.%d\n",
        PSS_NEWEST_MINOR);
    put_exclude(out, survey);
    if (survey->is_openshift)
        pss_buf_puts(out,
            "\n# There are objects of OpenShift here: its security context\n"
            "# constraints give each namespace numbers of its own.\n"
            "runAsUser: image\n");
    if (opts->baseline)
        pss_buf_printf(out,
            "\n# Findings that were there when this began: silent, and counted.\n"
            "baseline: '%s'\n",
            opts->baseline);
    pss_buf_puts(out,
        "\n# What may be written: harden, replace, writable, unsafe.\n"
        "# repairs: [harden, replace, writable]\n"
        "\n# Rules that do not count in some files.\n"
        "# perPathIgnores:\n"
        "#   infra/**: [hostNamespaces, hostPathVolumes]\n"
        "\n# Custom kinds of which a controller makes pods.\n"
        "# kinds:\n"
        "# - {group: example.com, kind: Widget, paths: [spec.template]}\n");
}

/* ---- the run ---- */

/* The name stands in single quotes in the file, and must lead to the same place from the
 * directory of the file. */
static const struct pss_err *
check_baseline(const struct pss_opts *opts, const char *dir)
{
    const char *name = opts->baseline;
    bool is_plain = name[0] != '/' && !strchr(name, '\'') && !strchr(name, '\n');
    if (is_plain && strcmp(dir, ".") == 0)
        return NULL;
    return pss_usage_error(opts->mem,
        "--init with --baseline wants a file below the current directory, and no PATH; "
        "'%s' is not one that a configuration can name",
        name);
}

/* What is there stays. */
static const struct pss_err *
create(const struct pss_opts *opts, const char *path, struct pss_str bytes)
{
    struct stat st;
    if (lstat(path, &st) == 0)
        return pss_usage_error(opts->mem,
            "%s exists already, and is not changed; --show-config prints the "
            "configuration that counts",
            path);
    return pss_file_put(opts->mem, path, bytes, false);
}

const struct pss_err *
pss_init_write(const char **path, const struct pss_opts *opts)
{
    const char *dir = opts->args.items[0];
    struct stat st;
    if (opts->args.n > 1)
        return pss_usage_error(opts->mem, "--init takes one directory");
    if (stat(dir, &st) != 0 || !S_ISDIR(st.st_mode))
        return pss_usage_error(
            opts->mem, "--init wants a directory; '%s' is not one", dir);
    const struct pss_err *err = opts->baseline ? check_baseline(opts, dir) : NULL;
    struct survey survey;
    if (!err)
        err = look(&survey, opts, dir);
    if (err)
        return err;
    struct pss_buf out = {0};
    put_all(&out, opts, &survey);
    *path = strcmp(dir, ".") == 0 ? ".pss-fix"
                                  : pss_arena_printf(opts->mem, "%s/.pss-fix", dir).p;
    err = create(opts, *path, pss_buf_str(&out));
    pss_buf_release(&out);
    return err;
}
