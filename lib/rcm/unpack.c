/*
 * unpack: see unpack.h. The limits and what is refused: lib/store/zipfile.h. The zip says nothing
 * that is believed: an entry's kind, size and hash are told by the bytes that came out of it.
 */
#include "unpack.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "../store/spool.h"
#include "../store/zipfile.h"
#include "catalog.h"
#include "sql.h"

struct unpacking {
	struct job *job;
	const struct origin *zip;
	int64_t document;
	struct zipfile *file;
	struct fault bytes;	/* why those of the open entry are no good */
	int64_t files, before, refused;	/* let through, of them only seen again; not */
	int64_t units;		/* of the zip's document; 1 is the zip itself */
	int told;
	/* entries refused alike, one behind the other; from 0: none */
	int64_t from, to;
	struct fault why;
};

/* ---- what is refused ---- */

static void
refused_end(struct unpacking *u)
{
	char reason[256];
	struct catalog_unit unit = { .document = u->document,
	    .kind = "zip entry", .state = "held", .reason = reason,
	    .remedy = u->why.remedy, .note = "", .sha256 = u->zip->sha256,
	    .offset = u->zip->bytes };

	if (u->from == 0)
		return;
	if (u->from == u->to)
		snprintf(reason, sizeof(reason), "entry %lld of the zip: %s",
		    (long long)u->from, u->why.what);
	else
		snprintf(reason, sizeof(reason), "entries %lld to %lld of the "
		    "zip: %s", (long long)u->from, (long long)u->to,
		    u->why.what);
	unit.ordinal = ++u->units;
	u->told += catalog_unit(u->job, &unit);
	u->from = 0;
}

static void
refused(struct unpacking *u, int64_t number, const struct fault *why)
{
	u->refused++;
	if (u->from == 0 || u->to != number - 1 ||
	    strcmp(u->why.what, why->what) != 0) {
		refused_end(u);
		u->from = number;
		u->why = *why;
	}
	u->to = number;
}

/* ---- what is taken ---- */

static ssize_t
give_entry(void *arg, void *buf, size_t n)
{
	struct unpacking *u = arg;

	return zipfile_read(u->file, buf, n, &u->bytes);
}

static void
take_entry(struct unpacking *u, const struct zipfile_entry *e)
{
	struct origin o = *u->zip;
	char sha256[HASH_TEXT];
	int copy;

	copy = spool_archive_from(&u->job->site, give_entry, u, u->job->dry,
	    sha256, &o.bytes);
	if (copy == -1) {
		refused(u, e->number, &u->bytes);
		return;
	}
	o.sha256 = sha256;
	o.container = u->document;
	o.kind = catalog_kind(copy);
	/* Nothing more will come: what is cut is held at once. */
	o.whole = catalog_whole(copy, o.kind) == CATALOG_WHOLE;
	if (o.name != NULL)
		o.name = e->name;
	u->files++;
	if (!taken_unless_repeat(u->job, &o, copy))
		u->before++;
	close(copy);
}

static void
take_entries(struct unpacking *u)
{
	struct zipfile_entry e;
	struct fault f = { 0 };
	int rc;

	u->units = 1;
	while ((rc = zipfile_next(u->file, &e, &f)) != 0)
		if (rc == 1)
			take_entry(u, &e);
		else
			refused(u, e.number, &f);
	refused_end(u);
}

/* The unit of the zip itself, behind all that came of it. */
static void
zip_unit(struct unpacking *u, const struct fault *unreadable)
{
	char note[120] = "";
	struct catalog_unit unit = { .document = u->document, .ordinal = 1,
	    .kind = "zip", .state = "done", .reason = "", .remedy = NULL,
	    .note = note, .sha256 = u->zip->sha256, .bytes = u->zip->bytes };

	if (unreadable != NULL) {
		unit.state = "held";
		unit.reason = unreadable->what;
		unit.remedy = unreadable->remedy;
	} else if (u->files > 0)
		snprintf(note, sizeof(note), "%lld files, %lld of them seen "
		    "before; %lld refused", (long long)u->files,
		    (long long)u->before, (long long)u->refused);
	else if (u->refused > 0) {
		unit.state = "held";	/* its entries have the tasks */
		unit.reason = "no file of it could be taken";
	} else {
		unit.state = "aside";
		unit.reason = "a zip with no file in it";
		unit.remedy = "ask the sender for the files";
	}
	u->told += catalog_unit(u->job, &unit);
}

int
unpack(struct job *job, int64_t document, const struct origin *zip, int copy)
{
	struct unpacking u = { .job = job, .zip = zip, .document = document };
	struct fault f = { 0 };

	u.file = zipfile_open(copy, &f);
	if (u.file != NULL) {
		take_entries(&u);
		zipfile_close(u.file);
	}
	zip_unit(&u, u.file == NULL ? &f : NULL);
	return u.told;
}

/* ---- one that came before ---- */

/* 1 if its bytes are sound, and their hash. */
static int
hash_entry(struct zipfile *file, struct hash *h, char sha256[HASH_TEXT])
{
	char buf[64 * 1024];
	struct fault f = { 0 };
	ssize_t n;

	hash_start(h);
	while ((n = zipfile_read(file, buf, sizeof(buf), &f)) > 0)
		hash_add(h, buf, (size_t)n);
	hash_end(h, sha256);
	return n == 0;
}

int
unpack_has_news(struct job *job, const struct origin *zip, int copy)
{
	struct fault f = { 0 };
	struct zipfile *file = zipfile_open(copy, &f);
	struct hash *h = hash_new();
	struct zipfile_entry e;
	char sha256[HASH_TEXT];
	int rc, news = 0;

	while (file != NULL && !news && (rc = zipfile_next(file, &e, &f)) != 0)
		news = rc == 1 && hash_entry(file, h, sha256) &&
		    db_number(job->db, sql_take_repeat, "ssii", sha256,
		    zip->folder, zip->uid, INT64_C(0)) == 0;
	hash_free(h);
	if (file != NULL)
		zipfile_close(file);
	return news;
}
