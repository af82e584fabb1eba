/*
 * functions: the few SQL functions of our own, built in here and as a loadable
 * extension (build/nightshift.so) for the sqlite3 shell.
 *
 *	npi_valid(text)          1 or 0: ten digits and their check digit
 *	shape(text)              the masked form of a value
 *	ident(text)              upper case, letters and digits only
 *	clm01(prefix, claim, n)  our number for submission n of a claim
 *	date_ok(text)            1 if an ISO date of the calendar
 */
#ifndef STORE_FUNCTIONS_H
#define STORE_FUNCTIONS_H

struct sqlite3;
/* An SQLite result code. */
int functions_register(struct sqlite3 *);

#endif
