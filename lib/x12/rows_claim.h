/*
 * x12 rows of claims: segments that a claim has in several loops, and loops
 * that the professional, the institutional and the dental claim have alike.
 * Private to the 837 grammars. Source: as theirs.
 */
#ifndef X12_ROWS_CLAIM_H
#define X12_ROWS_CLAIM_H

#include "rows.h"

#define GROUPS "CO CR OA PI PR"
#define RELATIONS "01 19 20 21 39 40 53 G8"
#define RANKS "A B C D E F G H P S T U"
#define FILING "11 12 13 14 15 16 17 AM BL CH CI DS FI HM LM MA MB MC OF TV " \
	"VA WC ZZ"
#define REPORTS "03 04 05 06 07 08 09 10 11 13 15 21 A3 A4 AM AS B2 B3 B4 " \
	"BR BS BT CB CK CT D2 DA DB DG DJ DS EB HC HR I5 IR LA M1 MT NN OB " \
	"OC OD OE OX OZ P4 P5 PE PN PO PQ PY PZ RB RR RT RX SG V5 XP"
#define PRICING "00 01 02 03 04 05 06 07 08 09 10 11 12 13 14"
#define TRANSPORT "01 04 05 06 07 08 09 12"
#define LENSES "L1 L2 L3 L4 L5"
#define REFERRALS "AV NU S2 ST"

/* Who; by type with a name, a first name, an identifier, or not ('N'). */
#define NAME(code, use, types, last, first, id, ids, name) \
	SEG("NM1", "1:" code, use, 1, name) \
	EL(1, 'R', ID, 2, 3, code, "who it is") \
	EL(2, 'R', ID, 1, 1, types, "person or organisation") \
	EL(3, last, AN, 1, 60, NULL, "last or organisation name") \
	EL(4, first, AN, 1, 35, NULL, "first name") \
	EL(5, first, AN, 1, 25, NULL, "middle name") \
	EL(7, first, AN, 1, 10, NULL, "suffix") \
	EL(8, id, ID, 1, 2, ids, "kind of identifier") \
	EL(9, id, AN, 2, 80, NULL, "identifier") \
	NOTE("P0809") WHEN("2=2:!4") WHEN("2=2:!5") WHEN("2=2:!7")
#define CONTACT(use, most, kinds, more, name) \
	SEG("PER", "1:IC", use, most, name) \
	EL(1, 'R', ID, 2, 2, "IC", "kind of contact") \
	EL(2, 'S', AN, 1, 60, NULL, "contact name") \
	EL(3, 'R', ID, 2, 2, kinds, "kind of number") \
	EL(4, 'R', AN, 1, 256, NULL, "contact number") \
	EL(5, 'S', ID, 2, 2, more, "second kind of number") \
	EL(6, 'S', AN, 1, 256, NULL, "second contact number") \
	EL(7, 'S', ID, 2, 2, more, "third kind of number") \
	EL(8, 'S', AN, 1, 256, NULL, "third contact number") \
	NOTE("P0506") NOTE("P0708")
#define PRV(role, use) \
	SEG("PRV", "1:" role, use, 1, "specialty") \
	EL(1, 'R', ID, 1, 3, role, "role") \
	EL(2, 'R', ID, 2, 3, "PXC", "list of codes") \
	EL(3, 'R', AN, 1, 50, NULL, "taxonomy code")
/* A reference that may be another payer's (its id in 04). */
#define REF_OF_PAYER(codes, most, name) \
	REF(codes, 'S', most, name) \
	EL(4, 'S', COMPOSITE, 0, 0, NULL, "whose reference") \
	COMP(1, 'R', ID, 2, 3, "2U", "kind") \
	COMP(2, 'R', AN, 1, 50, NULL, "other payer's identifier")
#define HL(level, parent, child) \
	SEG("HL", "3:" level, 'R', 1, "hierarchy") \
	EL(1, 'R', AN, 1, 12, NULL, "number") \
	EL(2, parent, AN, 1, 12, NULL, "number of the one above") \
	EL(3, 'R', ID, 1, 2, level, "level") \
	EL(4, 'R', ID, 1, 1, child, "whether others are below")
