/*
 * grammar_277ca: claim acknowledgment, 005010X214. Source: ASC X12 TR3
 * 005010X214, section 2.4, as the public maps of pyx12 and stupidedi have it;
 * domain/acks-and-status.md 3. Lists kept by others (status categories and
 * statuses, procedures) are open.
 */
#include "rows_inquiry.h"

#define CLEARERS "36 40 41 AY PR"
#define CONCERNED "03 1P 1Z 40 41 71 72 73 77 82 85 87 DK DN DQ FA GB HK IL " \
	"LI MSC PR PRP QB QC QD SEP TL TTP TU"

#define QTY(code, name) \
	SEG("QTY", "1:" code, 'S', 1, name) \
	EL(1, 'R', ID, 2, 2, code, "kind of quantity") \
	EL(2, 'R', R, 1, 15, NULL, name)
/* Status; its date, and a charge, used or not; a text, used or not. */
#define STC(use, entities, date, actions, charge, text, name) \
	SEG("STC", NULL, use, 0, name) \
	STATUS(1, 'R', entities, "status") \
	EL(2, date, DT, 8, 8, NULL, "date of the status") \
	EL(3, 'R', ID, 1, 2, actions, "accepted or rejected") \
	MONEY(4, charge, "charge") \
	STATUS(10, 'S', NULL, "second status") \
	STATUS(11, 'S', NULL, "third status") \
	EL(12, text, AN, 1, 264, NULL, "message")

static const struct x12_row rows[] = {
	ST("277", "005010X214")
	BHT("0085", "08", 'R')
	EL(6, 'R', ID, 2, 2, "TH", "kind of answer")

	LOOP(1, "2000A", 'R', 0, "source of information")
	HL("20", 'N', 'R', "1")
	LOOP(2, "2100A", 'R', 1, "payer or clearinghouse")
	NAME("AY PR", "2", 'R', 'N', 'N', 'R', "46 FI PI XV",
	    "payer or clearinghouse")
	LOOP(2, "2200A", 'R', 0, "receipt")
	TRACE("1", "number of the receipt")
	DTP("050", "D8", 'R', 1, "date received")
	DTP("009", "D8", 'R', 1, "date processed")

	LOOP(2, "2000B", 'R', 1, "who sent the claims")
	HL("21", 'R', 'R', "0 1")
	LOOP(3, "2100B", 'R', 1, "submitter")
	NAME("41", "1 2", 'R', 'S', 'N', 'R', "46", "submitter")
	LOOP(3, "2200B", 'R', 1, "batch")
	TRACE("2", "our batch number")
	STC('R', CLEARERS, 'R', "U WQ", 'R', 'N', "status of the batch")
	QTY("90", "claims accepted")
	QTY("AA", "claims rejected")
	AMT("YU", 'S', "charges accepted")
	AMT("YY", 'S', "charges rejected")

	LOOP(3, "2000C", 'S', 0, "billing provider")
	HL("19", 'R', 'R', "0 1")
	LOOP(4, "2100C", 'R', 1, "billing provider name")
	NAME("85", "1 2", 'R', 'S', 'S', 'R', "FI SV XX", "billing provider")
	LOOP(4, "2200C", 'S', 1, "what became of the provider's claims")
	TRACE("1", "trace number of the provider")
	STC('S', CLEARERS " 77 82 85 87", 'N', "U WQ", 'R', 'N',
	    "status of the provider")
	REF("0B 1G G2 LU SY TJ", 'S', 3, "billing provider reference")
	QTY("QA", "claims accepted")
	QTY("QC", "claims rejected")
	AMT("YU", 'S', "charges accepted")
	AMT("YY", 'S', "charges rejected")

	LOOP(4, "2000D", 'S', 0, "patient")
	HL("PT", 'R', 'N', NULL)
	LOOP(5, "2100D", 'R', 1, "patient name")
	NAME("QC", "1", 'R', 'S', 'S', 'R', "II MI", "patient")
	LOOP(5, "2200D", 'S', 0, "claim")
	TRACE("2", "patient control number")
	STC('R', CONCERNED, 'R', "U WQ", 'R', 'S', "status of the claim")
	REF("1K", 'S', 1, "payer claim control number")
	REF("D9", 'S', 1, "clearinghouse's number")
	REF("BLT", 'S', 1, "bill type")
	DTP("472", "D8 RD8", 'R', 1, "date of service")
	LOOP(6, "2220D", 'S', 0, "service line")
	SEG("SVC", NULL, 'R', 1, "service line")
	PROCEDURE(1, 'R', "AD ER HC HP IV NU WK")
	MONEY(2, 'R', "line charge")
	EL(4, 'S', AN, 1, 48, NULL, "revenue code")
	EL(7, 'S', R, 1, 15, NULL, "units")
	STC('R', CONCERNED, 'S', "U", 'N', 'S', "status of the line")
	REF("FJ", 'S', 1, "line control number")
	REF("XZ", 'S', 1, "prescription number")
	DTP("472", "D8 RD8", 'S', 1, "date of the line")

	BACK(0)
	SE
	ROWS_END
};

const struct x12_grammar x12_grammar_277ca = {
	.kind = "277CA", .st01 = "277", .gs01 = "HN",
	.version = "005010X214", .version_stem = "005010X214",
	.rows = rows,
};
