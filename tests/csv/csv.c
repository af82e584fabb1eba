/*
 * csv: lib/paper/csv.c, csv_out.c, utf8.c as tables: the bytes of a file, and its rows as
 * "number@line:cell|cell;" with !row for a row of another length, or the fault.
 */
#include "tap.h"

#include <unistd.h>

#include "../lib/paper/csv.h"
#include "../lib/paper/csv_out.h"
#include "../lib/paper/utf8.h"
#include "../lib/rcm/kind.h"

static int
file_of(const char *bytes, size_t n)
{
	FILE *f = tmpfile();
	int fd;

	if (f == NULL || fwrite(bytes, 1, n, f) != n || fflush(f) != 0)
		abort();
	fd = dup(fileno(f));
	fclose(f);
	lseek(fd, 0, SEEK_SET);
	return fd;
}

static void
put_row(char *out, size_t size, const struct csv_row *row)
{
	size_t n = strlen(out);

	n += (size_t)snprintf(out + n, size - n, "%s%" PRId64 "@%" PRId64 ":",
	    row->bad != NULL ? "!" : "", row->number, row->line);
	for (unsigned i = 0; i < row->n; i++)
		n += (size_t)snprintf(out + n, size - n, "%s%.*s",
		    i > 0 ? "|" : "", SLICE_ARG(row->cells[i]));
	snprintf(out + n, size - n, ";");
}

static void
read_all(const char *bytes, size_t len, char *out, size_t size)
{
	int fd = file_of(bytes, len), rc;
	struct csv_reader *r = csv_reader_new(fd);
	struct fault f = { 0 };
	struct csv_row row;
	char place[80];

	out[0] = '\0';
	rc = csv_reader_header(r, &f);
	for (unsigned i = 0; rc == 0 && i < csv_reader_columns(r); i++)
		snprintf(out + strlen(out), size - strlen(out), "%s%s",
		    i > 0 ? "|" : "", csv_reader_name(r, i));
	if (rc == 0) {
		snprintf(out + strlen(out), size - strlen(out), ";");
		while ((rc = csv_reader_next(r, &row, &f)) == 1)
			put_row(out, size, &row);
	}
	if (rc == -1)
		snprintf(out + strlen(out), size - strlen(out), "FAULT %s: %s",
		    fault_place(&f, place, sizeof(place)), f.what);
	if (csv_reader_converted(r))
		snprintf(out + strlen(out), size - strlen(out), "CONVERTED");
	csv_reader_free(r);
	close(fd);
}

