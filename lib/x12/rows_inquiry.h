/*
 * x12 rows of inquiries: segments that questions about coverage and claims and
 * their answers have in several loops. Private to the grammars of 270, 271, 276
 * and 277. Source: as those. Where public readings of a guide differ, the wider
 * one stands: an answer is not refused for what its sender may have read right.
 */
#ifndef X12_ROWS_INQUIRY_H
#define X12_ROWS_INQUIRY_H

#include "rows.h"

/* Kinds of provider; who submits stands among them in some loops only. */
#define ROLES "AD AT BI CO CV H HH LA OT P1 P2 PC PE R RF SK SU"
#define ROLES_SUBMITTER ROLES " SB"
#define SOURCES "2B 36 GP P5 PR"
#define RECEIVERS "1P 2B 36 80 FA GP P5 PR"
#define SOURCE_IDS "24 46 FI NI PI XV XX"
#define RECEIVER_IDS "24 34 FI PI PP SV XV XX"
#define RECEIVER_REFERENCES "0B 1C 1D 1J 4A CT EL EO HPI JD N5 N7 Q4 SY TJ"
#define INQUIRY_PROCEDURES "AD CJ HC ID IV N4 ZZ"
/* X12's element 1365 as it was with 5010. */
#define SERVICE_TYPES "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 " \
	"22 23 24 25 26 27 28 30 32 33 34 35 36 37 38 39 40 41 42 43 44 45 " \
	"46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 " \
	"68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 " \
	"90 91 92 93 94 95 96 97 98 99 A0 A1 A2 A3 A4 A5 A6 A7 A8 A9 AA AB " \
	"AC AD AE AF AG AH AI AJ AK AL AM AN AO AQ AR B1 B2 B3 BA BB BC BD " \
	"BE BF BG BH BI BJ BK BL BM BN BP BQ BR BS BT BU BV BW BX BY BZ C1 " \
	"CA CB CC CD CE CF CG CH CI CJ CK CL CM CN CO CP CQ DG DM DS GF GN " \
	"GY IC MH NI ON PT PU RN RT TC TN UC"

#define ST(number, guides) \
	SEG("ST", NULL, 'R', 1, "beginning of the set") \
	EL(1, 'R', ID, 3, 3, number, "transaction") \
	EL(2, 'R', AN, 4, 9, NULL, "control number") \
	EL(3, 'R', AN, 1, 35, guides, "guide")
#define BHT(hierarchy, purposes, number) \
	SEG("BHT", NULL, 'R', 1, "beginning of the hierarchy") \
	EL(1, 'R', ID, 4, 4, hierarchy, "hierarchy") \
	EL(2, 'R', ID, 2, 2, purposes, "purpose") \
	EL(3, number, AN, 1, 50, NULL, "number of the inquiry or answer") \
	EL(4, 'R', DT, 8, 8, NULL, "date") \
	EL(5, 'R', TM, 4, 8, NULL, "time")
/* The last level has no element 4 in some guides: child_use 'N'. */
#define HL(level, parent, child_use, child) \
	SEG("HL", "3:" level, 'R', 1, "hierarchy") \
	EL(1, 'R', AN, 1, 12, NULL, "number") \
	EL(2, parent, AN, 1, 12, NULL, "number of the one above") \
	EL(3, 'R', ID, 1, 2, level, "level") \
	EL(4, child_use, ID, 1, 1, child, "whether others are below")
/* Who; with a last name, a first name, a suffix, an identifier, or not. */
#define NAME(codes, types, last, first, suffix, id, ids, name) \
	SEG("NM1", "1:" codes, 'R', 1, name) \
	EL(1, 'R', ID, 2, 3, codes, "who it is") \
	EL(2, 'R', ID, 1, 1, types, "person or organisation") \
	EL(3, last, AN, 1, 60, NULL, "last or organisation name") \
	EL(4, first, AN, 1, 35, NULL, "first name") \
	EL(5, first, AN, 1, 25, NULL, "middle name") \
	EL(7, suffix, AN, 1, 10, NULL, "suffix") \
	EL(8, id, ID, 1, 2, ids, "kind of identifier") \
	EL(9, id, AN, 2, 80, NULL, "identifier") \
	NOTE("P0809") WHEN("2=2:!4") WHEN("2=2:!5") WHEN("2=2:!7")
