/*
 * claim837: one file of professional claims (837P, 005010X222A1) from the
 * rows that sql/steps/build-claims-order put in order.
 *
 * What is in a file, a set and below an HL is decided in SQL (build_claim);
 * what a segment says is selected in sql/queries/build.sql. Here seven
 * ordered cursors are merged by n and printed through the writer, claim by
 * claim, in constant memory. A claim that cannot be written whole is taken
 * back with the HL and ST that only it needed, and noted in build_fault with
 * loop, segment and element; what was written is in build_sent, build_set and
 * build_repair, for sql/steps/build-claims-batch. Source: ASC X12
 * 005010X222A1 as read in domain/837.md.
 */
#ifndef RCM_CLAIM837_H
#define RCM_CLAIM837_H

#include "../base/fault.h"
#include "../store/db.h"
#include "../store/spool.h"

struct claim837_file {
	int64_t partner;		/* row of partner */
	int64_t first_n, last_n;	/* of build_claim */
	int64_t batch;			/* the id it will have */
	int64_t control;		/* ISA13 and GS06 */
	const char *as_of;		/* instant: dates of ISA, GS, BHT */
};

/*
 * Renders the file into o, within a transaction. The number of claims written;
 * 0 leaves nothing worth sending. -1 and the fault: what every file to this
 * partner begins with cannot be written.
 */
int64_t claim837_render(struct db *, struct outfile *,
    const struct claim837_file *, struct fault *);

/*
 * The next control number of a partner: above every batch and every file of
 * archive/out that this database does not know (an older one was put
 * back). claim837_strangers() looks at the archive, once a run.
 */
int64_t claim837_control(struct db *, int64_t partner);
void claim837_strangers(const struct site *, struct db *);

#endif
