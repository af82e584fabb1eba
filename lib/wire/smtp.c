/*
 * smtp: see smtp.h. By libcurl, which doubles leading dots and ends the data.
 */
#include "smtp.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "../base/die.h"
#include "curling.h"

enum { URL_ROOM = 700, CODE_DATA = 354, CODE_CLOSING = 421 };

struct smtp {
	struct curling c;
	int fd;			/* of the message under way */
	int64_t bytes, handed;	/* of it; given to libcurl so far */
	long code;
	const char *words;
};

static size_t
on_read(char *buf, size_t size, size_t n, void *arg)
{
	struct smtp *s = arg;
	ssize_t got;

	while ((got = read(s->fd, buf, size * n)) == -1)
		if (errno != EINTR)
			die_errno("outbox: read");
	s->handed += got;
	return (size_t)got;
}

/* What servers say is nobody's to read: its code is kept. */
static size_t
on_words(char *p, size_t size, size_t n, void *arg)
{
	(void)p;
	(void)arg;
	return size * n;
}

static void
set_server(struct smtp *s, const struct smtp_server *server)
{
	char url[URL_ROOM];

	snprintf(url, sizeof(url), "%s://%s:%lld/%s",
	    server->tls == SMTP_TLS_FIRST ? "smtps" : "smtp", server->host,
	    (long long)server->port, server->ehlo);
	curling_set(&s->c, CURLOPT_URL, url);
	curling_set(&s->c, CURLOPT_USE_SSL, server->tls == SMTP_TLS_NONE ?
	    (long)CURLUSESSL_NONE : (long)CURLUSESSL_ALL);
	curling_set(&s->c, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
	curling_set(&s->c, CURLOPT_SSL_VERIFYPEER, 1L);
	curling_set(&s->c, CURLOPT_SSL_VERIFYHOST, 2L);
	if (server->ca_file != NULL) {
		curling_set(&s->c, CURLOPT_CAINFO, server->ca_file);
		curling_set(&s->c, CURLOPT_CAPATH, NULL);
	}
	if (server->user != NULL) {
		curling_set(&s->c, CURLOPT_USERNAME, server->user);
		curling_set(&s->c, CURLOPT_PASSWORD, server->password);
	}
}

struct smtp *
smtp_open(const struct smtp_server *server)
{
	struct smtp *s;

	if ((s = calloc(1, sizeof(*s))) == NULL)
		die(EXIT_MACHINE, "memory");
	s->words = "";
	curling_open(&s->c, "smtp,smtps", server->connect_seconds,
	    server->stall_seconds, server->total_seconds);
	set_server(s, server);
	/* Also of its QUIT behind a reply that did not come, where nothing
	 * else ends the wait. */
	curling_set(&s->c, CURLOPT_SERVER_RESPONSE_TIMEOUT,
	    (long)server->stall_seconds);
	curling_set(&s->c, CURLOPT_UPLOAD, 1L);
	curling_set(&s->c, CURLOPT_READFUNCTION, on_read);
	curling_set(&s->c, CURLOPT_READDATA, s);
	curling_set(&s->c, CURLOPT_WRITEFUNCTION, on_words);
	return s;
}

void
smtp_close(struct smtp *s)
{
	curling_close(&s->c);
	free(s);
}

int64_t
smtp_code(const struct smtp *s)
{
	return s->code;
}

const char *
smtp_words(const struct smtp *s)
{
	return s->words;
}

/* What can be said before any reply to the message itself. */
static const struct {
	CURLcode code;
	enum smtp_end end;
	const char *words;
} answers[] = {
	{ CURLE_COULDNT_RESOLVE_HOST, SMTP_BUSY, "its name is not known" },
	{ CURLE_COULDNT_CONNECT, SMTP_BUSY, "nobody answers there" },
	{ CURLE_OPERATION_TIMEDOUT, SMTP_BUSY, "it took too long" },
	{ CURLE_ABORTED_BY_CALLBACK, SMTP_BUSY, "it stood still too long" },
	{ CURLE_LOGIN_DENIED, SMTP_DENIED, "the login was refused" },
	{ CURLE_USE_SSL_FAILED, SMTP_INSECURE, "it offers no TLS" },
	{ CURLE_PEER_FAILED_VERIFICATION, SMTP_INSECURE,
	    "its certificate does not verify" },
	{ CURLE_SSL_CACERT_BADFILE, SMTP_INSECURE,
	    "ca_file holds no certificates that can be read" },
	{ CURLE_SSL_CONNECT_ERROR, SMTP_INSECURE,
	    "no TLS of version 1.2 or later came about" },
};

/* All was handed over and the reply is not there: only then it is not known
 * whether it was taken. */
static enum smtp_end
judge(struct smtp *s, CURLcode code)
{
	s->words = "";
	if (code == CURLE_OK)
		return SMTP_SENT;
	if (s->code == CODE_DATA && s->handed == s->bytes) {
		s->words = "all of it was handed over, and no reply came";
		return SMTP_UNKNOWN;
	}
	for (size_t i = 0; i < sizeof(answers) / sizeof(answers[0]); i++)
		if (answers[i].code == code &&
		    (code != CURLE_LOGIN_DENIED || s->code / 100 == 5)) {
			s->words = answers[i].words;
			return answers[i].end;
		}
	s->words = s->code >= 400 ? "it was refused" :
	    curl_easy_strerror(code);
	if (s->code / 100 == 5)
		return SMTP_REFUSED;
	return s->code / 100 == 4 && s->code != CODE_CLOSING ? SMTP_LATER :
	    SMTP_BUSY;
}

enum smtp_end
smtp_send(struct smtp *s, const char *from, const char *to, int fd,
    int64_t bytes)
{
	struct curl_slist *list;
	CURLcode code;

	if ((list = curl_slist_append(NULL, to)) == NULL)
		die(EXIT_MACHINE, "memory");
	s->fd = fd;
	s->bytes = bytes;
	s->handed = 0;
	if (lseek(fd, 0, SEEK_SET) == -1)
		die_errno("outbox");
	curling_set(&s->c, CURLOPT_MAIL_FROM, from);
	curling_set(&s->c, CURLOPT_MAIL_RCPT, list);
	curling_set(&s->c, CURLOPT_INFILESIZE_LARGE, (curl_off_t)bytes);
	code = curling_perform(&s->c);
	s->code = 0;
	curl_easy_getinfo(s->c.curl, CURLINFO_RESPONSE_CODE, &s->code);
	curling_set(&s->c, CURLOPT_MAIL_RCPT, NULL);
	curl_slist_free_all(list);
	return judge(s, code);
}
