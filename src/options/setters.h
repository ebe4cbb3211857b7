/* What options do with their values: the table of options names them. Each returns an
 * error that says what the value may be. */
#ifndef OPTIONS_SETTERS_H
#define OPTIONS_SETTERS_H

#include "pss/opts.h"

typedef const struct pss_err *pss_setter(struct pss_opts *opts, struct pss_str value);

pss_setter pss_set_fix;
pss_setter pss_set_diff;
pss_setter pss_set_list;
pss_setter pss_set_readiness;
pss_setter pss_set_labels;
pss_setter pss_set_level;
pss_setter pss_set_level_default;
pss_setter pss_set_space;
pss_setter pss_set_cluster;
pss_setter pss_set_version;
pss_setter pss_set_repairs;
pss_setter pss_set_user;
pss_setter pss_set_fs_group;
pss_setter pss_set_low_ports;
pss_setter pss_set_builtin_images;
pss_setter pss_set_krm;
pss_setter pss_set_format;
pss_setter pss_set_report;
pss_setter pss_set_strict;
pss_setter pss_set_colour;
pss_setter pss_set_split_by;
pss_setter pss_set_add_ignore;
pss_setter pss_set_jobs;
pss_setter pss_set_statistics;
pss_setter pss_set_top;
pss_setter pss_set_explain;
pss_setter pss_set_list_exceptions;
pss_setter pss_set_list_images;
pss_setter pss_set_notes;
pss_setter pss_set_completion;
pss_setter pss_set_helm;
pss_setter pss_set_kustomize;
pss_setter pss_set_kustomize_allow;
pss_setter pss_set_kustomize_place;
pss_setter pss_set_helm_values;
pss_setter pss_set_kube_version;

/* Refuses the name of a directory. */
pss_setter pss_check_not_dir;
/* Refuses a word of a list that is not a glob. */
pss_setter pss_check_glob;
/* Refuses a word of a list that is not the rule of any finding. */
pss_setter pss_check_rule;

#endif
