/*
 * rights: see rights.h. The decision is a statement over the document and the users in force.
 */
#include "rights.h"

#include "sql.h"

int
rights_check(struct job *job, const struct unit *u, const char *right,
    struct fault *f)
{
	switch (db_number(job->db, sql_rights_of, "is", u->document, right)) {
	case 1:
		return 0;
	case 2:
		fault_set(f, "it was dropped in a partner's folder");
		return fault_remedy(f, "drop it in inbox/ itself");
	default:
		fault_set(f, "whoever dropped it has not the right '%s'",
		    right);
		return fault_remedy(f, "give it in users.csv and drop the file "
		    "again, or let the site's owner drop it");
	}
}
