/*
 * elements_money: codes of payments, adjustments, pricing and the place of a
 * payer in line, in plain words. Source: X12.3 as a public parser carries it
 * (stupidedi); domain/835.md, domain/837.md. The words are ours.
 */
#include "elements_tables.h"

/* 305: what is done with money and advice */
static const struct element_code codes_305[] = {
	{ "C", "payment and remittance together" }, { "D", "payment only" },
	{ "H", "notice only, no payment" }, { "I", "remittance only" },
	{ "P", "prenote of coming transfers" },
	{ "U", "payment and remittance apart" },
	{ "X", "payment and remittance either way" },
};

/* 426: provider adjustment */
static const struct element_code codes_426[] = {
	{ "50", "late charge" }, { "51", "interest penalty" },
	{ "52", "credit for overpayment" },
	{ "53", "payment for underpayment" }, { "72", "authorized return" },
	{ "90", "early payment allowance" }, { "AH", "origination fee" },
	{ "AM", "applied to a borrower's account" },
	{ "AP", "benefit paid in advance" }, { "B2", "rebate" },
	{ "B3", "recovery allowance" }, { "BD", "bad debt" }, { "BN", "bonus" },
	{ "C5", "temporary allowance" }, { "CR", "capitation interest" },
	{ "CS", "other adjustment" }, { "CT", "capitation payment" },
	{ "CV", "capital pass-through" },
	{ "CW", "nurse anesthetist pass-through" },
	{ "DM", "direct medical education" }, { "E3", "withholding" },
	{ "FB", "balance forwarded" }, { "FC", "fund allocation" },
	{ "GO", "graduate medical education" },
	{ "H1", "information forthcoming" }, { "H6", "partial payment" },
	{ "HM", "hemophilia factor supplement" },
	{ "IA", "invoice amount differs" }, { "IP", "incentive premium" },
	{ "IR", "tax withheld (IRS)" }, { "IS", "interim settlement" },
	{ "J1", "not reimbursable" }, { "L3", "penalty" },
	{ "L6", "interest owed" }, { "LE", "levy" }, { "LS", "lump sum" },
	{ "OA", "organ acquisition" },
	{ "OB", "offset for affiliated providers" },
	{ "PI", "periodic interim payment" }, { "PL", "final payment" },
	{ "RA", "retroactive adjustment" }, { "RE", "return on equity" },
	{ "SL", "student loan repayment" }, { "TL", "third-party liability" },
	{ "WO", "overpayment recovered" }, { "WU", "recovery, not specified" },
};

/* 478: credit or debit */
static const struct element_code codes_478[] = {
	{ "C", "credit" }, { "D", "debit" },
};

/* 506: kind of bank number */
static const struct element_code codes_506[] = {
	{ "01", "U.S. routing number" }, { "02", "SWIFT code" },
	{ "03", "CHIPS participant" }, { "04", "Canadian bank and branch" },
};

/* 522: kind of amount */
static const struct element_code codes_522[] = {
	{ "93", "contribution" }, { "A8", "noncovered charge" },
	{ "AAE", "approved" }, { "AU", "covered amount" },
	{ "B1", "benefit amount" }, { "B6", "allowed amount" },
	{ "B9", "coinsurance" }, { "BM", "adjustments" }, { "C1", "copay" },
	{ "D", "paid by payer" }, { "D2", "deductible" },
	{ "D8", "prompt-payment discount" }, { "DY", "per-day limit" },
	{ "EAF", "patient still owes" }, { "EBA", "expected spending" },
	{ "F2", "patient responsibility" },
	{ "F3", "patient responsibility, estimated" }, { "F4", "postage" },
	{ "F5", "paid by patient" }, { "FK", "other amount" },
	{ "GT", "goods and services tax" }, { "I", "interest" },
	{ "JN", "employer contribution" }, { "KF", "net paid" },
	{ "KH", "deduction" }, { "N8", "other taxes" }, { "NE", "net billed" },
	{ "NL", "negative ledger balance" }, { "P3", "premium" },
	{ "PB", "billed" }, { "R", "spend-down" }, { "SCT", "state care tax" },
	{ "T", "tax" }, { "T2", "total before taxes" },
	{ "T3", "total submitted" }, { "YT", "denied" }, { "YU", "in process" },
	{ "YY", "returned" }, { "ZK", "payment mandate, category 1" },
	{ "ZL", "payment mandate, category 2" },
	{ "ZM", "payment mandate, category 3" },
	{ "ZN", "payment mandate, category 4" },
	{ "ZO", "payment mandate, category 5" },
};

