/*
 * grammar_277: answer about claims, 005010X212. Source: ASC X12 TR3 005010X212,
 * section 2.4, as the public maps of pyx12 and LinuxForHealth have it;
 * domain/acks-and-status.md 4. Lists kept by others (status categories and
 * statuses, procedures) are open, and so is whom a claim's status concerns: the
 * guide allows some two hundred kinds.
 */
#include "rows_inquiry.h"

#define STATUS_OF_CLAIM(position, use, name) \
	STATUS(position, use, NULL, name) \
	COMP(4, 'S', ID, 1, 3, "RX", "list of codes")
/* Of who asked or a provider: nothing further is answered. */
#define REFUSAL(entities) \
	SEG("STC", NULL, 'R', 0, "status") \
	STATUS(1, 'R', entities, "status") \
	EL(2, 'R', DT, 8, 8, NULL, "date of the status") \
	STATUS(10, 'S', NULL, "second status") \
	STATUS(11, 'S', NULL, "third status") \
	EL(12, 'N', AN, 1, 264, NULL, "message")

#define CLAIM(depth, letter, use) \
	LOOP(depth, "2200" letter, use, 0, "claim answered about") \
	TRACE("2", "trace number of the inquiry") \
	SEG("STC", NULL, 'R', 0, "status of the claim") \
	STATUS_OF_CLAIM(1, 'R', "status") \
	EL(2, 'R', DT, 8, 8, NULL, "date of the status") \
	MONEY(4, 'S', "claim charge") \
	MONEY(5, 'S', "claim payment") \
	EL(6, 'S', DT, 8, 8, NULL, "date of adjudication") \
	EL(8, 'S', DT, 8, 8, NULL, "date of the payment") \
	EL(9, 'S', AN, 1, 16, NULL, "check or EFT number") \
	STATUS_OF_CLAIM(10, 'S', "second status") \
	STATUS_OF_CLAIM(11, 'S', "third status") \
	EL(12, 'N', AN, 1, 264, NULL, "message") \
	REF("1K", 'S', 1, "payer claim control number") \
	REF("BLT", 'S', 1, "bill type") \
	REF("EJ", 'S', 1, "patient control number") \
	REF("XZ", 'S', 1, "prescription number") \
	REF("VV", 'S', 1, "voucher number") \
	REF("D9", 'S', 1, "clearinghouse's number") \
	DTP("472", "D8 RD8", 'S', 1, "date of service") \
	LOOP(depth + 1, "2220" letter, 'S', 0, "service line") \
	SEG("SVC", NULL, 'R', 1, "service line") \
	PROCEDURE(1, 'R', "AD ER HC HP IV N4 NU WK") \
	MONEY(2, 'R', "line charge") \
	MONEY(3, 'R', "line payment") \
	EL(4, 'S', AN, 1, 48, NULL, "revenue code") \
	EL(7, 'R', R, 1, 15, NULL, "units") \
	SEG("STC", NULL, 'R', 0, "status of the line") \
	STATUS_OF_CLAIM(1, 'R', "status") \
	EL(2, 'R', DT, 8, 8, NULL, "date of the status") \
	STATUS_OF_CLAIM(10, 'S', "second status") \
	STATUS_OF_CLAIM(11, 'S', "third status") \
	EL(12, 'N', AN, 1, 264, NULL, "message") \
	REF("FJ", 'S', 1, "line control number") \
	DTP("472", "D8 RD8", 'R', 1, "date of the line")

static const struct x12_row rows[] = {
	ST("277", "005010X212")
	BHT("0010", "08", 'R')
	EL(6, 'R', ID, 2, 2, "DG", "kind of answer")

	LOOP(1, "2000A", 'R', 0, "source of information")
	HL("20", 'N', 'R', "1")
	LOOP(2, "2100A", 'R', 1, "payer")
	NAME("PR", "2", 'R', 'N', 'N', 'R', "PI XV", "payer")
	CONTACT(1, 'R', "ED EM FX TE", "ED EM EX FX TE")

	LOOP(2, "2000B", 'R', 0, "who asked")
	HL("21", 'R', 'R', "0 1")
	LOOP(3, "2100B", 'R', 1, "asker")
	NAME("41", "1 2", 'S', 'S', 'N', 'R', "46", "asker")
	LOOP(3, "2200B", 'S', 1, "inquiry that was refused")
	TRACE("2", "number of the inquiry")
	REFUSAL("41 AY PR")

	LOOP(3, "2000C", 'S', 0, "provider")
	HL("19", 'R', 'R', "0 1")
	LOOP(4, "2100C", 'R', 2, "provider name")
	NAME("1P", "1 2", 'S', 'S', 'S', 'R', "FI SV XX", "provider")
	LOOP(4, "2200C", 'S', 1, "provider that was refused")
	TRACE("1", "trace number")
	REFUSAL("1P")

	LOOP(4, "2000D", 'S', 0, "subscriber")
	HL("22", 'R', 'R', "0 1")
	LOOP(5, "2100D", 'R', 1, "subscriber name")
	NAME("IL", "1 2", 'R', 'S', 'S', 'R', "24 II MI", "subscriber")
	CLAIM(5, "D", 'S')

	LOOP(5, "2000E", 'S', 0, "dependent")
	HL("23", 'R', 'N', NULL)
	LOOP(6, "2100E", 'R', 1, "dependent name")
	NAME("QC", "1", 'R', 'S', 'S', 'N', NULL, "dependent")
	CLAIM(6, "E", 'R')

	BACK(0)
	SE
	ROWS_END
};

const struct x12_grammar x12_grammar_277 = {
	.kind = "277", .st01 = "277", .gs01 = "HN",
	.version = "005010X212", .version_stem = "005010X212",
	.rows = rows,
};
