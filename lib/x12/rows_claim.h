/*
 * x12 rows of claims: segments that a claim has in several loops, as the
 * professional guide writes them. Private to the 837 grammars. Source: as
 * grammar_837p.c.
 */
#ifndef X12_ROWS_CLAIM_H
#define X12_ROWS_CLAIM_H

#include "rows.h"

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
#define NTE(codes, name) \
	SEG("NTE", "1:" codes, 'S', 1, name) \
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
#define HI_2_TO_12(codes, name) \
	HI(2, 'S', codes, name) HI(3, 'S', codes, name) \
	HI(4, 'S', codes, name) HI(5, 'S', codes, name) \
	HI(6, 'S', codes, name) HI(7, 'S', codes, name) \
	HI(8, 'S', codes, name) HI(9, 'S', codes, name) \
	HI(10, 'S', codes, name) HI(11, 'S', codes, name) \
	HI(12, 'S', codes, name)
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

#endif
