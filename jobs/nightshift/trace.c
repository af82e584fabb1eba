/*
 * trace: any cent back to the byte it came from: the chain of rows, then the words themselves out
 * of the archive. It is the one verb that shows what a document says.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "look.h"
#include "../../lib/base/die.h"
#include "../../lib/paper/csv.h"
#include "../../lib/store/spool.h"
#include "../../lib/x12/reader.h"
#include "sql.h"

struct place {
	const char *label, *kind;
	int64_t document, set, offset, length, at;
	int64_t zip;		/* the document it came in, or 0 */
	struct x12_delims d;	/* terminator 0: a CSV */
};

/* A stranger's bytes: nothing that a terminal would obey. */
static void
put_raw(struct slice s)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.p[i];

		putchar(c < ' ' || c == 0x7f ? ' ' : c);
	}
}

static void
put_zip(const struct place *p)
{
	if (p->zip != 0)
		printf(", in the zip that is document %lld",
		    (long long)p->zip);
	putchar('\n');
}

static void
put_segment(int fd, const struct place *p, const struct x12_segment *s)
{
	char buf[4096];
	size_t n = (size_t)(s->end - s->offset);
	ssize_t got;

	got = pread(fd, buf, n < sizeof(buf) ? n : sizeof(buf), s->offset);
	if (got == -1)
		die_errno("document %lld", (long long)p->document);
	printf("  %-18s document %lld set %lld segment %u, byte %lld", p->label,
	    (long long)p->document, (long long)p->set, s->ordinal,
	    (long long)s->offset);
	put_zip(p);
	printf("    ");
	put_raw((struct slice){ buf, (size_t)got });
	putchar('\n');
}

static void
show_segment(int fd, const struct place *p)
{
	const struct x12_segment *s;
	struct x12_reader *r;
	struct fault f = { 0 };
	int rc;

	r = x12_reader_new(fd);
	x12_reader_seek(r, p->d, p->offset, p->length);
	while ((rc = x12_next(r, &s, &f)) != 0)
		if (s->ordinal == p->at) {
			put_segment(fd, p, s);
			break;
		}
	if (rc == 0)
		printf("  %-18s document %lld set %lld has no segment %lld\n",
		    p->label, (long long)p->document, (long long)p->set,
		    (long long)p->at);
	x12_reader_free(r);
}

/* The filled cells of one row, each under its column's name. */
static void
put_row(const struct place *p, const struct csv_reader *r,
    const struct csv_row *row)
{
	printf("  %-18s document %lld (%s) row %lld", p->label,
	    (long long)p->document, p->kind, (long long)p->at);
	put_zip(p);
	for (unsigned i = 0; i < csv_reader_columns(r) && i < row->n; i++) {
		if (row->cells[i].len == 0)
			continue;
		printf("    %-20s ", csv_reader_name(r, i));
		put_raw(row->cells[i]);
		putchar('\n');
	}
}

static void
show_row(int fd, const struct place *p)
{
	struct csv_reader *r = csv_reader_new(fd);
	struct fault f = { 0 };
	struct csv_row row;
	int rc;

	if ((rc = csv_reader_header(r, &f)) == 0)
		while ((rc = csv_reader_next(r, &row, &f)) == 1 &&
		    row.number < p->at)
			;
	if (rc == 1 && row.number == p->at)
		put_row(p, r, &row);
	else
		printf("  %-18s document %lld has no row %lld\n", p->label,
		    (long long)p->document, (long long)p->at);
	csv_reader_free(r);
}

static void
show_place(struct look *l, const struct place *p)
{
	int fd = document_open(&l->job.site, l->job.db, p->document);

	if (p->d.terminator != '\0')
		show_segment(fd, p);
	else
		show_row(fd, p);
	close(fd);
}

static void
show_places(struct look *l, int64_t id)
{
	char label[32], kind[32];
	struct stmt *st;

	printf("\nIn their words\n");
	st = db_query(l->job.db, sql_show_trace_places, "i", id);
	while (db_step(st)) {
		struct place p = { .label = label, .kind = kind };

		snprintf(label, sizeof(label), "%s", db_text(st, 0));
		snprintf(kind, sizeof(kind), "%s", db_text(st, 10));
		p.document = db_int(st, 1);
		p.set = db_int(st, 2);
		p.offset = db_int(st, 3);
		p.length = db_int(st, 4);
		p.d = (struct x12_delims){ (char)db_int(st, 5),
		    (char)db_int(st, 6), (char)db_int(st, 7),
		    (char)db_int(st, 8) };
		p.at = db_int(st, 9);
		p.zip = db_int(st, 11);
		show_place(l, &p);
	}
}

int
tool_trace(int argc, char **argv)
{
	struct look l;
	int64_t id;
	int at;

	at = look_open(&l, argc, argv, "trace [-C site] transfer-id");
	if (argc - at != 1)
		die(EXIT_USAGE, "trace takes the number of a transfer");
	if (l.o.csv || l.o.json)
		die(EXIT_USAGE, "trace prints for people only");
	id = db_number(l.job.db, sql_show_find_transfer, "s", argv[at]);
	if (id == 0)
		die(EXIT_USAGE, "there is no such transfer here");
	look_section(&l, "transfer", sql_show_trace_transfer, id);
	show_places(&l, id);
	return look_close(&l);
}
