/*
 * ack level: where the HL segments of a file that we sent stand, so that an
 * error told by a place between two claims finds the billing provider,
 * subscriber or patient it belongs to.
 */
#ifndef RCM_ACK_LEVEL_H
#define RCM_ACK_LEVEL_H

#include "../store/job.h"

/*
 * If an error of the staged 999 has a place in no claim: reads the file it
 * answers (ack.batch) from the archive into ack_level. -1 and the fault if our
 * own copy cannot be read.
 */
int ack_level_stage(struct job *, struct fault *);

#endif
