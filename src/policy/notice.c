/* The table of our own diagnostics. */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/notice.h"

static const struct pss_notice notices[] = {
    {"duplicate-key", "a key that a check reads stands twice",
        "Kubernetes takes the last of two equal keys, kubectl drops the first and "
        "says nothing, and kustomize refuses the file. Nobody can know which key was "
        "meant, so the pod is left as it is. Delete one of the two. Other keys that "
        "stand twice are a warning.",
        true},
    {"invalid-type", "a field holds a value of the wrong type",
        "The API server refuses the whole object: hostNetwork: \"true\" is a string, "
        "not a boolean, and replicas: \"3\" is not a number. pss-fix never guesses "
        "such a value, and leaves the pod as it is. Write the value in the type that "
        "the field has.",
        true},
    {"ambiguous-merge", "readers disagree about a merge key",
        "In kubectl the merge overwrites a key that stands before <<; in kustomize "
        "the key wins. If the two give different values for a field that a check "
        "reads, the pod is left as it is. Move the key behind <<.",
        true},
    {"field-case", "a field is spelled with other capitals",
        "Kubernetes knows fields by their exact letters: securitycontext is not a "
        "field. Such a key is dropped or refused, and protects nothing. Spell it as "
        "the message says.",
        true},
    {"misplaced-field", "a field stands at a level where Kubernetes does not know it",
        "capabilities under the securityContext of the pod, fsGroup under that of a "
        "container, hostNetwork beside a container's name: such a field is dropped or "
        "refused, and protects nothing. A warning. Move it to where the message says.",
        true},
    {"no-such-kind", "an object of a kind that Kubernetes does not have",
        "Deplyoment, or Deployment in v1 or apps/v2: Kubernetes refuses the object, "
        "and nothing in it is checked. A warning for objects that hold containers. "
        "Spell kind and apiVersion as the message says.",
        true},
    {"no-pod-template", "a workload without its pod template",
        "A Deployment, a Job and the like hold their pod in a template, whose key may "
        "be misspelt (templates:). "
        "Kubernetes refuses the object, and there is nothing to be checked. "
        "A warning. "
        "Patches that a kustomization.yaml names are not meant.",
        true},
    {"unknown-kind", "containers in an object of an unknown kind",
        "A custom kind may make pods of what it holds. "
        "How it does so is not known here, so the containers in it are not checked. "
        "A warning, so that nobody takes them for checked. "
        "Name the kind and the paths to its pod templates under kinds: in .pss-fix. "
        "Or check the pods that come of it, or the output of the program that makes "
        "them.",
        true},
    {"unknown-volume-source", "a volume has a source that Kubernetes does not know",
        "A volume without a known source counts as an emptyDir. Often the name of "
        "the source is misspelt. Spell it as the message says.",
        true},
    {"unused-ignore", "a suppression that suppresses nothing",
        "A comment (# pss-fix: ignore[RULE]) or an annotation "
        "(ignore.pss-fix.dev/RULE) suppresses findings that do not exist, and would "
        "hide them if they came back. A warning. --fix deletes such a comment. "
        "Delete an annotation by hand, because a changed annotation in a pod "
        "template rolls the workload out anew.",
        true},
    {"bad-ignore", "a suppression cannot be read as one, or gives no reason",
        "The rules stand in brackets and are spelled as in --list-rules; ALL means "
        "every check. ignore-file stands before the first key of its document. An "
        "annotation holds a reason. A suppression that breaks these rules suppresses "
        "nothing.",
        true},
    {"indeterminate", "a placeholder stands where a check reads",
        "Another tool fills in ${VAR}, $(VAR), #{VAR}, {{ value }} or a null with a "
        "comment such as #@ value later. Text between comments such as #@ if and #@ "
        "end may be there or not. So nobody can say now whether the pod passes. The "
        "pod is left as it is unless --partial is given. Beside such comments "
        "nothing is ever edited.",
        false},
    {"partial", "the rest of the object is elsewhere",
        "A kustomize patch, an object with a $patch directive, or a workload in which "
        "no container has an image, is laid over another object. What is missing in it "
        "may be there, so nothing is added. With --partial, what it sets against the "
        "rules is replaced.",
        false},
    {"mirror-pod", "the pod is made by the kubelet of a node",
        "A pod whose owner is a Node, or that has the annotation "
        "kubernetes.io/config.mirror, is what the API shows of a manifest on a node. "
        "The kubelet takes no change from the API, so no repair does anything. Fix the "
        "manifest on the node.",
        false},
    {"sealed", "a sum or a signature covers the text",
        "SOPS keeps a sum (MAC) of all values of a file, also of plain ones, and "
        "decrypts nothing after an edit by another program. An object that sigstore "
        "signed carries its signature in an annotation. Such pods are judged and "
        "never edited, whatever the options are. Edit the file with sops, encrypt it "
        "with --mac-only-encrypted, or edit the manifest before it is signed.",
        false},
    {"namespace-label", "a label of Pod Security that the API server refuses",
        "Levels are privileged, baseline and restricted; versions are latest or "
        "v1.N, spelled exactly so. The API server refuses a Namespace with anything "
        "else. If such a label is in the cluster all the same, an unreadable enforce "
        "level counts as restricted, an audit or warn level as privileged, and a "
        "version as latest. The API server also refuses a value that is not a string "
        "(1.30 without quotes), whatever the label. pss-fix looks for this with "
        "--level=namespace and --label-namespaces. --label-namespaces corrects a "
        "value whose meaning is clear: 1.30 becomes v1.30.",
        true},
    {"ignored-content", "text that Kubernetes drops",
        "A document ends at a line ... or at a line whose indentation ends its root. "
        "Kubernetes ignores what follows, up to the next ---, and says nothing. Half "
        "a manifest can vanish in this way, so this is an error, and the document is "
        "not touched.",
        false},
    {"needs-root", "a container needs root to do its work",
        "The image needs root, or the container runs a program that does (chown, "
        "sysctl, apt-get), so it would fail under another user. The pod is left as "
        "it is. Take the step out of the container: fsGroup gives files a group, "
        "packages and accounts belong in the image, sysctls on the node. A "
        "suppression of this rule with a reason says that the container works all the "
        "same. "
        "--repairs=all edits the pod, too.",
        true},
    {"would-not-start", "a container would not start after the repairs",
        "The image is known, and it would not start: its directories belong to "
        "another user, a variable is missing, or a program needs a capability. The "
        "message says what to do. A suppression of this rule with a reason says that "
        "the container starts all the same. --repairs=all edits the pod, too.",
        true},
    {"unknown-user-of-volume", "nobody knows who owns the files of a volume",
        "A container with a persistent volume runs as a user that is not known. "
        "Under another number it might not be able to read its own files, so the pod "
        "is left as it is. Tell pss-fix the user of the image (--image-config, or "
        "images in .pss-fix), or give --fs-group=auto or --run-as-user=N.",
        true},
    {"unknown-image", "nothing is known of the user of an image",
        "The number that is written may not be the one that the image is made for. "
        "The message names the commands that tell pss-fix the user of the image.",
        true},
    {"named-user", "an image names its user, and the number is not known",
        "The kubelet cannot check a name beside runAsNonRoot, so a number is "
        "written. Give the number of the name in images of the configuration.",
        true},
    {"root-image", "an image runs as root, and no other user is documented",
        "The number that is written is not known to the image. It may lack the "
        "right to write its own files.",
        true},
    {"starts-as-root", "an image starts as root, and its documented user is written",
        "Such images change to a user of their own when they start. After the repair "
        "they start as this user at once.",
        true},
    {"low-port", "a container listens on a port below 1024",
        "Some container runtimes let every user open such ports, others do not. "
        "--low-ports=sysctl permits it for the pod.",
        true},
    {"volume", "the files of a volume may belong to another user",
        "A pod without fsGroup reads a volume with the rights that its files "
        "have. --fs-group=auto writes fsGroup. A new volume may belong to root: a "
        "database as postgres then needs a sub-directory of it (PGDATA), or fsGroup.",
        true},
    {"kept-user", "a proxy of a mesh must run as its own user",
        "The network rules of the mesh exempt the user of the proxy by its number. "
        "Under another number the rules would also catch the traffic of the proxy "
        "itself.",
        true},
    {"file-capability", "a program of the image has a capability of its own",
        "Where all capabilities are dropped, such a program cannot be executed "
        "at all. NET_BIND_SERVICE is permitted and kept for it.",
        true},
    {"empty-directory", "a container gets an emptyDir where it writes",
        "The image keeps its caches or its process number in directories of root, so "
        "another user cannot write them. Empty directories are mounted there. Cluster "
        "Autoscaler does not remove a node with such a pod unless the annotation "
        "cluster-autoscaler.kubernetes.io/safe-to-evict-local-volumes names the "
        "volumes, and kubectl drain asks for --delete-emptydir-data. Without the class "
        "writable of --repairs the pod is left.",
        true},
    {"user-namespace", "a pod gets a user namespace in place of a number",
        "With hostUsers: false root in the pod is another user on the node, and from "
        "v1.35 on the standard lets such a pod run as root. It takes "
        "Kubernetes v1.35, nodes of Linux 6.3, containerd 2.0 or CRI-O 1.25, and runc "
        "1.2 or crun 1.9, or newer ones. Only with the class userns of --repairs, which "
        "no other word includes. Root there has no capabilities all the same.",
        true},
    {PSS_NOTICE_LEFT, "a pod is left as it is",
        "Nothing in the pod is sure to break the rules, and nobody can say that the "
        "pod passes: another tool fills in a placeholder, or a part of the object is "
        "elsewhere. The report gives the reason. Check what is deployed in the end.",
        false},
    {PSS_NOTICE_REFUSED, "a file or a document could not be read or written",
        "Kubernetes' reader or the file system refuses it, or it is larger than a "
        "limit. Its bytes stay as they are, the other documents are worked on, and "
        "the run exits with 2. The report says what is wrong and where.",
        false},
};

const struct pss_notice *
pss_notice_at(size_t i)
{
    return i < PSS_COUNT(notices) ? &notices[i] : NULL;
}

void
pss_rule_page(struct pss_buf *out, const char *id)
{
    pss_buf_printf(out, "%s/rules/%s", PACKAGE_URL, id);
}
