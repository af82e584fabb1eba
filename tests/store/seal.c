/*
 * seal DIR: the cipher as it is used here against published vectors, and what becomes of a sealed file of
 * which any byte is another, that is cut anywhere, or whose chunks stand in another order. DIR is for keys.
 */
#include <fcntl.h>
#include <unistd.h>

#include "../../lib/store/seal.h"
#include "../tap.h"

struct bytes {
	unsigned char *p;
	size_t n, at;
};

/* ---- vectors: McGrew and Viega, The Galois/Counter Mode of Operation, test cases 13 to 16 ---- */

static const char key_0[] = "00000000000000000000000000000000"
    "00000000000000000000000000000000";
static const char key_f[] = "feffe9928665731c6d6a8f9467308308"
    "feffe9928665731c6d6a8f9467308308";
static const struct {
	const char *key, *nonce, *plain, *aad, *sealed, *why;
} vectors[] = {
	{ key_0, "000000000000000000000000", "", "",
	    "530f8afbc74536b9a963b4f1c4cb738b", "nothing but a tag" },
	{ key_0, "000000000000000000000000", "00000000000000000000000000000000",
	    "", "cea7403d4d606b6e074ec5d3baf39d18"
	    "d0d1c8a799996bf0265b98b5d48ab919", "one block" },
	{ key_f, "cafebabefacedbaddecaf888",
	    "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
	    "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255",
	    "", "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
	    "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad"
	    "b094dac5d93471bdec1a502270e3cc6c", "four blocks" },
	{ key_f, "cafebabefacedbaddecaf888",
	    "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
	    "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
	    "feedfacedeadbeeffeedfacedeadbeefabaddad2",
	    "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
	    "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
	    "76fc6ece0f4e1768cddf8853bb2d551b", "with additional data" },
};

static size_t
from_hex(const char *hex, unsigned char *out)
{
	size_t n = strlen(hex) / 2;

	for (size_t i = 0; i < n; i++) {
		unsigned v;

		sscanf(hex + 2 * i, "%2x", &v);
		out[i] = (unsigned char)v;
	}
	return n;
}

static void
try_vectors(void)
{
	unsigned char key[32], nonce[12], plain[64], aad[32], want[80], got[80],
	    back[64];

	for (unsigned i = 0; i < ROWS(vectors); i++) {
		size_t n = from_hex(vectors[i].plain, plain);
		struct slice a = { (char *)aad, from_hex(vectors[i].aad, aad) };
		struct aead *c;

		from_hex(vectors[i].key, key);
		from_hex(vectors[i].nonce, nonce);
		from_hex(vectors[i].sealed, want);
		c = aead_new(key);
		aead_seal(c, nonce, a, plain, n, got);
		tap_ok(memcmp(got, want, n + 16) == 0, vectors[i].why);
		tap_ok(aead_open(c, nonce, a, got, n, back) == 0 &&
		    memcmp(back, plain, n) == 0, "and back");
		got[n] ^= 1;
		tap_ok(aead_open(c, nonce, a, got, n, back) == -1,
		    "not with another tag");
		aead_free(c);
	}
}

/* ---- the sealed form ---- */

static size_t
give(void *arg, void *buf, size_t n)
{
	struct bytes *b = arg;

	if (n > b->n - b->at)
		n = b->n - b->at;
	if (n > 1000)
		n = 1000;	/* in pieces of no even size */
	memcpy(buf, b->p + b->at, n);
	b->at += n;
	return n;
}

static ssize_t
take(void *arg, void *buf, size_t n, struct fault *f)
{
	(void)f;
	if (n > 7777)
		n = 7777;
	return (ssize_t)give(arg, buf, n);
}

