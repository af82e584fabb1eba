/*
 * claim837_part: what the files of claim837 share. Private to them.
 */
#ifndef RCM_CLAIM837_PART_H
#define RCM_CLAIM837_PART_H

#include "../base/arena.h"
#include "../base/fault.h"
#include "../store/db.h"
#include "../x12/writer.h"

/* A cursor ordered by its first column, a number; opening it steps it once. */
struct merge {
	struct stmt *st;
	int64_t key;		/* of the row it stands on */
	int live;		/* it stands on one */
};

/* Where the file is: kept before a claim, put back if that is taken back. */
struct place {
	int64_t planned;	/* build_claim.set_planned of the open set; 0: none */
	int set;		/* its ST02 */
	int64_t billing, subscriber, patient; /* open HLs, as build_claim has them */
	int hl, hl_billing, hl_subscriber; /* last HL01; of the open ones */
};

/* Which loop, of which line, the segments from ordinal on are in. */
struct trail {
	uint32_t ordinal;
	int line;
	const char *loop;
};
enum { TRAIL = 512 };	/* loops of a claim; 50 lines take fewer */

struct claim837 {
	struct db *db;
	struct x12_writer *w;
	struct arena arena;	/* texts of the claim under work */
	struct stmt *partner, *claim;
	struct merge billing, subscriber, patient, dx, other, line;
	struct place at;
	int64_t n;		/* the claim under work, */
	int line_no;		/* its line, or 0 */
	int n_dx;		/* its diagnoses */
	struct trail trail[TRAIL];
	int n_trail;
	uint32_t header_end;	/* last segment of the set's header, or 0 */
	int faulty;		/* it cannot be written, and why */
	char fault_loop[8];
	int fault_line;
	struct fault fault;
};

/* Columns of build-claim, in its order. */
enum {
	C_N, C_CLAIM, C_SET, C_BILLING, C_SUBSCRIBER, C_PATIENT, C_SELF, C_CLM01,
	C_CENTS, C_POS, C_FREQUENCY, C_ACCIDENT, C_ACCIDENT_STATE, C_ONSET,
	C_ACCIDENT_DATE, C_LMP, C_ADMISSION, C_DISCHARGE, C_PWK_TYPE, C_PWK_MODE,
	C_PWK_CONTROL, C_PAID, C_REFERRAL, C_AUTHORIZATION, C_PAYER_NUMBER,
	C_CLIA, C_NOTE, C_ICD9, C_REFERRING_NPI, C_REFERRING_LAST,
	C_REFERRING_FIRST, C_RENDERING_NPI, C_RENDERING_LAST, C_RENDERING_FIRST,
	C_RENDERING_MIDDLE, C_RENDERING_TAXONOMY, C_FACILITY_NAME, C_FACILITY_NPI,
	C_FACILITY_ADDRESS, C_FACILITY_ADDRESS2, C_FACILITY_CITY,
	C_FACILITY_STATE, C_FACILITY_ZIP, C_SUPERVISING_NPI, C_SUPERVISING_LAST,
	C_SUPERVISING_FIRST, C_ORDERING_NPI, C_ORDERING_LAST, C_ORDERING_FIRST,
};

void merge_open(struct merge *, struct stmt *);
/* Skips to the rows of key. 1 if the cursor stands on one. */
int merge_at(struct merge *, int64_t key);
void merge_next(struct merge *);

/* A loop begins. */
void claim837_loop(struct claim837 *, const char *loop);
/* The claim cannot be written, for a reason that the grammar does not know. */
void claim837_fail(struct claim837 *, const char *tag, int element,
    const char *what, const char *remedy);
/* The writer refused it: its words end in the loop, or the trail tells. */
void claim837_spoilt(struct claim837 *, const struct fault *);

/*
 * A column's value fit for its element, until its cursor moves; NULL if empty.
 * What changed but case is recorded as a repair under the column's name.
 */
const char *claim837_text(struct claim837 *, struct stmt *, int column);
/* Letters and digits alone: member ids, codes. */
const char *claim837_id(struct claim837 *, struct stmt *, int column);
/* Digits alone: phones, tax ids. Form, not worth recording. */
const char *claim837_digits(struct claim837 *, struct stmt *, int column);
/* 5 or 9 digits; full: 9, unknown ones 9998 (837.md section 13). */
const char *claim837_zip(struct claim837 *, struct stmt *, int column,
    int full);
/* 'YYYY-MM-DD' as D8. */
const char *claim837_date(struct claim837 *, struct stmt *, int column);
const char *claim837_money(struct claim837 *, int64_t cents);
/* An NDC in its five shapes with hyphens, or as digits, as eleven digits. */
const char *claim837_ndc(struct claim837 *, struct stmt *, int column);
void claim837_repair(struct claim837 *, const char *column, const char *what);

/* N3 and N4 from five columns: address1, address2, city, state, zip. */
void claim837_address(struct claim837 *, struct stmt *, int column,
    int full_zip);
/* NM1 from three columns: npi, last, first; nothing if they are empty. */
void claim837_person(struct claim837 *, const char *loop, const char *who,
    struct stmt *, int column);
/* DTP with a date of a column, nothing if it is empty. */
void claim837_dtp(struct claim837 *, const char *qualifier, struct stmt *,
    int column);
/* REF with a text of a column, nothing if it is empty. */
void claim837_ref(struct claim837 *, const char *qualifier, struct stmt *,
    int column);

/* BHT and loops 1000; then the levels: claim837_party.c. */
void claim837_header(struct claim837 *, const char *reference,
    const char *as_of);
void claim837_billing(struct claim837 *);
void claim837_subscriber(struct claim837 *);
void claim837_patient(struct claim837 *);
/* Loop 2300 to the end of its lines. */
void claim837_claim(struct claim837 *);
void claim837_others(struct claim837 *);
void claim837_lines(struct claim837 *);

#endif
