/*
 * exchange_put: what waits in outbox/P goes to its partner: states E0 to E5 of
 * exchange.h.
 */
#define _DEFAULT_SOURCE	/* DIR on a descriptor */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../base/die.h"
#include "../store/spool.h"
#include "sql.h"
#include "visit.h"

/* A file that left for this partner and is not known to be there. */
struct leaving {
	int64_t outgoing, bytes, document;
	const char *name, *sha256, *step;
	const char *remote;		/* where it is to be, or was asked to be */
	struct leaving *next;
};

static void
step(struct visit *v, int64_t outgoing, const char *what, const char *evidence,
    const char *remote, int64_t bytes)
{
	visit_begin_rows(v->job);
	db_run(v->job->db, sql_delivery_step, "iiisssi", outgoing, v->id,
	    wire_clock(), what, evidence, remote, bytes);
	visit_commit_rows(v->job);
}

static void
local_path(const struct visit *v, const char *name, char path[SITE_PATH])
{
	snprintf(path, SITE_PATH, "outbox/%s/%s", v->e->partner, name);
}

/* E4 to E5. */
static void
remove_sent(struct visit *v, const char *name)
{
	char path[SITE_PATH], dir[SITE_PATH];

	local_path(v, name, path);
	snprintf(dir, sizeof(dir), "outbox/%s", v->e->partner);
	if (unlinkat(v->job->site.fd, path, 0) == -1 && errno != ENOENT)
		die_errno("%s", path);
	spool_sync_dir(&v->job->site, dir);
}

/* E4: it is known to be there. In an agent's directory that is not yet
 * picked up. */
static void
is_sent(struct visit *v, const struct leaving *l, const char *evidence,
    int64_t bytes)
{
	step(v, l->outgoing, "sent", v->e->directory != NULL ? "placed" :
	    evidence, l->remote, bytes);
	remove_sent(v, l->name);
	v->sent++;
}

static const char *
part_of(const struct leaving *l, char path[VISIT_PATH])
{
	snprintf(path, VISIT_PATH, "%.*s.part", VISIT_PATH - 8, l->remote);
	return path;
}

/*
 * Its renaming was asked for and no reply is known: what stands there decides.
 * 1: it is not there and may be put again.
 */
static int
resolve(struct visit *v, const struct leaving *l)
{
	char part[VISIT_PATH];
	struct wire_seen seen;
	enum wire_end end = wire_look(v->wire, l->remote, &seen);

	if (visit_over(v, end) || end == WIRE_REFUSED)
		return 0;
	if (end == WIRE_OK && seen.bytes == l->bytes) {
		/* Both names: an agent would take the other for a file, too. */
		if (v->e->directory != NULL && visit_over(v,
		    wire_remove(v->wire, part_of(l, part))))
			return 0;
		is_sent(v, l, "found", seen.bytes);
		return 0;
	}
	if (end == WIRE_ABSENT) {
		end = wire_look(v->wire, part_of(l, part), &seen);
		if (visit_over(v, end) || end == WIRE_REFUSED)
			return 0;
		if (end == WIRE_OK) {
			step(v, l->outgoing, "failed", "", l->remote,
			    seen.bytes);
			return 1;
		}
	}
	if (db_number(v->job->db, sql_delivery_answered, "i", l->document)) {
		is_sent(v, l, "answer", 0);
		return 0;
	}
	if (strcmp(l->step, "unknown") == 0)	/* somebody was told */
		return 0;
	step(v, l->outgoing, "unknown", "", l->remote, 0);
	v->held = 1;
	visit_say(v, "%s: it is not known whether it was sent: the reply was "
	    "lost and the file is not there; it is not sent again, its "
	    "acknowledgment will tell, or ask the partner", l->name);
	return 0;
}

/* A descriptor of the file, its bytes those of its row; -1 after saying why
 * not. */
