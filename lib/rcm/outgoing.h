/*
 * outgoing: X12 on its way to a partner is judged whole, as he will judge it,
 * in the transaction that makes it.
 */
#ifndef RCM_OUTGOING_H
#define RCM_OUTGOING_H

#include "../base/fault.h"
#include "../store/spool.h"

/*
 * What is in the outfile passes the checker at its deepest level: 0. Else -1 and
 * the first finding: it is not to be committed. A dry one has nothing to judge:
 * 0; its writer has judged each segment.
 */
int outgoing_check(const struct outfile *, struct fault *);

#endif
