/* The table of our own diagnostics. */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/notice.h"

static const struct pss_notice notices[] = {
    {"duplicate-key", "a key that a check reads stands twice",
        "Kubernetes takes the last of two equal keys, kubectl drops the first without "
        "a word, and kustomize refuses the file. "
        "Which one was meant cannot be known, so the pod is left alone. "
        "Delete one of the two. "
        "Other keys that stand twice are a warning.",
        true},
    {"invalid-type", "a field holds a value of the wrong type",
        "The API server refuses the whole object: hostNetwork: \"true\" is a string, "
        "not a boolean, and replicas: \"3\" is not a number. Such a value is never "
        "guessed, and the pod is left alone. Write it as the type that the field "
        "has.",
        true},
    {"ambiguous-merge", "readers disagree about a merge key",
        "A key before << is overwritten by the merge in kubectl and wins in kustomize. "
        "Where both orders give different values for a field that a check reads, the "
        "pod is left alone. Move the key behind <<.",
        true},
    {"field-case", "a field is spelled with other capitals",
        "Kubernetes knows fields by their exact letters: securitycontext is not a "
        "field. It is dropped or refused, and protects nothing. Spell it as the "
        "message says.",
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
        "A volume without a known source counts as an emptyDir, which is seldom what "
        "was meant: often the name is misspelt. Spell it as the message says.",
        true},
    {"unused-ignore", "a suppression is about nothing",
        "A comment (# pss-fix: ignore[RULE]) or an annotation "
        "(ignore.pss-fix.dev/RULE) suppresses findings that do not exist, and would "
        "hide them if they came back. A warning; --fix takes comments away. An "
        "annotation is deleted by hand, because in a pod template that rolls the "
        "workload out anew.",
        true},
    {"bad-ignore", "a suppression cannot be read as one, or gives no reason",
        "The rules stand in brackets, are spelled as --list-rules spells them, and ALL "
        "stands for every check; ignore-file stands before the first key of its "
        "document; an annotation holds a reason. What is wrong suppresses nothing.",
        true},
    {"indeterminate", "a placeholder stands where a check reads",
        "${VAR}, $(VAR), #{VAR}, {{ value }} or a null with a comment such as #@ value "
        "is filled in later by another tool, or text is there only between comments "
        "such as #@ if and #@ end, so nobody can say now whether the pod passes. It is "
        "left alone unless --partial is given; beside such comments nothing is ever "
        "edited.",
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
        "SOPS keeps a sum (MAC) of all values of a file, plain ones too, and decrypts "
        "nothing after an edit by others; an object that sigstore signed carries its "
        "signature in an annotation. Such pods are judged and never edited, whatever "
        "the options. Edit the file with sops, encrypt it with --mac-only-encrypted, "
        "or edit the manifest before it is signed.",
        false},
    {"namespace-label", "a label of Pod Security that the API server refuses",
        "Levels are privileged, baseline and restricted, versions latest or v1.N, "
        "spelled exactly so. "
        "The API server refuses a Namespace with anything else; where such a label "
        "has come in all the same, an unreadable enforce level counts as restricted, "
        "an audit or warn level as privileged, a version as latest. "
        "A value that is not a string (1.30 without quotes) is refused, too, whatever "
        "the label. "
        "Looked for with --level=namespace and --label-namespaces; the latter sets "
        "right what is plain: 1.30 becomes v1.30.",
        true},
    {"ignored-content", "text that Kubernetes drops",
        "What follows ... or a line that ends the document's root by its indentation, "
        "up to the next ---, is ignored by Kubernetes without a word. "
        "Half a manifest can vanish that way, so this is an error and the document is "
        "not touched.",
        false},
    {"needs-root", "a container needs root to do its work",
        "The image needs root, or the container runs a program that does "
        "(chown, sysctl, apt-get), so under another user it would fail. The pod "
        "is left. Take the step out of the container: fsGroup gives files a "
        "group, packages and accounts belong into the image, sysctls into the "
        "node. A suppression with this name says that it works all the same; "
        "--repairs=all edits it, too.",
        true},
    {"would-not-start", "a container would not start after the repairs",
        "It is known of the image that it would not start: its directories "
        "belong to another user, a variable is missing, or a program needs a "
        "capability. The message says what to do. A suppression with this name "
        "says that it starts all the same.",
        true},
    {"unknown-user-of-volume", "it is not known who owns the files of a volume",
        "A container with a persistent volume runs as a user that is not known. "
        "Under another number it might not read its own files, so the pod is "
        "left. Tell the user of the image (--image-config, images), or give "
        "--fs-group=auto or --run-as-user=N.",
        true},
    {"unknown-image", "nothing is known of the user of an image",
        "The number that is written may not be the one that the image is made "
        "for. The message has the command that tells it.",
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
        "Such images change to a user of their own when they start. They now "
        "start as this user at once.",
        true},
    {"low-port", "a container listens on a port below 1024",
        "Some container runtimes let every user open such ports, others do not. "
        "--low-ports=sysctl permits it for the pod.",
        true},
    {"volume", "the files of a volume may belong to another user",
        "A pod without fsGroup reads a volume with the rights that its files "
        "have. --fs-group=auto writes fsGroup.",
        true},
    {"kept-user", "a proxy of a mesh must run as its own user",
        "The network rules of the mesh exempt the user of the proxy by its "
        "number. Under another number its own traffic would be caught.",
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
    {PSS_NOTICE_LEFT, "a pod is left as it is",
        "Nothing is found in the pod that is sure to break the rules, and yet nobody "
        "can say that it passes: a placeholder or a part of the object is filled in "
        "elsewhere. "
        "The report gives the reason. "
        "Check what is deployed in the end.",
        false},
    {PSS_NOTICE_REFUSED, "a file or a document could not be read or written",
        "Kubernetes' reader refuses it, or the file system does, or it is beyond a "
        "limit. "
        "Its bytes stay as they are, other documents are worked on, and the run exits "
        "with 2. "
        "The report says what is wrong and where.",
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
