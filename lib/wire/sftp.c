/*
 * sftp: a wire that is a server, by libcurl over libssh2.
 */
#include "wiring.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../base/die.h"
#include "curling.h"

/* Larger buffers let libssh2 keep more requests under way; more gains
 * nothing. */
enum { UPLOAD_BUFFER = 2 * 1024 * 1024, DOWNLOAD_BUFFER = 512 * 1024,
	HOST_KEY_ROOM = 4096, PATH_ROOM = 2048, NAMES_ROOM = 1024 };

struct sftp {
	struct curling c;
	enum wire_end key;	/* what the host's key was */
	char found[HOST_KEY_ROOM];
	size_t found_len;
	int fd;			/* of the file being put */
	void (*take)(void *, const void *, size_t);
	void *take_arg;
	void (*name)(void *, const char *);
	char line[NAMES_ROOM];	/* of a listing: a name that is not whole yet */
	size_t line_len;
};

/* ---- what libcurl calls ---- */

/* Accepts no key but the pinned one; keeps the one shown, for
 * wire_host_key(). */
static int
on_key(CURL *curl, const struct curl_khkey *known,
    const struct curl_khkey *found, enum curl_khmatch match, void *arg)
{
	struct sftp *s = arg;

	(void)curl;
	(void)known;
	if (found->len <= sizeof(s->found)) {
		memcpy(s->found, found->key, found->len);
		s->found_len = found->len;
	}
	if (match == CURLKHMATCH_OK)
		return CURLKHSTAT_FINE;
	s->key = match == CURLKHMATCH_MISSING ? WIRE_UNKNOWN_KEY :
	    WIRE_CHANGED_KEY;
	return CURLKHSTAT_REJECT;
}

static size_t
on_read(char *buf, size_t size, size_t n, void *arg)
{
	struct sftp *s = arg;
	ssize_t got;

	while ((got = read(s->fd, buf, size * n)) == -1)
		if (errno != EINTR)
			die_errno("outbox: read");
	return (size_t)got;
}

static size_t
on_bytes(char *p, size_t size, size_t n, void *arg)
{
	struct sftp *s = arg;

	if (s->take != NULL)
		s->take(s->take_arg, p, size * n);
	return size * n;
}

/* Names end with a newline; one that holds a newline itself looks like two
 * that are not there. */
static size_t
on_names(char *p, size_t size, size_t n, void *arg)
{
	struct sftp *s = arg;

	for (size_t i = 0; i < size * n; i++) {
		if (p[i] != '\n') {
			if (s->line_len < sizeof(s->line) - 1)
				s->line[s->line_len++] = p[i];
			continue;
		}
		s->line[s->line_len] = '\0';
		s->line_len = 0;
		if (s->name != NULL && s->line[0] != '\0' &&
		    strcmp(s->line, ".") != 0 && strcmp(s->line, "..") != 0)
			s->name(s->take_arg, s->line);
	}
	return size * n;
}

/* ---- asking ---- */

static const struct {
	CURLcode code;
	enum wire_end end;
	const char *words;
} answers[] = {
	{ CURLE_OK, WIRE_OK, "" },
	{ CURLE_REMOTE_FILE_NOT_FOUND, WIRE_ABSENT, "no such file there" },
	{ CURLE_QUOTE_ERROR, WIRE_REFUSED, "it was refused" },
	{ CURLE_REMOTE_ACCESS_DENIED, WIRE_REFUSED, "not permitted there" },
	{ CURLE_REMOTE_DISK_FULL, WIRE_REFUSED, "no room there" },
	{ CURLE_REMOTE_FILE_EXISTS, WIRE_REFUSED, "it is there already" },
	{ CURLE_UPLOAD_FAILED, WIRE_REFUSED, "it was refused" },
	{ CURLE_SSH, WIRE_REFUSED, "it failed there, or the server broke off" },
	{ CURLE_LOGIN_DENIED, WIRE_DENIED, "the login was refused" },
	{ CURLE_COULDNT_RESOLVE_HOST, WIRE_BUSY, "its host's name is not known" },
	{ CURLE_COULDNT_CONNECT, WIRE_BUSY, "nobody answers there" },
	{ CURLE_OPERATION_TIMEDOUT, WIRE_BUSY, "it took too long" },
	{ CURLE_ABORTED_BY_CALLBACK, WIRE_BUSY, "it stood still too long" },
};

static enum wire_end
judge(struct wire *w, CURLcode code)
{
	struct sftp *s = w->sftp;

	if (s->key != WIRE_OK)
		return wire_ended(w, s->key, s->key == WIRE_UNKNOWN_KEY ?
		    "its host key is not known here" :
		    "its host key is not the one that was pinned");
	for (size_t i = 0; i < sizeof(answers) / sizeof(answers[0]); i++)
		if (answers[i].code == code)
			return wire_ended(w, answers[i].end, answers[i].words);
	return wire_ended(w, WIRE_BUSY, curl_easy_strerror(code));
}

