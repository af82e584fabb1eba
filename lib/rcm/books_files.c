/*
 * books_files: what stands in outbox/ and archive/ against the rows that say what it is, plain or
 * put away.
 * A file that a partner's agent has taken is no breach, nor is a report or reject file that
 * somebody wrote in: what leaves the house for money is what counts.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../base/die.h"
#include "../store/hash.h"
#include "../store/sealed.h"
#include "../store/spool.h"
#include "books.h"
#include "sql.h"

/* Hashes are checked of a seventh of the archive each night, and of all of the latest. */
enum { BOOKS_SHARES = 7, BOOKS_LATEST = 200 };

static void
hash_file(int fd, struct hash *h, char out[HASH_TEXT])
{
	char buf[64 * 1024];
	size_t n;

	hash_start(h);
	while ((n = read_full(fd, buf, sizeof(buf), "file")) > 0)
		hash_add(h, buf, n);
	hash_end(h, out);
}

/* 1 if the file at path is there and not what its row says. gone: what absence is. */
static int
differs(const struct site *s, const char *path, int64_t bytes,
    const char *sha256, struct hash *h, int gone)
{
	char found[HASH_TEXT];
	struct stat st;
	int fd, bad;

	fd = openat(s->fd, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (fd == -1) {
		if (errno == ENOENT || errno == ENOTDIR)
			return gone;
		if (errno != EACCES && errno != ELOOP && errno != ENXIO)
			die_errno("%s", path);
		return 1;
	}
	bad = fstat(fd, &st) == -1 || st.st_size != bytes;
	if (!bad && h != NULL) {
		hash_file(fd, h, found);
		bad = strcmp(found, sha256) != 0;
	}
	close(fd);
	return bad;
}

static int64_t
look_at_outbox(struct job *job, struct hash *h)
{
	static const char sentence[] =
	    "a file in the outbox is the one that was written";
	char path[SITE_PATH];
	struct stmt *st;
	int64_t n = 0;

	st = db_query(job->db, sql_books_outbox, "");
	while (db_step(st)) {
		if ((size_t)snprintf(path, sizeof(path), "outbox/%s/%s",
		    db_text(st, 1), db_text(st, 2)) >= sizeof(path) ||
		    !differs(&job->site, path, db_int(st, 3), db_text(st, 4),
		    h, 0))
			continue;
		books_breach(job->db, sentence, "document %lld",
		    (long long)db_int(st, 0));
		n++;
	}
	books_asked(job->db, sentence, n);
	return n;
}

/* Days since 1970 as the night counts them: the share goes round with the calendar. */
static int64_t
share_of(const char *night)
{
	int32_t days;

	if (date_parse(slice_of(night), &days) == -1)
		return 0;
	return days % BOOKS_SHARES;
}

static const char archived[] =
    "the archive holds every document as it came or went";

struct looking {
	struct job *job;
	int64_t breaches;
};

static void
is_in(void *db, const char *sha256)
{
	db_run(db, sql_books_strange_add, "s", sha256);
}

/* A zip that no row names: an older database was put back, and seal-archive did not run since. */
static void
look_into(void *arg, const char *zip)
{
	struct looking *l = arg;
	struct fault f = { 0 };

	if (sealed_prove(&l->job->site, zip, is_in, l->job->db, &f) != -1)
		return;
	books_breach(l->job->db, archived, "%s", f.what);
	l->breaches++;
}

static int64_t
look_at_archive(struct job *job, struct hash *h)
{
	struct looking l = { job, 0 };
	char path[SITE_PATH];
	struct stmt *st;
	int64_t n;

	db_run(job->db, sql_books_strange_clear, "");
	sealed_strangers(&job->site, job->db, look_into, &l);
	n = l.breaches;
	st = db_query(job->db, sql_books_archive, "iii",
	    (int64_t)BOOKS_SHARES, share_of(job->night), (int64_t)BOOKS_LATEST);
	while (db_step(st)) {
		int bad;

		spool_path(db_text(st, 1), db_text(st, 2), path);
		bad = differs(&job->site, path, db_int(st, 3), db_text(st, 2),
		    db_int(st, 4) ? h : NULL, -1);
		if (bad == 0 || (bad == -1 && db_int(st, 5)))
			continue;
		books_breach(job->db, archived, "document %lld",
		    (long long)db_int(st, 0));
		n++;
	}
	return n;
}

/* What is put away: each zip is there, and on its night every entry of it opens. */
static int64_t
look_at_sealed(struct job *job)
{
	char path[SITE_PATH];
	struct fault f;
	struct stmt *st;
	int64_t n = 0;

	st = db_query(job->db, sql_books_sealed, "ii", (int64_t)BOOKS_SHARES,
	    share_of(job->night));
	while (db_step(st)) {
		snprintf(path, sizeof(path), SEALED_FOLDER "/%s",
		    db_text(st, 0));
		f = (struct fault){ 0 };
		if (differs(&job->site, path, db_int(st, 1), "", NULL, 1))
			fault_set(&f, "%s is gone or of another size", path);
		else if (db_int(st, 2) && sealed_prove(&job->site,
		    db_text(st, 0), NULL, NULL, &f) != db_int(st, 3) &&
		    f.what[0] == '\0')
			fault_set(&f, "%s has lost entries", path);
		if (f.what[0] == '\0')
			continue;
		books_breach(job->db, archived, "%s", f.what);
		n++;
	}
	return n;
}

int64_t
books_files(struct job *job)
{
	struct hash *h = hash_new();
	int64_t n, away;

	n = look_at_outbox(job, h);
	away = look_at_archive(job, h) + look_at_sealed(job);
	books_asked(job->db, archived, away);
	hash_free(h);
	return n + away;
}
