/*
 * remedy: what a person does about a finding, by its code. The words are for
 * the one who made the file, or asks him who did.
 */
#include <string.h>

#include "checker.h"

struct remedy {
	const char *code, *what;
};

/* TA105 */
static const struct remedy interchange[] = {
	{ "001", "give IEA02 the number of ISA13" },
	{ "021", "count the groups again for IEA01" },
	{ "022", "remove what stands between the interchanges, or ask the "
	    "sender for the file again" },
	{ "023", "ask the sender for the whole file" },
	{ "024", "remove it, or put an ST before what it begins" },
	{ NULL, NULL },
};
/* AK905 */
static const struct remedy group[] = {
	{ "3", "close the group with a GE" },
	{ "4", "give GE02 the number of GS06" },
	{ "5", "count the sets again for GE01" },
	{ "19", "give each group of an interchange a number of its own" },
	{ NULL, NULL },
};
/* IK502 */
static const struct remedy set[] = {
	{ "2", "close the set with an SE" },
	{ "3", "give SE02 the number of ST02, digit by digit" },
	{ "4", "count the segments from ST to SE again for SE01" },
	{ "6", "ask the sender for the file again" },
	{ "18", "put the set into a group of its own kind" },
	{ "23", "give each set of a group a number of its own" },
	{ "I6", "ask the sender for the version of the guide that is in use" },
	{ NULL, NULL },
};
/* IK304 */
static const struct remedy segment[] = {
	{ "1", "remove it, or look for a separator within data before it" },
	{ "2", "remove it, or move it to the loop it belongs to" },
	{ "3", "add it" },
	{ "4", "split the set, or remove the loops too many" },
	{ "5", "remove those too many" },
	{ "6", "remove it, or check the version of the guide" },
	{ "7", "move it to where the guide has it" },
	{ NULL, NULL },
};
/* IK403 */
static const struct remedy element[] = {
	{ "1", "fill it in" },
	{ "2", "fill it in, or empty the element it goes with" },
	{ "3", "remove what is behind the last element of the guide" },
	{ "4", "check the value, its leading zeros too" },
	{ "5", "shorten the value" },
	{ "6", "replace what may not stand there" },
	{ "7", "use a code of the guide's list" },
	{ "8", "write a date that exists, as its format says" },
	{ "9", "write a time as HHMM" },
	{ "10", "leave one of the two empty" },
	{ "12", "keep no more repetitions than the guide allows" },
	{ "13", "remove the components too many" },
	{ "I9", "fill it in" },
	{ "I10", "leave it empty" },
	{ "I12", "recompute it: what it must agree with is told" },
	{ "I13", "leave it empty" },
	{ NULL, NULL },
};

static const struct remedy *
table_of(const struct x12_finding *f)
{
	if (f->element > 0)
		return element;
	if (f->level != X12_LEVEL_ENVELOPE)
		return segment;
	return strcmp(f->loop, "ISA") == 0 ? interchange :
	    strcmp(f->loop, "GS") == 0 ? group : set;
}

const char *
x12_finding_remedy(const struct x12_finding *f)
{
	const struct remedy *r = table_of(f);

	while (r->code != NULL && strcmp(r->code, f->code) != 0)
		r++;
	return r->code != NULL ? r->what : "";
}