/* 569: kind of account */
static const struct element_code codes_569[] = {
	{ "DA", "checking" }, { "SG", "savings" },
};

/* 591: payment method */
static const struct element_code codes_591[] = {
	{ "ACH", "electronic transfer (ACH)" }, { "BOP", "bank's choice" },
	{ "CHK", "check" }, { "FWT", "wire transfer" }, { "NON", "no payment" },
	{ "SWT", "wire transfer (SWIFT)" },
};

/* 594: how often */
static const struct element_code codes_594[] = {
	{ "1", "weekly" }, { "2", "every two weeks" }, { "3", "twice a month" },
	{ "4", "monthly" }, { "5", "every other month" }, { "6", "daily" },
	{ "7", "yearly" }, { "8", "two calendar months" }, { "9", "lump sum" },
	{ "B", "year to date" }, { "C", "once" }, { "H", "hourly" },
	{ "Q", "quarterly" }, { "S", "twice a year" }, { "U", "unknown" },
};

/* 812: form of an electronic payment */
static const struct element_code codes_812[] = {
	{ "CCP", "ACH with one addendum (CCD+)" },
	{ "CTX", "ACH with remittance (CTX)" },
};

/* 1029: claim status */
static const struct element_code codes_1029[] = {
	{ "1", "processed as primary" }, { "10", "received, not in process" },
	{ "13", "suspended" }, { "15", "suspended, investigated" },
	{ "16", "suspended, returned with material" },
	{ "17", "suspended, review pending" },
	{ "19", "processed as primary, forwarded" },
	{ "2", "processed as secondary" },
	{ "20", "processed as secondary, forwarded" },
	{ "21", "processed as tertiary, forwarded" },
	{ "22", "reversal of a payment" }, { "23", "not our claim, forwarded" },
	{ "25", "predetermination, no payment" }, { "27", "reviewed" },
	{ "3", "processed as tertiary" }, { "4", "denied" }, { "5", "pended" },
};

/* 1032: kind of insurance */
static const struct element_code codes_1032[] = {
	{ "09", "self-pay" }, { "11", "other non-federal program" },
	{ "12", "PPO" }, { "13", "point of service plan" }, { "14", "EPO" },
	{ "15", "indemnity" }, { "16", "Medicare HMO" }, { "17", "dental HMO" },
	{ "AM", "auto medical" }, { "BL", "Blue Cross Blue Shield" },
	{ "CH", "TRICARE (CHAMPUS)" }, { "CI", "commercial" },
	{ "DS", "disability" }, { "FI", "federal employees' program" },
	{ "HM", "HMO" }, { "LM", "liability" }, { "MA", "Medicare Part A" },
	{ "MB", "Medicare Part B" }, { "MC", "Medicaid" },
	{ "ME", "Medicare Advantage" }, { "OF", "other federal program" },
	{ "TV", "Title V" }, { "UK", "unknown" }, { "VA", "Veterans Affairs" },
	{ "WC", "workers' compensation" },
	{ "ZZ", "as agreed between partners" },
};

/* 1033: adjustment group */
static const struct element_code codes_1033[] = {
	{ "CO", "contractual, provider's loss" },
	{ "CR", "correction or reversal" }, { "OA", "other adjustment" },
	{ "PI", "payer's reduction" }, { "PR", "patient owes" },
};

/* 1138: payer's place in line */
static const struct element_code codes_1138[] = {
	{ "A", "fourth" }, { "B", "fifth" }, { "C", "sixth" },
	{ "D", "seventh" }, { "E", "eighth" }, { "F", "ninth" },
	{ "G", "tenth" }, { "H", "eleventh" }, { "N", "unconfirmed" },
	{ "P", "primary" }, { "S", "secondary" }, { "T", "tertiary" },
	{ "U", "unknown" },
};

