/*
 * money: integer cents. No floating point, no rounding: what does not fit in
 * cents is not an amount.
 */
#ifndef BASE_MONEY_H
#define BASE_MONEY_H

#include <stdint.h>

#include "slice.h"

/* The largest amount a HIPAA transaction carries: 99,999,999.99. */
#define MONEY_MAX INT64_C(9999999999)
/* "-99999999.99" and its NUL. */
#define MONEY_TEXT 24

/*
 * An X12 R element as cents: "75.5", ".25", "-5", "100", "100.", "12.500" (trailing
 * zeros beyond the second decimal are no fraction). -1 if it is not an
 * amount, has a fraction of a cent, or exceeds MONEY_MAX either way.
 */
int money_parse_x12(struct slice, int64_t *cents);

/* A CSV amount: "1234.5", "$1,234.50", "(12.00)", "-3". -1 as above;
 * more than two decimals is an error (FORMATS, common to all CSV). */
int money_parse_csv(struct slice, int64_t *cents);

/* "1234.50", "-0.05": for CSV and people. Returns buf. */
const char *money_format(int64_t cents, char buf[MONEY_TEXT]);
/* As X12 wants it: "1234.5", "100", "0.25". */
const char *money_format_x12(int64_t cents, char buf[MONEY_TEXT]);

/* *sum += cents; -1 on overflow, and *sum is as before. */
int money_add(int64_t *sum, int64_t cents);

/*
 * A quantity in thousandths: "1", "2.5", "0.125". -1 if it is none, has more than
 * three decimals, or is above 99,999,999.
 */
int quantity_parse(struct slice, int64_t *thousandths);
const char *quantity_format(int64_t thousandths, char buf[MONEY_TEXT]);

#endif
