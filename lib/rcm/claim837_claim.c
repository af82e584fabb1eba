/*
 * claim837_claim: loop 2300 with its providers. domain/837.md sections 5 and 6;
 * what is printed when, the query decides: an empty column is not printed.
 */
#include <stdio.h>

#include "claim837_part.h"

enum { DIAGNOSES = 12, CODE = 16 };

void
claim837_dtp(struct claim837 *r, const char *qualifier, struct stmt *st,
    int column)
{
	const char *date = claim837_date(r, st, column);

	if (date != NULL)
		x12_write(r->w, "DTP", qualifier, "D8", date, X12_ENDS);
}

void
claim837_ref(struct claim837 *r, const char *qualifier, struct stmt *st,
    int column)
{
	const char *value = claim837_text(r, st, column);

	if (value != NULL)
		x12_write(r->w, "REF", qualifier, value, X12_ENDS);
}

/* Signature, assignment and release on file: the office's standing facts. */
static void
clm(struct claim837 *r, struct stmt *st)
{
	char place[32], accident[32];
	const char *cause = claim837_id(r, st, C_ACCIDENT);

	x12_composite(r->w, place, sizeof(place), db_text(st, C_POS), "B",
	    db_text(st, C_FREQUENCY), X12_ENDS);
	x12_composite(r->w, accident, sizeof(accident), cause, NULL, NULL,
	    claim837_id(r, st, C_ACCIDENT_STATE), X12_ENDS);
	x12_write(r->w, "CLM", db_text(st, C_CLM01),
	    claim837_money(r, db_int(st, C_CENTS)), NULL, NULL, place, "Y", "A",
	    "Y", "Y", NULL, cause != NULL ? accident : NULL, X12_ENDS);
}

static void
dates(struct claim837 *r, struct stmt *st)
{
	claim837_dtp(r, "431", st, C_ONSET);
	claim837_dtp(r, "439", st, C_ACCIDENT_DATE);
	claim837_dtp(r, "484", st, C_LMP);
	claim837_dtp(r, "435", st, C_ADMISSION);
	claim837_dtp(r, "096", st, C_DISCHARGE);
}

/* Paper that is sent has a number on it; what waits to be asked for, none. */
static void
attachment(struct claim837 *r, struct stmt *st)
{
	const char *type = claim837_id(r, st, C_PWK_TYPE);
	const char *number = claim837_text(r, st, C_PWK_CONTROL);

	if (type == NULL)
		return;
	x12_write(r->w, "PWK", type, claim837_id(r, st, C_PWK_MODE), NULL,
	    NULL, number != NULL ? "AC" : NULL, number, X12_ENDS);
}

static void
references(struct claim837 *r, struct stmt *st)
{
	const char *note;

	if (db_int(st, C_PAID) > 0)
		x12_write(r->w, "AMT", "F5",
		    claim837_money(r, db_int(st, C_PAID)), X12_ENDS);
	claim837_ref(r, "9F", st, C_REFERRAL);
	claim837_ref(r, "G1", st, C_AUTHORIZATION);
	claim837_ref(r, "F8", st, C_PAYER_NUMBER);
	claim837_ref(r, "X4", st, C_CLIA);
	if ((note = claim837_text(r, st, C_NOTE)) != NULL)
		x12_write(r->w, "NTE", "ADD", note, X12_ENDS);
}

static void
diagnoses(struct claim837 *r, int icd9)
{
	char text[DIAGNOSES][CODE];
	const char *hi[DIAGNOSES];
	int n = 0;

	for (; merge_at(&r->dx, r->n); merge_next(&r->dx), n++) {
		const char *code = claim837_id(r, r->dx.st, 1);

		if (n == DIAGNOSES) {
			claim837_fail(r, "HI", 0, "more than 12 diagnoses",
			    "leave the least important out");
			break;
		}
		x12_composite(r->w, text[n], sizeof(text[n]), n == 0 ?
		    (icd9 ? "BK" : "ABK") : (icd9 ? "BF" : "ABF"), code,
		    X12_ENDS);
		hi[n] = text[n];
	}
	r->n_dx = n;
	if (n > 0)
		x12_write_elements(r->w, "HI", hi, (unsigned)n);
}

/* One with a last name alone is a firm: providers.csv has no other mark. */
static void
rendering(struct claim837 *r, struct stmt *st)
{
	const char *npi = claim837_id(r, st, C_RENDERING_NPI);
	const char *first = claim837_text(r, st, C_RENDERING_FIRST);
	const char *taxonomy = claim837_id(r, st, C_RENDERING_TAXONOMY);

	if (npi == NULL)
		return;
	claim837_loop(r, "2310B");
	x12_write(r->w, "NM1", "82", first != NULL ? "1" : "2",
	    claim837_text(r, st, C_RENDERING_LAST), first,
	    first != NULL ? claim837_text(r, st, C_RENDERING_MIDDLE) : NULL,
	    NULL, NULL, "XX", npi, X12_ENDS);
	if (taxonomy != NULL)
		x12_write(r->w, "PRV", "PE", "PXC", taxonomy, X12_ENDS);
}

static void
facility(struct claim837 *r, struct stmt *st)
{
	const char *name = claim837_text(r, st, C_FACILITY_NAME);
	const char *npi = claim837_id(r, st, C_FACILITY_NPI);

	if (name == NULL)
		return;
	claim837_loop(r, "2310C");
	x12_write(r->w, "NM1", "77", "2", name, NULL, NULL, NULL, NULL,
	    npi != NULL ? "XX" : NULL, npi, X12_ENDS);
	claim837_address(r, st, C_FACILITY_ADDRESS, 1);
}

void
claim837_claim(struct claim837 *r)
{
	struct stmt *st = r->claim;

	claim837_loop(r, "2300");
	clm(r, st);
	dates(r, st);
	attachment(r, st);
	references(r, st);
	diagnoses(r, (int)db_int(st, C_ICD9));
	claim837_person(r, "2310A", "DN", st, C_REFERRING_NPI);
	rendering(r, st);
	facility(r, st);
	claim837_person(r, "2310D", "DQ", st, C_SUPERVISING_NPI);
	claim837_others(r);
	claim837_lines(r);
}
