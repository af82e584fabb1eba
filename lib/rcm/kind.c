/*
 * kind: see kind.h. The table is FORMATS: a new kind of CSV is a new row.
 */
#include "kind.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "../base/die.h"

#define PATIENT_COLUMNS "patient_last patient_first patient_middle " \
	"patient_suffix patient_dob patient_sex patient_address1 " \
	"patient_address2 patient_city patient_state patient_zip " \
	"patient_phone patient_email "
#define INSURANCE(n) "ins" n "_payer_id ins" n "_member_id ins" n "_group " \
	"ins" n "_plan ins" n "_relationship ins" n "_subscriber_last " \
	"ins" n "_subscriber_first ins" n "_subscriber_dob " \
	"ins" n "_subscriber_sex ins" n "_subscriber_address1 " \
	"ins" n "_subscriber_city ins" n "_subscriber_state " \
	"ins" n "_subscriber_zip ins" n "_msp_type "

static const struct csv_kind kinds[] = {
	{ "practices", "load-setup",
	    "practice_id name npi tin address1 city state zip phone",
	    "taxonomy entity first_name address2 payto_address1 payto_address2 "
	    "payto_city payto_state payto_zip statement_message" },
	{ "providers", "load-setup", "provider_id npi last_name",
	    "first_name middle credential taxonomy practice_id active_from "
	    "active_to" },
	{ "facilities", "load-setup",
	    "facility_id name address1 city state zip",
	    "practice_id npi address2 pos clia" },
	{ "payers", "load-setup",
	    "payer_id payer_name edi_payer_id filing_code partner_id",
	    "class timely_filing_days appeal_days corrected_days eligibility "
	    "status_inquiry posting remit_ids crossover_days address1 city "
	    "state zip" },
	{ "partners", "load-setup",
	    "partner_id partner_name isa_sender_qualifier isa_sender_id "
	    "isa_receiver_qualifier isa_receiver_id gs_sender gs_receiver "
	    "submitter_name submitter_id contact_name contact_phone "
	    "receiver_name receiver_id usage",
	    "accepts expects isa14 max_claims_per_set max_sets_per_file "
	    "control_from control_to next_control claim_prefix check "
	    "answers" },
	{ "fees", "load-setup", "code effective_from",
	    "practice_id fee_payer_id modifier effective_to charge allowed" },
	{ "users", "load-setup", "user_id login user_name may",
	    "practice_id writeoff_limit email reports" },
	{ "payer_rules", "load-setup", "rule_payer_id edit_id action",
	    "practice_id parameter effective_from effective_to note" },
	{ "profile", "load-setup", "profile_name source_column target_column",
	    "transform constant" },
	{ "charges", "import-charges",
	    "visit_id patient_id service_from code|revenue_code charge",
	    "practice_id service_to pos facility_id rendering_npi "
	    "referring_npi referring_last referring_first supervising_npi "
	    "supervising_last supervising_first ordering_npi ordering_last "
	    "ordering_first " PATIENT_COLUMNS INSURANCE("1") INSURANCE("2")
	    INSURANCE("3") "dx1 dx2 dx3 dx4 dx5 dx6 dx7 dx8 dx9 dx10 dx11 "
	    "dx12 line code mod1 mod2 mod3 mod4 units unit_type dx_pointers "
	    "line_description ndc ndc_quantity ndc_unit minutes line_note "
	    "authorization referral claim_note accident accident_date "
	    "accident_state onset_date lmp_date admission_date "
	    "discharge_date clia patient_paid attachment_type "
	    "attachment_control hold revenue_code bill_type "
	    "principal_dx_poa tooth surface quadrant "
	    /* known, and not kept: import-charges(1) says so */
	    "admit_type admit_source patient_status statement_from "
	    "statement_to attending_npi operating_npi value_codes "
	    "occurrence_codes condition_codes placement_date" },
	{ "schedule", "import-charges",
	    "appointment_id appointment_date patient_id",
	    PATIENT_COLUMNS INSURANCE("1") INSURANCE("2") INSURANCE("3")
	    "practice_id reason estimated_codes" },
	{ "patient_payments", "import-payments",
	    "payment_id received_on patient_id amount",
	    "practice_id method reference visit_id note" },
	{ "eob", "import-payments",
	    "payer_id check_number check_date check_amount "
	    "claim_control|patient_id&service_from charge paid keyed_by",
	    "claim_control patient_id service_from practice_id code group "
	    "reason amount" },
	{ "deposits", "match-deposits", "deposit_id deposited_on amount",
	    "method trace originator_id description" },
	/* exchange-files' own word: exchanged.h */
	{ "exchanged", "read-acks",
	    "exchange_number exchange_night exchange_partner exchange_step "
	    "exchange_evidence exchange_file exchange_sent exchange_got", "" },
	{ "worklist", "take-answers", "task_id action", "*" },
};
enum { KINDS = sizeof(kinds) / sizeof(kinds[0]) };

const struct csv_kind *
csv_kind_named(const char *kind)
{
	for (unsigned i = 0; i < KINDS; i++)
		if (strcmp(kinds[i].kind, kind) == 0)
			return &kinds[i];
	return NULL;
}