static int
open_checked(struct visit *v, const struct leaving *l)
{
	char path[SITE_PATH], sha256[HASH_TEXT], buf[65536];
	struct hash *h;
	struct stat st;
	size_t n;
	int fd;

	local_path(v, l->name, path);
	fd = openat(v->job->site.fd, path,
	    O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (fd == -1 && errno != ENOENT && errno != ELOOP)
		die_errno("%s", path);
	sha256[0] = '\0';
	if (fd != -1 && fstat(fd, &st) == 0 && S_ISREG(st.st_mode)) {
		h = hash_new();
		while ((n = read_full(fd, buf, sizeof(buf), path)) > 0)
			hash_add(h, buf, n);
		hash_end(h, sha256);
		hash_free(h);
	}
	if (strcmp(sha256, l->sha256) == 0)
		return fd;
	if (fd != -1)
		close(fd);
	v->held = 1;
	visit_say(v, "%s: not sent: it is not what was written there; "
	    "the archive has document %lld", l->name, (long long)l->document);
	return -1;
}

static void
no_directory(struct visit *v)
{
	v->config = 1;
	visit_say(v, "the directory that out names is not there; nothing was "
	    "sent");
}

/* It did not come about: say why. 0: no other of them will, either. */
static int
did_not(struct visit *v, const struct leaving *l, enum wire_end end,
    const char *why)
{
	if (visit_over(v, end))
		return 0;
	if (end == WIRE_ABSENT)
		no_directory(v);
	else {
		v->busy = 1;
		visit_say(v, "%s: not sent: %s; it is tried again by the next "
		    "run", l->name, why);
	}
	return 0;
}

/* E2 to E4. */
static int
rename_part(struct visit *v, const struct leaving *l)
{
	char part[VISIT_PATH];
	struct wire_seen seen = { 0, 0 };
	int64_t calls = wire_calls(v->wire);
	enum wire_end end;

	step(v, l->outgoing, "rename", "", l->remote, l->bytes);
	end = wire_rename(v->wire, part_of(l, part), l->remote);
	if (visit_over(v, end))
		return 0;
	if (end != WIRE_OK) {
		/* Only within the same call it is over: else a later run
		 * looks. */
		if (visit_over(v, wire_look(v->wire, l->remote, &seen)) ||
		    wire_calls(v->wire) != calls) {
			v->over = WIRE_BUSY;
			return 0;
		}
		if (resolve(v, l))
			return did_not(v, l, WIRE_REFUSED,
			    "it could not be given its name there");
		return v->over == WIRE_OK;
	}
	/* The reply and the size of the .part are the evidence; he may have
	 * taken it since. */
	end = wire_look(v->wire, l->remote, &seen);
	if (end == WIRE_OK && seen.bytes != l->bytes) {
		v->held = 1;
		visit_say(v, "%s: what stands there has another size; ask the "
		    "partner", l->name);
	}
	is_sent(v, l, "reply", seen.bytes);
	return !visit_over(v, end);
}

/* E0 or E1, to E4. 0: go no further. */
static int
put(struct visit *v, const struct leaving *l, int fd)
{
	char part[VISIT_PATH];
	struct wire_seen seen;
	enum wire_end end = wire_look(v->wire, l->remote, &seen);

	if (end == WIRE_OK) {
		v->held = 1;
		visit_say(v, "%s: not sent: a file of this name is there "
		    "already, and not by us; ask the partner", l->name);
		return 1;
	}
	if (end != WIRE_ABSENT)
		return did_not(v, l, end, wire_words(v->wire));
	step(v, l->outgoing, "put", "", l->remote, 0);
	end = wire_put(v->wire, part_of(l, part), fd, l->bytes);
	if (end != WIRE_OK)
		return did_not(v, l, end, wire_words(v->wire));
	end = wire_look(v->wire, part, &seen);
	if (end == WIRE_OK && seen.bytes == l->bytes)
		return rename_part(v, l);
	return did_not(v, l, end == WIRE_OK || end == WIRE_ABSENT ?
	    WIRE_REFUSED : end, "not all of it arrived");
}

/* Whether its file waits in the outbox. */
static int
waits(const struct visit *v, const char *name)
{
	char path[SITE_PATH];
	struct stat st;

	local_path(v, name, path);
	if (fstatat(v->job->site.fd, path, &st, AT_SYMLINK_NOFOLLOW) == 0)
		return 1;
	if (errno != ENOENT)
		die_errno("%s", path);
	return 0;
}

static int
in_doubt(const struct leaving *l)
{
	return strcmp(l->step, "rename") == 0 ||
	    strcmp(l->step, "unknown") == 0;
}

static int
leave(struct visit *v, const struct leaving *l, int64_t nth, int64_t of)
{
	int fd, more;

	if (v->job->dry) {
		if (in_doubt(l) || waits(v, l->name))
			printf("%s\t%s\t%s\t%lld\n", in_doubt(l) ? "look" :
			    "put", v->e->partner, l->name,
			    (long long)l->bytes);
		return 1;
	}
	if (in_doubt(l) && !resolve(v, l))
		return v->over == WIRE_OK;
	if (!waits(v, l->name)) {
		/* It went, and it was not we. */
		step(v, l->outgoing, "taken", "outbox", l->remote, 0);
		return 1;
	}
	if (v->e->outbox)
		return 1;
	if ((fd = open_checked(v, l)) == -1)
		return 1;
	more = visit_next(v, "put", nth, of, l->bytes) && put(v, l, fd);
	close(fd);
	return more;
}

static struct leaving *
all_leaving(struct visit *v, int64_t *n)
{
	struct leaving *first = NULL, **last = &first, *l;
	char path[VISIT_PATH];
	struct stmt *st;

	st = db_query(v->job->db, sql_delivery_open, "s", v->e->partner);
	for (*n = 0; db_step(st); ++*n) {
		l = arena_alloc(&v->arena, sizeof(*l));
		l->outgoing = db_int(st, 0);
		l->name = arena_string(&v->arena, db_slice(st, 1));
		l->sha256 = arena_string(&v->arena, db_slice(st, 2));
		l->bytes = db_int(st, 3);
		l->document = db_int(st, 4);
		l->step = arena_string(&v->arena, db_slice(st, 5));
		l->remote = arena_string(&v->arena, db_slice(st, 6));
		/* Only what is in doubt is looked for where it was once to
		 * be. */
		if (!in_doubt(l)) {
			if (visit_path(path, v->e->out, l->name) == -1)
				die(EXIT_CONFIG, "out: the path is too long");
			l->remote = arena_string(&v->arena, slice_of(path));
		}
		*last = l;
		last = &l->next;
	}
	return first;
}

/* What a former visit sent and could not remove. */
static void
remove_leftovers(struct visit *v, int fd)
{
	struct leaving *first = NULL;
	struct dirent *e;
	DIR *d;

	if ((d = fdopendir(fd)) == NULL)
		die_errno("outbox/%s", v->e->partner);
	while (errno = 0, (e = readdir(d)) != NULL) {
		struct leaving *l;

		if (e->d_name[0] == '.' || db_number(v->job->db,
		    sql_delivery_was_sent, "ss", v->e->partner, e->d_name) == 0)
			continue;
		l = arena_alloc(&v->arena, sizeof(*l));
		l->name = arena_string(&v->arena, slice_of(e->d_name));
		l->next = first;
		first = l;
	}
	if (errno != 0)
		die_errno("outbox/%s", v->e->partner);
	closedir(d);
	for (; first != NULL; first = first->next)
		remove_sent(v, first->name);
}

/* An agent's directory: what was put there and is gone, he has taken. */
static void
notice_taken(struct visit *v)
{
	struct leaving *first = NULL, *l;
	struct wire_seen seen;
	struct stmt *st;

	st = db_query(v->job->db, sql_delivery_untaken, "s", v->e->partner);
	while (db_step(st)) {
		l = arena_alloc(&v->arena, sizeof(*l));
		l->outgoing = db_int(st, 0);
		l->remote = arena_string(&v->arena, db_slice(st, 1));
		l->next = first;
		first = l;
	}
	for (l = first; l != NULL; l = l->next)
		if (wire_look(v->wire, l->remote, &seen) == WIRE_ABSENT)
			step(v, l->outgoing, "taken", "directory", l->remote,
			    0);
}

void
visit_put(struct visit *v)
{
	char path[SITE_PATH];
	struct leaving *l;
	enum wire_end end;
	int64_t n, nth = 0;
	int fd;

	snprintf(path, sizeof(path), "outbox/%s", v->e->partner);
	fd = openat(v->job->site.fd, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd == -1 && errno != ENOENT)
		die_errno("%s", path);
	if (fd == -1)
		return;
	if (v->e->outbox || v->job->dry)
		close(fd);
	else
		remove_leftovers(v, fd);
	l = all_leaving(v, &n);
	if (n == 0 && v->e->directory == NULL)
		return;
	/* A directory that is not there would look as if all in it were
	 * taken. */
	end = wire_list(v->wire, v->e->out, NULL, NULL);
	if (end == WIRE_ABSENT)
		no_directory(v);
	if (end == WIRE_ABSENT || visit_over(v, end))
		return;
	while (l != NULL && leave(v, l, ++nth, n))
		l = l->next;
	if (v->e->directory != NULL && !v->e->outbox && !v->job->dry)
		notice_taken(v);
}
