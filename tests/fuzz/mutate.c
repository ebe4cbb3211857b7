/* Mutations that YAML understands: whole lines are copied, moved, indented, taken away
 * or brought in. Half of the time libFuzzer's own go first. */
#include "fuzz.h"

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);
size_t LLVMFuzzerCustomMutator(
    uint8_t *data, size_t size, size_t max_size, unsigned int seed);

static const char *const pieces[] = {
    "securityContext:\n",
    "securityContext: {}\n",
    "securityContext: null\n",
    "runAsNonRoot: true\n",
    "runAsNonRoot: false\n",
    "runAsUser: 0\n",
    "privileged: true\n",
    "allowPrivilegeEscalation: true\n",
    "capabilities:\n",
    "drop: []\n",
    "drop:\n",
    "- ALL\n",
    "- all\n",
    "add: [SYS_ADMIN]\n",
    "seccompProfile: {type: Unconfined}\n",
    "seccompProfile:\n",
    "type: Unconfined\n",
    "hostNetwork: true\n",
    "hostPort: 80\n",
    "hostPath: {path: /x}\n",
    "volumes:\n",
    "- name: v\n",
    "containers:\n",
    "initContainers:\n",
    "- name: c\n  image: i\n",
    "# comment\n",
    "#  key: value\n",
    "\n",
    "\r\n",
    "---\n",
    "...\n",
    "  - - a\n",
    "<<: *a\n",
    "key: &a\n",
    "- &a\n",
    "- *a\n",
    "template:\n",
    "spec:\n",
    "metadata:\n",
    "annotations: {a: b}\n",
    "? key\n: value\n",
    "text: |\n  a\n\n",
    "text: >-\n\n",
    "items:\n",
    "kind: List\n",
    "os: {name: windows}\n",
    "procMount: Unmasked\n",
    "seLinuxOptions: {type: t, user: u}\n",
    "sysctls: [{name: a, value: b}]\n",
    "\"quoted\": 'it''s'\n",
    "# pss-fix: ignore[ALL] r\n",
    "# pss-fix: ignore[privileged, hostPorts]\n",
    "# pss-fix: ignore-file[runAsNonRoot] r\n",
    "ignore.pss-fix.dev/privileged: r\n",
    "ignore.pss-fix.dev/ALL.c: \"\"\n",
    "kind: ResourceList\n",
    "apiVersion: config.kubernetes.io/v1\n",
    "results:\n",
    "results: []\n",
    "op: replace\n",
    "path: /spec/containers/0/securityContext/privileged\n",
    "flow: {a: 1,\n  b: [2,\n 3], # c\n }\n",
};

static size_t
line_start(const uint8_t *data, size_t size, size_t at)
{
    while (at > 0 && at <= size && data[at - 1] != '\n')
        at--;
    return at;
}

static size_t
line_end(const uint8_t *data, size_t size, size_t at)
{
    while (at < size && data[at] != '\n')
        at++;
    return at < size ? at + 1 : at;
}

/* Puts n bytes in at `at`, if they fit. */
static size_t
insert(
    uint8_t *data, size_t size, size_t max_size, size_t at, const void *bytes, size_t n)
{
    if (max_size - size < n)
        return size;
    memmove(data + at + n, data + at, size - at);
    memcpy(data + at, bytes, n);
    return size + n;
}

static size_t
take_out(uint8_t *data, size_t size, size_t at, size_t n)
{
    memmove(data + at, data + at + n, size - at - n);
    return size - n;
}

/* A piece at the indentation of the line at `at`. */
static size_t
insert_piece(uint8_t *data, size_t size, size_t max_size, size_t at, unsigned random)
{
    char line[512];
    const char *piece = pieces[random % PSS_COUNT(pieces)];
    size_t blanks = 0;
    while (at + blanks < size && data[at + blanks] == ' ' && blanks < 64)
        blanks++;
    blanks += (size_t)(random >> 16) % 3 * 2;
    int n = snprintf(line, sizeof line, "%*s%s", (int)blanks, "", piece);
    return insert(data, size, max_size, at, line, (size_t)n);
}

size_t
LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned int seed)
{
    uint64_t random = seed * UINT64_C(0x9E3779B97F4A7C15) + 1;
    random ^= random >> 29;
    if (random % 2 == 0 || size < 8 || size >= max_size)
        return LLVMFuzzerMutate(data, size, max_size);
    enum { LONGEST = 1024 };
    uint8_t line[LONGEST];
    size_t at = line_start(data, size, 4 + (size_t)(random >> 8) % (size - 4));
    size_t n = line_end(data, size, at) - at;
    size_t other = line_start(data, size, (size_t)(random >> 24) % size);
    if (n > LONGEST)
        return LLVMFuzzerMutate(data, size, max_size);
    memcpy(line, data + at, n);
    switch (random / 2 % 7) {
    case 0:
        return insert(data, size, max_size, other, line, n);
    case 1:
        return take_out(data, size, at, n);
    case 2: /* moved */
        size = take_out(data, size, at, n);
        return insert(data, size, max_size, other < size ? other : size, line, n);
    case 3: /* deeper */
        return insert(data, size, max_size, at, "    ", 1 + (size_t)(random >> 40) % 4);
    case 4: /* flatter */
        return n > 2 && line[0] == ' ' ? take_out(data, size, at, 1 + (line[1] == ' '))
                                       : size;
    case 5: /* its line end */
        return n > 1 && line[n - 2] != '\r'
                   ? insert(data, size, max_size, at + n - 1, "\r", 1)
                   : insert(data, size, max_size, at + n, " # c\n", 5);
    default:
        return insert_piece(data, size, max_size, at, (unsigned)(random >> 32));
    }
}
