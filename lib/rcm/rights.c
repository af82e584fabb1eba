/*
 * rights: see rights.h. The decision is a statement over the document and the users in force.
 */
#include "rights.h"

#include <string.h>

#include "sql.h"

enum answer { LACKS, MAY, OF_PARTNER };

static enum answer
ask(struct job *job, const struct unit *u, const char *right, int whole)
{
	return (enum answer)db_number(job->db, sql_rights_of, "isi",
	    u->document, right, (int64_t)whole);
}

static int
lacks(const char *right, int whole, struct fault *f)
{
	fault_set(f, "whoever dropped it has not the right '%s'%s", right,
	    whole ? " for all practices" : "");
	return fault_remedy(f, "give it in users.csv and drop the file again, "
	    "or let the site's owner drop it");
}

int
rights_check(struct job *job, const struct unit *u, const char *right,
    struct fault *f)
{
	int whole = strcmp(right, "setup") == 0;

	switch (ask(job, u, right, whole)) {
	case MAY:
		return 0;
	case OF_PARTNER:
		fault_set(f, "it was dropped in a partner's folder");
		return fault_remedy(f, "drop it in inbox/ itself");
	case LACKS:
		break;
	}
	return lacks(right, whole, f);
}

int
rights_check_sent(struct job *job, const struct unit *u, const char *right,
    struct fault *f)
{
	return ask(job, u, right, 1) == LACKS ? lacks(right, 1, f) : 0;
}
