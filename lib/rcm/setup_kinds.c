/*
 * setup_kinds: FORMATS, Setup, as tables: what is required (*) and what a value must be.
 */
#include "setup_kinds.h"

#include <stddef.h>
#include <string.h>

#include "sql.h"

#define TEXT SETUP_TEXT
#define WORD SETUP_WORD

static const struct setup_kind kinds[] = {
	{ "practices", sql_setup_practices, {
		{ "practice_id", TEXT, 1, NULL }, { "name", TEXT, 1, NULL },
		{ "npi", SETUP_NPI, 1, NULL }, { "tin", SETUP_TIN, 1, NULL },
		{ "taxonomy", SETUP_UPPER, 0, NULL },
		{ "entity", WORD, 0, "organization person" },
		{ "first_name", TEXT, 0, NULL }, { "address1", TEXT, 1, NULL },
		{ "address2", TEXT, 0, NULL }, { "city", TEXT, 1, NULL },
		{ "state", SETUP_UPPER, 1, NULL }, { "zip", SETUP_ZIP, 1, NULL },
		{ "phone", SETUP_PHONE, 1, NULL },
		{ "payto_address1", TEXT, 0, NULL },
		{ "payto_address2", TEXT, 0, NULL },
		{ "payto_city", TEXT, 0, NULL },
		{ "payto_state", SETUP_UPPER, 0, NULL },
		{ "payto_zip", SETUP_ZIP, 0, NULL },
		{ "statement_message", TEXT, 0, NULL } } },
	{ "providers", sql_setup_providers, {
		{ "provider_id", TEXT, 1, NULL }, { "npi", SETUP_NPI, 1, NULL },
		{ "last_name", TEXT, 1, NULL }, { "first_name", TEXT, 0, NULL },
		{ "middle", TEXT, 0, NULL }, { "credential", TEXT, 0, NULL },
		{ "taxonomy", SETUP_UPPER, 0, NULL },
		{ "practice_id", TEXT, 0, NULL },
		{ "active_from", SETUP_DATE, 0, NULL },
		{ "active_to", SETUP_DATE, 0, NULL } } },
	{ "facilities", sql_setup_facilities, {
		{ "practice_id", TEXT, 0, NULL }, { "facility_id", TEXT, 1, NULL },
		{ "name", TEXT, 1, NULL }, { "npi", SETUP_NPI, 0, NULL },
		{ "address1", TEXT, 1, NULL }, { "address2", TEXT, 0, NULL },
		{ "city", TEXT, 1, NULL }, { "state", SETUP_UPPER, 1, NULL },
		{ "zip", SETUP_ZIP, 1, NULL }, { "pos", TEXT, 0, NULL },
		{ "clia", SETUP_UPPER, 0, NULL } } },
	{ "payers", sql_setup_payers, {
		{ "payer_id", TEXT, 1, NULL }, { "payer_name", TEXT, 1, NULL },
		{ "edi_payer_id", TEXT, 1, NULL },
		{ "filing_code", SETUP_UPPER, 1, NULL },
		{ "partner_id", TEXT, 1, NULL },
		{ "class", WORD, 0, "commercial medicare medicaid bcbs tricare "
		    "workers_comp auto self_pay other" },
		{ "timely_filing_days", SETUP_COUNT, 0, NULL },
		{ "appeal_days", SETUP_COUNT, 0, NULL },
		{ "corrected_days", SETUP_COUNT, 0, NULL },
		{ "eligibility", WORD, 0, "Y N" },
		{ "status_inquiry", WORD, 0, "Y N" },
		{ "posting", WORD, 0, "review post" },
		{ "remit_ids", SETUP_WORDS, 0, NULL },
		{ "crossover_days", SETUP_COUNT, 0, NULL },
		{ "address1", TEXT, 0, NULL }, { "city", TEXT, 0, NULL },
		{ "state", SETUP_UPPER, 0, NULL },
		{ "zip", SETUP_ZIP, 0, NULL } } },
	{ "partners", sql_setup_partners, {
		{ "partner_id", TEXT, 1, NULL }, { "partner_name", TEXT, 1, NULL },
		{ "isa_sender_qualifier", WORD, 1,
		    "01 14 20 27 28 29 30 33 ZZ" },
		{ "isa_sender_id", SETUP_ID, 1, NULL },
		{ "isa_receiver_qualifier", WORD, 1,
		    "01 14 20 27 28 29 30 33 ZZ" },
		{ "isa_receiver_id", SETUP_ID, 1, NULL },
		{ "gs_sender", SETUP_ID, 1, NULL },
		{ "gs_receiver", SETUP_ID, 1, NULL },
		{ "submitter_name", TEXT, 1, NULL },
		{ "submitter_id", TEXT, 1, NULL },
		{ "contact_name", TEXT, 1, NULL },
		{ "contact_phone", SETUP_PHONE, 1, NULL },
		{ "receiver_name", TEXT, 1, NULL },
		{ "receiver_id", TEXT, 1, NULL }, { "usage", WORD, 1, "T P" },
		{ "accepts", SETUP_WORDS, 0, "837P 837I 837D 270 276 999" },
		{ "expects", SETUP_EXPECTS, 0,
		    "pickup ta1 999 277ca 277ca_payer 835" },
		{ "isa14", WORD, 0, "0 1" },
		{ "max_claims_per_set", SETUP_COUNT, 0, NULL },
		{ "max_sets_per_file", SETUP_COUNT, 0, NULL },
		{ "control_from", SETUP_COUNT, 0, NULL },
		{ "control_to", SETUP_COUNT, 0, NULL },
		{ "next_control", SETUP_COUNT, 0, NULL },
		{ "claim_prefix", SETUP_LETTER, 0, NULL },
		{ "check", WORD, 0, "envelope structure elements balance" },
		{ "answers", SETUP_WORDS, 0, "999 ta1" } } },
	{ "fees", sql_setup_fees, {
		{ "practice_id", TEXT, 0, NULL },
		{ "fee_payer_id", TEXT, 0, NULL },
		{ "code", SETUP_UPPER, 1, NULL },
		{ "modifier", SETUP_UPPER, 0, NULL },
		{ "effective_from", SETUP_DATE, 1, NULL },
		{ "effective_to", SETUP_DATE, 0, NULL },
		{ "charge", SETUP_MONEY, 0, NULL },
		{ "allowed", SETUP_MONEY, 0, NULL } } },
	{ "users", sql_setup_users, {
		{ "user_id", TEXT, 1, NULL }, { "login", TEXT, 1, NULL },
		{ "user_name", TEXT, 1, NULL }, { "practice_id", TEXT, 0, NULL },
		{ "may", SETUP_WORDS, 1, "charges fix release money setup" },
		{ "writeoff_limit", SETUP_MONEY, 0, NULL },
		{ "email", TEXT, 0, NULL }, { "reports", SETUP_WORDS, 0, NULL } } },
	{ "payer_rules", sql_setup_payer_rules, {
		{ "practice_id", TEXT, 0, NULL },
		{ "rule_payer_id", TEXT, 1, NULL },
		{ "edit_id", SETUP_UPPER, 1, NULL },
		{ "action", WORD, 1, "off warn hold" },
		{ "parameter", TEXT, 0, NULL },
		{ "effective_from", SETUP_DATE, 0, NULL },
		{ "effective_to", SETUP_DATE, 0, NULL },
		{ "note", TEXT, 0, NULL } } },
};

const struct setup_kind *
setup_kind(const char *kind)
{
	for (unsigned i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (strcmp(kinds[i].kind, kind) == 0)
			return &kinds[i];
	return NULL;
}