static struct bytes
sealed_of(const struct key *key, unsigned char *plain, size_t n)
{
	struct bytes in = { plain, n, 0 }, out = { NULL, 0, 0 };
	size_t room = (size_t)seal_bytes((int64_t)n), got;
	struct seal *s = seal_new(key, (int64_t)n, give, &in);

	if ((out.p = malloc(room + 1)) == NULL)
		abort();
	while ((got = seal_give(s, out.p + out.n,
	    room + 1 - out.n < 999 ? room + 1 - out.n : 999)) > 0)
		out.n += got;
	seal_free(s);
	if (out.n != room)
		printf("# sealed into %zu bytes, %zu were said\n", out.n, room);
	return out;
}

/* Plain bytes given before the end or the refusal; 0 all of it and sound, else -1 and the words. */
static int
opened(struct keys keys, struct bytes b, unsigned char *plain, size_t *n,
    struct fault *f)
{
	struct unseal *u;
	ssize_t got = -1;

	*n = 0;
	*f = (struct fault){ 0 };
	if ((u = unseal_new(keys, take, &b, f)) == NULL)
		return -1;
	while ((got = unseal_read(u, plain + *n, SEAL_CHUNK, f)) > 0)
		*n += (size_t)got;
	unseal_free(u);
	return got == 0 ? 0 : -1;
}

static void
sizes(struct keys keys, const struct key *key, unsigned char *plain,
    unsigned char *back)
{
	static const size_t sizes[] = { 0, 1, 65535, 65536, 65537, 131072,
		200000 };
	struct fault f;
	size_t n;

	for (unsigned i = 0; i < ROWS(sizes); i++) {
		struct bytes b = sealed_of(key, plain, sizes[i]);
		char why[64];

		snprintf(why, sizeof(why), "%zu bytes there and back", sizes[i]);
		tap_ok(opened(keys, b, back, &n, &f) == 0 && n == sizes[i] &&
		    memcmp(back, plain, n) == 0 &&
		    b.n == (size_t)seal_bytes((int64_t)n), why);
		free(b.p);
	}
}

/* Every byte another: refused, and no byte given that is not the file's. */
static void
flips(struct keys keys, struct bytes b, const unsigned char *plain,
    unsigned char *back)
{
	size_t bad = 0, unnamed = 0, n;
	struct fault f;
	char want[16];

	for (size_t i = 0; i < b.n; i++) {
		b.p[i] ^= (unsigned char)(1 << i % 8);
		bad += opened(keys, b, back, &n, &f) == 0 ||
		    memcmp(back, plain, n) != 0;
		b.p[i] ^= (unsigned char)(1 << i % 8);
		snprintf(want, sizeof(want), i < SEAL_HEAD + 65552 ? "chunk 1 " :
		    "chunk 2,");
		unnamed += i >= SEAL_HEAD && strstr(f.what, want) == NULL;
		unnamed += i < SEAL_HEAD && strstr(f.what, "head") == NULL &&
		    strstr(f.what, "key") == NULL;
	}
	tap_int((int64_t)bad, 0, "whichever byte is another, it is refused");
	tap_int((int64_t)unnamed, 0, "and the chunk or the head is named");
}

static void
cuts(struct keys keys, struct bytes b, const unsigned char *plain,
    unsigned char *back)
{
	size_t bad = 0, n, whole = b.n;
	struct fault f;

	for (b.n = 0; b.n < whole; b.n++)
		bad += opened(keys, b, back, &n, &f) == 0 ||
		    memcmp(back, plain, n) != 0;
	tap_int((int64_t)bad, 0, "cut anywhere, it is refused");
}

static void
refused(struct keys keys, struct bytes b, const char *words, const char *why)
{
	static unsigned char back[400000];
	struct fault f;
	size_t n;

	tap_ok(opened(keys, b, back, &n, &f) == -1 &&
	    strstr(f.what, words) != NULL, why);
	if (strstr(f.what, words) == NULL)
		printf("# it says: %s\n", f.what);
}

