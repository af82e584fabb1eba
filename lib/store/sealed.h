/*
 * sealed: documents that were put away. archive/sealed/2025-01.zip has each content once, stored and sealed
 * (seal.h) under the name of its hash. The table sealed says which zip has what; a zip that the table does not
 * know, because an older database was put back, is asked itself. How they get there: months.h.
 */
#ifndef STORE_SEALED_H
#define STORE_SEALED_H

#include "db.h"
#include "hash.h"
#include "site.h"

#define SEALED_FOLDER "archive/sealed"

/*
 * A content in plain: a descriptor at 0 of a file in run/tmp that has no name, proved against its hash. -1 and
 * the fault: no zip has it, retention took it away, or it does not open.
 */
int sealed_open(const struct site *, struct db *, const char *sha256,
    struct fault *);

/*
 * Opens every entry of a zip, by its name in archive/sealed, and holds it against its hash; each() may be NULL. How many,
 * or -1 and the fault.
 */
int64_t sealed_prove(const struct site *, const char *zip,
    void (*each)(void *, const char *sha256), void *arg, struct fault *);

/* The contents of each zip that no row names, by the entries' names alone. each() says 0 to end it. */
void sealed_strange(const struct site *, struct db *,
    int (*each)(void *, const char *zip, const char *sha256), void *arg);
/* The zips that no row names. */
void sealed_strangers(const struct site *, struct db *,
    void (*each)(void *, const char *zip), void *arg);

#endif
