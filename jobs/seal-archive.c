/*
 * seal-archive: a verified backup, a restore once in seven nights, old documents put away, and what is older than its
 * limit removed: in this order, so that nothing goes before the backup was made and proved.
 */
#include <stdio.h>
#include <string.h>

#include "../lib/base/die.h"
#include "../lib/rcm/books.h"
#include "../lib/store/backup.h"
#include "../lib/store/months.h"
#include "../lib/store/retire.h"
#include "../lib/store/schema.h"
#include "sql.h"

/* The digest that was recorded when it was made; 1 if the copy has another. */
static int
another_digest(struct job *job, struct db *copy, const char *name)
{
	char is[HASH_TEXT];
	struct stmt *st;
	int bad;

	schema_digest(copy, is);
	st = db_query(job->db, sql_backup_digest, "s", name);
	bad = !db_step(st) || strcmp(is, db_text(st, 0)) != 0;
	db_reset(st);
	return bad;
}

/* 0, or -1 and what is wrong with the backup that stands restored. */
static int
prove(struct job *job, const char *name, struct fault *f)
{
	struct job copy = *job;
	char path[SITE_PATH];
	const char *unsound;
	int rc = 0;

	snprintf(path, sizeof(path), "%.*s/" BACKUP_RESTORED, SITE_PATH - 64,
	    job->site.dir);
	copy.db = db_open(path, DB_WRITE);
	if ((unsound = db_unsound(copy.db)) != NULL) {
		rc = fault_set(f, "it fails %s", unsound);
	} else if (schema_check(copy.db, f) == -1) {
		rc = -1;
	} else if (another_digest(job, copy.db, name)) {
		rc = fault_set(f, "its digest is not the one it was made with");
	} else {
		schema_temp(copy.db);
		if (books_verify(&copy) != EXIT_DONE)
			rc = fault_set(f, "its books do not prove");
	}
	db_close(copy.db);
	return rc;
}

/* The latest backup, brought back and proved, if none was lately. */
static void
restore(struct job *job)
{
	struct fault f = { 0 };
	char name[BACKUP_NAME];
	int bad;

	if (db_number(job->db, sql_restored_lately, "s", job->night) > 0 ||
	    !backup_newest(&job->site, name))
		return;
	bad = backup_restore(&job->site, name, &f) == -1 ||
	    prove(job, name, &f) == -1;
	backup_forget(&job->site);
	job_begin(job);
	db_run(job->db, sql_restored_insert, "issis", job->run, job->night,
	    name, (int64_t)!bad, f.what);
	job_commit(job);
	if (bad) {
		job_end_run(job, EXIT_MACHINE);
		die(EXIT_MACHINE, BACKUP_FOLDER "/%s cannot be restored: %s; nothing "
		    "was sealed or removed", name, f.what);
	}
	job_note(job, BACKUP_FOLDER "/%s: restored, its books prove", name);
}

static int
seal_archive(struct job *job)
{
	struct fault f = { 0 };
	struct key key;
	int sealing;

	if ((sealing = keys_newest(keys_of(&job->site), &key, &f)) == -1)
		die(EXIT_CONFIG, "%s%s%s", f.what,
		    f.remedy[0] != '\0' ? "; " : "", f.remedy);
	if (job->dry) {
		if (sealing)
			months_seal(job, &key);
		return EXIT_DONE;
	}
	backup_forget(&job->site);
	if (job->site.backups > 0) {
		backup_make(job, sealing ? &key : NULL);
		restore(job);
	}
	if (sealing)
		months_seal(job, &key);
	keys_forget(&key);
	if (job->site.backups > 0)
		backup_prune(job);
	retire_documents(job);
	retire_reports(job);
	return EXIT_DONE;
}

int
main(int argc, char *argv[])
{
	return job_run(argc, argv, &(struct job_spec){
	    .name = "seal-archive", .usage = "",
	    .about = "back up, restore, seal old documents, retain",
	    .whole = seal_archive });
}
