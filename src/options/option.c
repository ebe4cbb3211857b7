/* The table of options: one row makes the parser, the help, the manual, the completions
 * and the key of a configuration. */
#include "pss/base.h"

#include "pss/option.h"
#include "pss/usage.h"
#include "setters.h"

#define AT(field) (offsetof(struct pss_opts, field) + 1)

static const struct pss_option options[] = {
    {{PSS_GROUP_MODE, 'w', "fix", NULL,
         "Write the fixed files in place, and print a report. A file that needs no "
         "change is not written.",
         NULL},
        .brief = "write fixed files in place", .set = pss_set_fix},
    {{PSS_GROUP_MODE, 'd', "diff", NULL,
         "Print what would change as a unified diff, for people, patch or git apply.",
         NULL},
        .brief = "print what would change as a unified diff", .set = pss_set_diff},
    {{PSS_GROUP_MODE, 'l', "list", NULL,
         "Print the names of files that would change, one per line.", NULL},
        .brief = "print the names of files that would change", .set = pss_set_list},
    {{PSS_GROUP_MODE, '0', "null", NULL, "end each name with a NUL byte.", NULL},
        .flag = AT(is_nul_ended)},
    {{PSS_GROUP_MODE, 0, "krm", NULL,
         "Act as a KRM function for kustomize and kpt: read a ResourceList from "
         "stdin, fix its items, add what was found to its results, and write it to "
         "stdout. Options may also stand in its functionConfig. A link called "
         "pss-fix-krm does the same without the option.",
         NULL},
        .set = pss_set_krm},
    {{PSS_GROUP_MODE, 0, "explain-fixes", NULL,
         "print a comment line for each fix before the diff of the file: what the "
         "fix does and why. patch and git apply pass over these lines.",
         NULL},
        .flag = AT(explains_fixes)},
    {{PSS_GROUP_MODE, 0, "split", "DIR",
         "write the diff in parts into this directory, and print the names of the "
         "parts. The directory must be new or empty.",
         "@file"},
        .text = AT(split_dir)},
    {{PSS_GROUP_MODE, 0, "split-by", "WHAT",
         "what makes a part: file (a patch per file) or owner (a patch and a summary "
         "in Markdown per set of owners in CODEOWNERS, and one for files without "
         "owner) (default: file).",
         "file owner"},
        .set = pss_set_split_by},
    {{PSS_GROUP_MODE, 0, "add-ignore", "[REASON]",
         "Write a comment at each finding that suppresses it (# pss-fix: "
         "ignore[RULE] REASON), and fix nothing.",
         "@any"},
        .set = pss_set_add_ignore},
    {{PSS_GROUP_MODE, 0, "readiness", "[FORMAT]",
         "Print what the workloads of each namespace meet now and after each class "
         "of repair, what stands in the way of restricted, and the kubectl commands "
         "of a roll-out, as text, json, markdown or html. With -, read what kubectl get "
         "prints; an object that has an owner counts by its owner.",
         "text json markdown html"},
        .brief = "print what each namespace meets", .set = pss_set_readiness},
    {{PSS_GROUP_MODE, 0, "merge", NULL,
         "each PATH is a report that --readiness=json wrote in another repository. "
         "They are printed as one.",
         NULL},
        .flag = AT(is_merge)},
    {{PSS_GROUP_MODE, 0, "since", "FILE",
         "print what changed since this earlier "
         "report.",
         "@file"},
        .text = AT(since)},
    {{PSS_GROUP_TARGET, 0, "evidence", "FILE,...",
         "reports of --readiness=json from elsewhere: from other repositories, or "
         "from a dump of the cluster. Their workloads count. What they did not judge "
         "counts, too. Can be repeated.",
         "@file"},
        .list = AT(evidence)},
    {{PSS_GROUP_TARGET, 0, "label-namespaces", "LABEL,...",
         "Set Pod Security labels in the Namespaces among the files, and change "
         "nothing else: enforce=LEVEL, audit=LEVEL, warn=LEVEL, each with a version "
         "if wanted (warn=restricted@v1.30). Use it with --fix, --diff, --list or -. "
         "Enforce is not raised above what the workloads of the namespace meet after "
         "the permitted repairs. Without --partial, enforce is not raised where "
         "something was not judged (a document that cannot be read, a template, an "
         "unknown kind), nor where the namespace has no workload. A label that the "
         "API server refuses is corrected if its meaning is clear.",
         "@any"},
        .set = pss_set_labels, .is_list = true},
    {{PSS_GROUP_TARGET, 0, "level", "LEVEL",
         "The level that pods must meet: baseline or restricted (default: "
         "restricted), or namespace: what the labels of the workload's Namespace "
         "ask. Of the three labels the strictest counts; with namespace:enforce, "
         "namespace:audit or namespace:warn that one counts.",
         "baseline restricted namespace namespace:enforce namespace:audit "
         "namespace:warn"},
        .brief = "baseline, restricted (default) or namespace", .set = pss_set_level,
        .fallback = "restricted", .key = "level",
        .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "level-default", "LEVEL",
         "With --level=namespace: the level for a namespace that has no Pod Security "
         "labels or is not known (default: restricted).",
         "privileged baseline restricted"},
        .set = pss_set_level_default, .fallback = "restricted", .key = "levelDefault",
        .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "namespace", "NAME",
         "The namespace of workloads that name none (default: the namespace of the "
         "nearest kustomization.yaml, else default).",
         "@any"},
        .set = pss_set_space, .key = "namespace",
        .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "namespaces", "FILE,...",
         "With --level=namespace: a file of Namespaces that are not among the files, "
         "as kubectl get namespaces -o yaml prints them. The file is read and never "
         "changed. Can be repeated.",
         "@file"},
        .list = AT(space_files)},
    {{PSS_GROUP_TARGET, 0, "system-namespaces", "NAME,...",
         "Names and globs of namespaces that belong to the system (default: "
         "kube-system, kube-public, kube-node-lease and openshift-*). --readiness "
         "shows them and proposes no label; --label-namespaces raises none. An empty "
         "list means that no namespace does. Can be repeated.",
         "@any"},
        .list = AT(systems), .check = pss_check_glob,
        .fallback = "kube-system,kube-public,kube-node-lease,openshift-*",
        .key = "systemNamespaces", .where = PSS_IN_FILE},
    {{PSS_GROUP_TARGET, 0, "cluster-config", "FILE",
         "With --level=namespace: a file with the cluster's "
         "PodSecurityConfiguration, or with the AdmissionConfiguration that holds "
         "it. The defaults and exemptions in it count.",
         "@file"},
        .set = pss_set_cluster},
    {{PSS_GROUP_TARGET, 0, "policy-version", "VERSION",
         "The version of the standard: latest or v1.N (default: latest).", "latest"},
        .set = pss_set_version, .is_open = true, .fallback = "latest",
        .key = "policyVersion", .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "repairs", "LIST",
         "The classes of repair that are permitted: harden (adds what is missing), "
         "replace (replaces what a security context must not say), writable (mounts "
         "empty directories where an image must write), unsafe (takes away reach "
         "into the node, for example host ports and hostPath volumes), userns (gives "
         "a pod that needs root a user namespace; all does not include it), all, none "
         "(default: harden,replace,writable). A pod is left as it is if these "
         "repairs do not bring it all the way to the level.",
         "harden replace writable unsafe userns all none"},
        .brief = "what may be done: harden, replace, all, ...", .set = pss_set_repairs,
        .is_list = true, .none = "none", .fallback = "harden,replace,writable",
        .key = "repairs", .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "run-as-user", "USER",
         "The user that is written for containers that name none (default: auto): "
         "auto writes the number that the image is known to run as, else 65532, and "
         "nothing where the author already says runAsNonRoot; image writes none, so "
         "the image's own user counts; a number is written as it is.",
         "auto image"},
        .set = pss_set_user, .is_open = true, .fallback = "auto", .key = "runAsUser",
        .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "crds", "FILE,...",
         "Files and directories with CustomResourceDefinitions that the PATHs do not hold. "
         "A definition among them, or among the PATHs, is read only if an object of its "
         "kind holds containers and the kind is not known. Can be repeated.",
         "@file"},
        .list = AT(crds), .key = "crds", .where = PSS_IN_FILE, .is_path = true},
    {{PSS_GROUP_TARGET, 0, "image-config", "[IMAGE=]FILE,...",
         "The configuration of images, which tells their users: a file that skopeo "
         "inspect --config, crane config or docker image inspect printed, a "
         "directory of such files, each named like its image "
         "(docker.io/library/nginx:1.27.json), or an OCI layout directory. Can be "
         "repeated.",
         "@file"},
        .list = AT(image_configs)},
    {{PSS_GROUP_TARGET, 0, "builtin-images", "BOOL",
         "Use the built-in table of images and their users: true or false (default: "
         "true).",
         "true false"},
        .set = pss_set_builtin_images, .fallback = "true", .key = "builtinImages",
        .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "helm", "[PROGRAM]",
         "Render the Helm charts among the files with this program and judge what comes "
         "out, at its source: auto (the default: helm, helm3 or helm4 of PATH), off, or a "
         "program. Helm gets no network, no cluster, no plugin and nothing of the user's "
         "configuration. A .pss-fix of a tree cannot set this.",
         "auto off"},
        .set = pss_set_helm, .is_open = true, .fallback = "off", .bare = "auto",
        .key = "helm", .where = PSS_IN_OWN},
    {{PSS_GROUP_TARGET, 0, "helm-values", "FILE,...",
         "With --helm: judge the charts with these files of values, too. Files with "
         "commas between them are layered; the option again is another set.",
         "@file"},
        .set = pss_set_helm_values},
    {{PSS_GROUP_TARGET, 0, "kustomize", "[PROGRAM]",
         "Render the kustomizations of the work tree with this program, judge the pods that "
         "come out, and edit the file that owns each field: auto (the default: kustomize or "
         "kubectl of PATH), off, or a program. It runs on a private copy, without network "
         "and other programs. A .pss-fix of a tree cannot set this.",
         "auto off"},
        .set = pss_set_kustomize, .is_open = true, .fallback = "off", .bare = "auto",
        .key = "kustomize.program", .where = PSS_IN_OWN},
    {{PSS_GROUP_TARGET, 0, "kustomize-root", "DIR,...",
         "With --kustomize: report and fix what these kustomizations render. Other roots of "
         "the tree are rendered, too, and must stay as they are (default: all roots below "
         "the paths). Can be repeated.",
         "@file"},
        .list = AT(kustomize_roots), .key = "kustomize.root", .where = PSS_IN_FILE,
        .is_path = true},
    {{PSS_GROUP_TARGET, 0, "kustomize-place", "WHERE",
         "With --kustomize: where edits go. auto: to the file that owns the field if every "
         "root agrees, else to a patch; base: to the owner or nowhere; overlay: to patches "
         "(default: auto).",
         "auto base overlay"},
        .set = pss_set_kustomize_place, .fallback = "auto", .key = "kustomize.place",
        .where = PSS_IN_FILE},
    {{PSS_GROUP_TARGET, 0, "kustomize-readonly", "GLOB,...",
         "With --kustomize: files that are read and never edited, as globs from the top of "
         "the work tree, or from the directory of the .pss-fix. Can be repeated.",
         "@any"},
        .list = AT(kustomize_readonly), .check = pss_check_glob,
        .key = "kustomize.readonly", .where = PSS_IN_FILE},
    {{PSS_GROUP_TARGET, 0, "kustomize-strict", NULL,
         "With --kustomize: edit no file that a root uses which cannot be rendered.",
         NULL},
        .flag = AT(kustomize_is_strict), .key = "kustomize.strict",
        .where = PSS_IN_FILE},
    {{PSS_GROUP_TARGET, 0, "kustomize-allow", "DOOR,...",
         "With --kustomize: what the program may do beyond reading the kustomization's own "
         "files: network (fetch what is remote), helm (run Helm), outside (read files "
         "outside of the directory of a kustomization). A .pss-fix of a tree cannot set "
         "this.",
         "network helm outside"},
        .set = pss_set_kustomize_allow, .is_list = true, .key = "kustomize.allow",
        .where = PSS_IN_OWN},
    {{PSS_GROUP_TARGET, 0, "kube-version", "VERSION",
         "With --helm: the version of Kubernetes for which charts are rendered (default: "
         "that of --policy-version, else 1.33.0, or the lowest that the chart takes).",
         "@any"},
        .set = pss_set_kube_version},
    {{PSS_GROUP_TARGET, 0, "fs-group", "GROUP",
         "auto: where a pod mounts a volume that may hold files of another user, "
         "write the number of the user as fsGroup, too. off: write no fsGroup "
         "(default: off).",
         "auto off"},
        .set = pss_set_fs_group, .fallback = "off", .key = "fsGroup",
        .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "low-ports", "HOW",
         "What to do about ports below 1024: note (write a note), or sysctl (permit "
         "such ports by the sysctl net.ipv4.ip_unprivileged_port_start) (default: "
         "note).",
         "note sysctl"},
        .set = pss_set_low_ports, .fallback = "note", .key = "lowPorts",
        .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "notes", "WHERE",
         "Which reports have notes about the start of pods: on (those for people, "
         "and JSON), off (none), or all (also sarif, rdjson, github and gitlab) "
         "(default: on).",
         "on off all"},
        .set = pss_set_notes, .fallback = "on", .key = "notes",
        .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "partial", NULL,
         "Also fix a part of those pods that the permitted repairs do not bring all "
         "the way to the level.",
         NULL},
        .flag = AT(fixing.is_partial), .key = "partial",
        .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "select", "RULE,...",
         "Check these rules only. Can be repeated.", "@findings"},
        .list = AT(select), .check = pss_check_rule, .key = "select",
        .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "ignore", "RULE,...",
         "Check all rules except these. Can be repeated.", "@findings"},
        .list = AT(ignore), .check = pss_check_rule, .key = "ignore",
        .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "no-ignore", NULL,
         "Take no notice of suppressions: of comments (# pss-fix: ignore[RULE]) and "
         "annotations (ignore.pss-fix.dev/RULE).",
         NULL},
        .flag = AT(fixing.is_ignore_off), .key = "noIgnore", .where = PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "baseline", "FILE",
         "Do not report or fix the findings that this file lists. New findings count.",
         "@file"},
        .brief = "do not report the findings that FILE lists", .text = AT(baseline),
        .check = pss_check_not_dir, .key = "baseline", .where = PSS_IN_FILE,
        .is_path = true},
    {{PSS_GROUP_TARGET, 0, "update-baseline", NULL,
         "Write all findings of this run into the baseline. Entries of findings that "
         "are gone are taken out if the run looked at everything below the directory "
         "of the baseline.",
         NULL},
        .flag = AT(is_baseline_update)},
    {{PSS_GROUP_REPORT, 0, "format", "FORMAT",
         "The format of the report when files are checked or fixed: @formats "
         "(default: text).",
         "@formats"},
        .brief = "text (default), json, sarif, github, ...", .set = pss_set_format,
        .env = "PSS_FIX_FORMAT"},
    {{PSS_GROUP_REPORT, 0, "report", "FORMAT:FILE",
         "Also write a report to a file, in any mode, for example "
         "--report=sarif:pss-fix.sarif for GitHub. Can be repeated.",
         "@formats"},
        .brief = "also write a report to a file", .set = pss_set_report},
    {{PSS_GROUP_REPORT, 0, "statistics", "[BY]",
         "Print a table of counts instead of the findings: by rule, with the classes "
         "of repairs (the default); by reason, for the pods that are left; or by "
         "file, directory, namespace or owner (of CODEOWNERS), for all pods.",
         "rule reason file directory namespace owner"},
        .brief = "print a table of counts", .set = pss_set_statistics},
    {{PSS_GROUP_REPORT, 0, "top", "N",
         "Print the N files that are nearest to the level. Nearest are those with "
         "the fewest pods that need a person, then with the fewest that need unsafe "
         "repairs, then replace. With --statistics: the N directories, namespaces or "
         "owners, or the N most frequent rules or reasons. With --readiness: the N "
         "namespaces, in text and Markdown (JSON holds all).",
         "@any"},
        .set = pss_set_top},
    {{PSS_GROUP_REPORT, 0, "show-files", NULL,
         "Print one line per file: what the file holds and what was done.", NULL},
        .flag = AT(shows_files)},
    {{PSS_GROUP_REPORT, 0, "show-fixes", NULL,
         "Print for each file how often each rule was fixed, or would be.", NULL},
        .flag = AT(shows_fixes)},
    {{PSS_GROUP_REPORT, 0, "strict", "[LIST]",
         "Exit with 1 also if something was not checked: templates, kinds (objects "
         "of unknown kinds), empty (there was no Kubernetes object), roots (a root of "
         "kustomizations was not rendered). Without a list: all of them. This option "
         "changes the exit code and no file.",
         "templates kinds empty roots all none"},
        .set = pss_set_strict, .is_list = true, .none = "none", .fallback = "none",
        .bare = "all", .key = "strict", .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_REPORT, 0, "exit-zero", NULL,
         "Exit with 0 instead of 1; errors still exit with 2.", NULL},
        .flag = AT(is_exit_zero), .key = "exitZero", .where = PSS_IN_FUNCTION},
    {{PSS_GROUP_REPORT, 0, "exit-non-zero-on-fix", NULL,
         "exit with 1 if a file was changed.", NULL},
        .flag = AT(is_exit_non_zero_on_fix)},
    {{PSS_GROUP_REPORT, 0, "color", "WHEN",
         "Colour: auto, always or never (default: auto, for a terminal).",
         "auto always never"},
        .set = pss_set_colour},
    {{PSS_GROUP_REPORT, 'q', "quiet", NULL,
         "Print findings and errors, but no summary and no notes. With -, --diff and "
         "--list, print no findings either.",
         NULL},
        .brief = "print no summary and no notes", .flag = AT(is_quiet)},
    {{PSS_GROUP_REPORT, 'v', "verbose", NULL,
         "Print the source line of each finding, the names of templates, and more "
         "notes.",
         NULL},
        .brief = "print source lines and more notes", .flag = AT(is_verbose)},
    {{PSS_GROUP_FILES, 0, "config", "FILE",
         "Use this configuration file for all files, instead of the nearest .pss-fix "
         "of each file.",
         "@file"},
        .text = AT(config), .env = "PSS_FIX_CONFIG"},
    {{PSS_GROUP_FILES, 0, "isolated", NULL, "Use no configuration file.", NULL},
        .flag = AT(is_isolated)},
    {{PSS_GROUP_FILES, 0, "include", "GLOB,...",
         "Take only those files in directories that match. Can be repeated.", "@any"},
        .list = AT(include), .check = pss_check_glob, .key = "include",
        .where = PSS_IN_FILE},
    {{PSS_GROUP_FILES, 0, "exclude", "GLOB,...",
         "Leave out the files in directories that match. Can be repeated.", "@any"},
        .list = AT(exclude), .check = pss_check_glob, .key = "exclude",
        .where = PSS_IN_FILE},
    {{PSS_GROUP_FILES, 0, "force-exclude", NULL,
         "Apply --exclude also to files that the command line names, and pass over "
         "those that are not for Kubernetes. This is for programs that name files, "
         "for example pre-commit.",
         NULL},
        .flag = AT(walk.is_exclude_forced)},
    {{PSS_GROUP_FILES, 0, "no-respect-gitignore", NULL,
         "Also take files that git ignores.", NULL},
        .flag = AT(walk.is_git_ignored)},
    {{PSS_GROUP_FILES, 0, "stdin-filename", "PATH",
         "The name of stdin in reports and diffs.", "@file"},
        .text = AT(stdin_name)},
    {{PSS_GROUP_FILES, 0, "write-through", NULL,
         "write into files that have several hard links, lie in a "
         "directory that cannot be written, or whose owner, group, mode or attributes "
         "a new file cannot have. "
         "This is not atomic: a crash in the middle can leave half a file.",
         NULL},
        .flag = AT(is_write_through)},
    {{PSS_GROUP_OTHER, 'j', "jobs", "N",
         "The number of threads (default: one per processor). The order of reports "
         "does not depend on it.",
         "@any"},
        .set = pss_set_jobs},
    {{PSS_GROUP_OTHER, 0, "no-prefilter", NULL,
         "Also parse documents that cannot hold a pod.", NULL},
        .flag = AT(fixing.is_unfiltered)},
    {{PSS_GROUP_OTHER, 0, "explain", "RULE",
         "Print what a rule asks for, why, and what its repair does.", "@rules"},
        .brief = "print what a rule asks for and how it is fixed",
        .set = pss_set_explain},
    {{PSS_GROUP_OTHER, 0, "list-rules", NULL, "List the rules.", NULL},
        .errand = PSS_ERRAND_LIST_RULES},
    {{PSS_GROUP_OTHER, 0, "list-images", "[WHICH]",
         "List the built-in table of images and their users, with its sources. With "
         "needed, list the images of PATH of which nothing is known, one per line, "
         "for a loop over skopeo inspect --config.",
         "needed"},
        .set = pss_set_list_images},
    {{PSS_GROUP_OTHER, 0, "list-kinds", NULL,
         "List the kinds that hold pods, for a file or directory (default: the "
         "current one): kind, group, class, path, and where each of them was read. "
         "The classes are pod (the pod is made as it is written), operator (an "
         "operator makes the rest of the pod) and objects (whole objects).",
         NULL},
        .errand = PSS_ERRAND_LIST_KINDS},
    {{PSS_GROUP_OTHER, 0, "list-exceptions", "[FORMAT]",
         "List every exception from the rules as text, json or markdown: "
         "suppressions in comments and annotations, what configurations ignore and "
         "exclude, and findings of baselines. Each has its place, its reason and its "
         "owner (of CODEOWNERS).",
         "text json markdown"},
        .set = pss_set_list_exceptions},
    {{PSS_GROUP_OTHER, 0, "show-config", NULL,
         "Print the configuration that counts for a file or directory (default: the "
         "current one), and where each value is from. The output can be used as a "
         "configuration.",
         NULL},
        .errand = PSS_ERRAND_SHOW_CONFIG},
    {{PSS_GROUP_OTHER, 0, "init", NULL,
         "Write a .pss-fix with comments into a directory (default: the current "
         "one). Its values fit the files there: the level, a pinned version of the "
         "standard, and test files that are left out. With --baseline=FILE the "
         "findings of today go into FILE. A .pss-fix that exists is not changed.",
         NULL},
        .brief = "write a .pss-fix with comments", .errand = PSS_ERRAND_INIT},
    {{PSS_GROUP_OTHER, 0, "lsp", NULL,
         "Serve an editor on stdin and stdout (Language Server Protocol): show what is "
         "found while somebody types, and offer the fixes. Options that say what is "
         "asked hold for all texts.",
         NULL},
        .errand = PSS_ERRAND_LSP},
    {{PSS_GROUP_OTHER, 0, "completion", "SHELL",
         "Print the completions for bash, zsh or fish.", "bash zsh fish"},
        .set = pss_set_completion},
    {{PSS_GROUP_OTHER, 'h', "help", NULL,
         "Print all options, with examples; -h "
         "prints the common ones.",
         NULL},
        .brief = "print common options (-h) or all (--help)",
        .errand = PSS_ERRAND_HELP},
    {{PSS_GROUP_OTHER, 'V', "version", NULL, "Print the version.", NULL},
        .errand = PSS_ERRAND_VERSION},
};

