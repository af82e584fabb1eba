/*
 * slice, fault and arena: borrowed bytes, what a message may show of them, and the memory
 * they live in.
 */
#include "../lib/base/arena.h"
#include "../lib/base/fault.h"
#include "tap.h"

static void
numbers(void)
{
	static const struct {
		const char *in;
		int64_t want;	/* -1: refused */
	} rows[] = {
		{ "0", 0 }, { "7", 7 }, { "007", 7 },
		{ "999999999999999999", 999999999999999999 },
		{ "1000000000000000000", -1 }, { "", -1 }, { " 1", -1 },
		{ "1 ", -1 }, { "-1", -1 }, { "+1", -1 }, { "1.0", -1 },
		{ "1a", -1 }, { "0x1", -1 }, { "\xb2", -1 },
		{ "18446744073709551617", -1 },
	};

	for (size_t i = 0; i < ROWS(rows); i++) {
		int64_t n = -7;

		if (slice_int(EXACT(rows[i].in), &n) == -1)
			n = -1;
		tap_int(n, rows[i].want, "digits alone are a number");
	}
}

static void
split(void)
{
	static const struct {
		const char *in, *want;
	} rows[] = {
		{ "a,,b", "[a][][b]" }, { "", "[]" }, { ",", "[][]" },
		{ "a", "[a]" }, { "a,", "[a][]" }, { ",a", "[][a]" },
		{ "a;b", "[a;b]" },
	};
	char got[64];

	for (size_t i = 0; i < ROWS(rows); i++) {
		struct slice rest = EXACT(rows[i].in), part;
		size_t n = 0;

		while (slice_split(&rest, ',', &part))
			n += (size_t)snprintf(got + n, sizeof(got) - n,
			    "[%.*s]", SLICE_ARG(part));
		tap_text(got, rows[i].want, "parts between commas");
	}
}

static void
slices(void)
{
	char buf[8] = "before";

	tap_int((int64_t)slice_of(NULL).len, 0, "NULL is the empty slice");
	tap_ok(slice_eq(slice_of(NULL), SLICE("")), "equal to the empty one");
	tap_ok(!slice_eq(SLICE("ab"), SLICE("abc")), "a prefix is not equal");
	tap_ok(!slice_eq(tap_exact("a\0b", 3), tap_exact("a\0c", 3)),
	    "a NUL does not end the comparison");
	tap_ok(slice_is_nocase(SLICE("aBc"), "AbC"), "case apart");
	tap_ok(!slice_is_nocase(SLICE("abc"), "abcd"), "but not length");
	tap_ok(slice_is(slice_trim(EXACT(" \t\r\n x y \n")), "x y"),
	    "blanks around go, within stay");
	tap_int((int64_t)slice_trim(EXACT(" \r\n\t ")).len, 0,
	    "blanks alone are nothing");
	tap_ok(slice_copy(EXACT("1234567"), buf, sizeof(buf)) == 0 &&
	    strcmp(buf, "1234567") == 0, "seven fit in eight");
	tap_ok(slice_copy(EXACT("12345678"), buf, sizeof(buf)) == -1 &&
	    buf[0] == '\0', "eight do not, and nothing is left half");
	tap_int(slice_copy(tap_exact("a\0b", 3), buf, sizeof(buf)), -1,
	    "a NUL within is refused");
	tap_int(slice_copy(EXACT(""), buf, 1), 0, "nothing fits in one");
	tap_int(slice_copy(EXACT("a"), buf, 1), -1, "one does not");
}

static void
shapes(void)
{
	static const struct {
		const char *in, *want, *why;
	} rows[] = {
		{ "Canary", "AAAAAA", "a name" },
		{ "1961-03-17", "9999-99-99", "a birth date" },
		{ "XKC900123456", "AAA999999999", "a member id" },
		{ "O'Brien-M\xc3\xbc" "ller", "A'AAAAA-A??AAAA",
		    "accents are not shown" },
		{ "two words", "AAA?AAAAA", "nor blanks" },
		{ "\x1b[31m", "?[99A", "nor what drives a terminal" },
		{ "a\nb", "A?A", "nor a line end" },
		{ "\x7f", "?", "nor DEL" },
		{ "", "", "nothing is nothing" },
		{ "123456789012345678901234", "999999999999999999999999",
		    "twenty-four are shown" },
		{ "1234567890123456789012345",
		    "999999999999999999999999...", "and no more" },
	};
	char buf[32];

	for (size_t i = 0; i < ROWS(rows); i++)
		tap_text(fault_shape(EXACT(rows[i].in), buf, sizeof(buf)),
		    rows[i].want, rows[i].why);
}

