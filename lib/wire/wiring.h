/*
 * wiring: the two kinds of wire, within lib/wire.
 */
#ifndef WIRE_WIRING_H
#define WIRE_WIRING_H

#include "wire.h"

struct wire_verbs {
	enum wire_end (*look)(struct wire *, const char *, struct wire_seen *);
	enum wire_end (*list)(struct wire *, const char *,
	    void (*)(void *, const char *), void *);
	enum wire_end (*get)(struct wire *, const char *,
	    void (*)(void *, const void *, size_t), void *);
	enum wire_end (*put)(struct wire *, const char *, int, int64_t);
	enum wire_end (*rename)(struct wire *, const char *, const char *);
	enum wire_end (*remove)(struct wire *, const char *);
};

struct wire {
	const struct wire_verbs *verbs;
	struct wire_peer peer;
	struct sftp *sftp;	/* NULL: a directory */
	int64_t calls;
	char words[120];
};

extern const struct wire_verbs wire_sftp, wire_folder;
struct sftp *sftp_new(struct wire *);
void sftp_free(struct sftp *);
size_t sftp_host_key(struct wire *, void *, size_t);

/* Sets the words and returns the end. */
enum wire_end wire_ended(struct wire *, enum wire_end, const char *words);

#endif
