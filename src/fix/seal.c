/* SOPS keeps a sum (MAC) over all values of a file, plain ones too, unless it was told
 * to cover the encrypted ones only. Sigstore signs an object and keeps the signature in
 * an annotation. */
#include "pss/base.h"

#include "pss/check.h"
#include "pss/pattern.h"
#include "pss/seal.h"

static const char by_sum[] =
    "sealed: the MAC of SOPS covers the plain values of this file, too, so after an edit "
    "SOPS would not decrypt it; edit it with sops, or encrypt it with "
    "--mac-only-encrypted";
static const char by_encryption[] =
    "sealed: SOPS has encrypted values beside those to be written, and decrypts no plain "
    "ones there; edit the file with sops";

static const char by_rule[] =
    "sealed: by its rules SOPS may take values that are to be written here for "
    "encrypted ones, and could not decrypt them; edit the file with sops";

enum seal { SEAL_NONE, SEAL_OF_ENCRYPTED, SEAL_OF_RULE, SEAL_OF_ALL };

/* ---- which values SOPS takes for encrypted ---- */

/* Keys on the way to a value that a repair may write, beside those of the checks. */
static const char *const ways[] = {"metadata", "annotations", "labels", "spec",
    "template", "jobTemplate", "containers", "initContainers", "ephemeralContainers",
    "volumes", "securityContext", "capabilities", "runAsUser", "runAsGroup", "os",
    "name"};

/* A rule on keys, as the block of SOPS has one. */
struct sops_rule {
    const struct pss_pattern *pattern; /* of the whole key; NULL: `suffix` */
    struct pss_str suffix;
    struct pss_effort effort;
};

/* True if the key may fall under the rule. */
static bool
catches(struct sops_rule *rule, struct pss_str key)
{
    if (!rule->pattern)
        return pss_str_ends(key, rule->suffix);
    return pss_pattern_match(rule->pattern, &rule->effort, key) != PSS_NO_MATCH;
}

/* True if one of the keys of a check's path, "securityContext.seLinuxOptions.type", may. */
static bool
catches_path(struct sops_rule *rule, const char *path)
{
    while (*path != '\0') {
        size_t n = strcspn(path, ".[");
        if (catches(rule, (struct pss_str){path, n}))
            return true;
        path += n;
        path += strspn(path, ".[]*");
    }
    return false;
}

static bool
catches_ours(struct sops_rule *rule)
{
    for (size_t i = 0; i < PSS_COUNT(ways); i++)
        if (catches(rule, pss_str_of(ways[i])))
            return true;
    const struct pss_check *check;
    for (size_t i = 0; (check = pss_check_at(i)) != NULL; i++)
        for (const struct pss_rule *row = check->rules; row->field; row++)
            if (catches_path(rule, row->field))
                return true;
    return false;
}

/* True for a regex that repeats nothing, ^(data|stringData)$: others are not tried. */
static bool
is_simple(struct pss_str regex)
{
    for (size_t i = 0; i < regex.n; i++) {
        char c = regex.p[i];
        bool is_word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                       (c >= '0' && c <= '9') || c == '_' || c == '-';
        if (!is_word && !pss_is_one_of(c, "^$|()."))
            return false;
    }
    return true;
}

/* True if SOPS is sure to encrypt nothing that a repair may write: it was told which keys
 * it encrypts, and those are others. */
static bool
spares_ours(const struct pss_node *block)
{
    static const char *const others[] = {"unencrypted_suffix", "unencrypted_regex",
        "encrypted_comment_regex", "unencrypted_comment_regex"};
    struct pss_arena *mem = block->doc->mem;
    struct pss_value regex = pss_value_of(pss_get(block, "encrypted_regex"));
    struct pss_value suffix = pss_value_of(pss_get(block, "encrypted_suffix"));
    struct sops_rule rule = {.suffix = suffix.text};
    bool has_regex = regex.type == PSS_STRING && regex.text.n > 0;
    bool has_suffix = suffix.type == PSS_STRING && suffix.text.n > 0;
    for (size_t i = 0; i < PSS_COUNT(others); i++)
        if (pss_get(block, others[i]))
            return false;
    if (has_regex == has_suffix || (has_regex && !is_simple(regex.text)))
        return false;
    if (has_regex &&
        pss_pattern_new(&rule.pattern, mem,
            pss_arena_printf(mem, "(?s).*(?:%.*s).*", PSS_FMT(regex.text))))
        return false;
    return !catches_ours(&rule);
}

/* What the `sops` block of a mapping covers. */
static enum seal
sops_seal(const struct pss_node *root)
{
    static const char *const marks[] = {"mac", "lastmodified", "version"};
    const struct pss_node *block = pss_get(root, "sops");
    if (!block || block->kind != PSS_MAP)
        return SEAL_NONE;
    struct pss_value only = pss_value_of(pss_get(block, "mac_only_encrypted"));
    for (size_t i = 0; i < PSS_COUNT(marks); i++)
        if (pss_get(block, marks[i]))
            return only.type != PSS_BOOL || !only.is_true ? SEAL_OF_ALL
                   : spares_ours(block)                   ? SEAL_OF_ENCRYPTED
                                                          : SEAL_OF_RULE;
    return SEAL_NONE;
}

