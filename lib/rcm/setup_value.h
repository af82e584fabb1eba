/*
 * setup_value: a cell of a setup file in the form its table keeps, or why it has none.
 */
#ifndef RCM_SETUP_VALUE_H
#define RCM_SETUP_VALUE_H

#include <stdint.h>

#include "../base/slice.h"

enum setup_type {
	SETUP_TEXT,	/* as it stands */
	SETUP_UPPER,	/* codes: upper case, no dots */
	SETUP_WORDS,	/* words with one blank between, of choices if there are any */
	SETUP_EXPECTS,	/* the same, each with hours behind a colon if any */
	SETUP_WORD,	/* one of choices, whatever its case */
	SETUP_ID,	/* an X12 identifier: printable ASCII, no delimiter, at most 15 */
	SETUP_NPI,	/* ten digits and their check digit */
	SETUP_TIN,	/* nine digits, a hyphen at most */
	SETUP_ZIP,	/* five or nine digits */
	SETUP_PHONE,	/* ten digits */
	SETUP_DATE,	/* ISO */
	SETUP_LETTER,	/* one of A to Z */
	SETUP_MONEY,	/* cents, not negative */
	SETUP_COUNT,	/* a whole number */
};

enum { SETUP_VALUE_SIZE = 512 };

/* The number of a type that is one. 0, or -1 and why. */
int setup_number(enum setup_type, struct slice, int64_t *, const char **why);
/* The text of any other type. choices: space-separated, NULL: any. */
int setup_text(enum setup_type, const char *choices, struct slice,
    char out[SETUP_VALUE_SIZE], const char **why);
int setup_is_number(enum setup_type);

#endif
