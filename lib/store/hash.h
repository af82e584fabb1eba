/*
 * hash: SHA-256, incremental (in openssl.c, the one file that knows OpenSSL).
 */
#ifndef STORE_HASH_H
#define STORE_HASH_H

#include <stddef.h>

#define HASH_TEXT 65	/* 64 hex digits and NUL */

struct hash;
struct hash *hash_new(void);
void hash_free(struct hash *);
/* Begins again. */
void hash_start(struct hash *);
void hash_add(struct hash *, const void *p, size_t n);
/* Lower-case hex; the hash must be started again after. */
void hash_end(struct hash *, char out[HASH_TEXT]);

#endif
