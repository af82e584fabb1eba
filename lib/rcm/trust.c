/*
 * trust: see trust.h. A fingerprint is SHA-256 of the raw key in base64
 * without its padding, as ssh-keygen prints it.
 */
#include "trust.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "../base/die.h"
#include "../store/hash.h"
#include "../store/spool.h"

enum { LINE_ROOM = 4096, TEXT_ROOM = 256 * 1024 };

/* RFC 4648, 4. out has room for 4 characters for each 3 bytes begun, and
 * NUL. */
static void
base64(const unsigned char *p, size_t n, char *out)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "abcdefghijklmnopqrstuvwxyz0123456789+/";

	for (; n > 0; p += 3, n = n > 3 ? n - 3 : 0) {
		unsigned v = (unsigned)p[0] << 16;

		v |= n > 1 ? (unsigned)p[1] << 8 : 0;
		v |= n > 2 ? (unsigned)p[2] : 0;
		*out++ = digits[v >> 18];
		*out++ = digits[v >> 12 & 63];
		*out++ = n > 1 ? digits[v >> 6 & 63] : '=';
		*out++ = n > 2 ? digits[v & 63] : '=';
	}
	*out = '\0';
}

/* The host as known_hosts names it, with the blank behind it. */
static void
host_field(const struct endpoint *e, char *buf, size_t size)
{
	if (e->peer.port == 22)
		snprintf(buf, size, "%s ", e->peer.host);
	else
		snprintf(buf, size, "[%s]:%lld ", e->peer.host,
		    (long long)e->peer.port);
}

static void
fingerprint(const unsigned char *key, size_t len, char print[TRUST_PRINT])
{
	struct hash *h = hash_new();
	char hex[HASH_TEXT];
	unsigned char raw[32];

	hash_add(h, key, len);
	hash_end(h, hex);
	hash_free(h);
	for (int i = 0; i < 32; i++) {
		const char *digits = "0123456789abcdef";

		raw[i] = (unsigned char)((strchr(digits, hex[2 * i]) - digits)
		    << 4 | (strchr(digits, hex[2 * i + 1]) - digits));
	}
	memcpy(print, "SHA256:", 7);
	base64(raw, sizeof(raw), print + 7);
	print[strcspn(print, "=")] = '\0';
}

/* The key's type is its first string: four bytes of length, then its name. */
static int
type_of(struct trust *t)
{
	size_t n;

	if (t->len < 4)
		return -1;
	n = (size_t)t->key[0] << 24 | (size_t)t->key[1] << 16 |
	    (size_t)t->key[2] << 8 | t->key[3];
	if (n > t->len - 4)
		return -1;
	return slice_copy((struct slice){ (const char *)t->key + 4, n },
	    t->type, sizeof(t->type));
}

/* The bytes of a base64 text; 0 if it is none. */
static size_t
unbase64(struct slice text, unsigned char *out, size_t size)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "abcdefghijklmnopqrstuvwxyz0123456789+/";
	unsigned bits = 0;
	size_t n = 0;
	int have = 0;

	for (size_t i = 0; i < text.len && text.p[i] != '='; i++) {
		const char *d = strchr(digits, text.p[i]);

		if (d == NULL || *d == '\0' || n == size)
			return 0;
		bits = (bits << 6 | (unsigned)(d - digits)) & 0xffff;
		if ((have += 6) < 8)
			continue;
		have -= 8;
		out[n++] = (unsigned char)(bits >> have & 255);
	}
	return n;
}

/* All of known_hosts; "" if there is none. */
static void
read_all(const struct site *s, char *text)
{
	int fd = openat(s->fd, "known_hosts", O_RDONLY | O_CLOEXEC);

	if (fd == -1 && errno != ENOENT)
		die_errno("%s/known_hosts", s->dir);
	text[fd == -1 ? 0 : read_full(fd, text, TEXT_ROOM - 1,
	    "known_hosts")] = '\0';
	if (fd != -1)
		close(fd);
}

/* Calls for each line of text that is of this host, or of another. */
static void
each_line(const char *text, const char *host, int ours,
    void (*each)(void *, struct slice), void *arg)
{
	struct slice rest = slice_of(text), line;
	size_t n = strlen(host);

	while (slice_split(&rest, '\n', &line))
		if (line.len > 0 && ours == (line.len > n &&
		    memcmp(line.p, host, n) == 0))
			each(arg, line);
}

/* "host type base64 ..." */
static void
note_pinned(void *arg, struct slice line)
{
	struct trust *t = arg;
	unsigned char key[sizeof(t->key)];
	struct slice part = { NULL, 0 };
	size_t n;

	for (int i = 0; i < 3; i++)
		slice_split(&line, ' ', &part);
	if ((n = unbase64(slice_trim(part), key, sizeof(key))) > 0)
		fingerprint(key, n, t->pinned);
}

int
trust_ask(const struct site *s, const struct endpoint *e, struct trust *t,
    struct fault *f)
{
	char text[TEXT_ROOM], host[300];
	struct wire *w;

	memset(t, 0, sizeof(*t));
	w = wire_open(&e->peer);
	t->len = wire_host_key(w, t->key, sizeof(t->key));
	if (t->len == 0)
		fault_set(f, "%s", wire_words(w));
	wire_close(w);
	if (t->len == 0)
		return -1;
	if (type_of(t) == -1)
		return fault_set(f, "its host key is of no form we know");
	fingerprint(t->key, t->len, t->print);
	host_field(e, host, sizeof(host));
	read_all(s, text);
	each_line(text, host, 1, note_pinned, t);
	return 0;
}

static void
write_line(void *arg, struct slice line)
{
	const int *fd = arg;

	write_full(*fd, line.p, line.len, "known_hosts");
	write_full(*fd, "\n", 1, "known_hosts");
}

void
trust_pin(const struct site *s, const struct endpoint *e,
    const struct trust *t)
{
	static const char temp[] = "run/known_hosts.tmp";
	char text[TEXT_ROOM], host[300], line[LINE_ROOM];
	size_t n;
	int fd;

	fd = openat(s->fd, temp, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC |
	    O_NOFOLLOW, 0640);
	if (fd == -1)
		die_errno("%s", temp);
	host_field(e, host, sizeof(host));
	read_all(s, text);
	each_line(text, host, 0, write_line, &fd);
	n = (size_t)snprintf(line, sizeof(line), "%s%s ", host, t->type);
	base64(t->key, t->len, line + n);
	write_line(&fd, slice_of(line));
	if (fsync(fd) == -1 || close(fd) == -1 ||
	    renameat(s->fd, temp, s->fd, "known_hosts") == -1)
		die_errno("%s/known_hosts", s->dir);
	spool_sync_dir(s, ".");
}
