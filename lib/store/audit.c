/*
 * audit: see audit.h.
 */
#include "audit.h"

#include <stdio.h>
#include <string.h>

#include "sql.h"

static void
add_rows(struct db *db, struct hash *h, const char *query, int64_t after,
    int64_t to)
{
	struct stmt *st;

	st = db_query(db, query, "ii", after, to);
	while (db_step(st)) {
		for (int i = 0; i < db_columns(st); i++) {
			struct slice v = db_slice(st, i);
			char head[32];
			int n = snprintf(head, sizeof(head), "%c%zu:",
			    db_type(st, i), v.len);

			hash_add(h, head, (size_t)n);
			hash_add(h, v.p, v.len);
		}
		hash_add(h, "\n", 1);
	}
}

static void
link_hash(struct db *db, const char *before, int64_t transfer_after,
    int64_t transfer_to, int64_t event_after, int64_t event_to,
    char out[HASH_TEXT])
{
	struct hash *h = hash_new();

	hash_add(h, before, strlen(before));
	add_rows(db, h, sql_audit_transfers, transfer_after, transfer_to);
	add_rows(db, h, sql_audit_events, event_after, event_to);
	hash_end(h, out);
	hash_free(h);
}

struct head {
	int64_t id, transfer, event;
	char sha256[HASH_TEXT];
};

static void
head_of(struct db *db, struct head *head)
{
	struct stmt *st;

	memset(head, 0, sizeof(*head));
	st = db_query(db, sql_audit_head, "");
	if (!db_step(st))
		return;
	head->id = db_int(st, 0);
	head->transfer = db_int(st, 1);
	head->event = db_int(st, 2);
	snprintf(head->sha256, sizeof(head->sha256), "%s", db_text(st, 3));
	db_reset(st);
}

void
audit_seal(struct db *db, int64_t run)
{
	struct head head;
	int64_t transfer, event;
	char out[HASH_TEXT];

	head_of(db, &head);
	transfer = db_number(db, sql_audit_last_transfer, "");
	event = db_number(db, sql_audit_last_event, "");
	if (transfer == head.transfer && event == head.event)
		return;
	link_hash(db, head.sha256, head.transfer, transfer, head.event, event,
	    out);
	db_run(db, sql_audit_insert, "iiis", run, transfer, event, out);
}

int64_t
audit_verify(struct db *db)
{
	struct head last = { 0 };
	struct stmt *st;
	int64_t id;

	st = db_query(db, sql_audit_all, "");
	while (db_step(st)) {
		char out[HASH_TEXT];

		id = db_int(st, 0);
		link_hash(db, last.sha256, last.transfer, db_int(st, 1),
		    last.event, db_int(st, 2), out);
		if (strcmp(out, db_text(st, 3)) != 0) {
			db_reset(st);
			return id;
		}
		last.transfer = db_int(st, 1);
		last.event = db_int(st, 2);
		memcpy(last.sha256, out, sizeof(out));
	}
	if (db_number(db, sql_audit_last_transfer, "") != last.transfer ||
	    db_number(db, sql_audit_last_event, "") != last.event)
		return -1;
	return 0;
}

int64_t
audit_head(struct db *db, char sha256[HASH_TEXT])
{
	struct head head;

	head_of(db, &head);
	memcpy(sha256, head.sha256, HASH_TEXT);
	return head.id;
}
