/*
 * taken: see taken.h. What is in a file: catalog.c; what is in a zip: unpack.c.
 */
#include "taken.h"

#include <string.h>

#include "../base/die.h"
#include "catalog.h"
#include "sql.h"
#include "unpack.h"

/* One that is opened: a zip within a zip is not. */
static int
is_zip(const struct origin *o)
{
	return strcmp(o->kind, "zip") == 0 && o->container == 0;
}

int64_t
taken_document(struct job *job, const struct origin *o, int copy)
{
	int64_t document;

	db_run(job->db, sql_take_document, "sisissisisi", o->sha256, o->bytes,
	    o->kind, (int64_t)o->whole, job->as_of, job->night, o->uid,
	    o->login, (int64_t)o->by_owner, o->folder, o->container);
	document = db_last_id(job->db);
	job->done++;
	job->held += is_zip(o) ? unpack(job, document, o, copy) :
	    catalog_document(job, document, o->kind, copy, o->whole, o->sha256);
	return document;
}

int
taken_unless_repeat(struct job *job, const struct origin *o, int copy)
{
	int64_t was = db_number(job->db, sql_take_repeat, "ssii", o->sha256,
	    o->folder, o->uid, o->container), document = was;

	if (was != 0 && is_zip(o) && unpack_has_news(job, o, copy))
		was = 0;
	if (was == 0)
		document = taken_document(job, o, copy);
	else
		job_note(job, "document %lld came again", (long long)was);
	if (!job->dry && o->name != NULL)
		db_run(job->db, sql_take_sighting, "iisisiii", document,
		    job->run, o->name, o->uid, o->folder, o->device, o->inode,
		    o->mtime_ns);
	return was == 0;
}

void
taken_record(struct job *job, const struct origin *o, int copy)
{
	if (db_number(job->db, sql_take_same_file, "sii", o->sha256, o->inode,
	    o->mtime_ns) != 0)
		return;
	job_begin(job);
	taken_unless_repeat(job, o, copy);
	if (db_broken(job->db) != NULL)
		die(EXIT_MACHINE, "what was taken in cannot be recorded: %s",
		    db_broken(job->db));
	job_commit(job);
}