#define BYTES(text) (text), sizeof(text) - 1
static const struct {
	const char *in;
	size_t len;
	const char *want, *why;
} reading[] = {
	{ BYTES("a,b\n1,2\n"), "a|b;2@2:1|2;", "a header and a row" },
	{ BYTES("a,b\n1,2"), "a|b;2@2:1|2;", "no end of line at the end" },
	{ BYTES("a,b\r\n1,2\r\n3,4\r\n"), "a|b;2@2:1|2;3@3:3|4;", "CRLF" },
	{ BYTES("a,b\r1,2\r3,4\r"), "a|b;2@2:1|2;3@3:3|4;", "CR alone" },
	{ BYTES("\xef\xbb\xbf" "a,b\n1,2\n"), "a|b;2@2:1|2;", "a byte-order mark" },
	{ BYTES("\xef\xbb\xbf\"a\",b\n1,2\n"), "a|b;2@2:1|2;",
	    "a byte-order mark before a quoted name" },
	{ BYTES(" Visit-ID ,Patient ID\n1,2\n"), "visit_id|patient_id;2@2:1|2;",
	    "names in small letters, blanks and hyphens as _" },
	{ BYTES("a,b\n\"x,\"\"y\"\"\",2\n"), "a|b;2@2:x,\"y\"|2;",
	    "commas and doubled marks in a quoted cell" },
	{ BYTES("a,b\n\"x\ny\",2\n3,4\n"), "a|b;2@2:x\ny|2;3@4:3|4;",
	    "a line end in a cell: the next row is 3, on line 4" },
	{ BYTES("a,b\r\n\"x\r\ny\",2\r\n3,4\r\n"),
	    "a|b;2@2:x\r\ny|2;3@4:3|4;", "the same with CRLF" },
	{ BYTES("a,b\n\n1,2\n\n\n3,4\n"), "a|b;3@3:1|2;6@6:3|4;",
	    "empty lines count as rows, as a spreadsheet shows them" },
	{ BYTES("a,b\r\n\r\n1,2\r\n"), "a|b;3@3:1|2;", "and with CRLF" },
	{ BYTES("a,b\n,\n1,2\n , \n"), "a|b;3@3:1|2;", "rows of nothing are passed by" },
	{ BYTES("\n\na,b\n1,2\n"), "a|b;4@4:1|2;", "a header below empty lines" },
	{ BYTES("a,b\n1\n3,4\n"), "a|b;!2@2:1;3@3:3|4;", "too few cells: that row alone" },
	{ BYTES("a,b\n1,2,3\n3,4\n"), "a|b;!2@2:1|2|3;3@3:3|4;", "too many cells" },
	{ BYTES("a,b\n1,2,,\n"), "a|b;2@2:1|2;", "empty cells too many are no matter" },
	{ BYTES("a,b,,\n1,2,,\n"), "a|b;2@2:1|2;", "nor empty names at the end" },
	{ BYTES("a,b\n5\" deep,2\n"), "a|b;2@2:5\" deep|2;",
	    "a mark in an unquoted cell stands for itself" },
	{ BYTES("a,b\n1,x\"y\"z\n3,4\n"), "a|b;2@2:1|x\"y\"z;3@3:3|4;",
	    "two of them, too" },
	{ BYTES("a,b\n  1 ,\" 2 \"\n"), "a|b;2@2:1| 2 ;",
	    "blanks around a cell go, within marks they stay" },
	{ BYTES("a,b\n'=1+1,'abc\n"), "a|b;2@2:=1+1|'abc;",
	    "the apostrophe before a formula goes, another stays" },
	{ BYTES("a,b\nCaf\xe9,\x93" "x\x94\n"),
	    "a|b;2@2:Caf\xc3\xa9|\xe2\x80\x9cx\xe2\x80\x9d;CONVERTED",
	    "Windows-1252 cells" },
	{ BYTES("a,b\nCaf\xc3\xa9,Caf\xe9\n"),
	    "a|b;2@2:Caf\xc3\xa9|Caf\xc3\xa9;CONVERTED",
	    "cell by cell: the UTF-8 one stays" },
	{ BYTES("a,b\nCaf\xc3\xa9,2\n"), "a|b;2@2:Caf\xc3\xa9|2;", "UTF-8 is no conversion" },
	{ BYTES("a,b\n1,2\n\"3,4\n5,6\n7,8\n"),
	    "a|b;2@2:1|2;FAULT row 3: a quotation mark that opens in this row "
	    "is not closed (line 3)", "an open mark names the row where it opens" },
	{ BYTES("a,b\n\"x\ny\",2\n\n1,\"2\n"),
	    "a|b;2@2:x\ny|2;FAULT row 4: a quotation mark that opens in this "
	    "row is not closed (line 5)", "and its line, which is another number" },
	{ BYTES("a,b\n\"x\"y,2\n"),
	    "a|b;FAULT row 2: a quotation mark within a quoted cell is not "
	    "doubled (line 2)", "a mark that is not doubled" },
	{ BYTES("a,b\n\"x \"y\" z\",2\n"),
	    "a|b;FAULT row 2: a quotation mark within a quoted cell is not "
	    "doubled (line 2)", "within a cell, too" },
	{ BYTES("a,b\n1,2\n3\0,4\n"), "a|b;2@2:1|2;FAULT row 3: a NUL byte (line 3)",
	    "a NUL byte" },
	{ BYTES("\xff\xfe" "a\0,\0b\0\n\0"), "FAULT row 1: the text is UTF-16 (line 1)",
	    "UTF-16 with its mark" },
	{ BYTES("\xfe\xff\0a\0,\0b\0\n"), "FAULT row 1: the text is UTF-16 (line 1)",
	    "big-endian" },
	{ BYTES("a\0,\0b\0\n\0"), "FAULT row 1: the text is UTF-16 (line 1)", "without its mark" },
	{ BYTES("a,b,A\n1,2,3\n"),
	    "FAULT row 1: column 3 has the name of a column before it",
	    "a name that stands twice" },
	{ BYTES("reject_row,reject_row,b\n1,2,3\n"),
	    "reject_row|reject_row|b;2@2:1|2|3;", "but not reject_*, which nobody reads" },
	{ BYTES(""), "FAULT : there is no header row", "nothing" },
	{ BYTES("\n\n ,\n"), "FAULT : there is no header row", "nothing but blanks" },
};

static void
test_reading(void)
{
	char out[1024];

	for (size_t i = 0; i < ROWS(reading); i++) {
		read_all(reading[i].in, reading[i].len, out, sizeof(out));
		tap_text(out, reading[i].want, reading[i].why);
	}
}

/* ---- what is larger than a piece of the file ---- */

static void
fill(char *p, size_t n, const char *with)
{
	for (size_t i = 0; i < n; i++)
		p[i] = with[i % strlen(with)];
}

