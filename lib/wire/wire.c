/*
 * wire: which kind of wire a verb goes over. See wire.h; sftp.c and folder.c
 * do the work.
 */
#include "wiring.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "../base/die.h"

struct wire *
wire_open(const struct wire_peer *peer)
{
	struct wire *w;

	if ((w = calloc(1, sizeof(*w))) == NULL)
		die_errno("memory");
	w->peer = *peer;
	w->verbs = &wire_folder;
	if (peer->host != NULL) {
		w->verbs = &wire_sftp;
		w->sftp = sftp_new(w);
	}
	return w;
}

void
wire_close(struct wire *w)
{
	if (w->sftp != NULL)
		sftp_free(w->sftp);
	free(w);
}

const char *
wire_words(const struct wire *w)
{
	return w->words;
}

int64_t
wire_calls(const struct wire *w)
{
	return w->calls;
}

enum wire_end
wire_ended(struct wire *w, enum wire_end end, const char *words)
{
	snprintf(w->words, sizeof(w->words), "%s", words);
	return end;
}

enum wire_end
wire_look(struct wire *w, const char *path, struct wire_seen *seen)
{
	return w->verbs->look(w, path, seen);
}

enum wire_end
wire_list(struct wire *w, const char *dir, void (*each)(void *, const char *),
    void *arg)
{
	return w->verbs->list(w, dir, each, arg);
}

enum wire_end
wire_get(struct wire *w, const char *path,
    void (*take)(void *, const void *, size_t), void *arg)
{
	return w->verbs->get(w, path, take, arg);
}

enum wire_end
wire_put(struct wire *w, const char *path, int fd, int64_t bytes)
{
	return w->verbs->put(w, path, fd, bytes);
}

enum wire_end
wire_rename(struct wire *w, const char *from, const char *to)
{
	return w->verbs->rename(w, from, to);
}

enum wire_end
wire_remove(struct wire *w, const char *path)
{
	return w->verbs->remove(w, path);
}

size_t
wire_host_key(struct wire *w, void *key, size_t size)
{
	return w->sftp != NULL ? sftp_host_key(w, key, size) : 0;
}

int64_t
wire_seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec;
}

int64_t
wire_clock(void)
{
	return (int64_t)time(NULL);
}
