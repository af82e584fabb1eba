/*
 * seal: the sealed form of a file: AES-256-GCM in chunks, each proved before its plain bytes are given, in
 * constant memory both ways. Every byte of it is in seal-archive(1), "THE SEALED FORM".
 *
 *	8	"NSEALED1"
 *	4	number of the key file, big-endian
 *	12 + 32 + 16	nonce, sealed file key, tag; sealed with the key file's key, the 12 bytes before
 *		as additional data
 *	then chunks: 65536 bytes (the last one: what is left, or none) and a tag of 16, sealed with
 *		the file key; nonce: the chunk's number from 1 in 12 bytes, big-endian; additional data:
 *		the 8 bytes of the beginning and one byte, 1 for the last chunk, else 0
 *
 * The file key is random, so a chunk of another file, a chunk elsewhere, one too many or too few do not
 * open. Only the head knows the key file: another key rewrites 72 bytes.
 */
#ifndef STORE_SEAL_H
#define STORE_SEAL_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "keys.h"

enum { SEAL_CHUNK = 64 * 1024, SEAL_HEAD = 72 };

/* What bytes become when they are sealed. */
int64_t seal_bytes(int64_t plain);

/*
 * The sealed form of the bytes that give() says: at most n into the buffer, how many, 0 at the end.
 * bytes: how many it will be; another number ends the process.
 */
struct seal;
struct seal *seal_new(const struct key *, int64_t bytes,
    size_t (*give)(void *arg, void *, size_t n), void *arg);
/* At most n sealed bytes: how many; 0 at the end. arg is the struct seal: it is a give(), too. */
size_t seal_give(void *arg, void *, size_t n);
void seal_free(struct seal *);

/*
 * The plain bytes of a sealed form, which take() reads: at most n bytes, 0 at the end, -1 and the
 * fault. NULL and the fault: it has not the head of a sealed file, or its key is not there or another.
 */
struct unseal;
struct unseal *unseal_new(struct keys,
    ssize_t (*take)(void *arg, void *, size_t n, struct fault *), void *arg,
    struct fault *);
/* At most n bytes: how many; 0 at the sound end; -1 and the fault, which names the chunk. */
ssize_t unseal_read(struct unseal *, void *, size_t n, struct fault *);
void unseal_free(struct unseal *);
/* A take() that reads a descriptor: arg points to it. */
ssize_t unseal_take_fd(void *arg, void *, size_t n, struct fault *);

/* The key file that a head asks for; 0 if it is no head. */
uint32_t seal_key_of(const unsigned char head[SEAL_HEAD]);
/* The same file key under another key file's. 0, or -1 and the fault. */
int seal_rewrap(unsigned char head[SEAL_HEAD], struct keys,
    const struct key *to, struct fault *);

#endif
