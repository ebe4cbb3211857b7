/* What is read as evidence of what an image is: configurations and layouts in JSON,
 * Dockerfiles, references, and scripts that a container starts. Whatever they say, there is
 * an answer or an error with a sentence. The first byte chooses. */
#include "fuzz.h"

#include <sys/stat.h>
#include <unistd.h>

#include "pss/dockerfile.h"
#include "pss/file.h"
#include "pss/imageevidence.h"
#include "pss/imageref.h"
#include "pss/rootword.h"

#define LAYOUT "{\"imageLayoutVersion\":\"1.0.0\"}"

static void
check_user(const struct pss_image_user *user)
{
    FUZZ_CHECK(user->kind <= PSS_IMAGE_NUMBER);
    FUZZ_CHECK((user->kind == PSS_IMAGE_NUMBER) == (user->number > 0));
    FUZZ_CHECK(user->kind != PSS_IMAGE_NAMED || user->name.n > 0);
}

/* The text is the file of an image, or the index of a layout. */
static void
read_json(struct pss_arena *mem, struct pss_str text, bool is_layout)
{
    char dir[] = "/tmp/fuzz_image.XXXXXX";
    FUZZ_CHECK(mkdtemp(dir));
    const char *file = pss_arena_printf(mem, "%s/index.json", dir).p;
    const char *mark = pss_arena_printf(mem, "%s/oci-layout", dir).p;
    FUZZ_CHECK(!pss_file_put(mem, file, text, false));
    if (is_layout)
        FUZZ_CHECK(!pss_file_put(mem, mark, PSS_STR(LAYOUT), false));
    struct pss_image_configs configs;
    pss_image_configs_begin(&configs, mem, NULL);
    const struct pss_err *err = pss_image_evidence_add(
        &configs, pss_arena_printf(mem, "x/y:1=%s", is_layout ? dir : file));
    FUZZ_CHECK(!err || err->message.n > 0);
    for (size_t i = 0; i < configs.n; i++)
        check_user(&configs.items[i].user);
    unlink(file);
    unlink(mark);
    FUZZ_CHECK(rmdir(dir) == 0);
}

static void
read_dockerfile(struct pss_arena *mem, struct pss_str text)
{
    static const char *const targets[] = {"", "build"};
    for (size_t i = 0; i < PSS_COUNT(targets); i++) {
        struct pss_dockerfile out = {0};
        const struct pss_err *err =
            pss_dockerfile_read(&out, mem, text, pss_str_of(targets[i]));
        FUZZ_CHECK(!err || err->message.n > 0);
        if (!err && out.has_user)
            check_user(&out.user);
    }
}

/* A reference that was written is read as the same. */
static void
read_reference(struct pss_arena *mem, struct pss_str text)
{
    struct pss_image_ref ref;
    struct pss_image_ref again;
    if (!pss_image_ref_parse(&ref, mem, NULL, text))
        return;
    struct pss_str written = pss_image_ref_text(mem, &ref);
    FUZZ_CHECK(pss_image_ref_parse(&again, mem, NULL, written));
    FUZZ_CHECK(pss_str_eq(written, pss_image_ref_text(mem, &again)));
}

static void
read_words(struct pss_arena *mem, struct pss_str text)
{
    struct pss_str words[] = {PSS_STR("sh"), PSS_STR("-c"), text};
    pss_root_word_hint(pss_root_word(mem, words, PSS_COUNT(words)));
    pss_root_word(mem, &text, 1);
    struct pss_image_user user = pss_image_user_of(text);
    check_user(&user);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    struct pss_arena *mem = pss_arena_new();
    struct pss_str text = fuzz_text(mem, data + 1, size - 1);
    switch (data[0]) {
    case 'd':
        read_dockerfile(mem, text);
        break;
    case 'r':
        read_reference(mem, text);
        break;
    case 'w':
        read_words(mem, text);
        break;
    default:
        read_json(mem, text, data[0] == 'l');
    }
    pss_arena_release(mem);
    return 0;
}
