/*
 * exchange_get: what stands in a partner's directories comes to inbox/P:
 * states F0 to F5 of exchange.h. His names are his: they are kept as bytes and
 * never printed.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../base/die.h"
#include "../store/spool.h"
#include "sql.h"
#include "visit.h"

/* Refusals in one directory before the rest of it is left for the next run; seconds
 * that a partner's clock may be ahead of ours. */
enum { REFUSALS = 3, LOCAL_NAME = 100, AHEAD = 3600 };

struct there {
	const char *dir, *name;
	char path[VISIT_PATH];
	struct wire_seen seen;
};

struct names {
	struct arena *arena;
	char **names;
	size_t n, room;
};

/* A file on its way in. */
struct coming {
	int fd;
	struct hash *hash;
	int64_t bytes;
};

static int
ends_with(const char *name, const char *end)
{
	size_t n = strlen(name), m = strlen(end);

	return n >= m && strcasecmp(name + n - m, end) == 0;
}

/* Names that say of themselves that they are being written, and what is no
 * name. */
static int
is_coming(const char *name)
{
	return name[0] == '.' || strchr(name, '/') != NULL ||
	    ends_with(name, ".part") || ends_with(name, ".tmp") ||
	    ends_with(name, ".filepart") || ends_with(name, ".writing");
}

static void
add(void *arg, const char *name)
{
	struct names *l = arg;

	if (is_coming(name))
		return;
	if (l->n == l->room) {
		size_t room = l->room * 2 + 256;
		char **more = arena_alloc(l->arena, room * sizeof(*more));

		if (l->n > 0)
			memcpy(more, l->names, l->n * sizeof(*more));
		l->names = more;
		l->room = room;
	}
	l->names[l->n++] = arena_string(l->arena, slice_of(name));
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* ---- our side ---- */

static void
temp_path(const struct visit *v, char path[SITE_PATH])
{
	snprintf(path, SITE_PATH, "inbox/%s/.get.tmp", v->e->partner);
}

/* The end of his name, with what a shell or a terminal would mind made
 * plain. */
static void
local_name(const char *name, char out[LOCAL_NAME + 1])
{
	size_t n = strlen(name), i;

	if (n > LOCAL_NAME)
		name += n - LOCAL_NAME;
	for (i = 0; name[i] != '\0'; i++)
		out[i] = strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZ"
		    "abcdefghijklmnopqrstuvwxyz0123456789._-", name[i]) ?
		    name[i] : '_';
	out[i] = '\0';
}

static void
set_state(struct visit *v, int64_t id, const char *state)
{
	visit_begin_rows(v->job);
	db_run(v->job->db, sql_fetched_state, "is", id, state);
	visit_commit_rows(v->job);
}

/* F2 or F3 to F4. */
static void
arrive(struct visit *v, int64_t id, const char *name)
{
	char temp[SITE_PATH], final[SITE_PATH], dir[SITE_PATH];

	temp_path(v, temp);
	snprintf(dir, sizeof(dir), "inbox/%s", v->e->partner);
	snprintf(final, sizeof(final), "inbox/%s/%s", v->e->partner, name);
	if (renameat(v->job->site.fd, temp, v->job->site.fd, final) == -1 &&
	    errno != ENOENT)
		die_errno("%s", dir);
	spool_sync_dir(&v->job->site, dir);
	set_state(v, id, "arrived");
}

/* What a former visit had safe and could not name: at most one. */
static void
recover(struct visit *v)
{
	struct stmt *st;
	char name[SITE_PATH / 2];
	int64_t id;

	st = db_query(v->job->db, sql_fetched_arriving, "s", v->e->partner);
	if (!db_step(st))
		return;
	id = db_int(st, 0);
	snprintf(name, sizeof(name), "%s", db_text(st, 1));
	db_reset(st);
	arrive(v, id, name);
}

static void
take(void *arg, const void *p, size_t n)
{
	struct coming *c = arg;

	write_full(c->fd, p, n, "inbox");
	hash_add(c->hash, p, n);
	c->bytes += (int64_t)n;
}

