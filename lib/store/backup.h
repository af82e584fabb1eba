/*
 * backup: a copy of the database that was opened, checked and found to have the same digest.
 */
#ifndef STORE_BACKUP_H
#define STORE_BACKUP_H

#include "db.h"
#include "site.h"

/*
 * archive/backup/<night>.db: VACUUM INTO a temp, checked on the copy (quick_check, foreign
 * keys, digest equal to the original's), fsynced, renamed, directory fsynced. A backup of
 * the same night is replaced. Keeps site->backups of them, the latest nights. A copy that
 * does not check ends the process (71).
 */
void backup_make(const struct site *, struct db *, const char *night);

#endif
