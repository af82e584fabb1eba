/*
 * replay: the database is a function of its documents in their order and of the job runs with
 * their as-of times. A new site is built from another's archive by the same runs; then the digests
 * are compared.
 */
#define _DEFAULT_SOURCE	/* fdopendir, readlink */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../../lib/base/die.h"
#include "../../lib/rcm/inbox.h"
#include "../../lib/rcm/mail.h"
#include "../../lib/store/schema.h"
#include "../../lib/store/spool.h"
#include "program.h"
#include "sql.h"
#include "tool.h"

struct replay {
	struct job from;
	const char *to;
};

static void
copy_file(int from, int to, const char *name)
{
	char buf[16384];
	size_t n;
	int in, out;

	in = openat(from, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (in == -1)
		return;
	out = openat(to, name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0640);
	if (out == -1)
		die_errno("%s", name);
	while ((n = read_full(in, buf, sizeof(buf), name)) > 0)
		write_full(out, buf, n, name);
	close(in);
	if (close(out) == -1)
		die_errno("%s", name);
}

/* The office's own rules are settings, too. */
static void
copy_folder(int from, int to, const char *path)
{
	int a = openat(from, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	int b = openat(to, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	struct dirent *e;
	struct stat st;
	DIR *d;

	if (a == -1 || b == -1 || (d = fdopendir(dup(a))) == NULL)
		die_errno("%s", path);
	while ((e = readdir(d)) != NULL)
		if (fstatat(a, e->d_name, &st, AT_SYMLINK_NOFOLLOW) == 0 &&
		    S_ISREG(st.st_mode))
			copy_file(a, b, e->d_name);
	closedir(d);
	close(a);
	close(b);
}

/* Both sites, the jobs, and the starting of them. */
static void
confine(const struct replay *r)
{
	struct confine c;

	site_confine_begin(&r->from.site, &c);
	confine_path(&c, AT_FDCWD, r->to, CONFINE_WRITE);
	confine_programs(&c);
	site_confine_enter(&r->from.site, &c, 0);
}

static void
new_site(struct replay *r)
{
	int to;

	site_create(r->to);
	to = open(r->to, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (to == -1)
		die_errno("%s", r->to);
	copy_file(r->from.site.fd, to, "site.conf");
	copy_folder(r->from.site.fd, to, "local/edits");
	copy_folder(r->from.site.fd, to, "local/reports");
	close(to);
}

/* A run that is repeated within this process, under its job's name. */
static void
begin_again(const struct replay *r, struct job *to, const char *name,
    const char *as_of)
{
	*to = (struct job){ .units_left = -1, .quiet = 1 };
	job_open(to, name, r->to, as_of, 1);
	job_begin_run(to);
}

static void
end_again(struct job *to)
{
	job_end_run(to, EXIT_DONE);
	db_close(to->db);
	close(to->site.lock);
	close(to->site.fd);
	die_name("nightshift");
}

static void
take_again(struct replay *r, int64_t run, const char *as_of)
{
	struct job to;
	struct stmt *st;

	begin_again(r, &to, "take-in", as_of);
	st = db_query(r->from.db, sql_replay_taken, "i", run);
	while (db_step(st)) {
		struct origin o = { .sha256 = db_text(st, 1),
		    .folder = db_text(st, 2), .login = db_text(st, 3),
		    .kind = db_text(st, 4), .bytes = db_int(st, 5),
		    .uid = db_int(st, 6), .whole = (int)db_int(st, 7),
		    .by_owner = (int)db_int(st, 8) };
		int fd = document_open(&r->from.site, r->from.db,
		    db_int(st, 0));

		inbox_retake(&to, &o, fd);
		close(fd);
	}
	end_again(&to);
}

/* What seal-archive did says nothing of the books, but the page tells of it: it is written down as it was. */
static void
note_again(struct replay *r, int64_t run, const char *as_of)
{
	struct job to;
	struct stmt *st;

	begin_again(r, &to, "seal-archive", as_of);
	db_begin(to.db);
	st = db_query(r->from.db, sql_replay_backups, "i", run);
	while (db_step(st))
		db_run(to.db, sql_replay_backup_note, "issis", to.run,
		    db_text(st, 0), db_text(st, 1), db_int(st, 2),
		    db_text(st, 3));
	st = db_query(r->from.db, sql_replay_restored, "i", run);
	while (db_step(st))
		db_run(to.db, sql_replay_restored_note, "issis", to.run,
		    db_text(st, 0), db_text(st, 1), db_int(st, 2),
		    db_text(st, 3));
	st = db_query(r->from.db, sql_replay_retired, "i", run);
	while (db_step(st))
		db_run(to.db, sql_replay_retired_note, "isssi", to.run,
		    db_text(st, 0), db_text(st, 1), db_text(st, 2),
		    db_int(st, 3));
	db_commit(to.db);
	end_again(&to);
}

/* Who was written to is not written to again: messages are taken from the
 * archive, and what became of them as it was seen. */
static void
mail_again(struct replay *r, int64_t run, const char *as_of)
{
	struct job to;

	begin_again(r, &to, "mail-worklists", as_of);
	mail_replay(&to, &r->from, run);
	end_again(&to);
}

static void
run_again(struct replay *r, const char *job, const char *as_of,
    int64_t finished)
{
	char units[24];
	const char *argv[] = { job, "-q", "-C", r->to, "--as-of", as_of,
		finished >= 0 ? "--units" : NULL, units, NULL };
	int status;

	snprintf(units, sizeof(units), "%lld", (long long)finished);
	status = program_run(job, argv);
	if (status != EXIT_DONE && status != EXIT_HELD && status != EXIT_BOOKS)
		die(EXIT_MACHINE, "replay: %s ended with %d", job, status);
}

static int
same_digest(struct replay *r)
{
	char was[HASH_TEXT], is[HASH_TEXT];
	struct job to = { .units_left = -1 };

	job_open(&to, "nightshift", r->to, NULL, 0);
	schema_digest(r->from.db, was);
	schema_digest(to.db, is);
	db_close(to.db);
	if (strcmp(was, is) == 0) {
		printf("%s the same\n", is);
		return EXIT_DONE;
	}
	printf("%s was\n%s is\n", was, is);
	warn_line("replay: the digests differ: another build or other "
	    "settings; 'nightshift digest --each' tells the tables");
	return EXIT_BOOKS;
}

int
tool_replay(int argc, char **argv)
{
	struct tool_options o;
	struct replay r = { .from = { .units_left = -1 } };
	struct stmt *st;
	int at = tool_options(argc, argv, &o, "replay SITE NEWDIR");
	int status;

	if (argc - at != 2)
		die(EXIT_USAGE, "replay takes a site and a new directory");
	job_open(&r.from, "nightshift", argv[at], NULL, 0);
	r.to = argv[at + 1];
	new_site(&r);
	confine(&r);
	st = db_query(r.from.db, sql_replay_runs, "");
	while (db_step(st)) {
		if (strcmp(db_text(st, 1), "take-in") == 0)
			take_again(&r, db_int(st, 0), db_text(st, 2));
		else if (strcmp(db_text(st, 1), "seal-archive") == 0)
			note_again(&r, db_int(st, 0), db_text(st, 2));
		else if (strcmp(db_text(st, 1), "mail-worklists") == 0)
			mail_again(&r, db_int(st, 0), db_text(st, 2));
		else
			run_again(&r, db_text(st, 1), db_text(st, 2),
			    db_int(st, 3));
	}
	status = same_digest(&r);
	db_close(r.from.db);
	return status;
}
