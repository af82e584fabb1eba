/*
 * x12 rows: the words grammars are written in, and the segments that are the
 * same wherever they stand. Private to the grammar files.
 */
#ifndef X12_ROWS_H
#define X12_ROWS_H

#include <stddef.h>

#include "grammar.h"

#define LOOP(depth, id, use, most, name) \
	{ X12_LOOP, depth, id, NULL, use, X12_AN, 0, 0, most, name },
#define SAME(depth, id, use, most) \
	{ X12_SAME, depth, id, NULL, use, X12_AN, 0, 0, most, NULL },
#define BACK(depth) \
	{ X12_BACK, depth, NULL, NULL, 'R', X12_AN, 0, 0, 1, NULL },
#define SEG(tag, codes, use, most, name) \
	{ X12_SEG, 0, tag, codes, use, X12_AN, 0, 0, most, name },
#define EL(position, use, type, min, max, codes, name) \
	{ X12_EL, position, NULL, codes, use, X12_##type, min, max, 1, name },
#define ELS(position, use, most, type, min, max, codes, name) \
	{ X12_EL, position, NULL, codes, use, X12_##type, min, max, most, \
	    name },
#define COMP(position, use, type, min, max, codes, name) \
	{ X12_COMP, position, NULL, codes, use, X12_##type, min, max, 1, name },
#define NOTE(note) \
	{ X12_NOTE, 0, note, NULL, 'S', X12_AN, 0, 0, 0, NULL },
#define WHEN(condition) \
	{ X12_WHEN, 0, condition, NULL, 'S', X12_AN, 0, 0, 0, NULL },
#define ROWS_END { X12_END, 0, NULL, NULL, 'N', X12_AN, 0, 0, 0, NULL }

/* HIPAA's amounts: ten digits at most (99,999,999.99). */
#define MONEY(position, use, name) EL(position, use, R, 1, 10, NULL, name)
#define YES_NO(position, use, codes, name) \
	EL(position, use, ID, 1, 1, codes, name)

#define N3(use, most) \
	SEG("N3", NULL, use, most, "street address") \
	EL(1, 'R', AN, 1, 55, NULL, "address line") \
	EL(2, 'S', AN, 1, 55, NULL, "second address line")
#define N4(use) \
	SEG("N4", NULL, use, 1, "city, state, ZIP code") \
	EL(1, 'R', AN, 2, 30, NULL, "city") \
	EL(2, 'S', ID, 2, 2, NULL, "state") \
	EL(3, 'S', ID, 3, 15, NULL, "ZIP code") \
	EL(4, 'S', ID, 2, 3, NULL, "country") \
	EL(7, 'S', ID, 1, 3, NULL, "country subdivision") \
	NOTE("E0207") NOTE("C0704")

#define REF(codes, use, most, name) \
	SEG("REF", "1:" codes, use, most, name) \
	EL(1, 'R', ID, 2, 3, codes, "kind of reference") \
	EL(2, 'R', AN, 1, 50, NULL, name)
#define AMT(code, use, name) \
	SEG("AMT", "1:" code, use, 1, name) \
	EL(1, 'R', ID, 1, 3, code, "kind of amount") \
	MONEY(2, 'R', name)
#define DTP(code, formats, use, most, name) \
	SEG("DTP", "1:" code, use, most, name) \
	EL(1, 'R', ID, 3, 3, code, "kind of date") \
	EL(2, 'R', ID, 2, 3, formats, "format of date") \
	EL(3, 'R', AN, 1, 35, NULL, name) \
	NOTE("F0203")

/* Group, then reason, amount and quantity up to six times. */
#define CAS(groups, most, name) \
	SEG("CAS", NULL, 'S', most, name) \
	EL(1, 'R', ID, 1, 2, groups, "adjustment group") \
	EL(2, 'R', ID, 1, 5, NULL, "reason 1") MONEY(3, 'R', "amount 1") \
	EL(4, 'S', R, 1, 15, NULL, "quantity 1") \
	CAS_TRIPLE(5, 6, 7, "2") CAS_TRIPLE(8, 9, 10, "3") \
	CAS_TRIPLE(11, 12, 13, "4") CAS_TRIPLE(14, 15, 16, "5") \
	CAS_TRIPLE(17, 18, 19, "6") \
	NOTE("L050607") NOTE("C0605") NOTE("C0705") NOTE("L080910") \
	NOTE("C0908") NOTE("C1008") NOTE("L111213") NOTE("C1211") \
	NOTE("C1311") NOTE("L141516") NOTE("C1514") NOTE("C1614") \
	NOTE("L171819") NOTE("C1817") NOTE("C1917")
#define CAS_TRIPLE(a, b, c, number) \
	EL(a, 'S', ID, 1, 5, NULL, "reason " number) \
	MONEY(b, 'S', "amount " number) \
	EL(c, 'S', R, 1, 15, NULL, "quantity " number)

/* Remittance remark codes and amounts of outpatient adjudication. */
#define MOA(name) \
	SEG("MOA", NULL, 'S', 1, name) \
	EL(1, 'S', R, 1, 10, NULL, "reimbursement rate") \
	MONEY(2, 'S', "payable amount") \
	EL(3, 'S', AN, 1, 50, NULL, "remark code") \
	EL(4, 'S', AN, 1, 50, NULL, "second remark code") \
	EL(5, 'S', AN, 1, 50, NULL, "third remark code") \
	EL(6, 'S', AN, 1, 50, NULL, "fourth remark code") \
	EL(7, 'S', AN, 1, 50, NULL, "fifth remark code") \
	MONEY(8, 'S', "ESRD payment") \
	MONEY(9, 'S', "professional component not payable")

#define SE \
	SEG("SE", NULL, 'R', 1, "end of the set") \
	EL(1, 'R', N0, 1, 10, NULL, "number of segments") \
	EL(2, 'R', AN, 4, 9, NULL, "control number")

#endif
