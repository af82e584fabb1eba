/*
 * answers: a partner's file judged by its form, and what he is told of it: the
 * answer that lib/x12/answer.h makes, under the names that his row of
 * partners.csv has for him and us, and of it what he asked for.
 *
 * What does not pass is staged into answer_fault as stretches of the document:
 * a set with a finding; a group or an interchange that the answer rejects
 * whole. Payments' amounts go into answer_payment. Nothing is decided here:
 * sql/steps/send-acks does that. Source: as lib/x12/answer.h.
 */
#ifndef RCM_ANSWERS_H
#define RCM_ANSWERS_H

#include "../store/job.h"
#include "../store/spool.h"
#include "../x12/checker.h"

/* Names as in the partner's row; they fit an ISA and a GS. */
struct answers_partner {
	char sender_qualifier[3], sender[16];		/* us */
	char receiver_qualifier[3], receiver[16];	/* him */
	char gs_sender[16], gs_receiver[16];
	char usage;
	int tell_999, tell_ta1;		/* what he is sent; 0 0: nothing */
};

struct answers_result {
	int64_t accepted, rejected;	/* sets, but acknowledgments */
	int64_t controls;	/* numbers used from first on; 0: it is empty */
};

/*
 * Reads the document to its end, within a transaction. first: the answer's
 * first control number. o may be NULL if nothing is to be told.
 */
void answers_render(struct job *, int64_t document, enum x12_level,
    const struct answers_partner *, int64_t first, struct outfile *o,
    struct answers_result *);

#endif
