/*
 * fuzz_x12: any bytes as a file, read, walked by every grammar and checked; and
 * cleaned as text. For clang -fsanitize=fuzzer,address,undefined:
 *
 *	clang -g -O1 -fsanitize=fuzzer,address,undefined -std=c11 \
 *	    -D_XOPEN_SOURCE=700 -Itests tests/x12/fuzz_x12.c lib/x12/?*.c \
 *	    lib/base/?*.c -o build/fuzz_x12 && build/fuzz_x12 CORPUS
 *
 * The first byte chooses the grammar. What must hold: offsets never go back,
 * the reader stops, what it says of itself adds up.
 */
#include <assert.h>

#include "../lib/x12/envelope.h"
#include "../lib/x12/writer.h"
#include "file.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
on_finding(void *arg, const struct x12_finding *f)
{
	assert(f->what[0] != '\0' && f->code[0] != '\0');
	++*(size_t *)arg;
}

static void
read_all(const struct x12_grammar *grammar, const char *p, size_t n)
{
	int fd = file_of(p, n);
	struct x12_reader *r = x12_reader_new(fd);
	struct x12_walk *check = x12_walk_new(grammar);
	struct x12_walk *walk = x12_walk_new(grammar);
	const struct x12_segment *s;
	struct x12_envelope e;
	size_t findings = 0, rounds = 0;
	int64_t end = 0;
	struct fault f;

	x12_envelope_start(&e);
	while (x12_next(r, &s, &f) != 0) {
		struct x12_delims d = x12_reader_delims(r);

		assert(rounds++ <= n);
		assert(s->offset >= end && s->end >= s->offset);
		end = s->end;
		if (s->ordinal == 1) {
			x12_walk_start(check);
			x12_walk_start(walk);
		}
		x12_envelope_segment(&e, s, d, on_finding, &findings);
		/* Loops are the same with and without a check. */
		assert(x12_walk_segment(check, s, d, on_finding, &findings) ==
		    x12_walk_segment(walk, s, d, NULL, NULL));
		assert(x12_walk_loop(check) == x12_walk_loop(walk));
	}
	x12_walk_finish(check, on_finding, &findings);
	x12_envelope_finish(&e, on_finding, &findings);
	assert(x12_reader_offset(r) == (int64_t)n);
	x12_walk_free(check);
	x12_walk_free(walk);
	x12_reader_free(r);
	close(fd);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct x12_grammar *const grammars[] = {
		&x12_grammar_835, &x12_grammar_837p, &x12_grammar_999,
		&x12_grammar_ta1,
	};
	struct x12_delims d = { '*', ':', '^', '~' };
	char *text;

	if (size == 0)
		return 0;
	read_all(grammars[data[0] % 4], (const char *)data + 1, size - 1);
	text = calloc(1, size);
	if (text == NULL)
		abort();
	for (size_t i = 1; i < size; i++)
		text[i - 1] = (char)data[i];
	x12_clean(d, text);
	assert(x12_clean(d, text) == 0);
	free(text);
	return 0;
}
