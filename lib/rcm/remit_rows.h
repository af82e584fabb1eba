/*
 * remit rows: what the stager gathers of a claim or line until all its segments
 * have come, and the inserts.
 */
#ifndef RCM_REMIT_ROWS_H
#define RCM_REMIT_ROWS_H

#include "../store/db.h"
#include "../x12/reader.h"

enum {
	REMIT_ADJUSTMENTS = 600,	/* 99 CAS of 6 triplets, and a few */
	REMIT_KEPT = 256,		/* segments kept of one claim or line */
	REMIT_KEPT_BYTES = 32 * 1024,
};

struct remit_header {
	char handling[4], credit_debit[4], method[8], bpr16[12];
	char trace[64], originator[24];
	char payer_name[80], plan_id[84], payer_2u[64];
	char payee_npi[16], payee_tin[16];
	int64_t cents;
	int has_bpr;
};

struct remit_claim {
	uint32_t segment;
	char clp01[64], status[4], filing[4], number[64], original[64];
	char last[64], first[40], member[84], npi[16];
	char from[12], to[12], remarks[160];
	int64_t charge, paid, share;
	int has_share;
};

struct remit_line {
	uint32_t segment;
	char qualifier[4], code[52], modifiers[40], original[52], revenue[8];
	char units[20], control[52], on[12], remarks[160];
	int64_t charge, paid, allowed;
	int has_allowed;
};

struct remit_adjustment {
	uint32_t segment;
	int position;
	char group[4], carc[8], quantity[20];
	int64_t cents;
};

struct remit_kept {
	uint32_t segment;
	char loop[8];
	size_t at, len;			/* of its text in bytes[] */
};

/* The set under work. 0 of remit, claim, line: none is open. */
struct remit_rows {
	struct db *db;
	int64_t unit;
	struct remit_header header;
	struct remit_claim claim;
	struct remit_line line;
	int in_claim, in_line;		/* gathered, not yet inserted */
	int64_t remit, claim_id, line_id;
	struct remit_adjustment adjustment[REMIT_ADJUSTMENTS];
	unsigned adjustments;
	struct remit_kept kept[REMIT_KEPT];
	unsigned kepts;
	char bytes[REMIT_KEPT_BYTES];
	size_t used;
};

/* Inserts what is gathered: the header (once), the claim, the line, with what hangs on it. */
void remit_rows_header(struct remit_rows *);
void remit_rows_flush(struct remit_rows *);
/* Closes line and claim. */
void remit_rows_end_line(struct remit_rows *);
void remit_rows_end_claim(struct remit_rows *);

/* A segment without columns of its own: kept with the claim or line it stands in. */
void remit_rows_keep(struct remit_rows *, const struct x12_segment *,
    struct x12_delims, const char *loop);
void remit_rows_provider_adjustment(struct remit_rows *, uint32_t segment,
    int position, const char *provider, const char *period, const char *code,
    const char *reference, int64_t cents);

#endif