static void
test_large(void)
{
	enum { MIB = 1 << 20 };
	static char file[3 * MIB], out[4 * MIB];
	size_t n;

	memcpy(file, "a,b\n\"", 5);
	fill(file + 5, MIB - 100, "x\n");
	n = 5 + MIB - 100;
	n += (size_t)sprintf(file + n, "\",2\n3,4\n");
	read_all(file, n, out, sizeof(out));
	tap_int((int64_t)strlen(out), MIB - 100 + 11 + 13,
	    "a cell of nearly 1 MiB, with line ends, is read");
	tap_text(strstr(out, ";3@"), ";3@524241:3|4;", "and the row behind it knows its line");
	n = 4;
	fill(file + n, 2 * MIB, "x");
	n += 2 * MIB;
	n += (size_t)sprintf(file + n, ",2\n");
	read_all(file, n, out, sizeof(out));
	tap_text(out, "a|b;FAULT row 2: a record of more than 1 MiB or 1,024 "
	    "cells (line 2)", "a record of more than 1 MiB is a fault");
	n = 4;
	fill(file + n, 2000, ",");
	n += 2000;
	file[n++] = '\n';
	read_all(file, n, out, sizeof(out));
	tap_text(out, "a|b;FAULT row 2: a record of more than 1 MiB or 1,024 "
	    "cells (line 2)", "so are more than 1,024 cells");
	file[4] = '"';
	fill(file + 5, 2 * MIB, "x\n");
	read_all(file, 5 + 2 * MIB, out, sizeof(out));
	tap_text(out, "a|b;FAULT row 2: a quotation mark that opens in this "
	    "row is not closed (line 2)", "an open mark does not swallow a file");
}

/* A piece ends anywhere: CRLF, marks and letters of two bytes across 64 KiB. */
static void
test_pieces(void)
{
	enum { CHUNK = 64 * 1024 };
	static char file[2 * CHUNK], out[2 * CHUNK];
	static const char tail[] = "\",\"\xc3\xa9\"\"\"\r\n3,4\r\n";
	int good = 0, all = 0;

	for (size_t cut = 0; cut <= sizeof(tail); cut++, all++) {
		size_t n = (size_t)sprintf(file, "a,b\r\n\"");

		fill(file + n, CHUNK - n - cut, "x");
		n = CHUNK - cut;
		memcpy(file + n, tail, sizeof(tail) - 1);
		n += sizeof(tail) - 1;
		read_all(file, n, out, sizeof(out));
		good += strncmp(out, "a|b;2@2:xx", 10) == 0 &&
		    strstr(out, "x|\xc3\xa9\";3@3:3|4;") != NULL &&
		    strchr(out, '\r') == NULL;
	}
	tap_int(good, all, "a piece may end in any byte of a row");
}

/* ---- writing ---- */

static const struct {
	const char *in, *text, *sent;
} writing[] = {
	{ "abc", "abc", "abc" }, { "", "\"\"", "\"\"" },
	{ "a,b", "\"a,b\"", "\"a,b\"" },
	{ "say \"hi\"", "\"say \"\"hi\"\"\"", "\"say \"\"hi\"\"\"" },
	{ "a\nb", "\"a\nb\"", "\"a\nb\"" }, { " x", "\" x\"", "\" x\"" },
	{ "=1+1", "\"'=1+1\"", "\"'=1+1\"" },
	{ "+1 555", "\"'+1 555\"", "\"'+1 555\"" },
	{ "@SUM(A1)", "\"'@SUM(A1)\"", "\"'@SUM(A1)\"" },
	{ "-5.00", "\"'-5.00\"", "-5.00" }, { "-x", "\"'-x\"", "\"'-x\"" },
	{ "\tx", "\"'\tx\"", "\"'\tx\"" }, { "\rx", "\"'\rx\"", "\"'\rx\"" },
	{ "a=b", "a=b", "a=b" }, { "(12.00)", "(12.00)", "(12.00)" },
	{ "\"", "\"\"\"\"", "\"\"\"\"" },
};

static void
test_writing(void)
{
	struct csv_out o = CSV_OUT_EMPTY;
	char got[64], want[64], why[96];

	for (size_t i = 0; i < ROWS(writing); i++) {
		struct slice in = slice_of(writing[i].in), b;

		for (int sent = 0; sent < 2; sent++) {
			csv_out_reset(&o);
			if (sent)
				csv_out_cell(&o, in);
			else
				csv_out_text(&o, in);
			csv_out_end(&o);
			b = csv_out_bytes(&o);
			snprintf(got, sizeof(got), "%.*s", SLICE_ARG(b));
			snprintf(want, sizeof(want), "%s\r\n",
			    sent ? writing[i].sent : writing[i].text);
			snprintf(why, sizeof(why), "cell %zu as %s", i,
			    sent ? "it was sent" : "text");
			tap_text(got, want, why);
		}
	}
	csv_out_reset(&o);
	csv_out_header(&o, "a b");
	csv_out_cents(&o, -1234);
	csv_out_int(&o, 7);
	csv_out_end(&o);
	snprintf(got, sizeof(got), "%.*s", SLICE_ARG(csv_out_bytes(&o)));
	tap_text(got, "a,b\r\n-12.34,7\r\n", "amounts and numbers are no formulas");
	csv_out_free(&o);
}

