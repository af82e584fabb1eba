/*
 * charges_value: a cell of a charge file in the books' own form, or why it has none.
 */
#ifndef RCM_CHARGES_VALUE_H
#define RCM_CHARGES_VALUE_H

#include <stdint.h>

#include "../base/slice.h"

enum charges_type {
	CHARGES_TEXT,		/* as it stands */
	CHARGES_UPPER,
	CHARGES_CODE,		/* upper case, without dots, blanks, hyphens */
	CHARGES_DIGITS,
	CHARGES_NDC,		/* eleven digits: hyphens tell where a 0 is missing */
	CHARGES_DATE,		/* ISO */
	CHARGES_POINTERS,	/* "1,2" of "AB", "A,B", "1:2" */
	CHARGES_RELATION,	/* the code of X12 of a word */
	CHARGES_SEX,		/* M, F of a word */
	CHARGES_ACCIDENT,	/* a word in lower case, a code in upper */
	CHARGES_MONEY,		/* cents, not negative */
	CHARGES_QUANTITY,	/* thousandths, above 0 */
	CHARGES_WHOLE,		/* a line's number */
	CHARGES_FLAG,		/* 1 of Y, yes, 1; 0 of N, no, 0 */
};

enum { CHARGES_VALUE_SIZE = 1000, CHARGES_REASON_SIZE = 120 };

int charges_is_number(enum charges_type);
/* 0, or -1 and the reason. */
int charges_number(enum charges_type, struct slice, int64_t *,
    char reason[CHARGES_REASON_SIZE]);
int charges_text(enum charges_type, struct slice,
    char out[CHARGES_VALUE_SIZE], char reason[CHARGES_REASON_SIZE]);

#endif