/* One transfer to its end, within what is left of the visit. */
static enum wire_end
perform(struct wire *w)
{
	struct sftp *s = w->sftp;
	CURLcode code;
	long calls = 0;

	if (wire_seconds() >= s->c.deadline)
		return wire_ended(w, WIRE_BUSY, "the visit took too long");
	s->line_len = 0;
	s->key = WIRE_OK;
	code = curling_perform(&s->c);
	curl_easy_getinfo(s->c.curl, CURLINFO_NUM_CONNECTS, &calls);
	w->calls += calls;
	return judge(w, code);
}

/* Every byte but slashes and what is plain in a URL goes as %XX; "~" is
 * where the login leads. */
static int
go_to(struct wire *w, const char *path)
{
	static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "abcdefghijklmnopqrstuvwxyz0123456789._-/";
	char url[PATH_ROOM * 3 + 300];
	size_t n;

	n = (size_t)snprintf(url, sizeof(url), "sftp://%s:%lld/%s",
	    w->peer.host, (long long)w->peer.port, path[0] == '/' ? "" : "~/");
	if (n >= 300 || strlen(path) >= PATH_ROOM)
		return -1;
	for (const char *p = path + (path[0] == '/'); *p != '\0'; p++)
		n += (size_t)snprintf(url + n, sizeof(url) - n,
		    strchr(plain, *p) != NULL ? "%c" : "%%%02X",
		    (unsigned char)*p);
	curling_set(&w->sftp->c, CURLOPT_URL, url);
	return 0;
}

static enum wire_end
too_long(struct wire *w)
{
	return wire_ended(w, WIRE_REFUSED, "its name is too long");
}

/* A path in a quoted command: in double quotes, with these escaped. */
static void
quote(char *out, size_t size, const char *path)
{
	size_t n = strlen(out);

	out[n++] = '"';
	for (; *path != '\0' && n + 3 < size; path++) {
		if (*path == '"' || *path == '\\')
			out[n++] = '\\';
		out[n++] = *path;
	}
	out[n++] = '"';
	out[n] = '\0';
}

/* "verb path [path]", without a transfer. */
static enum wire_end
command(struct wire *w, const char *verb, const char *path, const char *to)
{
	char text[PATH_ROOM * 4 + 32];
	struct curl_slist *list;
	enum wire_end end;

	if (strlen(path) >= PATH_ROOM ||
	    (to != NULL && strlen(to) >= PATH_ROOM))
		return too_long(w);
	snprintf(text, sizeof(text), "%s ", verb);
	quote(text, sizeof(text), path);
	if (to != NULL) {
		strncat(text, " ", 2);
		quote(text, sizeof(text), to);
	}
	if ((list = curl_slist_append(NULL, text)) == NULL)
		die(EXIT_MACHINE, "memory");
	go_to(w, "");
	curling_set(&w->sftp->c, CURLOPT_NOBODY, 1L);
	curling_set(&w->sftp->c, CURLOPT_QUOTE, list);
	end = perform(w);
	curling_set(&w->sftp->c, CURLOPT_QUOTE, NULL);
	curl_slist_free_all(list);
	return end;
}

/* ---- the verbs ---- */

static enum wire_end
sftp_look(struct wire *w, const char *path, struct wire_seen *seen)
{
	curl_off_t bytes = -1, mtime = -1;
	enum wire_end end;

	if (go_to(w, path) == -1)
		return too_long(w);
	curling_set(&w->sftp->c, CURLOPT_NOBODY, 1L);
	if ((end = perform(w)) != WIRE_OK)
		return end;
	curl_easy_getinfo(w->sftp->c.curl, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T,
	    &bytes);
	curl_easy_getinfo(w->sftp->c.curl, CURLINFO_FILETIME_T, &mtime);
	/* An empty file's length is not told. */
	seen->bytes = bytes > 0 ? bytes : 0;
	seen->mtime = mtime > 0 ? mtime : 0;
	return end;
}

static enum wire_end
sftp_list(struct wire *w, const char *dir, void (*each)(void *, const char *),
    void *arg)
{
	char path[PATH_ROOM];
	size_t n = strlen(dir);

	if (n + 2 > sizeof(path))
		return too_long(w);
	snprintf(path, sizeof(path), "%s%s", dir,
	    n > 0 && dir[n - 1] == '/' ? "" : "/");
	if (go_to(w, path) == -1)
		return too_long(w);
	w->sftp->name = each;
	w->sftp->take_arg = arg;
	curling_set(&w->sftp->c, CURLOPT_NOBODY, 0L);
	curling_set(&w->sftp->c, CURLOPT_HTTPGET, 1L);
	curling_set(&w->sftp->c, CURLOPT_DIRLISTONLY, 1L);
	curling_set(&w->sftp->c, CURLOPT_WRITEFUNCTION, on_names);
	return perform(w);
}

