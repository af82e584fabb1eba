/*
 * outgoing: the checker over a file that is not yet sent. The writer has judged
 * each segment as it wrote it; here counts, control numbers and sums of the
 * whole are seen too, from the bytes on the disk.
 */
#include "outgoing.h"

#include <unistd.h>

#include "../x12/checker.h"

static void
keep_first(void *arg, const struct x12_finding *finding)
{
	struct fault *f = arg;

	if (f->what[0] != '\0')
		return;
	fault_in_segment(f, finding->ordinal, slice_of(
	    finding->tag[0] != '\0' ? finding->tag : "ISA"),
	    finding->element, finding->component);
	fault_set(f, "the file as made is not what its partner takes: %s",
	    finding->what);
	fault_remedy(f, "nothing was sent; report this as an error of the "
	    "program, with this line");
}

int
outgoing_check(const struct outfile *o, struct fault *f)
{
	struct fault found = { 0 };
	struct x12_reader *reader;
	struct x12_checker *checker;
	int fd = outfile_reading(o);

	if (fd == -1)
		return 0;
	reader = x12_reader_new(fd);
	checker = x12_checker_new(reader, X12_LEVEL_BALANCE, keep_first,
	    &found);
	x12_checker_run(checker);
	x12_checker_free(checker);
	x12_reader_free(reader);
	close(fd);
	if (found.what[0] == '\0')
		return 0;
	*f = found;
	return -1;
}