#define CONTACT(most, use, kinds, more) \
	SEG("PER", "1:IC", 'S', most, "contact") \
	EL(1, 'R', ID, 2, 2, "IC", "kind of contact") \
	EL(2, 'S', AN, 1, 60, NULL, "contact name") \
	EL(3, use, ID, 2, 2, kinds, "kind of number") \
	EL(4, use, AN, 1, 256, NULL, "contact number") \
	EL(5, 'S', ID, 2, 2, more, "second kind of number") \
	EL(6, 'S', AN, 1, 256, NULL, "second contact number") \
	EL(7, 'S', ID, 2, 2, more, "third kind of number") \
	EL(8, 'S', AN, 1, 256, NULL, "third contact number") \
	NOTE("P0304") NOTE("P0506") NOTE("P0708")
#define PROVIDER(roles, lists) \
	SEG("PRV", NULL, 'S', 1, "provider") \
	EL(1, 'R', ID, 1, 3, roles, "role") \
	EL(2, 'S', ID, 2, 3, lists, "list of codes") \
	EL(3, 'S', AN, 1, 50, NULL, "provider's code") \
	NOTE("P0203")
#define BIRTH(use, date, sexes) \
	SEG("DMG", NULL, use, 1, "birth date and sex") \
	EL(1, date, ID, 2, 3, "D8", "format of date") \
	EL(2, date, AN, 1, 35, NULL, "birth date") \
	EL(3, 'S', ID, 1, 1, sexes, "sex") \
	NOTE("P0102") NOTE("F0102")
/* Of an inquiry about coverage: with who gave the number. */
#define TRACE_OF_PATIENT(most, kinds) \
	SEG("TRN", NULL, 'S', most, "trace number") \
	EL(1, 'R', ID, 1, 2, kinds, "kind of trace") \
	EL(2, 'R', AN, 1, 50, NULL, "trace number") \
	EL(3, 'R', AN, 10, 10, NULL, "who gave it") \
	EL(4, 'S', AN, 1, 50, NULL, "who gave it, further")
#define TRACE(kind, name) \
	SEG("TRN", "1:" kind, 'R', 1, name) \
	EL(1, 'R', ID, 1, 2, kind, "kind of trace") \
	EL(2, 'R', AN, 1, 50, NULL, name)

#define DIAGNOSIS(position, use, lists) \
	EL(position, use, COMPOSITE, 0, 0, NULL, "diagnosis") \
	COMP(1, 'R', ID, 1, 3, lists, "list of codes") \
	COMP(2, 'R', AN, 1, 30, NULL, "diagnosis")
#define DIAGNOSES \
	SEG("HI", NULL, 'S', 1, "diagnoses") \
	DIAGNOSIS(1, 'R', "ABK BK") DIAGNOSIS(2, 'S', "ABF BF") \
	DIAGNOSIS(3, 'S', "ABF BF") DIAGNOSIS(4, 'S', "ABF BF") \
	DIAGNOSIS(5, 'S', "ABF BF") DIAGNOSIS(6, 'S', "ABF BF") \
	DIAGNOSIS(7, 'S', "ABF BF") DIAGNOSIS(8, 'S', "ABF BF")
#define POINTERS(position) \
	EL(position, 'S', COMPOSITE, 0, 0, NULL, "pointers to diagnoses") \
	COMP(1, 'R', N0, 1, 2, NULL, "pointer") \
	COMP(2, 'S', N0, 1, 2, NULL, "second pointer") \
	COMP(3, 'S', N0, 1, 2, NULL, "third pointer") \
	COMP(4, 'S', N0, 1, 2, NULL, "fourth pointer")
#define PROCEDURE(position, use, kinds) \
	EL(position, use, COMPOSITE, 0, 0, NULL, "procedure") \
	COMP(1, 'R', ID, 2, 2, kinds, "kind of code") \
	COMP(2, 'R', AN, 1, 48, NULL, "procedure code") \
	COMP(3, 'S', AN, 2, 2, NULL, "modifier") \
	COMP(4, 'S', AN, 2, 2, NULL, "second modifier") \
	COMP(5, 'S', AN, 2, 2, NULL, "third modifier") \
	COMP(6, 'S', AN, 2, 2, NULL, "fourth modifier")
/* Category and status are kept by others (X12 external lists 507 and 508). */
#define STATUS(position, use, entities, name) \
	EL(position, use, COMPOSITE, 0, 0, NULL, name) \
	COMP(1, 'R', AN, 1, 30, NULL, "status category") \
	COMP(2, 'R', AN, 1, 30, NULL, "status") \
	COMP(3, 'S', ID, 2, 3, entities, "whom it concerns")

#endif