/* Whatever byte, wherever, however small the buffer: no letter but A, no digit but 9. */
static void
shapes_hide(void)
{
	char in[40], buf[32];
	int shown = 0, over = 0;

	for (int c = 0; c < 256; c++)
		for (size_t len = 0; len < sizeof(in); len++)
			for (size_t size = 4; size <= sizeof(buf); size++) {
				memset(in, c, len);
				memset(buf, 'z', sizeof(buf));
				fault_shape((struct slice){ in, len }, buf,
				    size);
				over += strlen(buf) >= size ||
				    (size < sizeof(buf) && buf[size] != 'z');
				for (char *p = buf; *p != '\0'; p++)
					shown += (*p >= '0' && *p <= '8') ||
					    (*p >= 'B' && *p <= 'Z') ||
					    (*p >= 'a' && *p <= 'z') ||
					    *p < ' ' || *p > '~';
			}
	tap_int(shown, 0, "no shape shows a letter or a digit");
	tap_int(over, 0, "nor runs over its buffer");
}

static void
places(void)
{
	struct fault f = { 0 };
	char buf[80], small[8];

	tap_text(fault_place(&f, buf, sizeof(buf)), "", "nowhere");
	fault_in_segment(&f, 17, SLICE("CLP"), 4, 0);
	tap_text(fault_place(&f, buf, sizeof(buf)), "CLP segment 17 element 4",
	    "an element");
	fault_in_segment(&f, 9, SLICE("SVC"), 1, 2);
	tap_text(fault_place(&f, buf, sizeof(buf)),
	    "SVC segment 9 element 1 component 2", "a component");
	tap_ok(strlen(fault_place(&f, small, sizeof(small))) < sizeof(small),
	    "a small buffer is not run over");
	fault_in_segment(&f, 3, SLICE("CANARY"), 0, 0);
	tap_text(fault_place(&f, buf, sizeof(buf)), "? segment 3",
	    "a tag too long for one is not shown");
	fault_in_row(&f, 12, "charge");
	tap_text(fault_place(&f, buf, sizeof(buf)), "row 12 column charge",
	    "a cell");
	fault_in_row(&f, 12, NULL);
	tap_text(fault_place(&f, buf, sizeof(buf)), "row 12", "a row");
	tap_int(fault_set(&f, "%0400d", 7), -1, "words too long are cut");
	tap_ok(strlen(f.what) == sizeof(f.what) - 1, "where there is no room");
}

static void
arenas(void)
{
	struct arena a = ARENA_EMPTY;
	char *p, *old;
	int dirty = 0, crooked = 0;

	for (int round = 0; round < 3; round++) {
		for (size_t size = 0; size < 3000; size += 7) {
			p = arena_alloc(&a, size);
			crooked += (uintptr_t)p % 16 != 0;
			for (size_t i = 0; i < size; i++)
				dirty += p[i] != 0;
			memset(p, 0xa5, size);
		}
		p = arena_alloc(&a, 300000);
		for (size_t i = 0; i < 300000; i++)
			dirty += p[i] != 0;
		memset(p, 0xa5, 300000);
		arena_reset(&a);
	}
	tap_int(crooked, 0, "aligned for anything");
	tap_int(dirty, 0, "zeroed, also when used again");
	old = arena_string(&a, EXACT("first"));
	for (int i = 0; i < 20000; i++)
		arena_printf(&a, "%d of %s", i, "many");
	tap_text(old, "first", "what was given stays through the many after");
	tap_text(arena_printf(&a, "%d-%s", 7, "x"), "7-x", "printed");
	tap_int((int64_t)arena_slice(&a, tap_exact("a\0b", 3)).len, 3,
	    "a slice keeps its NUL");
	arena_free(&a);
	tap_ok(a.first == NULL && arena_alloc(&a, 1) != NULL,
	    "freed, it may be used again");
	arena_free(&a);
}

int
main(void)
{
	numbers();
	split();
	slices();
	shapes();
	shapes_hide();
	places();
	arenas();
	return tap_done();
}