/* 1143: coordination of benefits */
static const struct element_code codes_1143[] = {
	{ "1", "coordinates" }, { "5", "unknown" },
	{ "6", "does not coordinate" },
};

/* 1166: kind of contract */
static const struct element_code codes_1166[] = {
	{ "01", "DRG" }, { "02", "per diem" }, { "03", "variable per diem" },
	{ "04", "flat" }, { "05", "capitated" }, { "06", "percent" },
	{ "09", "other" },
};

/* 1325: frequency of the claim */
static const struct element_code codes_1325[] = {
	{ "0", "no payment asked" }, { "1", "original" },
	{ "2", "interim, first" }, { "3", "interim, further" },
	{ "4", "interim, last" }, { "5", "late charges" },
	{ "6", "correction" }, { "7", "replacement of an earlier claim" },
	{ "8", "void of an earlier claim" },
	{ "9", "final of a home health episode" },
};

/* 1327: copay */
static const struct element_code codes_1327[] = {
	{ "0", "no copay" },
};

/* 1359: assignment */
static const struct element_code codes_1359[] = {
	{ "A", "assigned" }, { "B", "assigned for lab services only" },
	{ "C", "not assigned" }, { "P", "patient refuses to assign" },
};

/* 1360: provider agreement */
static const struct element_code codes_1360[] = {
	{ "P", "participating" },
};

/* 1473: pricing */
static const struct element_code codes_1473[] = {
	{ "00", "zero, not covered" }, { "01", "as billed" },
	{ "02", "standard fee schedule" }, { "03", "percentage of contract" },
	{ "04", "bundled" }, { "05", "peer review" }, { "06", "per diem" },
	{ "07", "flat rate" }, { "08", "combination" }, { "09", "maternity" },
	{ "10", "other" }, { "11", "lower of cost" }, { "12", "ratio of cost" },
	{ "13", "cost reimbursed" }, { "14", "adjusted" },
};

/* 1514: reason of delay */
static const struct element_code codes_1514[] = {
	{ "1", "eligibility unknown" }, { "10", "prior approval late" },
	{ "11", "other" }, { "15", "natural disaster" },
	{ "16", "lack of information" }, { "17", "no answer to first request" },
	{ "2", "litigation" }, { "3", "authorization late" },
	{ "4", "provider certified late" }, { "5", "billing forms late" },
	{ "6", "custom appliance late" }, { "7", "third party late" },
	{ "8", "eligibility decided late" },
	{ "9", "first claim denied for another reason" },
};

/* 1526: compliance */
static const struct element_code codes_1526[] = {
	{ "1", "procedure followed" }, { "2", "no call made" },
	{ "3", "not medically needed" }, { "4", "not followed, other" },
	{ "5", "emergency, out of network" },
};

/* 1527: exception */
static const struct element_code codes_1527[] = {
	{ "1", "outside professional, network hospital" }, { "2", "emergency" },
	{ "3", "not in network" }, { "4", "out of area" },
	{ "5", "state mandate" }, { "6", "other" },
};

static const struct element_list lists[] = {
	CODES(305, codes_305) CODES(426, codes_426) CODES(478, codes_478)
	CODES(506, codes_506) CODES(522, codes_522) CODES(569, codes_569)
	CODES(591, codes_591) CODES(594, codes_594) CODES(812, codes_812)
	CODES(1029, codes_1029) CODES(1032, codes_1032) CODES(1033, codes_1033)
	CODES(1138, codes_1138) CODES(1143, codes_1143) CODES(1166, codes_1166)
	CODES(1325, codes_1325) CODES(1327, codes_1327) CODES(1359, codes_1359)
	CODES(1360, codes_1360) CODES(1473, codes_1473) CODES(1514, codes_1514)
	CODES(1526, codes_1526) CODES(1527, codes_1527)
};

const struct element_table elements_money = {
	lists, sizeof(lists) / sizeof(lists[0]),
};
