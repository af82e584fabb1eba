/*
 * unpack: the files in a zip become documents as if each had been dropped by whoever dropped
 * the zip. Names in it are only names: no path is made of one, and none is printed.
 */
#ifndef RCM_UNPACK_H
#define RCM_UNPACK_H

#include "taken.h"

/*
 * Within a transaction: archives each entry that is let through and records it; the zip itself has a
 * unit ('done' if something was taken, else 'held' or 'aside'), and one for each row of entries that
 * were refused alike, 'held' with a task. copy: the zip. Returns how many were told with a task.
 */
int unpack(struct job *, int64_t document, const struct origin *, int copy);

/* Of a zip that came before: whether any file in it, dropped alone by this hand, would be more than seen. */
int unpack_has_news(struct job *, const struct origin *, int copy);

#endif
