/*
 * elements: the dictionary's tables are in order, a few of its facts are what
 * the standard says, the acknowledgments in ../shared/x12/azoner__pyx12
 * (a stranger's, only read there) name elements by the same numbers, and every
 * code our grammars allow has words, or a reason to have none.
 */
#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include "../lib/x12/elements.h"
#include "../lib/x12/elements_tables.h"
#include "../lib/x12/grammar.h"
#include "../lib/x12/reader.h"
#include "tap.h"

#define ACKS "../shared/x12/azoner__pyx12"

static const struct number_row {
	const char *tag;
	int element, component, want;
	const char *why;
} numbers[] = {
	{ "NM1", 1, 0, 98, "who it is" },
	{ "NM1", 9, 0, 67, "an identifier" },
	{ "CLM", 1, 0, 1028, "our number of a claim" },
	{ "CLM", 5, 1, 1331, "the place in a claim's place of service" },
	{ "CLM", 5, 3, 1325, "the frequency beside it" },
	{ "SV1", 1, 2, 234, "the procedure of a line" },
	{ "SV1", 7, 4, 1328, "the fourth diagnosis pointer" },
	{ "SV2", 1, 0, 234, "the revenue code" },
	{ "HI", 12, 2, 1271, "the twelfth diagnosis" },
	{ "REF", 4, 2, 127, "whose reference it is" },
	{ "PLB", 13, 1, 426, "the sixth reason of a provider adjustment" },
	{ "CAS", 19, 0, 380, "the sixth quantity of an adjustment" },
	{ "CLP", 2, 0, 1029, "the status of a paid claim" },
	{ "STC", 10, 3, 98, "the entity of a second status" },
	{ "EB", 3, 0, 1365, "the service type of a benefit" },
	{ "IK4", 1, 2, 1528, "a component's place in an acknowledgment" },
	{ "CTX", 1, 1, 9999, "a context" },
	{ "LIN", 31, 0, 234, "the last code of an item" },
	{ "K3", 1, 0, 449, "a tag of two bytes" },
	{ "CLM", 5, 0, 0, "a composite itself has no number" },
	{ "CLM", 5, 4, 0, "a component too many" },
	{ "CLM", 5, 16, 0, "a component no composite has" },
	{ "CLM", 1, 1, 0, "a component of what is no composite" },
	{ "CLM", 21, 0, 0, "an element too many" },
	{ "CLM", 32, 0, 0, "an element no segment has" },
	{ "CLM", 0, 0, 0, "the tag" },
	{ "CLM", -1, 0, 0, "no place" },
	{ "CLM", 5, -1, 0, "no component" },
	{ "ISA", 13, 0, 0, "the interchange's are not numbers" },
	{ "TA1", 5, 0, 0, "nor those of its acknowledgment" },
	{ "XYZ", 1, 0, 0, "an unknown segment" },
	{ "CL", 1, 0, 0, "the beginning of a tag" },
	{ "CLMX", 1, 0, 0, "more than a tag" },
	{ "", 1, 0, 0, "no tag" },
};

static const struct words_row {
	const char *tag;
	int element, component;
	const char *code;
	const char *want;	/* NULL: none */
} words[] = {
	{ "NM1", 1, 0, "85", "billing provider" },
	{ "NM1", 8, 0, "XX", "NPI" },
	{ "REF", 1, 0, "G1", "prior authorization number" },
	{ "DTP", 1, 0, "472", "service" },
	{ "CLP", 2, 0, "22", "reversal of a payment" },
	{ "CLM", 5, 3, "7", "replacement of an earlier claim" },
	{ "CLM", 5, 2, "B", "place of service" },
	{ "SV1", 1, 1, "HC", "HCPCS or CPT procedure code" },
	{ "SV1", 5, 0, "11", "office" },
	{ "SV3", 3, 0, "11", "office" },
	{ "PLB", 3, 1, "WO", "overpayment recovered" },
	{ "CAS", 1, 0, "PR", "patient owes" },
	{ "EB", 1, 0, "1", "active coverage" },
	{ "EB", 1, 0, "MC", "managed care coordinator" },
	{ "AAA", 3, 0, "72", "member number missing or wrong" },
	{ "STC", 3, 0, "U", "rejected" },
	{ "IK3", 4, 0, "I4", "guide does not use the segment" },
	{ "IK4", 3, 0, "I10", "guide does not use the element" },
	{ "AK4", 3, 0, "10", "excluded by another element" },
	{ "AK9", 1, 0, "P", "accepted in part" },
	{ "TA1", 5, 0, "025", "control number used before" },
	{ "ISA", 15, 0, "T", "test" },
	{ "GS", 1, 0, "HP", "remittance (835)" },
	{ "CLM", 5, 1, "11", NULL },	/* an office, or a bill type */
	{ "CLP", 8, 0, "11", NULL },
	{ "CAS", 2, 0, "45", NULL },	/* others' list */
	{ "STC", 1, 1, "A1", NULL },
	{ "NM1", 1, 0, "8", NULL },
	{ "NM1", 1, 0, "855", NULL },
	{ "NM1", 1, 0, "", NULL },
	{ "NM1", 1, 1, "85", NULL },
	{ "NM1", 3, 0, "85", NULL },	/* a name */
	{ "XYZ", 1, 0, "85", NULL },
};

