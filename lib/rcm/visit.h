/*
 * visit: one partner's turn, within lib/rcm/exchange*.c.
 */
#ifndef RCM_VISIT_H
#define RCM_VISIT_H

#include "../store/job.h"
#include "endpoint.h"

enum { VISIT_PATH = 1024 };

struct visit {
	struct job *job;
	const struct endpoint *e;
	struct wire *wire;
	struct arena arena;
	int64_t id;		/* exchange row; 0 when dry */
	int64_t sent, got;	/* files */
	int held;		/* something needs a person */
	int busy;		/* something did not come about and may the next time */
	int config;		/* a directory of site.conf is not there */
	enum wire_end over;	/* what ended it before its time; WIRE_OK: nothing */
	/* for a terminal */
	const char *verb;
	int64_t nth, of, bytes, shown;
};

/* Rows of their own transaction, under the site's lock: never held while
 * anything is waited for. */
void visit_begin_rows(struct job *);
void visit_commit_rows(struct job *);

/* "exchange-files: PARTNER: text" on stderr, unless -q. */
void visit_say(const struct visit *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
/* 1 if the visit cannot go on after this end, which is remembered. */
int visit_over(struct visit *, enum wire_end);
/* One more file may be moved (--units), and for the terminal: which. */
int visit_next(struct visit *, const char *verb, int64_t nth, int64_t of,
    int64_t bytes);
/* DIR/NAME; 0, or -1 if it is too long. */
int visit_path(char path[VISIT_PATH], const char *dir, const char *name);

/* What waits in outbox/P goes there. */
void visit_put(struct visit *);
/* What stands there comes to inbox/P. */
void visit_get(struct visit *);

#endif
