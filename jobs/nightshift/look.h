/*
 * look: what the looking verbs of nightshift(1) share: a site opened for reading, and sections
 * printed as text, CSV or JSON.
 */
#ifndef NIGHTSHIFT_LOOK_H
#define NIGHTSHIFT_LOOK_H

#include "../../lib/store/job.h"
#include "tool.h"

struct look {
	struct job job;
	struct tool_options o;
	char night[DATE_TEXT];	/* --as-of, or the end of time */
	char as_of[INSTANT_TEXT]; /* --as-of, or that of the latest run */
	int sections;		/* printed so far */
};

/* Opens the site that the options name; the index of the first operand. */
int look_open(struct look *, int argc, char **argv, const char *usage);
/* One statement with a head (lib/rcm/reports_head.h); name is its key in JSON. :id, :night and :as_of are bound. */
void look_section(struct look *, const char *name, const char *sql, int64_t id);
/* Ends the output and closes the site; an exit status. */
int look_close(struct look *);

#endif
