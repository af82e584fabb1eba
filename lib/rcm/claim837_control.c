/*
 * claim837_control: control numbers that were never used. A number is used when
 * its batch is committed, and known from the table; when an older database was
 * put back, only the archive knows: it holds nothing but what was committed,
 * plain or put away.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "../base/die.h"
#include "../store/sealed.h"
#include "../store/spool.h"
#include "claim837.h"
#include "sql.h"

/* Offsets in an ISA as we write it (domain/x12-envelopes.md section 2). */
enum {
	ISA_SENDER_QUALIFIER = 32, ISA_SENDER = 35, ISA_RECEIVER_QUALIFIER = 51,
	ISA_RECEIVER = 54, ISA_ID = 15, ISA_CONTROL = 90, ISA_BYTES = 106,
};

int64_t
claim837_control(struct db *db, int64_t partner)
{
	return db_number(db, sql_build_control, "i", partner);
}

/* "ZZ/SUB001" */
static void
identity(char out[32], const char *isa, int qualifier, int id)
{
	struct slice name = slice_trim((struct slice){ isa + id, ISA_ID });

	snprintf(out, 32, "%.2s/%.*s", isa + qualifier, SLICE_ARG(name));
}

/* What is not an interchange of ours (a report, a statement) has no number. */
static void
stranger(const struct site *s, struct db *db, const char *sha256)
{
	char path[SITE_PATH], isa[ISA_BYTES], sender[32], receiver[32];
	struct fault f = { 0 };
	int64_t control;
	size_t n;
	int fd;

	spool_path("out", sha256, path);
	fd = openat(s->fd, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (fd == -1 && errno != ENOENT)
		die_errno("%s", path);
	if (fd == -1 && (fd = sealed_open(s, db, sha256, &f)) == -1)
		die(EXIT_MACHINE, "a sealed file of another database, whose "
		    "control numbers are not to be used again: %s%s%s", f.what,
		    f.remedy[0] != '\0' ? "; " : "", f.remedy);
	n = read_full(fd, isa, sizeof(isa), path);
	close(fd);
	if (n < sizeof(isa) || memcmp(isa, "ISA*", 4) != 0 ||
	    slice_int((struct slice){ isa + ISA_CONTROL, 9 }, &control) == -1)
		return;
	identity(sender, isa, ISA_SENDER_QUALIFIER, ISA_SENDER);
	identity(receiver, isa, ISA_RECEIVER_QUALIFIER, ISA_RECEIVER);
	db_run(db, sql_build_stranger_add, "ssi", sender, receiver, control);
}

static void
archived(void *db, const char *sha256)
{
	db_run(db, sql_build_archived_add, "s", sha256);
}

/* The entry of a zip that this database does not know. */
static int
put_away(void *db, const char *zip, const char *sha256)
{
	(void)zip;
	db_run(db, sql_build_archived_add_strange, "s", sha256);
	return 1;
}

void
claim837_strangers(const struct site *s, struct db *db)
{
	struct stmt *st;

	db_run(db, sql_build_archived_clear, "");
	db_run(db, sql_build_stranger_clear, "");
	spool_archived(s, "out", archived, db);
	db_run(db, sql_build_archived_sealed, "");
	sealed_strange(s, db, put_away, db);
	st = db_query(db, sql_build_strangers, "");
	while (db_step(st))
		stranger(s, db, db_text(st, 0));
}
