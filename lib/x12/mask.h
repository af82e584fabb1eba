/*
 * x12 mask: a copy of a file of interchanges in which nobody can be known, and
 * everything else is as it was: every byte in its place, every count, amount,
 * code and control number; names, addresses, identifiers, texts and dates are
 * others, of the same length and made of the same kinds of characters. What was
 * equal is equal (CLM01 and CLP01, NM109 and SVD01), what was valid is valid.
 *
 * Dates all go back by one same number of days, and so does the birth of who is
 * over 90 at the interchange's date, after he is made 90. What the dictionary
 * (elements.h) does not know and what is longer than a code is masked; where
 * the file cannot be read as segments no letter and no digit is left.
 * Source: 45 CFR 164.514(b)(2), its eighteen identifiers; state, sex and times
 * of day stay. The intervals between dates stay too: with the file alone in
 * hand the key is not to be had, with the person's own records a match may be.
 */
#ifndef X12_MASK_H
#define X12_MASK_H

#include <stddef.h>

enum { X12_MASK_KEY = 16 };	/* bytes; two files by one key agree */

typedef void x12_mask_put(void *arg, const char *p, size_t n);

/*
 * Copies fd, a file that can be sought, from its beginning, to put. Returns how
 * many stretches of it are not segments: 0 in a whole file. Constant memory.
 * Ends the process when memory or the file does.
 */
int x12_mask_file(int fd, const unsigned char key[X12_MASK_KEY],
    x12_mask_put *, void *arg);

#endif
