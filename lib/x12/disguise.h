/*
 * x12 disguise: a value in place of another, of its length and with letters
 * where it has letters, digits where it has digits. Private to lib/x12.
 *
 * One key: equal values become equal ones, different values of one shape stay
 * different, and none stays as it was (but what has no letter and no digit).
 */
#ifndef X12_DISGUISE_H
#define X12_DISGUISE_H

#include <stddef.h>
#include <stdint.h>

struct disguise {
	uint64_t key[2];
	int32_t days;		/* that dates go back */
	int high;		/* bytes from 0x80 on are data: no delimiter is */
};

void disguise_start(struct disguise *, const unsigned char key[16]);

/*
 * Names, addresses, identifiers. A word in capitals and the same in small
 * letters stay the same word. Ten digits that are a valid NPI become another
 * valid one, those that are not do not. One character becomes another, always
 * the same number of places on in its alphabet: it hides little, as it says
 * little.
 */
void disguise_value(const struct disguise *, char *p, size_t n);
/* The same words for all: what is said is gone, where its words end is not. */
void disguise_text(const struct disguise *, char *p, size_t n);
/*
 * Dates, with times or without, alone or a range: CCYYMMDD, YYMMDD. One that is
 * not in the calendar gets another year, and stays wrong; what is no date at
 * all is a value. One before `oldest` (days since 1970) is that day first.
 */
void disguise_date(const struct disguise *, char *p, size_t n, int32_t oldest);
#define DISGUISE_ANY_AGE INT32_MIN

/* The day of a YYMMDD, 1980 to 2079. -1 if it is none. */
int disguise_day6(const char *p, size_t n, int32_t *days);

/* SipHash-2-4 of n bytes. */
uint64_t disguise_hash(const uint64_t key[2], const unsigned char *p,
    size_t n);

#endif