/* Chunks in other places: none of it opens. */
static void
mixes(struct keys keys, const struct key *key, unsigned char *plain)
{
	enum { CHUNK = SEAL_CHUNK + AEAD_TAG };
	struct bytes a = sealed_of(key, plain, 3 * SEAL_CHUNK),
	    b = sealed_of(key, plain, 3 * SEAL_CHUNK), m = a;
	unsigned char *one, *two;

	if ((m.p = malloc(a.n + CHUNK)) == NULL)
		abort();
	one = m.p + SEAL_HEAD;
	two = one + CHUNK;
	memcpy(m.p, a.p, a.n);
	memcpy(one, a.p + SEAL_HEAD + CHUNK, CHUNK);
	memcpy(two, a.p + SEAL_HEAD, CHUNK);
	refused(keys, m, "chunk 1 ", "two chunks that changed places");
	memcpy(m.p, a.p, a.n);
	memcpy(two, b.p + SEAL_HEAD + CHUNK, CHUNK);
	refused(keys, m, "chunk 2 ", "a chunk of another file with the same bytes");
	memcpy(two, a.p + SEAL_HEAD, CHUNK);
	refused(keys, m, "chunk 2 ", "a chunk twice");
	memcpy(two, a.p + SEAL_HEAD + 2 * CHUNK, CHUNK);
	m.n = a.n - CHUNK;
	refused(keys, m, "chunk 2, the last", "a chunk left out");
	memcpy(two, a.p + SEAL_HEAD + CHUNK, CHUNK);
	refused(keys, m, "chunk 2, the last", "the last chunk left out");
	memcpy(m.p, a.p, a.n);
	memcpy(m.p + a.n, a.p + SEAL_HEAD + 2 * CHUNK, CHUNK);
	m.n = a.n + CHUNK;
	refused(keys, m, "chunk 3 ", "one chunk more");
	m.n = a.n + 1;
	refused(keys, m, "chunk 3 ", "one byte more");
	memcpy(m.p, b.p, SEAL_HEAD);
	m.n = a.n;
	refused(keys, m, "chunk 1 ", "the head of another file");
	free(m.p);
	free(a.p);
	free(b.p);
}

/* Another key file's head over the same chunks. */
static void
rotation(struct keys keys, unsigned char *plain, unsigned char *back)
{
	struct fault f = { 0 };
	struct key one, two;
	struct bytes b;
	size_t n;

	tap_ok(keys_newest(keys, &one, &f) == 1 && one.id == 1, "the first key");
	b = sealed_of(&one, plain, 1000);
	keys_make(keys);
	tap_ok(keys_newest(keys, &two, &f) == 1 && two.id == 2,
	    "the newest key is the one that seals");
	tap_ok(opened(keys, b, back, &n, &f) == 0, "an older one still opens");
	tap_ok(seal_rewrap(b.p, keys, &two, &f) == 0 && seal_key_of(b.p) == 2,
	    "a head is sealed anew");
	tap_ok(opened(keys, b, back, &n, &f) == 0 && n == 1000 &&
	    memcmp(back, plain, n) == 0, "and the chunks open as before");
	b.p[11] = 1;
	refused(keys, b, "key 1 is not the one", "not by the number of another key");
	b.p[11] = 9;
	refused(keys, b, "key 9 is not in", "a key that is not there is named");
	free(b.p);
}

int
main(int argc, char *argv[])
{
	static unsigned char plain[200000], back[400000];
	struct keys keys = { AT_FDCWD, argc > 1 ? argv[1] : "" };
	struct fault f = { 0 };
	struct key key;
	struct bytes b;

	try_vectors();
	for (size_t i = 0; i < sizeof(plain); i++)
		plain[i] = (unsigned char)(i * i >> 7);
	tap_int(keys_make(keys), 1, "a key is made");
	if (keys_newest(keys, &key, &f) != 1)
		return 1;
	sizes(keys, &key, plain, back);
	b = sealed_of(&key, plain, SEAL_CHUNK + 50);
	flips(keys, b, plain, back);
	cuts(keys, b, plain, back);
	free(b.p);
	mixes(keys, &key, plain);
	rotation(keys, plain, back);
	return tap_done();
}
