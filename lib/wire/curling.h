/*
 * curling: the owner of libcurl within lib/wire: the one file that includes
 * curl/curl.h, for sftp.c and smtp.c alone. What both kinds of talk share: a
 * handle that nothing of the environment reaches, options that cannot fail,
 * limits of time.
 */
#ifndef WIRE_CURLING_H
#define WIRE_CURLING_H

#include <curl/curl.h>
#include <stdint.h>

struct curling {
	CURL *curl;
	int64_t connect_seconds, stall_seconds;
	int64_t deadline;	/* of the whole visit, wire_seconds() */
	int64_t moved_at;	/* when a byte last moved */
	curl_off_t moved;
	/* Now and then during a transfer: bytes so far. May be NULL. */
	void (*progress)(void *, int64_t bytes);
	void *arg;
};

/* protocols: "sftp", "smtp,smtps": no other is spoken, and none is
 * redirected to. */
void curling_open(struct curling *, const char *protocols,
    int64_t connect_seconds, int64_t stall_seconds, int64_t total_seconds);
/* An option that libcurl does not take ends the process. */
void curling_set(struct curling *, CURLoption, ...);
/* One transfer to its end, within what is left of the visit. */
CURLcode curling_perform(struct curling *);
void curling_close(struct curling *);

#endif
