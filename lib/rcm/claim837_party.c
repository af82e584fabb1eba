/*
 * claim837_party: who sends, bills, is insured and is treated: the header and
 * loops 1000 to 2010CA. domain/837.md sections 2 to 4.
 */
#include <stdio.h>
#include <string.h>

#include "claim837_part.h"

/* Columns of build-partner, build-billing, build-subscriber, build-patient. */
enum {
	P_SUBMITTER = 7, P_SUBMITTER_ID, P_CONTACT, P_PHONE, P_RECEIVER,
	P_RECEIVER_ID,
};
enum {
	B_N, B_TAXONOMY, B_ENTITY, B_NAME, B_FIRST, B_NPI, B_ADDRESS, B_ADDRESS2,
	B_CITY, B_STATE, B_ZIP, B_TIN, B_PAYTO,
};
enum {
	S_N, S_SELF, S_RANK, S_GROUP, S_PLAN, S_MSP, S_FILING, S_LAST, S_FIRST,
	S_MIDDLE, S_SUFFIX, S_MEMBER, S_ADDRESS, S_ADDRESS2, S_CITY, S_STATE,
	S_ZIP, S_BIRTH, S_SEX, S_PAYER, S_PAYER_ID, S_PAYER_ADDRESS,
	S_PAYER_CITY, S_PAYER_STATE, S_PAYER_ZIP,
};
enum {
	D_N, D_RELATIONSHIP, D_LAST, D_FIRST, D_MIDDLE, D_SUFFIX, D_ADDRESS,
	D_ADDRESS2, D_CITY, D_STATE, D_ZIP, D_BIRTH, D_SEX,
};

void
claim837_address(struct claim837 *r, struct stmt *st, int column, int full_zip)
{
	x12_write(r->w, "N3", claim837_text(r, st, column),
	    claim837_text(r, st, column + 1), X12_ENDS);
	x12_write(r->w, "N4", claim837_text(r, st, column + 2),
	    claim837_id(r, st, column + 3),
	    claim837_zip(r, st, column + 4, full_zip), X12_ENDS);
}

void
claim837_person(struct claim837 *r, const char *loop, const char *who,
    struct stmt *st, int column)
{
	const char *npi = claim837_id(r, st, column);
	const char *last = claim837_text(r, st, column + 1);
	const char *first = claim837_text(r, st, column + 2);

	if (npi == NULL && last == NULL)
		return;
	claim837_loop(r, loop);
	x12_write(r->w, "NM1", who, "1", last, first, NULL, NULL, NULL,
	    npi != NULL ? "XX" : NULL, npi, X12_ENDS);
}

void
claim837_header(struct claim837 *r, const char *reference, const char *as_of)
{
	struct stmt *st = r->partner;
	const char *name = claim837_text(r, st, P_SUBMITTER);
	const char *contact = claim837_text(r, st, P_CONTACT);
	char date[9], time[5];

	snprintf(date, sizeof(date), "%.4s%.2s%.2s", as_of, as_of + 5,
	    as_of + 8);
	snprintf(time, sizeof(time), "%.2s%.2s", as_of + 11, as_of + 14);
	claim837_loop(r, "");
	x12_write(r->w, "BHT", "0019", "00", reference, date, time, "CH",
	    X12_ENDS);
	claim837_loop(r, "1000A");
	x12_write(r->w, "NM1", "41", "2", name, NULL, NULL, NULL, NULL, "46",
	    claim837_text(r, st, P_SUBMITTER_ID), X12_ENDS);
	/* The contact is named when he is somebody else. */
	if (contact != NULL && name != NULL && strcmp(contact, name) == 0)
		contact = NULL;
	x12_write(r->w, "PER", "IC", contact, "TE",
	    claim837_digits(r, st, P_PHONE), X12_ENDS);
	claim837_loop(r, "1000B");
	x12_write(r->w, "NM1", "40", "2", claim837_text(r, st, P_RECEIVER),
	    NULL, NULL, NULL, NULL, "46",
	    claim837_text(r, st, P_RECEIVER_ID), X12_ENDS);
}

/* The next HL: parent 0 for none. */
static int
level(struct claim837 *r, int parent, const char *code, const char *children)
{
	char number[12], up[12];

	snprintf(number, sizeof(number), "%d", ++r->at.hl);
	snprintf(up, sizeof(up), "%d", parent);
	x12_write(r->w, "HL", number, parent > 0 ? up : NULL, code, children,
	    X12_ENDS);
	return r->at.hl;
}

