/*
 * claim837_text: values as their elements want them. Nearly all text is fit
 * as it is and goes from the row to the writer without a copy; the rest is
 * made fit in the claim's arena, and recorded.
 */
#include <string.h>

#include "../base/date.h"
#include "../base/money.h"
#include "claim837_part.h"
#include "sql.h"

/* Recorded words: of form alone, never a value. */
static const char plain_words[] = "accents, delimiters or blanks made plain";
static const char lost_words[] = "a character of no plain form made a blank";
static const char marks_words[] = "marks between letters and digits left out";
static const char zip_words[] = "four unknown digits written as 9998";
static const char ndc_words[] = "written as eleven digits";

void
claim837_repair(struct claim837 *r, const char *column, const char *what)
{
	db_run(r->db, sql_build_repair_add, "iiss", r->n, (int64_t)r->line_no,
	    column, what);
}

/* A character that needs no look: never a delimiter of ours. */
static int
plain(char c)
{
	if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
		return 1;
	return c == '-' || c == '.' || c == ',' || c == '\'' || c == '&' ||
	    c == '/' || c == '#';
}

/* Fit as it is: plain words with one blank between. */
static int
fit(struct slice s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!plain(s.p[i]) && (s.p[i] != ' ' || i == 0 ||
		    i + 1 == s.len || s.p[i - 1] == ' '))
			return 0;
	return 1;
}

const char *
claim837_text(struct claim837 *r, struct stmt *st, int column)
{
	static const struct x12_delims delims = { '*', ':', '^', '~' };
	struct slice s = db_slice(st, column);
	char *text;
	int changed;

	if (s.len == 0)
		return NULL;
	if (fit(s))
		return s.p;
	text = arena_string(&r->arena, s);
	changed = x12_clean(delims, text);
	if (changed != 0)
		claim837_repair(r, db_column_name(st, column),
		    changed == 1 ? plain_words : lost_words);
	return text[0] != '\0' ? text : NULL;
}

const char *
claim837_id(struct claim837 *r, struct stmt *st, int column)
{
	struct slice s = db_slice(st, column);
	size_t n = 0, marks = 0;
	char *text;

	if (s.len == 0)
		return NULL;
	text = arena_string(&r->arena, s);
	for (size_t i = 0; i < s.len; i++) {
		char c = text[i];

		if (c >= 'a' && c <= 'z')
			c = (char)(c - 'a' + 'A');
		if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
			text[n++] = c;
		else
			marks++;
	}
	text[n] = '\0';
	if (marks > 0)
		claim837_repair(r, db_column_name(st, column), marks_words);
	return n > 0 ? text : NULL;
}

const char *
claim837_digits(struct claim837 *r, struct stmt *st, int column)
{
	char *text = arena_string(&r->arena, db_slice(st, column));
	size_t n = 0;

	for (const char *p = text; *p != '\0'; p++)
		if (*p >= '0' && *p <= '9')
			text[n++] = *p;
	text[n] = '\0';
	return n > 0 ? text : NULL;
}

const char *
claim837_zip(struct claim837 *r, struct stmt *st, int column, int full)
{
	const char *zip = claim837_digits(r, st, column);
	size_t n = zip == NULL ? 0 : strlen(zip);

	if (n != 0 && n != 5 && n != 9)
		claim837_fail(r, "N4", 3, "a ZIP is 5 or 9 digits",
		    "correct the address");
	if (!full || (n != 5 && n != 9) ||
	    (n == 9 && strcmp(zip + 5, "0000") != 0))
		return zip;
	claim837_repair(r, db_column_name(st, column), zip_words);
	return arena_printf(&r->arena, "%.5s9998", zip);
}

const char *
claim837_date(struct claim837 *r, struct stmt *st, int column)
{
	const char *iso = db_text(st, column);

	if (iso[0] == '\0')
		return NULL;
	return date_d8(iso, arena_alloc(&r->arena, 9));
}

const char *
claim837_money(struct claim837 *r, int64_t cents)
{
	return money_format_x12(cents, arena_alloc(&r->arena, MONEY_TEXT));
}

/*
 * 4-4-2, 5-3-2 and 5-4-1 get the zero that their short part lacks; 5-4-2 and
 * eleven digits are as they should be (HIPAA's form of FDA's three).
 */
const char *
claim837_ndc(struct claim837 *r, struct stmt *st, int column)
{
	static const size_t width[] = { 5, 4, 2 };
	struct slice rest = db_slice(st, column), part;
	char *out = arena_alloc(&r->arena, 12);
	const char *digits = claim837_digits(r, st, column);
	size_t n = 0, parts = 0;

	if (digits == NULL || strlen(digits) == 11)
		return digits;
	while (parts < 3 && slice_split(&rest, '-', &part)) {
		if (part.len > width[parts] || part.len + 1 < width[parts])
			break;
		if (part.len < width[parts])
			out[n++] = '0';
		memcpy(out + n, part.p, part.len);
		n += part.len;
		parts++;
	}
	if (n == 11 && parts == 3 && rest.p == NULL) {
		claim837_repair(r, db_column_name(st, column), ndc_words);
		return out;
	}
	claim837_fail(r, "LIN", 3, "an NDC is eleven digits",
	    "correct ndc");
	return digits;
}
