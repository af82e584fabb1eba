/*
 * setup_kinds: the columns of each kind of setup file, in the order of its staging table.
 */
#ifndef RCM_SETUP_KINDS_H
#define RCM_SETUP_KINDS_H

#include "setup_value.h"

enum { SETUP_COLUMNS_MAX = 28 };

struct setup_column {
	const char *name;	/* NULL: the end */
	enum setup_type type;
	int must;		/* a value is required */
	const char *choices;	/* of words */
};

struct setup_kind {
	const char *kind;	/* x12_transaction.kind */
	const char *insert;	/* a row of its staging table: row, then the columns */
	struct setup_column columns[SETUP_COLUMNS_MAX];
};

/* NULL if it is none of ours. */
const struct setup_kind *setup_kind(const char *kind);

#endif