/* ---- text ---- */

static const struct {
	const char *in;
	size_t len;
	int valid;
} texts[] = {
	{ BYTES(""), 1 }, { BYTES("plain ascii, longer than eight"), 1 },
	{ BYTES("\xc3\xa9"), 1 }, { BYTES("12345678\xe2\x82\xac"), 1 },
	{ BYTES("\xf0\x9f\x98\x80"), 1 }, { BYTES("\xc3"), 0 },
	{ BYTES("\xa9"), 0 }, { BYTES("\xc0\xaf"), 0 },
	{ BYTES("\xe0\x80\xaf"), 0 }, { BYTES("\xed\xa0\x80"), 0 },
	{ BYTES("\xf4\x90\x80\x80"), 0 }, { BYTES("\xf5\x80\x80\x80"), 0 },
	{ BYTES("\xe2\x82"), 0 }, { BYTES("ok\xff"), 0 },
};

static void
test_text(void)
{
	char why[64];

	for (size_t i = 0; i < ROWS(texts); i++) {
		snprintf(why, sizeof(why), "UTF-8 or not: %zu", i);
		tap_int(utf8_valid(tap_exact(texts[i].in, texts[i].len)),
		    texts[i].valid, why);
	}
}

/* ---- kinds ---- */

static const struct {
	const char *header, *kind, *fault;
} headers[] = {
	{ "visit_id,patient_id,service_from,code,charge", "charges", "" },
	{ "visit_id,patient_id,service_from,revenue_code,charge", "charges", "" },
	{ "reject_row,Visit-ID,Patient ID,Service From,Code,Charge,units", "charges", "" },
	{ "visit_id,patient_id,code,charge", "charges",
	    "a file of charges without the column service_from" },
	{ "visit_id,patient_id,code", "unknown-csv",
	    "its header is of no kind of file that is known" },
	{ "practice_id,name,npi,tin,address1,city,state,zip,phone", "practices", "" },
	{ "facility_id,practice_id,name,npi,address1,city,state,zip", "facilities", "" },
	{ "provider_id,npi,last_name", "providers", "" },
	{ "provider_id,npi", "providers", "a file of providers without the column last_name" },
	{ "payer_id,payer_name,edi_payer_id,filing_code,partner_id", "payers", "" },
	{ "code,effective_from,charge", "fees", "" },
	{ "user_id,login,user_name,may", "users", "" },
	{ "rule_payer_id,edit_id,action", "payer_rules", "" },
	{ "appointment_id,appointment_date,patient_id", "schedule", "" },
	{ "payment_id,received_on,patient_id,amount", "patient_payments", "" },
	{ "payer_id,check_number,check_date,check_amount,claim_control,charge,paid,keyed_by",
	    "eob", "" },
	{ "payer_id,check_number,check_date,check_amount,patient_id,service_from,charge,paid,keyed_by",
	    "eob", "" },
	{ "payer_id,check_number,check_date,check_amount,patient_id,charge,paid,keyed_by",
	    "eob", "a file of eob without the column claim_control|patient_id&service_from" },
	{ "deposit_id,deposited_on,amount", "deposits", "" },
	{ "task_id,kind,action,value,note,done_by", "worklist", "" },
	{ "profile_name,source_column,target_column", "profile", "" },
	{ "deposit_id,deposited_on,amount,task_id,action", "tie",
	    "it may be a file of deposits or of worklist" },
	{ "visit_id;patient_id;service_from;code;charge", "unknown-csv",
	    "its header is of no kind of file that is known" },
	{ "name,colour", "unknown-csv", "its header is of no kind of file that is known" },
};

static void
test_kinds(void)
{
	char kind[24], text[300];

	for (size_t i = 0; i < ROWS(headers); i++) {
		struct fault f = { 0 };
		int64_t rows;
		int n = snprintf(text, sizeof(text), "%s\r\n1\r\n\r\n2",
		    headers[i].header), fd = file_of(text, (size_t)n);

		csv_kind_fd(fd, kind, &rows, &f);
		close(fd);
		tap_text(kind, headers[i].kind, headers[i].header);
		tap_text(f.what, headers[i].fault, "  and what is said of it");
		if (headers[i].fault[0] == '\0')
			tap_int(rows, 2, "  its rows are counted");
	}
}

int
main(void)
{
	test_reading();
	test_large();
	test_pieces();
	test_writing();
	test_text();
	test_kinds();
	return tap_done();
}
