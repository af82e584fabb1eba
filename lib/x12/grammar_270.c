/*
 * grammar_270: eligibility inquiry, 005010X279A1. Source: ASC X12 TR3
 * 005010X279 with errata A1, section 2.4, as the public maps of pyx12,
 * stupidedi and LinuxForHealth have it; domain/eligibility.md 1. Lists kept by
 * others (procedures, diagnoses, taxonomy, places of service, states) are open.
 */
#include "rows_inquiry.h"

/* A provider of a patient may be named by any of these. */
#define PROVIDER_LISTS "9K D3 EI HPI PXC SY TJ"

#define INQUIRY \
	SEG("EQ", NULL, 'R', 1, "what is asked") \
	ELS(1, 'S', 99, ID, 1, 2, SERVICE_TYPES, "service type") \
	PROCEDURE(2, 'S', INQUIRY_PROCEDURES)
#define PLACE \
	SEG("III", NULL, 'S', 1, "place of service") \
	EL(1, 'R', ID, 1, 3, "ZZ", "list of codes") \
	EL(2, 'R', AN, 1, 30, NULL, "place of service")

static const struct x12_row rows[] = {
	ST("270", "005010X279A1 005010X279")
	BHT("0022", "01 13", 'S')
	EL(6, 'S', ID, 2, 2, "RT", "kind of inquiry")

	LOOP(1, "2000A", 'R', 0, "source of information")
	HL("20", 'N', 'R', "1")
	LOOP(2, "2100A", 'R', 1, "source name")
	NAME(SOURCES, "1 2", 'R', 'S', 'S', 'R', SOURCE_IDS, "source")

	LOOP(2, "2000B", 'R', 0, "who asks")
	HL("21", 'R', 'R', "1")
	LOOP(3, "2100B", 'R', 1, "asker's name")
	NAME(RECEIVERS, "1 2", 'R', 'S', 'S', 'R', RECEIVER_IDS, "asker")
	REF(RECEIVER_REFERENCES, 'S', 9, "asker's reference")
	EL(3, 'S', AN, 1, 80, NULL, "state that gave it")
	N3('S', 1)
	N4('S')
	PROVIDER(ROLES_SUBMITTER, "PXC")

	LOOP(3, "2000C", 'R', 0, "subscriber")
	HL("22", 'R', 'R', "0 1")
	TRACE_OF_PATIENT(2, "1")
	LOOP(4, "2100C", 'R', 1, "subscriber name")
	NAME("IL", "1 2", 'S', 'S', 'S', 'S', "II MI", "subscriber")
	REF("18 1L 1W 3H 6P CT EA EJ F6 GH HJ IG N6 NQ SY Y4", 'S', 9,
	    "subscriber reference")
	N3('S', 1)
	N4('S')
	PROVIDER(ROLES, PROVIDER_LISTS)
	BIRTH('S', 'S', "F M U")
	SEG("INS", NULL, 'S', 1, "multiple birth")
	YES_NO(1, 'R', "Y", "is the subscriber")
	EL(2, 'R', ID, 2, 2, "18", "relation")
	EL(17, 'R', N0, 1, 9, NULL, "birth sequence")
	DIAGNOSES
	DTP("102 291", "D8 RD8", 'S', 2, "subscriber date")
	LOOP(5, "2110C", 'S', 99, "inquiry")
	INQUIRY
	EL(3, 'S', ID, 3, 3, "FAM", "coverage level")
	POINTERS(5)
	NOTE("R0102")
	AMT("R", 'S', "spend-down amount")
	AMT("PB", 'S', "amount billed of a spend-down")
	PLACE
	REF("9F G1", 'S', 1, "referral or authorization")
	DTP("291", "D8 RD8", 'S', 1, "date asked for")

	LOOP(4, "2000D", 'S', 0, "dependent")
	HL("23", 'R', 'R', "0")
	TRACE_OF_PATIENT(2, "1")
	LOOP(5, "2100D", 'R', 1, "dependent name")
	NAME("03", "1", 'S', 'S', 'S', 'N', NULL, "dependent")
	REF("18 1L 1W 6P CT EA EJ F6 GH HJ IF IG MRC N6 SY Y4", 'S', 9,
	    "dependent reference")
	N3('S', 1)
	N4('S')
	PROVIDER(ROLES, PROVIDER_LISTS)
	BIRTH('S', 'S', "F M U")
	SEG("INS", NULL, 'S', 1, "relation")
	YES_NO(1, 'R', "N", "is the subscriber")
	EL(2, 'R', ID, 2, 2, "01 19 34", "relation")
	EL(17, 'S', N0, 1, 9, NULL, "birth sequence")
	DIAGNOSES
	DTP("102 291", "D8 RD8", 'S', 2, "dependent date")
	LOOP(6, "2110D", 'R', 99, "inquiry")
	INQUIRY
	POINTERS(5)
	NOTE("R0102")
	PLACE
	REF("9F G1", 'S', 1, "referral or authorization")
	DTP("291", "D8 RD8", 'S', 1, "date asked for")

	BACK(0)
	SE
	ROWS_END
};

const struct x12_grammar x12_grammar_270 = {
	.kind = "270", .st01 = "270", .gs01 = "HS",
	.version = "005010X279A1", .version_stem = "005010X279",
	.rows = rows,
};