void
claim837_billing(struct claim837 *r)
{
	struct stmt *st = r->billing.st;
	const char *taxonomy = claim837_id(r, st, B_TAXONOMY);
	const char *entity = db_text(st, B_ENTITY);

	claim837_loop(r, "2000A");
	r->at.hl_billing = level(r, 0, "20", "1");
	if (taxonomy != NULL)
		x12_write(r->w, "PRV", "BI", "PXC", taxonomy, X12_ENDS);
	claim837_loop(r, "2010AA");
	x12_write(r->w, "NM1", "85", entity, claim837_text(r, st, B_NAME),
	    entity[0] == '1' ? claim837_text(r, st, B_FIRST) : NULL, NULL, NULL,
	    NULL, "XX", claim837_id(r, st, B_NPI), X12_ENDS);
	claim837_address(r, st, B_ADDRESS, 1);
	x12_write(r->w, "REF", "EI", claim837_digits(r, st, B_TIN), X12_ENDS);
	if (db_text(st, B_PAYTO)[0] == '\0')
		return;
	claim837_loop(r, "2010AB");
	x12_write(r->w, "NM1", "87", entity, X12_ENDS);
	claim837_address(r, st, B_PAYTO, 0);
}

static void
payer(struct claim837 *r, struct stmt *st)
{
	claim837_loop(r, "2010BB");
	x12_write(r->w, "NM1", "PR", "2", claim837_text(r, st, S_PAYER), NULL,
	    NULL, NULL, NULL, "PI", claim837_text(r, st, S_PAYER_ID),
	    X12_ENDS);
	if (db_text(st, S_PAYER_ADDRESS)[0] == '\0' ||
	    db_text(st, S_PAYER_CITY)[0] == '\0')
		return;
	x12_write(r->w, "N3", claim837_text(r, st, S_PAYER_ADDRESS), X12_ENDS);
	x12_write(r->w, "N4", claim837_text(r, st, S_PAYER_CITY),
	    claim837_id(r, st, S_PAYER_STATE),
	    claim837_zip(r, st, S_PAYER_ZIP, 0), X12_ENDS);
}

/* DMG as it stands in 2010BA and 2010CA. */
static void
birth(struct claim837 *r, struct stmt *st, int column)
{
	x12_write(r->w, "DMG", "D8", claim837_date(r, st, column),
	    claim837_id(r, st, column + 1), X12_ENDS);
}

void
claim837_subscriber(struct claim837 *r)
{
	struct stmt *st = r->subscriber.st;
	int self = (int)db_int(st, S_SELF);

	claim837_loop(r, "2000B");
	r->at.hl_subscriber = level(r, r->at.hl_billing, "22",
	    self ? "0" : "1");
	x12_write(r->w, "SBR", db_text(st, S_RANK), self ? "18" : NULL,
	    claim837_text(r, st, S_GROUP), claim837_text(r, st, S_PLAN),
	    claim837_id(r, st, S_MSP), NULL, NULL, NULL,
	    claim837_id(r, st, S_FILING), X12_ENDS);
	claim837_loop(r, "2010BA");
	x12_write(r->w, "NM1", "IL", "1", claim837_text(r, st, S_LAST),
	    claim837_text(r, st, S_FIRST), claim837_text(r, st, S_MIDDLE), NULL,
	    claim837_text(r, st, S_SUFFIX), "MI",
	    claim837_id(r, st, S_MEMBER), X12_ENDS);
	if (self) {
		claim837_address(r, st, S_ADDRESS, 0);
		birth(r, st, S_BIRTH);
	}
	payer(r, st);
}

void
claim837_patient(struct claim837 *r)
{
	struct stmt *st = r->patient.st;

	claim837_loop(r, "2000C");
	level(r, r->at.hl_subscriber, "23", "0");
	x12_write(r->w, "PAT", claim837_id(r, st, D_RELATIONSHIP), X12_ENDS);
	claim837_loop(r, "2010CA");
	x12_write(r->w, "NM1", "QC", "1", claim837_text(r, st, D_LAST),
	    claim837_text(r, st, D_FIRST), claim837_text(r, st, D_MIDDLE), NULL,
	    claim837_text(r, st, D_SUFFIX), X12_ENDS);
	claim837_address(r, st, D_ADDRESS, 0);
	birth(r, st, D_BIRTH);
}