/* Codes of our grammars without words, and why. */
static const struct silent {
	int number;
	const char *reason;
} silents[] = {
	{ 127, "a reference's value, told by its kind" },
	{ 447, "a loop, named by itself" },
	{ 480, "a guide, named by itself" },
	{ 1596, "a military rank: nobody bills by it" },
	{ 1705, "a guide, named by itself" },
	{ 9999, "a context, named by itself" },
};

static const char *
or_none(const char *told)
{
	return told != NULL ? told : "(none)";
}

static const struct element_table *const tables[] = {
	&elements_acks, &elements_care, &elements_coverage, &elements_money,
	&elements_parties,
};

static int
disorder_of_shapes(void)
{
	const struct element_shapes *s = &elements_shapes;
	int wrong = 0;

	for (size_t i = 1; i < s->segments; i++)
		wrong += strcmp(s->segment[i - 1].tag, s->segment[i].tag) >= 0;
	for (size_t i = 1; i < s->composites; i++)
		wrong += s->composite[i - 1].id >= s->composite[i].id;
	return wrong;
}

static int
disorder_of_codes(const struct element_list *list)
{
	int wrong = list->codes == 0;

	for (size_t i = 1; i < list->codes; i++)
		wrong += strcmp(list->code[i - 1].code,
		    list->code[i].code) >= 0;
	if (wrong > 0)
		printf("# the codes of %d\n", list->number);
	return wrong;
}

/* Lists in order, in themselves too, and no number in two tables. */
static int
disorder_of_lists(void)
{
	static char seen[I(100)];
	int wrong = 0;

	for (size_t t = 0; t < ROWS(tables); t++)
		for (size_t i = 0; i < tables[t]->lists; i++) {
			const struct element_list *list = &tables[t]->list[i];

			wrong += i > 0 && list[-1].number >= list->number;
			wrong += seen[list->number]++ > 0;
			wrong += disorder_of_codes(list);
		}
	return wrong;
}

/* Composites that a segment names and no table holds. */
static int
composites_missing(void)
{
	const struct element_shapes *s = &elements_shapes;
	int missing = 0;

	for (size_t i = 0; i < s->segments; i++)
		for (size_t j = 0; j < ROWS(s->segment[i].number); j++) {
			int id = s->segment[i].number[j], found = 0;

			for (size_t k = 0; k < s->composites; k++)
				found |= s->composite[k].id == id;
			if (id < C(0) || id >= I(0) || found)
				continue;
			missing++;
			printf("# %s %zu\n", s->segment[i].tag, j + 1);
		}
	return missing;
}

/* An AK4 or IK4 in the segment last named; 1 if it agrees. */
static int
agrees(const struct x12_segment *s, struct x12_delims d, struct slice tag)
{
	struct slice place = x12_el(s, 1);
	int64_t element = 0, component = 0, want = 0;
	int got;

	slice_int(x12_part(d, place, 1), &element);
	slice_int(x12_part(d, place, 2), &component);
	slice_int(x12_el(s, 2), &want);
	got = x12_element_number(tag, (int)element, (int)component);
	if (want == 0 || got == want)
		return 1;
	printf("# %.*s %" PRId64 "-%" PRId64 ": %d, not %" PRId64 "\n",
	    SLICE_ARG(tag), element, component, got, want);
	return 0;
}

static void
read_acks(const char *name, int *elements, int *agreeing)
{
	char path[1024], buf[4] = "";
	struct x12_reader *r;
	const struct x12_segment *s;
	struct fault f;
	int fd;

	snprintf(path, sizeof(path), ACKS "/%s", name);
	if ((fd = open(path, O_RDONLY)) == -1)
		return;
	r = x12_reader_new(fd);
	while (x12_next(r, &s, &f) != 0) {
		if (slice_is(s->tag, "AK3") || slice_is(s->tag, "IK3"))
			slice_copy(x12_el(s, 1), buf, sizeof(buf));
		if (!slice_is(s->tag, "AK4") && !slice_is(s->tag, "IK4"))
			continue;
		++*elements;
		*agreeing += agrees(s, x12_reader_delims(r), slice_of(buf));
	}
	x12_reader_free(r);
	close(fd);
}

static void
acks(void)
{
	static const char why[] = "a stranger's acknowledgments name elements "
	    "by our numbers";
	DIR *dir = opendir(ACKS);
	struct dirent *entry;
	int elements = 0, agreeing = 0;

	if (dir == NULL) {
		printf("ok %d # skip no " ACKS " here\n", ++tap_count);
		return;
	}
	while ((entry = readdir(dir)) != NULL)
		if (entry->d_name[0] != '.')
			read_acks(entry->d_name, &elements, &agreeing);
	closedir(dir);
	tap_ok(elements >= 15, "there are acknowledgments to compare with");
	tap_int(agreeing, elements, why);
}

static int
may_be_silent(int number)
{
	for (size_t i = 0; i < ROWS(silents); i++)
		if (silents[i].number == number)
			return 1;
	return 0;
}