const struct pss_option_face *
pss_option_at(size_t i)
{
    return i < PSS_COUNT(options) ? &options[i].face : NULL;
}

const struct pss_option *
pss_option_row(size_t i)
{
    return i < PSS_COUNT(options) ? &options[i] : NULL;
}

const char *
pss_option_name_at(size_t i)
{
    return i < PSS_COUNT(options) ? options[i].face.name : NULL;
}

const struct pss_option *
pss_option_of_letter(char letter)
{
    for (size_t i = 0; pss_option_row(i); i++)
        if (pss_option_row(i)->face.letter == letter && letter != 0)
            return pss_option_row(i);
    return NULL;
}

const struct pss_option *
pss_option_find(struct pss_str name)
{
    char first = name.n > 0 ? name.p[0] : '\0';
    for (size_t i = 0; pss_option_row(i); i++)
        if (pss_option_row(i)->face.name[0] == first &&
            pss_str_is(name, pss_option_row(i)->face.name))
            return pss_option_row(i);
    return NULL;
}

static struct pss_words *
list_of(struct pss_opts *opts, const struct pss_option *option)
{
    return (void *)((char *)opts + option->list - 1);
}

const struct pss_err *
pss_option_add(
    struct pss_opts *opts, const struct pss_option *option, struct pss_str word)
{
    struct pss_words *list = list_of(opts, option);
    const struct pss_err *err = option->check ? option->check(opts, word) : NULL;
    if (err)
        return err;
    if (word.n > 0)
        PSS_PUSH(opts->mem, list, word);
    return NULL;
}

