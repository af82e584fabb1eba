/*
 * rotate: every sealed file under the newest key. The heads are sealed anew, the chunks behind them are copied as they
 * are; a file takes its predecessor's place when it is whole, durable and was opened with the new key.
 */
#ifndef STORE_ROTATE_H
#define STORE_ROTATE_H

#include "job.h"
#include "keys.h"

/* The zips that stand: how many had heads of other keys. What does not open ends the process (71). Backups: backup.h. */
int64_t rotate_zips(struct job *, struct keys, const struct key *to);

#endif
