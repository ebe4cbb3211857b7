/* The options of each input: those of the command line and the environment, and below
 * them those of the configuration file that is in force where the input lies
 * (docs/decisions.md, "Configuration"): .pss-fix in its directory or the nearest parent,
 * up to the top of the work tree; else the user's own. Not for several threads: ask before
 * the work. */
#ifndef PSS_SETTINGS_H
#define PSS_SETTINGS_H

#include "pss/opts.h"

struct pss_settings;

/* `opts` must not change afterwards. Their memory is used. */
struct pss_settings *pss_settings_new(const struct pss_opts *opts);
/* The options for the file of this name, there or not. After an error: those of the
 * command line. */
const struct pss_opts *pss_settings_of(struct pss_settings *settings, const char *path);
/* The first error that was met: of a file that cannot be read or understood. If it has a
 * place (`at`), the message begins with file, line and column. */
const struct pss_err *pss_settings_err(const struct pss_settings *settings);
/* The options of the n-th configuration that was read; NULL past the end. */
const struct pss_opts *pss_settings_at(const struct pss_settings *settings, size_t n);
/* For the walker (struct pss_walk_opts): what the configuration in force leaves out.
 * The path of a directory ends in a slash. */
bool pss_settings_excludes(void *settings, const char *path);
bool pss_settings_includes(void *settings, const char *path);
/* True if the configuration in force says that the file is read and never edited
 * (kustomize.readonly). */
bool pss_settings_keeps(struct pss_settings *settings, const char *path);
/* The options of the command line, and below them those of the user's own configuration,
 * wherever another one is in force: for what no file of a tree may set. */
const struct pss_opts *pss_settings_own(struct pss_settings *settings);

/* --show-config: what is in force for the path that the options name, as YAML that can be
 * a .pss-fix; comments say where each value is from. */
const struct pss_err *pss_config_show(struct pss_buf *out, const struct pss_opts *opts);
/* The options in force for the path that the options name; NULL: the error tells. `name`
 * is the option that asks. */
const struct pss_opts *pss_settings_named(const struct pss_err **err, const char **path,
    const struct pss_opts *opts, const char *name);
/* --list-kinds: the kinds that hold pods, with those of the configuration in force. */
const struct pss_err *pss_kinds_list(struct pss_buf *out, const struct pss_opts *opts);

#endif
