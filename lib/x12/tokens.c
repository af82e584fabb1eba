/*
 * tokens: the rare segment with newlines inside it, of senders that wrap lines
 * at a width of their own.
 */
#include "tokens.h"

enum tokens_result
tokens_unwrap(struct tokens *t, struct x12_segment *s, char *scratch,
    size_t size)
{
	const char *p = t->p;
	const char term = t->delims.terminator;
	struct tokens flat = { .delims = t->delims };
	enum tokens_result result;
	size_t n = 0;

	for (; p < t->limit && *p != term && n < size; p++)
		if (*p != '\r' && *p != '\n')
			scratch[n++] = *p;
	if (p < t->limit && n < size)
		scratch[n++] = *p++;
	tokens_at(&flat, scratch, scratch + n);
	result = tokens_next(&flat, s);
	if (result == TOKENS_WHOLE || result == TOKENS_MANY)
		tokens_at(t, p, t->limit);
	return result;
}
