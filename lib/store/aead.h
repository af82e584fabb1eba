/*
 * aead: AES-256-GCM, a message at a time (NIST SP 800-38D), and what goes with keys. In openssl.c,
 * the one file that knows OpenSSL. Its failures are the machine's and end the process.
 */
#ifndef STORE_AEAD_H
#define STORE_AEAD_H

#include <stddef.h>

#include "../base/slice.h"

enum {
	AEAD_KEY = 32, AEAD_NONCE = 12, AEAD_TAG = 16,	/* bytes */
	AEAD_MOST = 1 << 24,	/* of one message */
};

struct aead;
struct aead *aead_new(const unsigned char key[AEAD_KEY]);
/* The key is cleansed from memory. */
void aead_free(struct aead *);

/* n bytes and, behind them, the tag into out: n + AEAD_TAG bytes. A nonce is used once with a key. */
void aead_seal(struct aead *, const unsigned char nonce[AEAD_NONCE],
    struct slice aad, const void *plain, size_t n, unsigned char *out);
/* n sealed bytes with the tag behind them. 0, or -1 if they, the aad, the nonce or the key are not what
 * they were: then plain has nothing in it. */
int aead_open(struct aead *, const unsigned char nonce[AEAD_NONCE],
    struct slice aad, const unsigned char *sealed, size_t n, void *plain);

/* For keys and nonces alone. */
void aead_random(void *, size_t n);
/* Zeroes that no compiler leaves out. */
void aead_cleanse(void *, size_t n);

#endif
