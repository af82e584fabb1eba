/*
 * fuzz_csv: any bytes as a CSV: lib/paper/csv.c must read them to an end. What was read is
 * written again and read again, and must be the same. With libFuzzer:
 *
 *	clang -g -O1 -fsanitize=fuzzer,address,undefined -D_XOPEN_SOURCE=700 tests/csv/fuzz_csv.c \
 *	    lib/base/[!x]*.c lib/paper/csv.c lib/paper/csv_out.c lib/paper/utf8.c -lcsv
 */
#define _GNU_SOURCE	/* memfd_create */
#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../../lib/paper/csv.h"
#include "../../lib/paper/csv_out.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* Every cell of every row, written anew; the number of rows, -1: not read to its end. */
static long
copy(int fd, struct csv_out *o)
{
	struct csv_reader *r = csv_reader_new(fd);
	struct fault f = { 0 };
	struct csv_row row;
	long rows = 0;
	int rc = csv_reader_header(r, &f);

	if (rc == 0) {
		for (unsigned i = 0; i < csv_reader_columns(r); i++)
			csv_out_text(o, slice_of(csv_reader_name(r, i)));
		csv_out_end(o);
		while ((rc = csv_reader_next(r, &row, &f)) == 1) {
			rows++;
			assert(row.number >= 2 && row.line >= 2);
			for (unsigned i = 0; i < row.n; i++)
				csv_out_text(o, row.cells[i]);
			csv_out_end(o);
		}
	}
	assert(rc == 0 || f.what[0] != '\0');
	csv_reader_free(r);
	return rc == 0 ? rows : -1;
}

static int
file_of(const void *p, size_t n)
{
	int fd = memfd_create("csv", 0);

	if (fd == -1 || write(fd, p, n) != (ssize_t)n ||
	    lseek(fd, 0, SEEK_SET) == -1)
		abort();
	return fd;
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct csv_out once = CSV_OUT_EMPTY, again = CSV_OUT_EMPTY;
	struct slice a, b;
	int fd = file_of(p, n);
	long rows = copy(fd, &once);

	close(fd);
	if (rows >= 0) {
		a = csv_out_bytes(&once);
		fd = file_of(a.p, a.len);
		assert(copy(fd, &again) == rows);
		close(fd);
		b = csv_out_bytes(&again);
		assert(slice_eq(a, b));
	}
	csv_out_free(&once);
	csv_out_free(&again);
	return 0;
}
