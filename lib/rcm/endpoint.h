/*
 * endpoint: where a partner's files are exchanged: the [partner NAME] sections
 * of site.conf, which exchange-files(1) describes. What is not a setting, or
 * not whole, ends the process (78).
 */
#ifndef RCM_ENDPOINT_H
#define RCM_ENDPOINT_H

#include "../base/arena.h"
#include "../base/fault.h"
#include "../store/site.h"
#include "../wire/wire.h"

enum { ENDPOINT_INS = 8 };

/* What becomes of a file there once it is safe here. */
enum endpoint_got { GOT_KEEP, GOT_DELETE, GOT_MOVE };

struct endpoint {
	const char *partner;		/* its partner_id: a folder of inbox/ and outbox/ */
	struct wire_peer peer;		/* password: not read yet */
	const char *password_file;	/* path, or NULL */
	const char *directory;		/* of a partner whose agent picks up, or NULL */
	const char *out;		/* where ours go there; NULL: nothing is sent */
	const char *in[ENDPOINT_INS];	/* what is got there */
	unsigned ins;
	enum endpoint_got got;
	const char *moved;		/* where to, with GOT_MOVE */
	int outbox;			/* directory is outbox/PARTNER itself: the agent takes it there */
	struct endpoint *next;
};

/* All of a site's, in the order of site.conf; NULL if there are none. */
struct endpoint *endpoint_all(const struct site *, struct arena *);
/* Grants what a visit to it needs: its port and our secrets, or its directories. */
void endpoint_reach(const struct endpoint *, struct confine *);

/*
 * A file that holds a secret: nobody but its owner may read it, and that is
 * who runs this. 0, or -1 and the fault.
 */
int endpoint_secret(const char *path, struct fault *);
/* The first line of such a file into buf. 0, or -1 and the fault. */
int endpoint_password(const char *path, char *buf, size_t size,
    struct fault *);

#endif
