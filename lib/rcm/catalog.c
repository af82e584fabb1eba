/*
 * catalog: see catalog.h. What X12 sets are worked is the table below; the
 * grammar's own kinds are in lib/x12/kind.c, the CSVs' in kind.c here.
 */
#include "catalog.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "../base/die.h"
#include "../store/spool.h"
#include "../x12/reader.h"
#include "catalog_set.h"
#include "kind.h"
#include "sql.h"

enum { HEAD = 4096 };

static void
rewind_fd(int fd)
{
	if (lseek(fd, 0, SEEK_SET) == -1)
		die_errno("document: seek");
}

static int
begins(const char *p, size_t n, const char *magic, size_t len)
{
	return n >= len && memcmp(p, magic, len) == 0;
}

/* A zip whose first member is an Office document's. */
static const char *
zip_kind(const char *p, size_t n)
{
	static const char office[] = "[Content_Types].xml", xl[] = "xl/";

	for (size_t i = 30; i + sizeof(office) < n && i < 128; i++)
		if (begins(p + i, n - i, office, sizeof(office) - 1) ||
		    begins(p + i, n - i, xl, sizeof(xl) - 1))
			return "xlsx";
	return "zip";
}

const char *
catalog_kind(int fd)
{
	char head[HEAD];
	size_t n;

	rewind_fd(fd);
	n = read_full(fd, head, sizeof(head), "document");
	if (n == 0)
		return "empty";
	if (x12_looks_like(head, n))
		return "x12";
	if (begins(head, n, "PK\003\004", 4))
		return zip_kind(head, n);
	if (n > 3 && (begins(head, n, "GS", 2) || begins(head, n, "ST", 2)) &&
	    strchr("*|~^:", head[2]) != NULL)
		return "bare x12";
	return "csv";
}

enum catalog_whole
catalog_whole(int fd)
{
	const struct x12_segment *s;
	struct x12_reader *r;
	struct fault f;
	int cut;

	rewind_fd(fd);
	r = x12_reader_new(fd);
	while (x12_next(r, &s, &f) != 0)
		;
	cut = x12_reader_cut(r);
	x12_reader_free(r);
	return cut ? CATALOG_CUT : CATALOG_WHOLE;
}

/* A document that is one unit: a CSV, or what no job works. */
static int
one_unit(struct job *job, int64_t document, const char *kind,
    const char *state, const char *reason, const char *remedy,
    int64_t bytes, int64_t rows, const char *sha256, const char *note)
{
	int aside = strcmp(state, "new") != 0;

	db_run(job->db, sql_take_unit, "inissssiiiisssss", document,
	    INT64_C(1), kind, "", "", "", INT64_C(0), bytes, rows,
	    INT64_C(1), sha256, state, aside ? job->night : NULL, reason, note);
	if (aside) {
		struct unit u = { .document = document };
		struct fault f = { 0 };

		db_run(job->db, sql_take_task, "iss", db_last_id(job->db),
		    job->night, remedy);
		fault_set(&f, "%s", reason);
		fault_remedy(&f, "%s", remedy);
		job_say(job, &u, &f);
	}
	return aside;
}

static const struct {
	const char *kind, *reason, *remedy;
} unworkable[] = {
	{ "empty", "the file is empty", "drop it again, whole" },
	{ "bare x12", "X12 without its ISA envelope",
	    "ask the sender for the whole interchange" },
	{ "zip", "a zip file", "unpack it and drop the files in it" },
	{ "xlsx", "an Excel workbook",
	    "save it as 'CSV UTF-8' in the spreadsheet and drop that" },
};

/* CSVs that a job of this release reads; the others are kept, named, and wait. */
static const char worked[] = " practices providers facilities payers partners "
    "fees users payer_rules charges exchanged ";

static int
csv_document(struct job *job, int64_t document, int fd, const char *sha256,
    int64_t bytes)
{
	struct fault f = { 0 };
	char kind[24], reason[400];
	int64_t rows = 0;

	rewind_fd(fd);
	if (csv_kind_fd(fd, kind, &rows, &f) == 0) {
		snprintf(reason, sizeof(reason), " %s ", kind);
		if (strstr(worked, reason) == NULL)
			return one_unit(job, document, kind, "aside",
			    "kept; no job of this release reads such a file",
			    "keep it until one does", bytes, rows, sha256, "");
		return one_unit(job, document, kind, "new", "", "", bytes, rows,
		    sha256, "");
	}
	snprintf(reason, sizeof(reason), "%s", f.what);
	return one_unit(job, document, kind, "held", reason,
	    f.remedy[0] != '\0' ? f.remedy : "correct it and drop it again",
	    bytes, rows, sha256, "");
}

int
catalog_document(struct job *job, int64_t document, const char *kind, int fd,
    int whole, const char *sha256)
{
	int64_t bytes = lseek(fd, 0, SEEK_END);

	if (strcmp(kind, "x12") == 0) {
		rewind_fd(fd);
		return catalog_sets(job, document, fd, whole);
	}
	for (unsigned i = 0; i < sizeof(unworkable) / sizeof(unworkable[0]);
	    i++)
		if (strcmp(kind, unworkable[i].kind) == 0)
			return one_unit(job, document, kind, "aside",
			    unworkable[i].reason, unworkable[i].remedy, bytes,
			    0, sha256, "");
	return csv_document(job, document, fd, sha256, bytes);
}
