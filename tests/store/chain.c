/*
 * chain SITE: what audit_verify() and audit_head() say of a site's database, for the test of
 * tampering. Prints the first broken link (0: none, -1: rows beyond it), the height and the head.
 */
#include <inttypes.h>
#include <stdio.h>

#include "../../lib/store/audit.h"
#include "../../lib/store/db.h"

int
main(int argc, char *argv[])
{
	char head[HASH_TEXT];
	int64_t broken, height;
	struct db *db;

	if (argc != 2)
		return 64;
	db = db_open(argv[1], DB_READ);
	broken = audit_verify(db);
	height = audit_head(db, head);
	printf("%" PRId64 " %" PRId64 " %s\n", broken, height, head);
	db_close(db);
	return 0;
}
