/*
 * edits: the head of an edit, a file of sql/edits or of a site's local/edits. It
 * is made of comment lines at the top, in any order, each key once:
 *
 *	-- id: PRV-001
 *	-- version: 1
 *	-- severity: hold                   (or warn)
 *	-- effective: 2007-05-23 ..         (or .. with a last day behind it)
 *	-- message: one sentence, without any value of the data
 *	-- remedy: what a person does about it
 *	-- source: guide and section, or the code it comes back with
 *
 * A line that goes on begins with "--" and two blanks or more. Below stands one
 * SELECT of four columns: claim, line (0: the claim), column_name, value.
 */
#ifndef RCM_EDITS_H
#define RCM_EDITS_H

#include <stdint.h>

#include "../base/date.h"
#include "../base/fault.h"

struct edit {
	char id[24];		/* letters, digits, hyphen */
	int64_t version;	/* from 1; a new one looks at every claim afresh */
	char severity[8];	/* "hold" or "warn" */
	char from[DATE_TEXT];	/* first and last date of service; to "": open */
	char to[DATE_TEXT];
	char message[200], remedy[160], source[200];
};

/* 0, or -1 and the fault with the line in its words. */
int edit_head(const char *text, struct edit *, struct fault *);

#endif
