/*
 * clean: any text made fit for X12 (x12_clean, lib/x12/writer.h). What must
 * hold: what is fit stays as it is; it is printable ASCII in capitals, without
 * a delimiter, a blank at an end or two together.
 */
#include "fuzz.h"
#include "../lib/x12/writer.h"

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct x12_delims d = { '*', ':', '^', '~' };
	char *text = calloc(1, n + 1);

	assert(text != NULL);
	if (n > 0)
		memcpy(text, p, n);
	x12_clean(d, text);
	assert(strpbrk(text, "*:^~abcdefghijklmnopqrstuvwxyz") == NULL);
	assert(text[0] != ' ' && strstr(text, "  ") == NULL);
	for (char *c = text; *c != '\0'; c++) {
		assert(*c >= ' ' && *c <= '~');
		assert(*c != ' ' || c[1] != '\0');
	}
	assert(x12_clean(d, text) == 0);
	free(text);
	return 0;
}