/* Is one of "a|b&c" in the header, whole? */
static int
has(const struct csv_reader *r, struct slice wanted)
{
	struct slice either, name;
	char text[40];
	int all;

	while (slice_split(&wanted, '|', &either)) {
		all = 1;
		while (slice_split(&either, '&', &name))
			all = all && slice_copy(name, text, sizeof(text)) == 0 &&
			    csv_reader_column(r, text) != -1;
		if (all)
			return 1;
	}
	return 0;
}

struct score {
	unsigned has, of;
};

static struct score
score_of(const struct csv_reader *r, const struct csv_kind *k)
{
	struct slice rest = slice_of(k->required), wanted;
	struct score s = { 0, 0 };

	for (; slice_split(&rest, ' ', &wanted); s.of++)
		s.has += (unsigned)has(r, wanted);
	return s;
}

/* Which has more of what it requires: by share, not by number. */
static int
compare(struct score a, struct score b)
{
	unsigned x = a.has * b.of, y = b.has * a.of;

	return x < y ? -1 : x > y;
}

static const struct csv_kind *
nothing_fits(const struct csv_reader *r, struct fault *f)
{
	const char *name = csv_reader_name(r, 0);

	fault_set(f, "its header is of no kind of file that is known");
	if (csv_reader_columns(r) == 1 && strpbrk(name, ";\t|") != NULL)
		fault_remedy(f, "separate its columns by commas: save it as "
		    "'CSV UTF-8 (comma delimited)'");
	else
		fault_remedy(f, "the first row must have the column names of "
		    "the file's kind: see the manual of the job that reads it");
	return NULL;
}

static const struct csv_kind *
missing(const struct csv_reader *r, const struct csv_kind *k, struct fault *f)
{
	struct slice rest = slice_of(k->required), wanted;
	char names[120] = "";
	size_t n = 0;

	while (slice_split(&rest, ' ', &wanted))
		if (!has(r, wanted) && n + wanted.len + 3 < sizeof(names))
			n += (size_t)snprintf(names + n, sizeof(names) - n,
			    "%s%.*s", n > 0 ? ", " : "", SLICE_ARG(wanted));
	fault_set(f, "a file of %s without the column%s %s", k->kind,
	    strchr(names, ',') != NULL ? "s" : "", names);
	fault_remedy(f, "add what is missing and drop it again");
	return NULL;
}

const struct csv_kind *
csv_kind_of(const struct csv_reader *r, char kind[24], struct fault *f)
{
	const struct csv_kind *best = NULL, *other = NULL;
	struct score top = { 0, 1 }, s;

	for (unsigned i = 0; i < KINDS; i++) {
		s = score_of(r, &kinds[i]);
		if (s.has * 3 < s.of * 2 || compare(s, top) < 0)
			continue;
		other = compare(s, top) == 0 ? best : NULL;
		best = &kinds[i];
		top = s;
	}
	snprintf(kind, 24, "%s", best == NULL ? "unknown-csv" :
	    other != NULL ? "tie" : best->kind);
	if (best == NULL)
		return nothing_fits(r, f);
	if (other != NULL) {
		fault_set(f, "it may be a file of %s or of %s", other->kind,
		    best->kind);
		fault_remedy(f, "remove the columns of the one it is not");
		return NULL;
	}
	return top.has == top.of ? best : missing(r, best, f);
}

/* Lines that are not empty: a look at how much there is, no more. */
static int64_t
lines_left(int fd)
{
	char buf[64 * 1024], before = '\n';
	int64_t lines = 0;
	ssize_t n;

	if (lseek(fd, 0, SEEK_SET) == -1)
		die_errno("document: seek");
	while ((n = read(fd, buf, sizeof(buf))) > 0)
		for (ssize_t i = 0; i < n; i++) {
			lines += before == '\n' && buf[i] != '\n' &&
			    buf[i] != '\r';
			before = buf[i];
		}
	if (n == -1)
		die_errno("document: read");
	return lines > 0 ? lines - 1 : 0;
}

int
csv_kind_fd(int fd, char kind[24], int64_t *rows, struct fault *f)
{
	struct csv_reader *r = csv_reader_new(fd);
	int found = 0;

	*rows = 0;
	if (csv_reader_header(r, f) == -1)
		snprintf(kind, 24, "unknown-csv");
	else if (csv_kind_of(r, kind, f) != NULL)
		found = 1;
	csv_reader_free(r);
	if (found)
		*rows = lines_left(fd);
	return found ? 0 : -1;
}

const char *
csv_kind_note(const struct csv_reader *r, const struct csv_kind *k, char *buf,
    size_t size)
{
	char known[4096], unknown[200];
	int converted = csv_reader_converted(r);

	snprintf(known, sizeof(known), "%s %s", k->required, k->optional);
	for (char *p = known; *p != '\0'; p++)
		if (*p == '|' || *p == '&')
			*p = ' ';
	csv_reader_unknown(r, known, unknown, sizeof(unknown));
	snprintf(buf, size, "%s%s%s", unknown,
	    unknown[0] != '\0' && converted ? "; " : "",
	    converted ? "read as Windows-1252" : "");
	return buf;
}
