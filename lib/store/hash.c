/*
 * hash: SHA-256 by OpenSSL's EVP. The digest is fetched once, before any
 * file is touched: OpenSSL fails badly when memory ends inside its start-up.
 */
#include "hash.h"

#include <openssl/evp.h>
#include <stdlib.h>

#include "../base/die.h"

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
