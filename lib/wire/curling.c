/*
 * curling: see curling.h. What libcurl answers to each fault was measured with
 * OpenSSH 9.2 and aiosmtpd 1.4 (libcurl-errors(3) for the codes).
 */
#include "curling.h"

#include <stdarg.h>

#include "../base/die.h"
#include "wire.h"

/*
 * Called at least once a second. libcurl's own limit of low speed is an
 * average and fires late (11.5 s for a setting of 4), so standing still is
 * timed here.
 */
static int
on_progress(void *arg, curl_off_t get_all, curl_off_t got, curl_off_t put_all,
    curl_off_t put)
{
	struct curling *c = arg;
	int64_t now = wire_seconds(), limit = c->stall_seconds;

	(void)get_all;
	(void)put_all;
	if (got + put != c->moved) {
		c->moved = got + put;
		c->moved_at = now;
		if (c->progress != NULL)
			c->progress(c->arg, c->moved);
	}
	/* Calling and logging in move no byte that is counted: they have
	 * their own limit. */
	if (c->moved == 0 && limit < c->connect_seconds)
		limit = c->connect_seconds;
	return now - c->moved_at >= limit || now >= c->deadline;
}

void
curling_set(struct curling *c, CURLoption option, ...)
{
	va_list ap;
	CURLcode code;

	va_start(ap, option);
	if (option < CURLOPTTYPE_OBJECTPOINT)
		code = curl_easy_setopt(c->curl, option, va_arg(ap, long));
	else if (option >= CURLOPTTYPE_OFF_T && option < CURLOPTTYPE_BLOB)
		code = curl_easy_setopt(c->curl, option,
		    va_arg(ap, curl_off_t));
	else
		code = curl_easy_setopt(c->curl, option, va_arg(ap, void *));
	va_end(ap);
	if (code != CURLE_OK)
		die(EXIT_MACHINE, "libcurl: option %d: %s", (int)option,
		    curl_easy_strerror(code));
}

void
curling_open(struct curling *c, const char *protocols, int64_t connect_seconds,
    int64_t stall_seconds, int64_t total_seconds)
{
	if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK ||
	    (c->curl = curl_easy_init()) == NULL)
		die(EXIT_MACHINE, "memory");
	c->connect_seconds = connect_seconds;
	c->stall_seconds = stall_seconds;
	c->deadline = wire_seconds() + total_seconds;
	/* Nothing of the environment's, and no other protocol. */
	curling_set(c, CURLOPT_PROTOCOLS_STR, protocols);
	curling_set(c, CURLOPT_REDIR_PROTOCOLS_STR, protocols);
	curling_set(c, CURLOPT_PROXY, "");
	curling_set(c, CURLOPT_CONNECTTIMEOUT, (long)connect_seconds);
	curling_set(c, CURLOPT_NOPROGRESS, 0L);
	curling_set(c, CURLOPT_XFERINFOFUNCTION, on_progress);
	curling_set(c, CURLOPT_XFERINFODATA, c);
}

CURLcode
curling_perform(struct curling *c)
{
	int64_t now = wire_seconds();
	CURLcode code;

	if (now >= c->deadline)
		return CURLE_OPERATION_TIMEDOUT;
	c->moved = 0;
	c->moved_at = now;
	/* Room for the callback's own, better word. */
	curling_set(c, CURLOPT_TIMEOUT, (long)(c->deadline - now + 2));
	if ((code = curl_easy_perform(c->curl)) == CURLE_OUT_OF_MEMORY)
		die(EXIT_MACHINE, "memory");
	return code;
}

void
curling_close(struct curling *c)
{
	curl_easy_cleanup(c->curl);
	curl_global_cleanup();
}