/* F1: his bytes in the temp, and their hash. */
static enum wire_end
fetch(struct visit *v, const struct there *t, struct coming *c,
    char sha256[HASH_TEXT])
{
	char temp[SITE_PATH];
	enum wire_end end;

	temp_path(v, temp);
	c->fd = openat(v->job->site.fd, temp, O_WRONLY | O_CREAT | O_TRUNC |
	    O_CLOEXEC | O_NOFOLLOW, 0640);
	if (c->fd == -1)
		die_errno("%s", temp);
	c->hash = hash_new();
	end = wire_get(v->wire, t->path, take, c);
	hash_end(c->hash, sha256);
	hash_free(c->hash);
	if ((end == WIRE_OK && fsync(c->fd) == -1) || close(c->fd) == -1)
		die_errno("%s: sync", temp);
	return end;
}

static void
drop_temp(const struct visit *v)
{
	char temp[SITE_PATH];

	temp_path(v, temp);
	if (unlinkat(v->job->site.fd, temp, 0) == -1 && errno != ENOENT)
		die_errno("%s", temp);
}

/* ---- his side ---- */

/*
 * F4 to F5: what we are told to do with a file that is safe here; it still has
 * the size and time of what was got. Not done is no harm: it is known, and
 * tried again.
 */
static void
release(struct visit *v, const struct there *t, int64_t id)
{
	char to[VISIT_PATH];
	struct wire_seen now;
	enum wire_end end;

	if (v->e->got == GOT_KEEP || v->job->dry)
		return;
	end = wire_look(v->wire, t->path, &now);
	if (visit_over(v, end) || end != WIRE_OK ||
	    now.bytes != t->seen.bytes || now.mtime != t->seen.mtime)
		return;
	if (v->e->got == GOT_DELETE)
		end = wire_remove(v->wire, t->path);
	else if (visit_path(to, v->e->moved, t->name) == -1)
		return;
	else if ((end = wire_rename(v->wire, t->path, to)) == WIRE_REFUSED) {
		size_t n = strlen(to);

		/* Names come again: there it is kept under another. */
		snprintf(to + n, sizeof(to) - n, ".%lld", (long long)id);
		end = wire_rename(v->wire, t->path, to);
	}
	if (visit_over(v, end))
		return;
	if (end == WIRE_OK)
		set_state(v, id, "released");
	else {
		v->held = 1;
		visit_say(v, "file %lld was got and cannot be %s there: %s",
		    (long long)id, v->e->got == GOT_DELETE ? "deleted" :
		    "moved", wire_words(v->wire));
	}
}

/* F2 to F4; the row. */
static int64_t
keep(struct visit *v, const struct there *t, const char *sha256)
{
	char name[LOCAL_NAME + 1], local[LOCAL_NAME + 32];
	int same;
	int64_t id;

	local_name(t->name, name);
	same = db_number(v->job->db, sql_fetched_same, "ssss", v->e->partner,
	    t->dir, t->name, sha256) != 0;
	visit_begin_rows(v->job);
	db_run(v->job->db, sql_fetched_insert, "isssiisss", v->id,
	    v->e->partner, t->dir, t->name, t->seen.bytes, t->seen.mtime,
	    sha256, name, same ? "same" : "arriving");
	id = db_last_id(v->job->db);
	visit_commit_rows(v->job);
	if (same)
		drop_temp(v);
	else {
		snprintf(local, sizeof(local), "%lld.%s", (long long)id, name);
		arrive(v, id, local);
		v->got++;
	}
	return id;
}

