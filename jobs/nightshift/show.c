/*
 * show: everything known of one claim, payment, document, patient's account or task.
 * What each kind shows is a table of statements (sql/queries/show.sql).
 */
#include <string.h>

#include "look.h"
#include "../../lib/base/die.h"
#include "sql.h"

struct section {
	const char *name, *sql;
};

static const struct section of_claim[] = {
	{ "claim", sql_show_claim_facts },
	{ "lines", sql_show_claim_lines },
	{ "sendings", sql_show_claim_sendings },
	{ "events", sql_show_claim_events },
	{ "payments", sql_show_claim_payments },
	{ "transfers", sql_show_claim_transfers },
	{ "findings", sql_show_claim_findings },
	{ "denials", sql_show_claim_denials },
	{ "tasks", sql_show_claim_tasks },
	{ NULL, NULL },
};
static const struct section of_remit[] = {
	{ "remit", sql_show_remit_facts },
	{ "money", sql_show_remit_money },
	{ "claims", sql_show_remit_claims },
	{ "provider_adjustments", sql_show_remit_provider },
	{ "transfers", sql_show_remit_transfers },
	{ NULL, NULL },
};
static const struct section of_document[] = {
	{ "document", sql_show_document_facts },
	{ "interchanges", sql_show_document_interchanges },
	{ "sets", sql_show_document_units },
	{ "members", sql_show_document_members },
	{ "made", sql_show_document_made },
	{ NULL, NULL },
};
static const struct section of_patient[] = {
	{ "visits", sql_show_patient_visits },
	{ "coverages", sql_show_patient_coverages },
	{ "transfers", sql_show_patient_transfers },
	{ NULL, NULL },
};
static const struct section of_task[] = {
	{ "task", sql_show_task_facts },
	{ NULL, NULL },
};

static const struct {
	const char *name, *find;
	const struct section *sections;
} kinds[] = {
	{ "claim", sql_show_find_claim, of_claim },
	{ "remit", sql_show_find_remit, of_remit },
	{ "document", sql_show_find_document, of_document },
	{ "patient-account", sql_show_find_patient, of_patient },
	{ "task", sql_show_find_task, of_task },
};

enum { KINDS = sizeof(kinds) / sizeof(kinds[0]) };

int
tool_show(int argc, char **argv)
{
	struct look l;
	unsigned kind = 0;
	int64_t id;
	int at;

	at = look_open(&l, argc, argv, "show [-C site] [--csv | --json] "
	    "claim | remit | document | patient-account | task id");
	while (argc - at == 2 && kind < KINDS &&
	    strcmp(argv[at], kinds[kind].name) != 0)
		kind++;
	if (argc - at != 2 || kind == KINDS)
		die(EXIT_USAGE, "show claim, remit, document, patient-account "
		    "or task, and its number");
	id = db_number(l.job.db, kinds[kind].find, "s", argv[at + 1]);
	if (id == 0)
		die(EXIT_USAGE, "there is no such %s here", kinds[kind].name);
	for (const struct section *s = kinds[kind].sections; s->name; s++)
		look_section(&l, s->name, s->sql, id);
	return look_close(&l);
}