/* An empty name is that of a variable of a script which was not set. */
static const struct pss_err *
refuse_empty(struct pss_opts *opts, const struct pss_option *option)
{
    bool is_dir = strcmp(option->face.arg, "DIR") == 0;
    return pss_usage_error(opts->mem, "--%s needs the name of a %s", option->face.name,
        is_dir ? "directory" : "file");
}

static const struct pss_err *
set_text(struct pss_opts *opts, const struct pss_option *option, struct pss_str value)
{
    const char **text = (void *)((char *)opts + option->text - 1);
    *text = pss_arena_copy(opts->mem, value).p;
    if (value.n == 0)
        return refuse_empty(opts, option);
    return option->check ? option->check(opts, value) : NULL;
}

static const struct pss_err *
add_words(struct pss_opts *opts, const struct pss_option *option, struct pss_str value)
{
    const struct pss_words *list = list_of(opts, option);
    size_t n = list->n;
    const struct pss_err *err = NULL;
    struct pss_str word;
    while (!err && pss_option_word(&word, &value))
        err = pss_option_add(opts, option, word);
    bool names_files = strcmp(option->face.values, "@file") == 0;
    return !err && names_files && list->n == n ? refuse_empty(opts, option) : err;
}

const struct pss_err *
pss_option_obey(
    struct pss_opts *opts, const struct pss_option *option, struct pss_str value)
{
    if (option->flag) {
        bool *flag = (bool *)((char *)opts + option->flag - 1);
        *flag = true;
        return NULL;
    }
    if (option->errand) {
        opts->errand = option->errand;
        return NULL;
    }
    if (option->text)
        return set_text(opts, option, value);
    if (option->list)
        return add_words(opts, option, value);
    return option->set(opts, value);
}

struct pss_origin *
pss_option_origin(const struct pss_opts *opts, const struct pss_option *option)
{
    return &opts->origins[option - pss_option_row(0)];
}
