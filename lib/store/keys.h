/*
 * keys: the key files that documents and backups are sealed with. They stand in one directory
 * (site.conf, seal_keys) as ID.key: ID is a number from 1, its content 64 hexadecimal digits. The
 * greatest number seals, any opens what it sealed: so keys are rotated.
 */
#ifndef STORE_KEYS_H
#define STORE_KEYS_H

#include <stdint.h>

#include "../base/fault.h"
#include "aead.h"
#include "site.h"

/* The directory. path "": there is none, and nothing is sealed. */
struct keys {
	int at;			/* directory that path is relative to */
	const char *path;
};

struct key {
	uint32_t id;
	unsigned char bytes[AEAD_KEY];
};

/* Those of a site; valid as long as it is. */
struct keys keys_of(const struct site *);

/*
 * A key by its number. 0, or -1 and the fault: it is not there, or it is not a file of mode 0400 that belongs to
 * who runs this, or not a key.
 */
int keys_read(struct keys, uint32_t id, struct key *, struct fault *);
/* The one that seals. 1; 0: no directory is set; -1 and the fault: there is no key in it, or as keys_read. */
int keys_newest(struct keys, struct key *, struct fault *);
void keys_forget(struct key *);

/* Makes the next key, and the directory if it is not there: its number. Durable; ends the process if it cannot. */
uint32_t keys_make(struct keys);

#endif
