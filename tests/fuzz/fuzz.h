/*
 * fuzz: what every target is. TARGET.c here has one function, which is given
 * any bytes and aborts where a property of its head comment does not hold;
 * tests/fuzz/run has clang's libFuzzer call it, tests/fuzz/replay.c feeds it
 * the kept corpus. Return 0 always.
 */
#ifndef TESTS_FUZZ_H
#define TESTS_FUZZ_H

#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../lib/base/slice.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* The input as the library has it, in memory that ends where it does. */
static inline struct slice
fuzz_bytes(const uint8_t *p, size_t n)
{
	return (struct slice){ (const char *)p, n };
}

#endif