/* Got whole, or left for another run. */
static enum wire_end
get(struct visit *v, struct there *t)
{
	struct coming c = { -1, NULL, 0 };
	struct wire_seen after;
	char sha256[HASH_TEXT];
	enum wire_end end;

	end = fetch(v, t, &c, sha256);
	if (end == WIRE_OK)
		end = wire_look(v->wire, t->path, &after);
	if (end != WIRE_OK || after.bytes != t->seen.bytes ||
	    after.mtime != t->seen.mtime || c.bytes != t->seen.bytes) {
		/* Gone, or still being written, while we read. */
		drop_temp(v);
		return end;
	}
	release(v, t, keep(v, t, sha256));
	return WIRE_OK;
}

/* Unchanged for so long by the partner's clock beside ours; one of the few
 * looks at it. His may be a little ahead; a time further ahead says nothing. */
static int
settled(const struct visit *v, const struct wire_seen *seen)
{
	int64_t age = wire_clock() - seen->mtime;

	return age < -AHEAD || age >= v->job->site.settle_seconds;
}

/* Some partners have one directory for both ways: what we put there is not
 * got, nor deleted. */
static int
is_ours(const struct visit *v, const char *dir, const char *name)
{
	size_t n = strlen(dir), m;

	if (v->e->out == NULL)
		return 0;
	m = strlen(v->e->out);
	while (n > 1 && dir[n - 1] == '/')
		n--;
	while (m > 1 && v->e->out[m - 1] == '/')
		m--;
	return n == m && memcmp(dir, v->e->out, n) == 0 &&
	    db_number(v->job->db, sql_outgoing_named, "ss", v->e->partner,
	    name) != 0;
}

static enum wire_end
look_and_get(struct visit *v, struct there *t, int64_t nth, int64_t of)
{
	enum wire_end end;
	int64_t known;
	char shape[40];

	if ((end = wire_look(v->wire, t->path, &t->seen)) != WIRE_OK)
		return end;
	known = db_number(v->job->db, sql_fetched_known, "sssii",
	    v->e->partner, t->dir, t->name, t->seen.bytes, t->seen.mtime);
	if (known != 0) {
		release(v, t, known);
		return WIRE_OK;
	}
	if (!settled(v, &t->seen) ||
	    !visit_next(v, "get", nth, of, t->seen.bytes))
		return WIRE_OK;
	if (v->job->dry) {
		printf("get\t%s\t%s\t%lld\n", v->e->partner,
		    fault_shape(slice_of(t->name), shape, sizeof(shape)),
		    (long long)t->seen.bytes);
		return WIRE_OK;
	}
	end = get(v, t);
	/* A directory looks like a file that cannot be read. */
	if (end == WIRE_REFUSED &&
	    wire_list(v->wire, t->path, NULL, NULL) == WIRE_OK)
		return WIRE_OK;
	return end;
}

static void
get_directory(struct visit *v, const char *dir)
{
	struct names l = { .arena = &v->arena };
	struct there t = { .dir = dir };
	enum wire_end end = wire_list(v->wire, dir, add, &l);
	int refusals = 0;

	if (visit_over(v, end))
		return;
	if (end != WIRE_OK) {
		v->config = 1;
		visit_say(v, "a directory that in names cannot be read: %s",
		    wire_words(v->wire));
		return;
	}
	if (l.n > 0)
		qsort(l.names, l.n, sizeof(*l.names), by_name);
	for (size_t i = 0; i < l.n && refusals < REFUSALS; i++) {
		t.name = l.names[i];
		if (visit_path(t.path, dir, t.name) == -1 ||
		    is_ours(v, dir, t.name))
			continue;
		end = look_and_get(v, &t, (int64_t)i + 1, (int64_t)l.n);
		if (v->over != WIRE_OK || visit_over(v, end))
			return;
		refusals += end == WIRE_REFUSED;
	}
	if (refusals > 0) {
		v->busy = 1;
		visit_say(v, "files that it lists cannot be got: %s",
		    wire_words(v->wire));
	}
}

void
visit_get(struct visit *v)
{
	if (!v->job->dry)
		recover(v);
	for (unsigned i = 0; i < v->e->ins && v->over == WIRE_OK; i++)
		get_directory(v, v->e->in[i]);
}
