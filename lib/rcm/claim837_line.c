/*
 * claim837_line: loops 2400 to 2420E, a service line with its drug and who
 * ordered it. domain/837.md section 8.
 */
#include <stdio.h>
#include <string.h>

#include "../base/money.h"
#include "claim837_part.h"

/* Columns of build-line. */
enum {
	L_N, L_ORDINAL, L_CODE, L_MOD1, L_MOD4 = L_MOD1 + 3, L_DESCRIPTION,
	L_CENTS, L_UNIT_TYPE, L_UNITS, L_POINTERS, L_FROM, L_TO, L_NOTE, L_NDC,
	L_NDC_QUANTITY, L_NDC_UNIT,
};
enum { POINTERS = 4, PROCEDURE = 160 };

/* SV101: modifiers without gaps. */
static const char *
procedure(struct claim837 *r, struct stmt *st, char buf[PROCEDURE])
{
	const char *mod[4] = { NULL, NULL, NULL, NULL };
	int n = 0;

	for (int i = L_MOD1; i <= L_MOD4; i++)
		if ((mod[n] = claim837_id(r, st, i)) != NULL)
			n++;
	return x12_composite(r->w, buf, PROCEDURE, "HC",
	    claim837_id(r, st, L_CODE), mod[0], mod[1], mod[2],
	    n == 4 ? mod[3] : NULL, claim837_text(r, st, L_DESCRIPTION),
	    X12_ENDS);
}

/*
 * SV107: "1,2" or "AB", each a diagnosis of the claim, none twice, at most four
 * (837.md section 13, 6).
 */
static const char *
pointers(struct claim837 *r, struct stmt *st, char buf[16])
{
	const char *text = db_text(st, L_POINTERS);
	char part[POINTERS][4] = { "", "", "", "" };
	unsigned seen = 0;
	int n = 0;

	for (const char *p = text; *p != '\0';) {
		int dx = 0;

		if (*p >= 'A' && *p <= 'L')
			dx = *p++ - 'A' + 1;
		else if (*p >= '0' && *p <= '9')
			while (*p >= '0' && *p <= '9' && dx < 100)
				dx = dx * 10 + (*p++ - '0');
		else {
			p++;
			continue;
		}
		if (dx < 1 || dx > r->n_dx || n == POINTERS ||
		    (seen & 1u << dx) != 0) {
			claim837_fail(r, "SV1", 7, "each pointer names one "
			    "diagnosis of the claim, four at most",
			    "correct dx_pointers");
			return NULL;
		}
		seen |= 1u << dx;
		snprintf(part[n++], sizeof(part[0]), "%d", dx);
	}
	return x12_composite(r->w, buf, 16, part[0], part[1], part[2], part[3],
	    X12_ENDS);
}

static void
service(struct claim837 *r, struct stmt *st)
{
	char code[PROCEDURE], point[16], units[MONEY_TEXT];

	if (db_int(st, L_UNITS) <= 0)
		claim837_fail(r, "SV1", 4, "a quantity of nothing",
		    "correct units or minutes");
	quantity_format(db_int(st, L_UNITS), units);
	x12_write(r->w, "SV1", procedure(r, st, code),
	    claim837_money(r, db_int(st, L_CENTS)),
	    claim837_id(r, st, L_UNIT_TYPE), units, NULL, NULL,
	    pointers(r, st, point), X12_ENDS);
}

/* One day as D8; from and through as RD8. */
static void
service_dates(struct claim837 *r, struct stmt *st)
{
	const char *from = claim837_date(r, st, L_FROM);
	const char *to = claim837_date(r, st, L_TO);
	int order = from != NULL && to != NULL ? strcmp(from, to) : 0;

	if (order > 0)
		claim837_fail(r, "DTP", 3, "the service ends before it begins",
		    "correct service_to");
	if (order == 0)
		x12_write(r->w, "DTP", "472", "D8", from, X12_ENDS);
	else
		x12_write(r->w, "DTP", "472", "RD8",
		    arena_printf(&r->arena, "%s-%s", from, to), X12_ENDS);
}

/* 2410: what was given, in units of the drug and not of the code. */
static void
drug(struct claim837 *r, struct stmt *st)
{
	char quantity[MONEY_TEXT], unit[8];
	int64_t thousandths;

	if (db_text(st, L_NDC)[0] == '\0')
		return;
	claim837_loop(r, "2410");
	if (quantity_parse(db_slice(st, L_NDC_QUANTITY), &thousandths) == -1 ||
	    thousandths <= 0) {
		claim837_fail(r, "CTP", 4, "a drug needs its quantity",
		    "correct ndc_quantity");
		return;
	}
	x12_write(r->w, "LIN", NULL, "N4", claim837_ndc(r, st, L_NDC),
	    X12_ENDS);
	x12_composite(r->w, unit, sizeof(unit),
	    claim837_id(r, st, L_NDC_UNIT), X12_ENDS);
	x12_write(r->w, "CTP", NULL, NULL, NULL,
	    quantity_format(thousandths, quantity), unit, X12_ENDS);
}

/* RULINGS 19: CLM01, L and two digits. */
static void
line(struct claim837 *r, struct stmt *st)
{
	char number[24];
	const char *note;

	claim837_loop(r, "2400");
	snprintf(number, sizeof(number), "%d", r->line_no);
	x12_write(r->w, "LX", number, X12_ENDS);
	service(r, st);
	service_dates(r, st);
	snprintf(number, sizeof(number), "%.12sL%02d",
	    db_text(r->claim, C_CLM01), r->line_no);
	x12_write(r->w, "REF", "6R", number, X12_ENDS);
	if ((note = claim837_text(r, st, L_NOTE)) != NULL)
		x12_write(r->w, "NTE", "ADD", note, X12_ENDS);
	drug(r, st);
	claim837_person(r, "2420E", "DK", r->claim, C_ORDERING_NPI);
}

void
claim837_lines(struct claim837 *r)
{
	for (; merge_at(&r->line, r->n) && !r->faulty; merge_next(&r->line)) {
		r->line_no = (int)db_int(r->line.st, L_ORDINAL);
		line(r, r->line.st);
	}
	r->line_no = 0;
}