/* How many of a row's codes nobody can tell; each is printed. */
static int
untold(const char *kind, const char *tag, int element, int component,
    const char *codes)
{
	struct slice rest = slice_of(codes), code;
	int wrong = 0;

	while (slice_split(&rest, ' ', &code)) {
		int number = x12_element_number(slice_of(tag), element,
		    component);

		if (code.len == 0 || may_be_silent(number) || x12_code_words(
		    slice_of(tag), element, component, code) != NULL)
			continue;
		printf("# %s: %s %d-%d (%d) %.*s\n", kind, tag, element,
		    component, number, SLICE_ARG(code));
		wrong++;
	}
	return wrong;
}

static void
grammar_is_told(const struct x12_grammar *g)
{
	const char *tag = "";
	char why[80];
	int element = 0, wrong = 0;

	for (const struct x12_row *row = g->rows; row->kind != X12_END; row++) {
		int component = row->kind == X12_COMP ? row->position : 0;

		if (row->kind == X12_SEG)
			tag = row->id;
		if (row->kind == X12_EL)
			element = row->position;
		if (row->kind == X12_SEG &&
		    x12_segment_words(slice_of(tag)) == NULL) {
			printf("# %s: %s has no words\n", g->kind, tag);
			wrong++;
		}
		if ((row->kind == X12_EL || row->kind == X12_COMP) &&
		    row->codes != NULL)
			wrong += untold(g->kind, tag, element, component,
			    row->codes);
	}
	snprintf(why, sizeof(why), "segments and codes of %s have words",
	    g->kind[0] != '\0' ? g->kind : "envelopes");
	tap_int(wrong, 0, why);
}

/*
 * One number is one type wherever it stands; but the form of 1251 is told by
 * 1250. type[] is 0 for a number not met yet.
 */
static int
type_is_another(unsigned char type[], int number, const struct x12_row *row)
{
	if (number == 1251 || type[number] == row->type + 1)
		return 0;
	if (type[number] == 0)
		type[number] = (unsigned char)(row->type + 1);
	return type[number] != row->type + 1;
}

/* Elements without a number, or whose number is of another type elsewhere. */
static int
numbers_wrong(const struct x12_grammar *g, unsigned char type[])
{
	const char *tag = "";
	int element = 0, wrong = 0;

	for (const struct x12_row *row = g->rows; row->kind != X12_END; row++) {
		int component = row->kind == X12_COMP ? row->position : 0;
		int number;

		if (row->kind == X12_SEG)
			tag = row->id;
		if (row->kind == X12_EL)
			element = row->position;
		if ((row->kind != X12_EL && row->kind != X12_COMP) ||
		    row->type == X12_COMPOSITE)
			continue;
		number = x12_element_number(slice_of(tag), element, component);
		if (number > 0 && !type_is_another(type, number, row))
			continue;
		printf("# %s: %s %d-%d: %d\n", g->kind, tag, element,
		    component, number);
		wrong++;
	}
	return wrong;
}

static void
grammars(void)
{
	static const char *const kinds[] = {
		"835", "837P", "837I", "837D", "999", "997", "TA1", "270",
		"271", "276", "277", "277CA", "277RFAI", "278", "275", "820",
		"824", "834",
	};
	static unsigned char type[C(0)];
	int wrong = 0;

	grammar_is_told(&x12_grammar_envelope);
	for (size_t i = 0; i < ROWS(kinds); i++) {
		const struct x12_grammar *g = x12_grammar_of(kinds[i]);

		if (g == NULL)
			continue;
		grammar_is_told(g);
		if (strcmp(kinds[i], "TA1") != 0)
			wrong += numbers_wrong(g, type);
	}
	tap_int(wrong, 0, "elements have numbers, and a number one type");
}

int
main(void)
{
	tap_int(disorder_of_shapes(), 0, "segments and composites in order");
	tap_int(disorder_of_lists(), 0, "lists and their codes in order");
	tap_int(composites_missing(), 0, "every composite named is there");
	for (size_t i = 0; i < ROWS(numbers); i++)
		tap_int(x12_element_number(slice_of(numbers[i].tag),
		    numbers[i].element, numbers[i].component), numbers[i].want,
		    numbers[i].why);
	for (size_t i = 0; i < ROWS(words); i++) {
		const struct words_row *w = &words[i];
		const char *got = x12_code_words(slice_of(w->tag), w->element,
		    w->component, slice_of(w->code));
		char why[80];

		snprintf(why, sizeof(why), "%s %d-%d '%s'", w->tag, w->element,
		    w->component, w->code);
		tap_text(or_none(got), or_none(w->want), why);
	}
	tap_text(or_none(x12_place_words(SLICE("11"))), "office", "a place");
	tap_text(or_none(x12_place_words(SLICE("1"))), "(none)", "no place");
	tap_text(or_none(x12_segment_words(SLICE("REF"))), "reference",
	    "a segment");
	tap_text(or_none(x12_segment_words(SLICE("RE"))), "(none)",
	    "no segment");
	acks();
	grammars();
	return tap_done();
}
