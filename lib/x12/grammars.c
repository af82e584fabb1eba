/*
 * grammars: finding one by its kind.
 */
#include <stddef.h>
#include <string.h>

#include "grammar.h"

const struct x12_grammar *
x12_grammar_of(const char *kind)
{
	static const struct x12_grammar *const all[] = {
		&x12_grammar_270, &x12_grammar_271, &x12_grammar_276,
		&x12_grammar_277, &x12_grammar_277ca, &x12_grammar_997,
		&x12_grammar_835, &x12_grammar_837p, &x12_grammar_837i,
		&x12_grammar_837d, &x12_grammar_999,
		&x12_grammar_ta1,
	};

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		if (strcmp(all[i]->kind, kind) == 0)
			return all[i];
	return NULL;
}
