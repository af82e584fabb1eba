/*
 * schema: today's schema (sql/schema), the triggers that hold its tables to
 * their marks, its seed tables (sql/codes), and the way there from earlier versions (sql/migrate).
 */
#ifndef STORE_SCHEMA_H
#define STORE_SCHEMA_H

#include "db.h"
#include "hash.h"

enum { SCHEMA_VERSION = 3 };

/* Into an empty database, in one transaction. */
void schema_create(struct db *);
/* The staging tables of sql/schema/temp: they live in each connection's temp. */
void schema_temp(struct db *);
/* 0 if the database is of our version, else -1 and the words. */
int schema_check(struct db *, struct fault *);
/* All steps from its version to ours in one transaction; the number of steps. */
int schema_migrate(struct db *);
/* SHA-256 over all tables but the operational ones, in order. */
void schema_digest(struct db *, char out[HASH_TEXT]);
/* The same, table by table: for finding where two sites part. */
void schema_digest_each(struct db *,
    void (*each)(void *, const char *table, const char *sha256), void *);

#endif
