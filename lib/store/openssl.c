/*
 * openssl: what the house asks of OpenSSL: SHA-256 (hash.h), AES-256-GCM and chance (aead.h). An
 * algorithm is fetched once, before any file is touched: OpenSSL fails badly when memory ends inside
 * its start-up.
 */
#include "hash.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <stdlib.h>

#include "../base/die.h"
#include "aead.h"

struct hash {
	EVP_MD_CTX *evp;
	EVP_MD *sha256;
};

struct hash *
hash_new(void)
{
	struct hash *h;

	if ((h = malloc(sizeof(*h))) == NULL ||
	    (h->evp = EVP_MD_CTX_new()) == NULL ||
	    (h->sha256 = EVP_MD_fetch(NULL, "SHA256", NULL)) == NULL)
		die(EXIT_MACHINE, "SHA-256 is not to be had from OpenSSL");
	hash_start(h);
	return h;
}

void
hash_free(struct hash *h)
{
	if (h == NULL)
		return;
	EVP_MD_CTX_free(h->evp);
	EVP_MD_free(h->sha256);
	free(h);
}

void
hash_start(struct hash *h)
{
	if (EVP_DigestInit_ex2(h->evp, h->sha256, NULL) != 1)
		die(EXIT_MACHINE, "SHA-256 does not start");
}

void
hash_add(struct hash *h, const void *p, size_t n)
{
	if (n > 0 && EVP_DigestUpdate(h->evp, p, n) != 1)
		die(EXIT_MACHINE, "SHA-256 failed");
}

void
hash_end(struct hash *h, char out[HASH_TEXT])
{
	static const char hex[] = "0123456789abcdef";
	unsigned char md[EVP_MAX_MD_SIZE];
	unsigned n;

	if (EVP_DigestFinal_ex(h->evp, md, &n) != 1 || n != 32)
		die(EXIT_MACHINE, "SHA-256 failed");
	for (unsigned i = 0; i < n; i++) {
		out[2 * i] = hex[md[i] >> 4];
		out[2 * i + 1] = hex[md[i] & 15];
	}
	out[64] = '\0';
}

struct aead {
	EVP_CIPHER_CTX *evp;
	EVP_CIPHER *gcm;
	unsigned char key[AEAD_KEY];
};

struct aead *
aead_new(const unsigned char key[AEAD_KEY])
{
	struct aead *a;

	if ((a = malloc(sizeof(*a))) == NULL ||
	    (a->evp = EVP_CIPHER_CTX_new()) == NULL ||
	    (a->gcm = EVP_CIPHER_fetch(NULL, "AES-256-GCM", NULL)) == NULL)
		die(EXIT_MACHINE, "AES-256-GCM is not to be had from OpenSSL");
	for (unsigned i = 0; i < AEAD_KEY; i++)
		a->key[i] = key[i];
	return a;
}

void
aead_free(struct aead *a)
{
	if (a == NULL)
		return;
	aead_cleanse(a->key, sizeof(a->key));
	EVP_CIPHER_CTX_free(a->evp);	/* cleanses its own copy */
	EVP_CIPHER_free(a->gcm);
	free(a);
}

/* One message from its start to its last byte, before the tag; AEAD_MOST keeps its length an int. */
static void
gcm(struct aead *a, int sealing, const unsigned char nonce[AEAD_NONCE],
    struct slice aad, const void *in, size_t n, unsigned char *out)
{
	int len;

	if (n > AEAD_MOST || EVP_CipherInit_ex2(a->evp, a->gcm, a->key, nonce,
	    sealing, NULL) != 1 ||
	    EVP_CipherUpdate(a->evp, NULL, &len,
	    (const unsigned char *)aad.p, (int)aad.len) != 1 ||
	    (n > 0 && EVP_CipherUpdate(a->evp, out, &len, in, (int)n) != 1))
		die(EXIT_MACHINE, "AES-256-GCM failed");
}

void
aead_seal(struct aead *a, const unsigned char nonce[AEAD_NONCE],
    struct slice aad, const void *plain, size_t n, unsigned char *out)
{
	unsigned char none[AEAD_TAG];
	int len;

	gcm(a, 1, nonce, aad, plain, n, out);
	if (EVP_CipherFinal_ex(a->evp, none, &len) != 1 ||
	    EVP_CIPHER_CTX_ctrl(a->evp, EVP_CTRL_AEAD_GET_TAG, AEAD_TAG,
	    out + n) != 1)
		die(EXIT_MACHINE, "AES-256-GCM failed");
}

int
aead_open(struct aead *a, const unsigned char nonce[AEAD_NONCE],
    struct slice aad, const unsigned char *sealed, size_t n, void *plain)
{
	unsigned char none[AEAD_TAG], tag[AEAD_TAG];
	int len;

	for (unsigned i = 0; i < AEAD_TAG; i++)
		tag[i] = sealed[n + i];
	gcm(a, 0, nonce, aad, sealed, n, plain);
	if (EVP_CIPHER_CTX_ctrl(a->evp, EVP_CTRL_AEAD_SET_TAG, AEAD_TAG,
	    tag) != 1)
		die(EXIT_MACHINE, "AES-256-GCM failed");
	if (EVP_CipherFinal_ex(a->evp, none, &len) == 1)
		return 0;
	aead_cleanse(plain, n);
	return -1;
}

void
aead_random(void *p, size_t n)
{
	if (RAND_bytes(p, (int)n) != 1)
		die(EXIT_MACHINE, "OpenSSL has no random bytes to give");
}

void
aead_cleanse(void *p, size_t n)
{
	OPENSSL_cleanse(p, n);
}
