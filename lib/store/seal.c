/*
 * seal: see seal.h.
 */
#include "seal.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../base/die.h"

enum {
	MAGIC = 8, KEY_ID = 4,
	WRAP = MAGIC + KEY_ID,		/* offset: nonce, sealed key, tag */
	WRAPPED = WRAP + AEAD_NONCE,
	SEALED_CHUNK = SEAL_CHUNK + AEAD_TAG,
};
static const char magic[] = "NSEALED1";

static_assert(WRAPPED + AEAD_KEY + AEAD_TAG == SEAL_HEAD, "the head's length");

int64_t
seal_bytes(int64_t plain)
{
	int64_t chunks = plain / SEAL_CHUNK + (plain % SEAL_CHUNK != 0);

	return SEAL_HEAD + plain + AEAD_TAG * (chunks > 0 ? chunks : 1);
}

static void
put_number(unsigned char *p, int bytes, uint64_t v)
{
	for (int i = bytes; i-- > 0; v >>= 8)
		p[i] = (unsigned char)v;
}

static void
chunk_nonce(unsigned char nonce[AEAD_NONCE], uint64_t number)
{
	memset(nonce, 0, AEAD_NONCE);
	put_number(nonce + 4, 8, number);
}

static struct slice
chunk_aad(char aad[MAGIC + 1], int last)
{
	memcpy(aad, magic, MAGIC);
	aad[MAGIC] = (char)last;
	return (struct slice){ aad, MAGIC + 1 };
}

/* ---- the head ---- */

static void
wrap(unsigned char head[SEAL_HEAD], const struct key *key,
    const unsigned char file_key[AEAD_KEY])
{
	struct aead *a = aead_new(key->bytes);

	memcpy(head, magic, MAGIC);
	put_number(head + MAGIC, KEY_ID, key->id);
	aead_random(head + WRAP, AEAD_NONCE);
	aead_seal(a, head + WRAP, (struct slice){ (const char *)head, WRAP },
	    file_key, AEAD_KEY, head + WRAPPED);
	aead_free(a);
}

uint32_t
seal_key_of(const unsigned char head[SEAL_HEAD])
{
	const unsigned char *p = head + MAGIC;

	if (memcmp(head, magic, MAGIC) != 0)
		return 0;
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 |
	    (uint32_t)p[2] << 8 | p[3];
}

static int
unwrap(const unsigned char head[SEAL_HEAD], struct keys keys,
    unsigned char file_key[AEAD_KEY], struct fault *f)
{
	uint32_t id = seal_key_of(head);
	struct aead *a;
	struct key key;
	int rc;

	if (id == 0)
		return fault_set(f, "not a sealed file: its head is another");
	if (keys_read(keys, id, &key, f) == -1)
		return -1;
	a = aead_new(key.bytes);
	keys_forget(&key);
	rc = aead_open(a, head + WRAP,
	    (struct slice){ (const char *)head, WRAP }, head + WRAPPED,
	    AEAD_KEY, file_key);
	aead_free(a);
	if (rc == 0)
		return 0;
	fault_set(f, "its head was changed, or key %u is not the one it was "
	    "sealed with", (unsigned)id);
	return -1;
}

int
seal_rewrap(unsigned char head[SEAL_HEAD], struct keys keys,
    const struct key *to, struct fault *f)
{
	unsigned char file_key[AEAD_KEY];

	if (unwrap(head, keys, file_key, f) == -1)
		return -1;
	wrap(head, to, file_key);
	aead_cleanse(file_key, sizeof(file_key));
	return 0;
}

/* ---- sealing ---- */

struct seal {
	struct aead *aead;
	size_t (*give)(void *, void *, size_t);
	void *arg;
	int64_t left;			/* plain bytes not yet sealed */
	uint64_t chunks;		/* so far */
	int ended;
	size_t at, len;			/* in out: given, there */
	unsigned char plain[SEAL_CHUNK], out[SEALED_CHUNK];
};

struct seal *
seal_new(const struct key *key, int64_t bytes,
    size_t (*give)(void *, void *, size_t), void *arg)
{
	unsigned char file_key[AEAD_KEY];
	struct seal *s;

	if ((s = malloc(sizeof(*s))) == NULL)
		die_errno("memory");
	s->give = give;
	s->arg = arg;
	s->left = bytes;
	s->chunks = 0;
	s->ended = 0;
	s->at = 0;
	s->len = SEAL_HEAD;
	aead_random(file_key, sizeof(file_key));
	wrap(s->out, key, file_key);
	s->aead = aead_new(file_key);
	aead_cleanse(file_key, sizeof(file_key));
	return s;
}

static size_t
fill(struct seal *s, size_t want)
{
	size_t got = 0, n;

	while (got < want &&
	    (n = s->give(s->arg, s->plain + got, want - got)) > 0)
		got += n;
	return got;
}

