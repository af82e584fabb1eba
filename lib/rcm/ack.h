/*
 * ack: a TA1 (ASC X12 TR3 appendix B) or a 999 (005010X231A1) into the tables
 * ack, ack_set, ack_error and ack_element of sql/schema/temp/50-ack.sql, which
 * it empties first. Nothing is decided here: the steps of read-acks do that.
 */
#ifndef RCM_ACK_H
#define RCM_ACK_H

#include "../store/job.h"

/*
 * Stages the unit. Of what it says only numbers, codes and CLM01 are kept;
 * copies of bad data (IK404) are not read. Segments that a 999 has not are
 * counted in the unit's note. -1 and the fault, with segment and element, if a
 * part that must be there is missing or is no number or code.
 */
int ack_stage(struct job *, const struct unit *, struct fault *);

#endif