#define DMG(use) \
	SEG("DMG", NULL, use, 1, "birth date and sex") \
	EL(1, 'R', ID, 2, 3, "D8", "format of date") \
	EL(2, 'R', AN, 1, 35, NULL, "birth date") \
	EL(3, 'R', ID, 1, 1, "F M U", "sex") \
	NOTE("F0102")
#define PATIENT_FACTS \
	EL(5, 'S', ID, 2, 3, "D8", "format of date") \
	EL(6, 'S', AN, 1, 35, NULL, "date of death") \
	EL(7, 'S', ID, 2, 2, "01", "unit of weight") \
	EL(8, 'S', R, 1, 10, NULL, "weight") \
	EL(9, 'S', ID, 1, 1, "Y", "pregnant") \
	NOTE("P0506") NOTE("P0708") NOTE("F0506")
#define PWK(qualifier, ways, most, name) \
	SEG("PWK", qualifier, 'S', most, name) \
	EL(1, 'R', ID, 2, 2, REPORTS, "kind of report") \
	EL(2, 'R', ID, 1, 2, ways, "how it is sent") \
	EL(5, 'S', ID, 1, 2, "AC", "kind of control number") \
	EL(6, 'S', AN, 2, 50, NULL, "attachment control number") \
	NOTE("P0506") WHEN("2=BM EL EM FT FX:6")
#define CN1 \
	SEG("CN1", NULL, 'S', 1, "contract") \
	EL(1, 'R', ID, 2, 2, "01 02 03 04 05 06 09", "kind of contract") \
	MONEY(2, 'S', "contract amount") \
	EL(3, 'S', R, 1, 6, NULL, "contract percentage") \
	EL(4, 'S', AN, 1, 50, NULL, "contract code") \
	EL(5, 'S', R, 1, 6, NULL, "terms discount") \
	EL(6, 'S', AN, 1, 30, NULL, "contract version")
#define K3 \
	SEG("K3", NULL, 'S', 10, "fixed-format information") \
	EL(1, 'R', AN, 1, 80, NULL, "fixed-format information")
#define NTE(codes, name) NTES(codes, 1, name)
#define NTES(codes, most, name) \
	SEG("NTE", "1:" codes, 'S', most, name) \
	EL(1, 'R', ID, 3, 3, codes, "kind of note") \
	EL(2, 'R', AN, 1, 80, NULL, name)
#define CR1 \
	SEG("CR1", NULL, 'S', 1, "ambulance transport") \
	EL(1, 'S', ID, 2, 2, "LB", "unit of weight") \
	EL(2, 'S', R, 1, 10, NULL, "patient weight") \
	EL(4, 'R', ID, 1, 1, "A B C D E", "reason of transport") \
	EL(5, 'R', ID, 2, 2, "DH", "unit of distance") \
	EL(6, 'R', R, 1, 15, NULL, "distance") \
	EL(9, 'S', AN, 1, 80, NULL, "purpose of round trip") \
	EL(10, 'S', AN, 1, 80, NULL, "purpose of stretcher") \
	NOTE("P0102")
#define CRC(code, most, answers, codes, name) \
	SEG("CRC", "1:" code, 'S', most, name) \
	EL(1, 'R', ID, 2, 2, code, "kind of condition") \
	EL(2, 'R', ID, 1, 1, answers, "answer") \
	EL(3, 'R', ID, 2, 3, codes, "condition")
#define MORE_CONDITIONS(codes) \
	EL(4, 'S', ID, 2, 3, codes, "second condition") \
	EL(5, 'S', ID, 2, 3, codes, "third condition") \
	EL(6, 'S', ID, 2, 3, codes, "fourth condition") \
	EL(7, 'S', ID, 2, 3, codes, "fifth condition")
#define HI(position, use, codes, name) \
	EL(position, use, COMPOSITE, 0, 0, NULL, name) \
	COMP(1, 'R', ID, 1, 3, codes, "list of codes") \
	COMP(2, 'R', AN, 1, 30, NULL, "code")