static void
next_chunk(struct seal *s)
{
	unsigned char nonce[AEAD_NONCE];
	char aad[MAGIC + 1];
	size_t n = s->left < SEAL_CHUNK ? (size_t)s->left : SEAL_CHUNK;

	if (fill(s, n) < n)
		die(EXIT_MACHINE, "a file became shorter while it was sealed");
	s->left -= (int64_t)n;
	s->ended = s->left == 0;
	if (s->ended && s->give(s->arg, s->out, 1) != 0)
		die(EXIT_MACHINE, "a file became longer while it was sealed");
	chunk_nonce(nonce, ++s->chunks);
	aead_seal(s->aead, nonce, chunk_aad(aad, s->ended), s->plain, n,
	    s->out);
	s->at = 0;
	s->len = n + AEAD_TAG;
}

size_t
seal_give(void *arg, void *buf, size_t n)
{
	struct seal *s = arg;
	size_t given = 0;

	while (given < n) {
		size_t k = s->len - s->at;

		if (k == 0 && s->ended)
			break;
		if (k == 0) {
			next_chunk(s);
			continue;
		}
		if (k > n - given)
			k = n - given;
		memcpy((char *)buf + given, s->out + s->at, k);
		s->at += k;
		given += k;
	}
	return given;
}

void
seal_free(struct seal *s)
{
	if (s == NULL)
		return;
	aead_free(s->aead);
	aead_cleanse(s->plain, sizeof(s->plain));
	free(s);
}

/* ---- unsealing ---- */

struct unseal {
	struct aead *aead;
	ssize_t (*take)(void *, void *, size_t, struct fault *);
	void *arg;
	uint64_t chunks;
	int ended, bad;
	size_t at, len;			/* in plain: given, there */
	size_t ahead;			/* bytes in sealed behind this chunk: 0 or 1 */
	unsigned char sealed[SEALED_CHUNK + 1], plain[SEAL_CHUNK];
};

/* Bytes in p after reading until n are there or the end has come; -1 and the fault. */
static ssize_t
take_full(struct unseal *u, unsigned char *p, size_t from, size_t n,
    struct fault *f)
{
	ssize_t got;

	while (from < n) {
		if ((got = u->take(u->arg, p + from, n - from, f)) < 0)
			return -1;
		if (got == 0)
			break;
		from += (size_t)got;
	}
	return (ssize_t)from;
}

struct unseal *
unseal_new(struct keys keys,
    ssize_t (*take)(void *, void *, size_t, struct fault *), void *arg,
    struct fault *f)
{
	unsigned char head[SEAL_HEAD], file_key[AEAD_KEY];
	struct unseal *u;
	ssize_t n;

	if ((u = calloc(1, sizeof(*u))) == NULL)
		die_errno("memory");
	u->take = take;
	u->arg = arg;
	n = take_full(u, head, 0, SEAL_HEAD, f);
	if (n >= 0 && n < SEAL_HEAD)
		fault_set(f, "not a sealed file, or cut in its head");
	if (n < SEAL_HEAD || unwrap(head, keys, file_key, f) == -1) {
		free(u);
		return NULL;
	}
	u->aead = aead_new(file_key);
	aead_cleanse(file_key, sizeof(file_key));
	return u;
}

/* A chunk is the last one if nothing is behind it: so one byte is read ahead. */
static int
open_chunk(struct unseal *u, struct fault *f)
{
	unsigned char nonce[AEAD_NONCE];
	char aad[MAGIC + 1];
	ssize_t n;
	size_t chunk;

	u->bad = 1;
	if (u->ahead > 0)
		u->sealed[0] = u->sealed[SEALED_CHUNK];
	n = take_full(u, u->sealed, u->ahead, SEALED_CHUNK + 1, f);
	if (n < 0)
		return -1;
	u->ended = n <= SEALED_CHUNK;
	u->ahead = u->ended ? 0 : 1;
	chunk = (size_t)n - u->ahead;
	chunk_nonce(nonce, ++u->chunks);
	if (chunk < AEAD_TAG || aead_open(u->aead, nonce,
	    chunk_aad(aad, u->ended), u->sealed, chunk - AEAD_TAG, u->plain) ==
	    -1)
		return fault_set(f, "chunk %llu%s is not as it was sealed: "
		    "changed, cut, or from another place",
		    (unsigned long long)u->chunks,
		    u->ended ? ", the last here," : "");
	u->at = 0;
	u->len = chunk - AEAD_TAG;
	u->bad = 0;
	return 0;
}

ssize_t
unseal_read(struct unseal *u, void *buf, size_t n, struct fault *f)
{
	size_t k;

	if (u->bad)
		return fault_set(f, "chunk %llu was refused",
		    (unsigned long long)u->chunks);
	while (u->at == u->len) {
		if (u->ended)
			return 0;
		if (open_chunk(u, f) == -1)
			return -1;
	}
	k = u->len - u->at < n ? u->len - u->at : n;
	memcpy(buf, u->plain + u->at, k);
	u->at += k;
	return (ssize_t)k;
}

void
unseal_free(struct unseal *u)
{
	if (u == NULL)
		return;
	aead_free(u->aead);
	aead_cleanse(u->plain, sizeof(u->plain));
	free(u);
}

ssize_t
unseal_take_fd(void *arg, void *buf, size_t n, struct fault *f)
{
	const int *fd = arg;
	ssize_t got;

	(void)f;
	while ((got = read(*fd, buf, n)) == -1)
		if (errno != EINTR)
			die_errno("sealed file: read");
	return got;
}
