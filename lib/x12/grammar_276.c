/*
 * grammar_276: inquiry about claims, 005010X212. Source: ASC X12 TR3
 * 005010X212, section 2.4, as the public maps of stupidedi and LinuxForHealth
 * have it; domain/acks-and-status.md 4. The birth date stands before the name
 * here, the reverse of other guides. Procedure and revenue codes are open.
 */
#include "rows_inquiry.h"

#define CLAIM(depth, letter, use) \
	LOOP(depth, "2200" letter, use, 0, "claim asked about") \
	TRACE("1", "our trace number") \
	REF("1K", 'S', 1, "payer claim control number") \
	REF("BLT", 'S', 1, "bill type") \
	REF("LU", 'S', 1, "system or location of the payer") \
	REF("6P", 'S', 1, "group number") \
	REF("EJ", 'S', 1, "patient control number") \
	REF("XZ", 'S', 1, "prescription number") \
	REF("D9", 'S', 1, "clearinghouse's number") \
	AMT("T3", 'S', "claim charge") \
	DTP("472", "D8 RD8", 'S', 1, "date of service") \
	LOOP(depth + 1, "2210" letter, 'S', 0, "service line") \
	SEG("SVC", NULL, 'R', 1, "service line") \
	PROCEDURE(1, 'R', "AD ER HC HP IV N4 NU WK") \
	MONEY(2, 'R', "line charge") \
	EL(4, 'S', AN, 1, 48, NULL, "revenue code") \
	EL(7, 'S', R, 1, 15, NULL, "units") \
	REF("FJ", 'S', 1, "line control number") \
	DTP("472", "D8 RD8", 'R', 1, "date of the line")

static const struct x12_row rows[] = {
	ST("276", "005010X212")
	BHT("0010", "13", 'R')

	LOOP(1, "2000A", 'R', 0, "source of information")
	HL("20", 'N', 'R', "1")
	LOOP(2, "2100A", 'R', 1, "payer")
	NAME("PR", "2", 'R', 'N', 'N', 'R', "PI XV", "payer")

	LOOP(2, "2000B", 'R', 0, "who asks")
	HL("21", 'R', 'R', "1")
	LOOP(3, "2100B", 'R', 1, "asker")
	NAME("41", "1 2", 'S', 'S', 'N', 'R', "46", "asker")

	LOOP(3, "2000C", 'R', 0, "provider")
	HL("19", 'R', 'R', "1")
	LOOP(4, "2100C", 'R', 2, "provider name")
	NAME("1P", "1 2", 'S', 'S', 'S', 'R', "FI SV XX", "provider")

	LOOP(4, "2000D", 'R', 0, "subscriber")
	HL("22", 'R', 'R', "0 1")
	BIRTH('S', 'R', "F M")
	LOOP(5, "2100D", 'R', 1, "subscriber name")
	NAME("IL", "1 2", 'R', 'S', 'S', 'R', "24 II MI", "subscriber")
	CLAIM(5, "D", 'S')

	LOOP(5, "2000E", 'S', 0, "dependent")
	HL("23", 'R', 'N', NULL)
	BIRTH('R', 'R', "F M")
	LOOP(6, "2100E", 'R', 1, "dependent name")
	NAME("QC", "1", 'R', 'S', 'S', 'N', NULL, "dependent")
	CLAIM(6, "E", 'R')

	BACK(0)
	SE
	ROWS_END
};

const struct x12_grammar x12_grammar_276 = {
	.kind = "276", .st01 = "276", .gs01 = "HR",
	.version = "005010X212", .version_stem = "005010X212",
	.rows = rows,
};
