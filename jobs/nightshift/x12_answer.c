/*
 * x12_answer: nightshift x12 --999: what is answered to a file
 * (lib/x12/answer.h), on standard output.
 */
#include "x12.h"

#include <inttypes.h>
#include <string.h>

#include "../../lib/base/date.h"
#include "../../lib/base/die.h"
#include "../../lib/x12/answer.h"

enum { TIME_AT = 11 };		/* of "2026-01-05T20:00" */

static void
print(void *arg, struct slice bytes)
{
	(void)arg;
	if (fwrite(bytes.p, 1, bytes.len, stdout) != bytes.len)
		die_errno("output");
}

int
x12_answers(const struct x12_work *work)
{
	struct x12_reader *reader;
	struct x12_answer_counts counts;
	char instant[INSTANT_TEXT], night[DATE_TEXT], day[DATE_TEXT];
	struct x12_answer_frame frame = { .date = day,
		.time = instant + TIME_AT, .newline = 1 };

	if (work->as_of == NULL)
		asof_now("", 0, instant, night);
	else if (asof_parse(work->as_of, 0, instant, night) == -1)
		die(EXIT_USAGE, "--as-of is YYYY-MM-DD or YYYY-MM-DDTHH:MM");
	snprintf(day, sizeof(day), "%.10s", instant);
	frame.interchange = frame.group =
	    work->control != 0 ? work->control : 1;
	reader = x12_reader_new(work->fd);
	x12_answer_file(reader, work->level, &frame, print, NULL, &counts);
	x12_reader_free(reader);
	if (counts.interchanges == 0)
		warn_line("no interchange, so there is no answer");
	return counts.interchanges == 0 || counts.rejected > 0 ||
	    counts.frames > 0 ? EXIT_HELD : EXIT_DONE;
}
