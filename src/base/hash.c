/* SipHash by Aumasson and Bernstein, with one round a word and three at the end. */
#include "pss/base.h"

#include <pthread.h>
#include <time.h>
#include <unistd.h>
#ifdef __APPLE__
#include <sys/random.h>
#endif

#include "pss/hash.h"

static uint64_t process_key[2];
static pthread_once_t key_once = PTHREAD_ONCE_INIT;

/* If the system gives no random bytes, addresses and the time make the key. */
static void
draw_key(void)
{
    if (getentropy(process_key, sizeof process_key) == 0)
        return;
    process_key[0] = (uint64_t)(uintptr_t)&process_key ^ (uint64_t)time(NULL);
    process_key[1] = (uint64_t)(uintptr_t)&draw_key ^ (uint64_t)clock();
}

static inline uint64_t
turned(uint64_t x, unsigned bits)
{
    return x << bits | x >> (64 - bits);
}

static inline void
stir(uint64_t v[4])
{
    v[0] += v[1];
    v[2] += v[3];
    v[1] = turned(v[1], 13) ^ v[0];
    v[3] = turned(v[3], 16) ^ v[2];
    v[0] = turned(v[0], 32);
    v[2] += v[1];
    v[0] += v[3];
    v[1] = turned(v[1], 17) ^ v[2];
    v[3] = turned(v[3], 21) ^ v[0];
    v[2] = turned(v[2], 32);
}

static inline void
take_word(uint64_t v[4], uint64_t word)
{
    v[3] ^= word;
    stir(v);
    v[0] ^= word;
}

uint64_t
pss_str_siphash(struct pss_str s, const uint64_t key[2])
{
    uint64_t v[4] = {
        key[0] ^ 0x736f6d6570736575u,
        key[1] ^ 0x646f72616e646f6du,
        key[0] ^ 0x6c7967656e657261u,
        key[1] ^ 0x7465646279746573u,
    };
    size_t at = 0;
    for (; s.n - at >= 8; at += 8) {
        uint64_t word;
        memcpy(&word, s.p + at, sizeof word);
        take_word(v, word);
    }
    uint64_t last = (uint64_t)s.n << 56;
    for (unsigned shift = 0; at < s.n; at++, shift += 8)
        last |= (uint64_t)(unsigned char)s.p[at] << shift;
    take_word(v, last);
    v[2] ^= 0xff;
    for (int i = 0; i < 3; i++)
        stir(v);
    return v[0] ^ v[1] ^ v[2] ^ v[3];
}

size_t
pss_str_hash(struct pss_str s)
{
    pthread_once(&key_once, draw_key);
    return (size_t)pss_str_siphash(s, process_key);
}