/* A code that was there at admission, or not; or that has a date, a stay. */
#define HI_AT_ADMISSION(position, use, codes, name) \
	HI(position, use, codes, name) \
	COMP(9, 'S', ID, 1, 1, "N U W Y", "present on admission")
#define HI_DATED(position, use, codes, name) \
	HI(position, use, codes, name) \
	COMP(3, 'R', ID, 2, 3, "D8", "format of date") \
	COMP(4, 'R', DT, 8, 8, NULL, name " date")
#define HI_SPAN(position, use, codes, name) \
	HI(position, use, codes, name) \
	COMP(3, 'R', ID, 2, 3, "RD8", "format of dates") \
	COMP(4, 'R', AN, 17, 17, NULL, name " dates")
#define HI_VALUE(position, use, codes, name) \
	HI(position, use, codes, name) \
	COMP(5, 'R', R, 1, 10, NULL, "amount")
/* Twelve of one of these; the others may be fewer. */
#define HI_TWELVE(form, codes, name) \
	form(1, 'R', codes, name) HI_MORE(form, codes, name)
#define HI_MORE(form, codes, name) \
	form(2, 'S', codes, name) form(3, 'S', codes, name) \
	form(4, 'S', codes, name) form(5, 'S', codes, name) \
	form(6, 'S', codes, name) form(7, 'S', codes, name) \
	form(8, 'S', codes, name) form(9, 'S', codes, name) \
	form(10, 'S', codes, name) form(11, 'S', codes, name) \
	form(12, 'S', codes, name)
#define HCP(name) \
	SEG("HCP", NULL, 'S', 1, name) \
	EL(1, 'R', ID, 2, 2, PRICING, "pricing method") \
	MONEY(2, 'R', "allowed amount") \
	MONEY(3, 'S', "saved amount") \
	EL(4, 'S', AN, 1, 50, NULL, "repricing organisation") \
	EL(5, 'S', R, 1, 9, NULL, "rate") \
	EL(6, 'S', AN, 1, 50, NULL, "patient group code") \
	MONEY(7, 'S', "patient group amount")
#define HCP_REASONS \
	EL(13, 'S', ID, 2, 2, "T1 T2 T3 T4 T5 T6", "reason of rejection") \
	EL(14, 'S', ID, 1, 2, "1 2 3 4 5", "compliance") \
	EL(15, 'S', ID, 1, 2, "1 2 3 4 5 6", "exception")
#define PROCEDURE(kinds) \
	COMP(1, 'R', ID, 2, 2, kinds, "kind of code") \
	COMP(2, 'R', AN, 1, 48, NULL, "procedure code") \
	COMP(3, 'S', AN, 2, 2, NULL, "modifier") \
	COMP(4, 'S', AN, 2, 2, NULL, "second modifier") \
	COMP(5, 'S', AN, 2, 2, NULL, "third modifier") \
	COMP(6, 'S', AN, 2, 2, NULL, "fourth modifier") \
	COMP(7, 'S', AN, 1, 80, NULL, "description")
/* Another payer's provider: no name, only its numbers there. */
#define OTHER_PROVIDER(code, types, codes, most, name) \
	NAME(code, 'R', types, 'N', 'N', 'N', NULL, name) \
	REF(codes, 'R', most, name " reference")

/* The set's beginning, who sends it and who receives it. */
#define CLAIM_HEAD(guides) \
	SEG("ST", NULL, 'R', 1, "beginning of the set") \
	EL(1, 'R', ID, 3, 3, "837", "transaction") \
	EL(2, 'R', AN, 4, 9, NULL, "control number") \
	EL(3, 'R', AN, 1, 35, guides, "guide") \
	SEG("BHT", NULL, 'R', 1, "beginning of the batch") \
	EL(1, 'R', ID, 4, 4, "0019", "hierarchy") \
	EL(2, 'R', ID, 2, 2, "00 18", "purpose") \
	EL(3, 'R', AN, 1, 30, NULL, "batch number") \
	EL(4, 'R', DT, 8, 8, NULL, "date") \
	EL(5, 'R', TM, 4, 8, NULL, "time") \
	EL(6, 'R', ID, 2, 2, "31 CH RP", "kind of batch") \
	LOOP(1, "1000A", 'R', 1, "submitter") \
	NAME("41", 'R', "1 2", 'R', 'S', 'R', "46", "submitter") \
	CONTACT('R', 2, "EM FX TE", "EM EX FX TE", "submitter's contact") \
	LOOP(1, "1000B", 'R', 1, "receiver") \
	NAME("40", 'R', "2", 'R', 'N', 'R', "46", "receiver")
