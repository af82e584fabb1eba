/*
 * ident: identifiers of the field and their check digits.
 */
#ifndef BASE_IDENT_H
#define BASE_IDENT_H

#include <stdint.h>

#include "slice.h"

#define CLM01_SIZE 11		/* ten characters and NUL */

/* National provider identifier: ten digits, Luhn over 80840 and them
 * (45 CFR 162.406). 1 or 0. */
int npi_valid(struct slice);

/*
 * CLM01, our number for a submission: the prefix letter, seven characters of an alphabet
 * without vowels or look-alikes, two digits. claim >= 1; submission 1..99.
 * A fixed permutation, so that neighbours do not look alike; the same for ever.
 * -1 when the numbers are spent.
 */
int clm01_format(char prefix, int64_t claim, int submission,
    char out[CLM01_SIZE]);

/* Upper case, letters and digits only, for comparing an echo. Returns len. */
size_t ident_normalise(struct slice, char *buf, size_t size);

#endif
