/*
 * trust: the host keys that a person has vouched for: SITE/known_hosts, in
 * OpenSSH's form (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT), so that ssh-keygen -l
 * -f reads it, too.
 */
#ifndef RCM_TRUST_H
#define RCM_TRUST_H

#include "../store/site.h"
#include "endpoint.h"

enum { TRUST_PRINT = 56 };	/* "SHA256:", 43 characters and NUL */

struct trust {
	unsigned char key[2048];	/* as the host shows it (RFC 4253, 6.6) */
	size_t len;
	char type[32];			/* ssh-ed25519 */
	char print[TRUST_PRINT];	/* its fingerprint */
	char pinned[TRUST_PRINT];	/* of the key that is pinned; "": none */
};

/* Asks the partner's host, showing it nothing. 0, or -1 and the fault. */
int trust_ask(const struct site *, const struct endpoint *, struct trust *,
    struct fault *);
/* Pins it in place of whatever was: under the site's lock. */
void trust_pin(const struct site *, const struct endpoint *,
    const struct trust *);

/* trust-host(1), of a command line; its exit status. */
int trust_host(int argc, char **argv);

#endif
