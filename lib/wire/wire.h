/*
 * wire: where a partner's files are. A server that speaks SFTP, or a directory
 * that an agent of his looks after: the same verbs for both, each bounded in
 * time. What has been asked for and what is known of it afterwards is the
 * caller's; here nothing is tried twice.
 *
 * A path is a directory of the partner's and a name in it, "inbound/NAME"; on
 * a server it is relative to where the login leads unless it begins with a
 * slash.
 */
#ifndef WIRE_WIRE_H
#define WIRE_WIRE_H

#include <stddef.h>
#include <stdint.h>

/* How a verb ended. */
enum wire_end {
	WIRE_OK,
	WIRE_ABSENT,	/* there is no such file or directory */
	WIRE_REFUSED,	/* answered no, or broke off: full, not permitted, no such thing */
	WIRE_BUSY,	/* no connection, or a limit ran out: the visit is over, what was asked last
			 * may have been done */
	WIRE_DENIED,	/* the login was refused */
	WIRE_UNKNOWN_KEY, /* no key of this host is pinned; nothing was sent */
	WIRE_CHANGED_KEY, /* the host shows another key than the pinned one; nothing was sent */
};

/* Whom to call and how. Texts must live as long as the wire; the password
 * until wire_open() returns. */
struct wire_peer {
	const char *host;	/* NULL: a directory of this machine */
	int64_t port;
	const char *user;
	const char *key;	/* path of the private key, or NULL */
	const char *password;	/* the word itself, or NULL */
	const char *known_hosts; /* path: pinned host keys, in OpenSSH's form */
	int64_t connect_seconds, stall_seconds, total_seconds;
	/* Now and then during a transfer: bytes so far. May be NULL. */
	void (*progress)(void *, int64_t bytes);
	void *arg;
};

struct wire_seen {
	int64_t bytes;
	int64_t mtime;		/* seconds since 1970 by the partner's clock; 0: not told */
};

struct wire;
struct wire *wire_open(const struct wire_peer *);
void wire_close(struct wire *);
/* How the last verb ended, in words without any name in them; "" when well. */
const char *wire_words(const struct wire *);

/* How often the host was called: what is asked within one call is done there
 * in that order; what was asked in one that broke off may yet be done. */
int64_t wire_calls(const struct wire *);

/* A file's size and time. A directory may look like a file here. */
enum wire_end wire_look(struct wire *, const char *path, struct wire_seen *);
/* Each name in a directory, but "." and "..", in no order. each NULL:
 * whether it is there, alone. */
enum wire_end wire_list(struct wire *, const char *dir,
    void (*each)(void *, const char *name), void *arg);
/* The bytes of a file, in order. */
enum wire_end wire_get(struct wire *, const char *path,
    void (*take)(void *, const void *, size_t), void *arg);
/* All of fd, from its beginning, over whatever stands under this name. */
enum wire_end wire_put(struct wire *, const char *path, int fd, int64_t bytes);
/* Never over another file, as OpenSSH's server and a directory have it; another
 * server may. Where a directory cannot, a kill may leave both names. */
enum wire_end wire_rename(struct wire *, const char *from, const char *to);
enum wire_end wire_remove(struct wire *, const char *path);

/*
 * Asks the host for its key and hangs up: nothing of ours is shown. The raw
 * key (RFC 4253, 6.6), at most size bytes, and its length; 0 if none came
 * (wire_words says why).
 */
size_t wire_host_key(struct wire *, void *key, size_t size);

/* Seconds that only go forward: for limits. */
int64_t wire_seconds(void);
/* The wall clock, seconds since 1970: when something left or came, for
 * evidence. */
int64_t wire_clock(void);

#endif