#define BILLING_LEVEL \
	LOOP(1, "2000A", 'R', 0, "billing provider") \
	HL("20", 'N', "1") \
	PRV("BI", 'S') \
	SEG("CUR", NULL, 'S', 1, "currency") \
	EL(1, 'R', ID, 2, 3, "85", "whose currency") \
	EL(2, 'R', ID, 3, 3, NULL, "currency")
#define PAY_TO(types) \
	LOOP(2, "2010AB", 'S', 1, "pay-to address") \
	NAME("87", 'R', types, 'N', 'N', 'N', NULL, "pay-to address") \
	N3('R', 1) N4('R') \
	LOOP(2, "2010AC", 'S', 1, "pay-to plan") \
	NAME("PE", 'R', "2", 'R', 'N', 'R', "PI XV", "pay-to plan") \
	N3('R', 1) N4('R') \
	REF("2U FY NF", 'S', 1, "pay-to plan reference") \
	REF("EI", 'R', 1, "pay-to plan tax number")
#define PAYER(numbers) \
	LOOP(3, "2010BB", 'R', 1, "payer") \
	NAME("PR", 'R', "2", 'R', 'N', 'R', "PI XV", "payer") \
	N3('S', 1) N4('S') \
	REF("2U EI FY NF", 'S', 3, "payer reference") \
	REF("G2 LU", 'S', numbers, "billing provider's number at the payer")
/* Who is covered elsewhere, and by whom; of that claim, what is known. */
#define OTHER_SUBSCRIBER(numbers) \
	LOOP(5, "2330A", 'R', 1, "other subscriber name") \
	NAME("IL", 'R', "1 2", 'R', 'S', 'R', "II MI", "other subscriber") \
	N3('S', 1) N4('S') \
	REF("SY", 'S', numbers, "other subscriber's social security number")
#define OTHER_PAYER(references) \
	LOOP(5, "2330B", 'R', 1, "other payer") \
	NAME("PR", 'R', "2", 'R', 'N', 'R', "PI XV", "other payer") \
	N3('S', 1) N4('S') \
	DTP("573", "D8", 'S', 1, "adjudicated by other payer") \
	REF("2U EI FY NF", 'S', references, "other payer reference") \
	REF("G1", 'S', 1, "other payer's authorization") \
	REF("9F", 'S', 1, "other payer's referral number") \
	SEG("REF", "1:T4", 'S', 1, "other payer adjusted the claim") \
	EL(1, 'R', ID, 2, 3, "T4", "kind of reference") \
	EL(2, 'R', AN, 1, 50, "Y", "adjusted") \
	REF("F8", 'S', 1, "other payer's claim control number")
/* What follows the service as another payer saw it. */
#define LINE_ADJUDICATION \
	CAS(GROUPS, 5, "line adjustment") \
	DTP("573", "D8", 'R', 1, "adjudicated by other payer") \
	AMT("EAF", 'S', "remaining patient liability")
#define EXCEPTION \
	SEG("REF", "1:4N", 'S', 1, "service authorization exception") \
	EL(1, 'R', ID, 2, 3, "4N", "kind of reference") \
	EL(2, 'R', AN, 1, 50, "1 2 3 4 5 6 7", "exception")
#define LINE_CONTROL \
	SEG("REF", "1:6R", 'S', 1, "line control number") \
	EL(1, 'R', ID, 2, 3, "6R", "kind of reference") \
	EL(2, 'R', AN, 1, 30, NULL, "line control number")

#endif
