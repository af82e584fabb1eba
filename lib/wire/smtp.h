/*
 * smtp: hands messages to a mail server (RFC 5321), over TLS that is verified
 * (RFC 3207, 8314). What is known of a message afterwards is told apart as
 * finely as the protocol can; nothing is tried twice here.
 */
#ifndef WIRE_SMTP_H
#define WIRE_SMTP_H

#include <stdint.h>

enum smtp_tls {
	SMTP_TLS_REQUIRED,	/* STARTTLS, or nothing is sent */
	SMTP_TLS_FIRST,		/* smtps: TLS before the first word */
	SMTP_TLS_NONE,		/* for a server on this machine */
};

/* Texts must live as long as the smtp; the password until smtp_open()
 * returns. */
struct smtp_server {
	const char *host;
	int64_t port;
	enum smtp_tls tls;
	const char *user, *password;	/* NULL: no login */
	const char *ca_file;		/* NULL: the machine's authorities */
	const char *ehlo;		/* who we say we are */
	int64_t connect_seconds, stall_seconds, total_seconds;
};

/* What is known of a message. Behind the blank line the visit is over. */
enum smtp_end {
	SMTP_SENT,	/* 250 behind its last byte */
	SMTP_LATER,	/* 4xx: not taken now */
	SMTP_REFUSED,	/* 5xx: will not be taken */

	SMTP_BUSY,	/* no connection, 421, a limit, or broken off before its end: not taken */
	SMTP_UNKNOWN,	/* all of it was handed over, the reply was lost */
	SMTP_DENIED,	/* the login was refused */
	SMTP_INSECURE,	/* no TLS, or a certificate that does not verify; nothing was sent */
};

struct smtp;
struct smtp *smtp_open(const struct smtp_server *);
void smtp_close(struct smtp *);

/* The message is all of fd, bytes long, its lines ended by CRLF. Addresses
 * without angle brackets. */
enum smtp_end smtp_send(struct smtp *, const char *from, const char *to, int fd,
    int64_t bytes);
/* The server's last reply to it, 250; 0: none. */
int64_t smtp_code(const struct smtp *);
/* How it ended, in words without any name in them. */
const char *smtp_words(const struct smtp *);

#endif