/* True if the key of SOPS stands at the start of a line, or in quotes as in JSON. */
static bool
has_sops_key(struct pss_str text)
{
    return pss_str_starts(text, PSS_STR("sops:")) ||
           pss_str_find(text, PSS_STR("\nsops:"), 0) != SIZE_MAX ||
           pss_str_find(text, PSS_STR("\"sops\":"), 0) != SIZE_MAX;
}

/* A chunk that cannot be read counts as sealed if its text looks like it. */
static bool
is_sealed_chunk(const struct pss_doc *doc, const struct pss_chunk *chunk)
{
    struct pss_str text = pss_doc_text(doc, chunk->span.at, chunk->span.end);
    if (pss_str_find(text, PSS_STR("sops"), 0) == SIZE_MAX)
        return false;
    struct pss_doc piece = *doc;
    piece.mem = pss_arena_new();
    struct pss_tree tree;
    const struct pss_err *err = pss_tree_parse(&tree, &piece, chunk);
    bool is_sealed = err ? has_sops_key(text) : sops_seal(tree.root) >= SEAL_OF_RULE;
    pss_arena_release(piece.mem);
    return is_sealed;
}

static bool
is_sealed_file(const struct pss_doc *doc)
{
    if (pss_str_find(doc->src, PSS_STR("sops"), 0) == SIZE_MAX)
        return false;
    struct pss_doc piece = *doc;
    piece.mem = pss_arena_new();
    struct pss_chunks chunks;
    bool is_sealed = false;
    if (!pss_cut(&chunks, &piece))
        for (size_t i = 0; i < chunks.n && !is_sealed; i++)
            is_sealed = is_sealed_chunk(doc, &chunks.items[i]);
    pss_arena_release(piece.mem);
    return is_sealed;
}

/* True if one of the mapping's own values is encrypted. */
static bool
has_encrypted(const struct pss_node *map)
{
    struct pss_str mark = PSS_STR("ENC[AES256_GCM,");
    const struct pss_node *it = map && map->kind == PSS_MAP ? map->first : NULL;
    for (; it; it = it->next) {
        struct pss_value value = pss_value_of(it);
        if (value.type == PSS_STRING && pss_str_starts(value.text, mark))
            return true;
    }
    return false;
}

/* True if encrypted values stand where a repair of the pod would write. */
static bool
has_encrypted_fields(const struct pss_pod *pod)
{
    if (has_encrypted(pod->spec) ||
        has_encrypted(pss_get(pod->spec, "securityContext")))
        return true;
    for (size_t i = 0; i < pod->n_containers; i++) {
        const struct pss_node *map = pod->containers[i].map;
        if (has_encrypted(map) || has_encrypted(pss_get(map, "securityContext")))
            return true;
    }
    return false;
}

/* The annotation that signs the object, or an empty text. */
static struct pss_str
signature(const struct pss_node *root)
{
    static const char *const prefixes[] = {
        "cosign.sigstore.dev/signature",
        "cosign.sigstore.dev/message",
        "integrityshield.io/signature",
    };
    const struct pss_node *map = pss_field_at(root, "metadata.annotations").value;
    const struct pss_node *it = map && map->kind == PSS_MAP ? map->first : NULL;
    for (; it; it = it->next) {
        struct pss_str key = pss_key_text(it->key);
        for (size_t i = 0; i < PSS_COUNT(prefixes); i++)
            if (pss_str_starts(key, pss_str_of(prefixes[i])))
                return key;
    }
    return PSS_STR("");
}

/* Why the object's own text seals it, or an empty text. */
static struct pss_str
object_seal(struct pss_arena *mem, const struct pss_pod *pod)
{
    const struct pss_node *root = pod->object->root;
    enum seal seal = sops_seal(root);
    if (seal == SEAL_OF_ALL)
        return pss_str_of(by_sum);
    if (seal == SEAL_OF_RULE)
        return pss_str_of(by_rule);
    if (seal == SEAL_OF_ENCRYPTED && has_encrypted_fields(pod))
        return pss_str_of(by_encryption);
    struct pss_str key = signature(root);
    if (key.n == 0)
        return key;
    return pss_arena_printf(mem,
        "sealed: the annotation %.*s signs this object, and an edit would break the "
        "signature; edit the manifest that was signed, and sign it again",
        PSS_FMT(key));
}

bool
pss_seal_covers(struct pss_task *task)
{
    if (task->is_sealed == PSS_UNASKED)
        task->is_sealed = is_sealed_file(task->result->doc) ? PSS_YES : PSS_NO;
    return task->is_sealed == PSS_YES;
}

struct pss_str
pss_seal_of(struct pss_task *task, const struct pss_pod *pod)
{
    if (task->around->seal)
        return pss_str_of(task->around->seal);
    struct pss_str why = pod ? object_seal(task->mem, pod) : PSS_STR("");
    /* Each item of a ResourceList is a file of its own. */
    if (why.n > 0 || task->fixing.is_function)
        return why;
    return pss_seal_covers(task) ? pss_str_of(by_sum) : why;
}
