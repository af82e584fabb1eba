/*
 * backup: a copy of the database that was opened, checked and found to have the same digest; sealed when there is a
 * key. archive/backup/NIGHT.db, or NIGHT.db.sealed.
 */
#ifndef STORE_BACKUP_H
#define STORE_BACKUP_H

#include "job.h"
#include "keys.h"

#define BACKUP_FOLDER "archive/backup"
#define BACKUP_RESTORED "run/tmp/restored.db"
enum { BACKUP_NAME = 32, BACKUP_WEEKS = 8 };

/*
 * The night's backup: VACUUM INTO a temp, checked on the copy (quick_check, foreign keys, digest equal to the original's),
 * sealed and read back if there is a key, fsynced, renamed, directory fsynced, its row committed; no plain copy stays. One
 * of the same night is replaced. Plain ones from before there was a key are sealed. A copy that does not check
 * ends the process (71). Outside of a transaction.
 */
void backup_make(struct job *, const struct key *key_or_null);

/* The latest one's name. 0 if there is none. */
int backup_newest(const struct site *, char name[BACKUP_NAME]);

/* A backup in plain as BACKUP_RESTORED, for its owner alone. 0, or -1 and the fault: it does not open. */
int backup_restore(const struct site *, const char *name, struct fault *);
/* Nothing of it stays. */
void backup_forget(const struct site *);

/* Every sealed backup under this key, as rotate.h does with zips: how many had another. */
int64_t backup_rotate(const struct site *, const struct key *to);

/*
 * Keeps the latest site->backups nights, the last of each of BACKUP_WEEKS weeks (from Monday) and of each year for
 * keep_years; the others go, a row each.
 */
void backup_prune(struct job *);

#endif
