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

/* Which zip, by the name of its first entry: a spreadsheet is one, too. */
static const char *
zip_kind(const char *p, size_t n)
{
	static const struct {
		const char *name, *kind;
	} office[] = {
		{ "[Content_Types].xml", "xlsx" }, { "xl/", "xlsx" },
		{ "_rels/", "xlsx" }, { "docProps/", "xlsx" },
		{ "mimetypeapplication/vnd.oasis.opendocument", "ods" },
	};
	enum { NAME = 30 };

	for (size_t i = 0; i < sizeof(office) / sizeof(office[0]); i++)
		if (n > NAME && begins(p + NAME, n - NAME, office[i].name,
		    strlen(office[i].name)))
			return office[i].kind;
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
	if (begins(head, n, "PK\005\006", 4))
		return "zip";	/* without an entry */
	if (n > 3 && (begins(head, n, "GS", 2) || begins(head, n, "ST", 2)) &&
	    strchr("*|~^:", head[2]) != NULL)
		return "bare x12";
	return "csv";
}

static int
x12_is_cut(int fd)
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
	return cut;
}

/* Its directory is its end, perhaps with a comment behind, whose length stands in front of it. */
static int
zip_is_cut(int fd)
{
	enum { RECORD = 22, COMMENT = 65535 };
	char tail[RECORD + COMMENT];
	off_t size = lseek(fd, 0, SEEK_END);
	off_t from = size > (off_t)sizeof(tail) ? size - (off_t)sizeof(tail) : 0;
	size_t n;

	if (size == -1 || lseek(fd, from, SEEK_SET) == -1)
		die_errno("document: seek");
	n = read_full(fd, tail, sizeof(tail), "document");
	for (size_t i = 0; i + RECORD <= n; i++)
		if (begins(tail + i, n - i, "PK\005\006", 4) && n - i - RECORD >=
		    ((size_t)(unsigned char)tail[i + 21] << 8 |
		    (unsigned char)tail[i + 20]))
			return 0;
	return 1;
}

enum catalog_whole
catalog_whole(int fd, const char *kind)
{
	int cut = strcmp(kind, "x12") == 0 ? x12_is_cut(fd) :
	    strcmp(kind, "zip") == 0 ? zip_is_cut(fd) : 0;

	return cut ? CATALOG_CUT : CATALOG_WHOLE;
}

int
catalog_unit(struct job *job, const struct catalog_unit *u)
{
	struct unit place = { .document = u->document };
	struct fault f = { 0 };

	db_run(job->db, sql_take_unit, "inissssiiiisssss", u->document,
	    u->ordinal, u->kind, "", "", "", u->offset, u->bytes, u->rows,
	    INT64_C(1), u->sha256, u->state,
	    strcmp(u->state, "new") == 0 ? NULL : job->night, u->reason,
	    u->note);
	if (u->remedy == NULL)
		return 0;
	db_run(job->db, sql_take_task, "iss", db_last_id(job->db), job->night,
	    u->remedy);
	fault_set(&f, "%s", u->reason);
	fault_remedy(&f, "%s", u->remedy);
	job_say(job, &place, &f);
	return 1;
}

static const struct {
	const char *kind, *reason, *remedy;
} unworkable[] = {
	{ "empty", "the file is empty", "drop it again, whole" },
	{ "bare x12", "X12 without its ISA envelope",
	    "ask the sender for the whole interchange" },
	{ "zip", "a zip within a zip", "unpack it and drop the files in it" },
	{ "xlsx", "an Excel workbook",
	    "save it as 'CSV UTF-8' in the spreadsheet and drop that" },
	{ "ods", "an OpenDocument file",
	    "save it as 'CSV UTF-8' in the spreadsheet and drop that" },
};

/* CSVs that a job of this release reads; the others are kept, named, and wait. */
static const char worked[] = " practices providers facilities payers partners "
    "fees users payer_rules charges exchanged ";

static int
csv_document(struct job *job, struct catalog_unit *u, int fd)
{
	struct fault f = { 0 };
	char kind[24], known[32];

	rewind_fd(fd);
	u->state = "new";
	u->kind = kind;
	if (csv_kind_fd(fd, kind, &u->rows, &f) == -1) {
		u->state = "held";
		u->reason = f.what;
		u->remedy = f.remedy[0] != '\0' ? f.remedy :
		    "correct it and drop it again";
		return catalog_unit(job, u);
	}
	snprintf(known, sizeof(known), " %s ", kind);
	if (strstr(worked, known) == NULL) {
		u->state = "aside";
		u->reason = "kept; no job of this release reads such a file";
		u->remedy = "keep it until one does";
	}
	return catalog_unit(job, u);
}

int
catalog_document(struct job *job, int64_t document, const char *kind, int fd,
    int whole, const char *sha256)
{
	struct catalog_unit u = { .document = document, .ordinal = 1,
	    .kind = kind, .state = "aside", .reason = "", .note = "",
	    .sha256 = sha256, .bytes = lseek(fd, 0, SEEK_END) };

	if (strcmp(kind, "x12") == 0) {
		rewind_fd(fd);
		return catalog_sets(job, document, fd, whole);
	}
	for (unsigned i = 0; i < sizeof(unworkable) / sizeof(unworkable[0]);
	    i++)
		if (strcmp(kind, unworkable[i].kind) == 0) {
			u.reason = unworkable[i].reason;
			u.remedy = unworkable[i].remedy;
			return catalog_unit(job, &u);
		}
	return csv_document(job, &u, fd);
}
