/*
 * mime: the pieces of a mail message (RFC 5322, 2045, 2047): header lines,
 * quoted-printable, base64, with lines of at most 76 bytes ended by CRLF; and
 * quoted-printable read back.
 */
#ifndef PAPER_MIME_H
#define PAPER_MIME_H

#include <stdint.h>
#include <stdio.h>

#include "../base/slice.h"

/*
 * "Name: value", folded at blanks. A value that is not plain ASCII goes as
 * words of UTF-8 in base64 (RFC 2047). Control bytes become blanks: a value
 * cannot end its line.
 */
void mime_header(const char *name, const char *value, FILE *);
/* "Name: display <address>", or the address alone. */
void mime_mailbox(const char *name, const char *display, const char *address,
    FILE *);
/* 1 if it can stand between angle brackets as it is: ASCII, one @, a domain,
 * nothing that quotes, comments or breaks; at most 254 bytes. */
int mime_address_ok(const char *address);

/* Text in UTF-8, its lines ended by LF, as quoted-printable. */
void mime_quoted(struct slice, FILE *);
/* Bytes as base64. */
void mime_base64(const void *, size_t, FILE *);
/* Quoted-printable as the bytes it stands for; buf holds s.len. The length. */
size_t mime_unquote(struct slice, char *buf);

#endif
