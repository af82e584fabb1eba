/*
 * utf8: is text UTF-8, and if it is not, what a Windows program meant by it.
 */
#ifndef PAPER_UTF8_H
#define PAPER_UTF8_H

#include "../base/slice.h"

/* 1 if well formed (RFC 3629: no overlong forms, no surrogates), else 0. */
int utf8_valid(struct slice);

/* The bytes read as Windows-1252, as UTF-8; buf holds three times s.len. Bytes that it does
 * not define become U+FFFD. Returns the length. */
size_t utf8_from_1252(struct slice, char *buf);

#endif