static enum wire_end
sftp_get(struct wire *w, const char *path,
    void (*take)(void *, const void *, size_t), void *arg)
{
	if (go_to(w, path) == -1)
		return too_long(w);
	w->sftp->take = take;
	w->sftp->take_arg = arg;
	curling_set(&w->sftp->c, CURLOPT_NOBODY, 0L);
	curling_set(&w->sftp->c, CURLOPT_HTTPGET, 1L);
	curling_set(&w->sftp->c, CURLOPT_WRITEFUNCTION, on_bytes);
	return perform(w);
}

static enum wire_end
sftp_put(struct wire *w, const char *path, int fd, int64_t bytes)
{
	enum wire_end end;

	if (go_to(w, path) == -1)
		return too_long(w);
	if (lseek(fd, 0, SEEK_SET) == -1)
		die_errno("outbox");
	w->sftp->fd = fd;
	curling_set(&w->sftp->c, CURLOPT_NOBODY, 0L);
	curling_set(&w->sftp->c, CURLOPT_UPLOAD, 1L);
	curling_set(&w->sftp->c, CURLOPT_INFILESIZE_LARGE, (curl_off_t)bytes);
	end = perform(w);
	curling_set(&w->sftp->c, CURLOPT_UPLOAD, 0L);
	return end;
}

static enum wire_end
sftp_rename(struct wire *w, const char *from, const char *to)
{
	return command(w, "rename", from, to);
}

static enum wire_end
sftp_remove(struct wire *w, const char *path)
{
	return command(w, "rm", path, NULL);
}

const struct wire_verbs wire_sftp = { sftp_look, sftp_list, sftp_get, sftp_put,
	sftp_rename, sftp_remove };

/* ---- the handle ---- */

size_t
sftp_host_key(struct wire *w, void *key, size_t size)
{
	struct sftp *s = w->sftp;

	go_to(w, "");
	curling_set(&s->c, CURLOPT_NOBODY, 1L);
	/* No way to log in: it ends when the key is known. */
	curling_set(&s->c, CURLOPT_SSH_AUTH_TYPES, (long)CURLSSH_AUTH_NONE);
	perform(w);
	if (s->found_len == 0 || s->found_len > size)
		return 0;
	memcpy(key, s->found, s->found_len);
	return s->found_len;
}

static void
set_login(struct sftp *s, const struct wire_peer *peer)
{
	curling_set(&s->c, CURLOPT_USERNAME, peer->user);
	curling_set(&s->c, CURLOPT_SSH_KNOWNHOSTS, peer->known_hosts);
	curling_set(&s->c, CURLOPT_SSH_KEYFUNCTION, on_key);
	curling_set(&s->c, CURLOPT_SSH_KEYDATA, s);
	if (peer->key != NULL) {
		curling_set(&s->c, CURLOPT_SSH_AUTH_TYPES, (long)CURLSSH_AUTH_PUBLICKEY);
		curling_set(&s->c, CURLOPT_SSH_PRIVATE_KEYFILE, peer->key);
	} else {
		curling_set(&s->c, CURLOPT_SSH_AUTH_TYPES, (long)(CURLSSH_AUTH_PASSWORD |
		    CURLSSH_AUTH_KEYBOARD));
		curling_set(&s->c, CURLOPT_PASSWORD, peer->password);
	}
}

struct sftp *
sftp_new(struct wire *w)
{
	struct sftp *s;

	if ((s = calloc(1, sizeof(*s))) == NULL)
		die(EXIT_MACHINE, "memory");
	curling_open(&s->c, "sftp", w->peer.connect_seconds,
	    w->peer.stall_seconds, w->peer.total_seconds);
	s->c.progress = w->peer.progress;
	s->c.arg = w->peer.arg;
	curling_set(&s->c, CURLOPT_BUFFERSIZE, (long)DOWNLOAD_BUFFER);
	curling_set(&s->c, CURLOPT_UPLOAD_BUFFERSIZE, (long)UPLOAD_BUFFER);
	curling_set(&s->c, CURLOPT_FILETIME, 1L);
	curling_set(&s->c, CURLOPT_READFUNCTION, on_read);
	curling_set(&s->c, CURLOPT_READDATA, s);
	curling_set(&s->c, CURLOPT_WRITEFUNCTION, on_bytes);
	curling_set(&s->c, CURLOPT_WRITEDATA, s);
	set_login(s, &w->peer);
	return s;
}

void
sftp_free(struct sftp *s)
{
	curling_close(&s->c);
	free(s);
}
