/* SOPS keeps a sum (MAC) over all values of a file, plain ones too, unless it was told
 * to cover the encrypted ones only. Sigstore signs an object and keeps the signature in
 * an annotation. */
#include "pss/base.h"

#include "pss/seal.h"

static const char by_sum[] =
    "sealed: the MAC of SOPS covers the plain values of this file, too, so after an edit "
    "SOPS would not decrypt it; edit it with sops, or encrypt it with "
    "--mac-only-encrypted";
static const char by_encryption[] =
    "sealed: SOPS has encrypted values beside those to be written, and decrypts no plain "
    "ones there; edit the file with sops";

enum seal { SEAL_NONE, SEAL_OF_ENCRYPTED, SEAL_OF_ALL };

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
            return only.type == PSS_BOOL && only.is_true ? SEAL_OF_ENCRYPTED
                                                         : SEAL_OF_ALL;
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
    bool is_sealed = err ? has_sops_key(text) : sops_seal(tree.root) == SEAL_OF_ALL;
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

struct pss_str
pss_seal_of(struct pss_task *task, const struct pss_pod *pod)
{
    struct pss_str why = pod ? object_seal(task->mem, pod) : PSS_STR("");
    /* Each item of a ResourceList is a file of its own. */
    if (why.n > 0 || task->fixing.is_function)
        return why;
    if (task->is_sealed == PSS_UNASKED)
        task->is_sealed = is_sealed_file(task->result->doc) ? PSS_YES : PSS_NO;
    return task->is_sealed == PSS_YES ? pss_str_of(by_sum) : why;
}
