/*
 * grammar_837i: health care claim, institutional, 005010X223A2. Source: ASC X12
 * TR3 005010X223 with errata A1 and A2, section 2.4; domain/837.md 10. Loop
 * 2300 is written once, below the subscriber, and stands below the patient too.
 * Lists kept by others (types of bill, revenue codes and the codes of the claim
 * by the NUBC, taxonomy, states, adjustment reasons) are open.
 */
#include "rows_claim.h"

#define INPATIENT(name) \
	SEG("MIA", NULL, 'S', 1, name) \
	EL(1, 'R', R, 1, 15, NULL, "covered days or visits") \
	EL(3, 'S', R, 1, 15, NULL, "lifetime psychiatric days") \
	MONEY(4, 'S', "DRG amount") \
	EL(5, 'S', AN, 1, 50, NULL, "remark code") \
	MONEY(6, 'S', "disproportionate share") \
	MONEY(7, 'S', "MSP pass-through") \
	MONEY(8, 'S', "PPS capital") \
	MONEY(9, 'S', "PPS capital, federal portion") \
	MONEY(10, 'S', "PPS capital, hospital portion") \
	MONEY(11, 'S', "PPS capital, disproportionate share") \
	MONEY(12, 'S', "old capital") \
	MONEY(13, 'S', "PPS capital, teaching") \
	MONEY(14, 'S', "operating, hospital DRG") \
	EL(15, 'S', R, 1, 15, NULL, "cost report days") \
	MONEY(16, 'S', "operating, federal DRG") \
	MONEY(17, 'S', "PPS capital outlier") \
	MONEY(18, 'S', "indirect teaching") \
	MONEY(19, 'S', "professional component not payable") \
	EL(20, 'S', AN, 1, 50, NULL, "second remark code") \
	EL(21, 'S', AN, 1, 50, NULL, "third remark code") \
	EL(22, 'S', AN, 1, 50, NULL, "fourth remark code") \
	EL(23, 'S', AN, 1, 50, NULL, "fifth remark code") \
	MONEY(24, 'S', "PPS capital exception")

static const struct x12_row rows[] = {
	CLAIM_HEAD("005010X223A2 005010X223 005010X223A1 005010X223A3")

	BILLING_LEVEL
	LOOP(2, "2010AA", 'R', 1, "billing provider name")
	NAME("85", 'R', "2", 'R', 'N', 'S', "XX", "billing provider")
	N3('R', 1)
	N4('R')
	REF("EI", 'R', 1, "billing provider tax number")
	CONTACT('S', 2, "EM FX TE", "EM EX FX TE", "billing provider contact")
	PAY_TO("2")

	LOOP(2, "2000B", 'R', 0, "subscriber")
	HL("22", 'R', "0 1")
	SEG("SBR", NULL, 'R', 1, "subscriber")
	EL(1, 'R', ID, 1, 1, RANKS, "payer's rank")
	EL(2, 'S', ID, 2, 2, "18", "patient is the subscriber")
	EL(3, 'S', AN, 1, 50, NULL, "group number")
	EL(4, 'S', AN, 1, 60, NULL, "group name")
	EL(9, 'S', ID, 1, 2, FILING, "claim filing indicator")
	LOOP(3, "2010BA", 'R', 1, "subscriber name")
	NAME("IL", 'R', "1 2", 'R', 'S', 'S', "II MI", "subscriber")
	N3('S', 1)
	N4('S')
	DMG('S')
	REF("SY", 'S', 1, "subscriber's social security number")
	REF("Y4", 'S', 1, "casualty claim number")
	PAYER(1)

	LOOP(3, "2300", 'S', 100, "claim")
	SEG("CLM", NULL, 'R', 1, "claim")
	EL(1, 'R', AN, 1, 38, NULL, "patient control number")
	MONEY(2, 'R', "claim charge")
	EL(5, 'R', COMPOSITE, 0, 0, NULL, "type of bill")
	COMP(1, 'R', AN, 1, 2, NULL, "type of facility")
	COMP(2, 'R', ID, 1, 2, "A", "list of codes")
	COMP(3, 'R', ID, 1, 1, NULL, "claim frequency")
	EL(7, 'R', ID, 1, 1, "A B C", "assignment")
	YES_NO(8, 'R', "N W Y", "benefits assigned")
	EL(9, 'R', ID, 1, 1, "I Y", "release of information")
	EL(20, 'S', ID, 1, 2, "1 2 3 4 5 6 7 8 9 10 11 15", "delay reason")
	DTP("096", "TM", 'S', 1, "discharge hour")
	DTP("434", "RD8", 'R', 1, "statement dates")
	DTP("435", "D8 DT", 'S', 1, "admission")
	DTP("050", "D8", 'S', 1, "received by repricer")
	SEG("CL1", NULL, 'R', 1, "institutional codes")
	EL(1, 'R', ID, 1, 1, NULL, "kind of admission")
	EL(2, 'S', ID, 1, 1, NULL, "point of origin")
	EL(3, 'R', ID, 1, 2, NULL, "patient status")
	PWK(NULL, "AA BM EL EM FT FX", 10, "paperwork")
	CN1
	AMT("F3", 'S', "estimated amount due from the patient")
	EXCEPTION
	REF("9F", 'S', 1, "referral number")
	REF("G1", 'S', 1, "prior authorization")
	REF("F8", 'S', 1, "payer claim control number")
	REF("9A", 'S', 1, "repriced claim number")
	REF("9C", 'S', 1, "adjusted repriced claim number")
	REF("LX", 'S', 5, "device exemption")
	REF("D9", 'S', 1, "intermediary's claim number")
	REF("LU", 'S', 1, "state of the accident")
	REF("EA", 'S', 1, "medical record number")
	REF("P4", 'S', 1, "demonstration project")
	REF("G4", 'S', 1, "peer review approval")
	K3
	NTES("ALG DCP DGN DME MED NTR ODT RHB RLH RNH SET SFM SPT UPI", 10,
	    "claim note")
	NTE("ADD", "billing note")
	CRC("ZZ", 1, "N Y", REFERRALS, "EPSDT referral")
	EL(4, 'S', ID, 2, 3, REFERRALS, "second condition")
	EL(5, 'S', ID, 2, 3, REFERRALS, "third condition")
	SEG("HI", "1:ABK BK", 'R', 1, "principal diagnosis")
	HI_AT_ADMISSION(1, 'R', "ABK BK", "principal diagnosis")
	SEG("HI", "1:ABJ BJ", 'S', 1, "admitting diagnosis")
	HI(1, 'R', "ABJ BJ", "admitting diagnosis")
	SEG("HI", "1:APR PR", 'S', 1, "reason of the visit")
	HI(1, 'R', "APR PR", "reason of the visit")
	HI(2, 'S', "APR PR", "reason of the visit")
	HI(3, 'S', "APR PR", "reason of the visit")
	SEG("HI", "1:ABN BN", 'S', 1, "external causes of injury")
	HI_TWELVE(HI_AT_ADMISSION, "ABN BN", "external cause")
	SEG("HI", "1:DR", 'S', 1, "diagnosis related group")
	HI(1, 'R', "DR", "diagnosis related group")
	SEG("HI", "1:ABF BF", 'S', 2, "other diagnoses")
	HI_TWELVE(HI_AT_ADMISSION, "ABF BF", "other diagnosis")
	SEG("HI", "1:BBR BR CAH", 'S', 1, "principal procedure")
	HI_DATED(1, 'R', "BBR BR CAH", "principal procedure")
	SEG("HI", "1:BBQ BQ", 'S', 2, "other procedures")
	HI_TWELVE(HI_DATED, "BBQ BQ", "other procedure")
	SEG("HI", "1:BI", 'S', 2, "occurrence spans")
	HI_TWELVE(HI_SPAN, "BI", "occurrence span")
	SEG("HI", "1:BH", 'S', 2, "occurrences")
	HI_TWELVE(HI_DATED, "BH", "occurrence")
	SEG("HI", "1:BE", 'S', 2, "values")
	HI_TWELVE(HI_VALUE, "BE", "value")
	SEG("HI", "1:BG", 'S', 2, "condition codes")
	HI_TWELVE(HI, "BG", "condition")
	SEG("HI", "1:TC", 'S', 2, "treatment codes")
	HI_TWELVE(HI, "TC", "treatment")
	HCP("claim pricing")
	EL(8, 'S', AN, 1, 48, NULL, "approved revenue code")
	EL(11, 'S', ID, 2, 2, "DA UN", "unit")
	EL(12, 'S', R, 1, 15, NULL, "approved units")
	HCP_REASONS
	NOTE("P1112")

	LOOP(4, "2310A", 'S', 1, "attending provider")
	NAME("71", 'R', "1", 'R', 'S', 'S', "XX", "attending provider")
	PRV("AT", 'S')
	REF("0B 1G G2 LU", 'S', 4, "attending provider reference")
	LOOP(4, "2310B", 'S', 1, "operating physician")
	NAME("72", 'R', "1", 'R', 'S', 'S', "XX", "operating physician")
	REF("0B 1G G2 LU", 'S', 4, "operating physician reference")
	LOOP(4, "2310C", 'S', 1, "other operating physician")
	NAME("ZZ", 'R', "1", 'R', 'S', 'S', "XX", "other operating physician")
	REF("0B 1G G2 LU", 'S', 4, "other operating physician reference")
	LOOP(4, "2310D", 'S', 1, "rendering provider")
	NAME("82", 'R', "1", 'R', 'S', 'S', "XX", "rendering provider")
	REF("0B 1G G2 LU", 'S', 4, "rendering provider reference")
	LOOP(4, "2310E", 'S', 1, "service facility")
	NAME("77", 'R', "2", 'R', 'N', 'S', "XX", "service facility")
	N3('R', 1)
	N4('R')
	REF("0B G2 LU", 'S', 3, "service facility reference")
	LOOP(4, "2310F", 'S', 1, "referring provider")
	NAME("DN", 'R', "1", 'R', 'S', 'S', "XX", "referring provider")
	REF("0B 1G G2", 'S', 3, "referring provider reference")

	LOOP(4, "2320", 'S', 10, "other coverage")
	SEG("SBR", NULL, 'R', 1, "other subscriber")
	EL(1, 'R', ID, 1, 1, RANKS, "payer's rank")
	EL(2, 'R', ID, 2, 2, "18 " RELATIONS, "patient's relation")
	EL(3, 'S', AN, 1, 50, NULL, "group number")
	EL(4, 'S', AN, 1, 60, NULL, "group name")
	EL(9, 'S', ID, 1, 2, FILING, "claim filing indicator")
	CAS(GROUPS, 5, "claim adjustment")
	AMT("D", 'S', "paid by that payer")
	AMT("EAF", 'S', "remaining patient liability")
	AMT("A8", 'S', "not covered")
	SEG("OI", NULL, 'R', 1, "other coverage")
	YES_NO(3, 'R', "N W Y", "benefits assigned")
	EL(6, 'R', ID, 1, 1, "I Y", "release of information")
	INPATIENT("inpatient adjudication")
	MOA("outpatient adjudication")
	OTHER_SUBSCRIBER(2)
	OTHER_PAYER(2)
	LOOP(5, "2330C", 'S', 1, "other payer's attending provider")
	OTHER_PROVIDER("71", "1", "0B 1G G2 LU", 4, "attending provider")
	LOOP(5, "2330D", 'S', 1, "other payer's operating physician")
	OTHER_PROVIDER("72", "1", "0B 1G G2 LU", 4, "operating physician")
	LOOP(5, "2330E", 'S', 1, "other payer's other operating physician")
	OTHER_PROVIDER("ZZ", "1", "0B 1G G2 LU", 4, "operating physician")
	LOOP(5, "2330F", 'S', 1, "other payer's service facility")
	OTHER_PROVIDER("77", "2", "0B G2 LU", 3, "service facility")
	LOOP(5, "2330G", 'S', 1, "other payer's rendering provider")
	OTHER_PROVIDER("82", "1", "0B 1G G2 LU", 4, "rendering provider")
	LOOP(5, "2330H", 'S', 1, "other payer's referring provider")
	OTHER_PROVIDER("DN", "1", "0B 1G G2", 3, "referring provider")
	LOOP(5, "2330I", 'S', 1, "other payer's billing provider")
	OTHER_PROVIDER("85", "2", "G2 LU", 2, "billing provider")

	LOOP(4, "2400", 'R', 999, "service line")
	SEG("LX", NULL, 'R', 1, "line number")
	EL(1, 'R', N0, 1, 6, NULL, "line number")
	SEG("SV2", NULL, 'R', 1, "service")
	EL(1, 'R', AN, 1, 48, NULL, "revenue code")
	EL(2, 'S', COMPOSITE, 0, 0, NULL, "procedure")
	PROCEDURE("ER HC HP IV WK")
	MONEY(3, 'R', "line charge")
	EL(4, 'R', ID, 2, 2, "DA UN", "unit")
	EL(5, 'R', R, 1, 8, NULL, "quantity")
	MONEY(7, 'S', "not covered")
	PWK(NULL, "AA BM EL EM FT FX", 10, "line paperwork")
	DTP("472", "D8 RD8", 'S', 1, "date of service")
	LINE_CONTROL
	REF("9B", 'S', 1, "repriced line number")
	REF("9D", 'S', 1, "adjusted repriced line number")
	AMT("GT", 'S', "service tax")
	AMT("N8", 'S', "facility tax")
	NTE("TPO", "third party note")
	HCP("line pricing")
	EL(8, 'S', AN, 1, 48, NULL, "approved revenue code")
	EL(9, 'S', ID, 2, 2, "ER HC HP IV WK", "kind of code")
	EL(10, 'S', AN, 1, 48, NULL, "approved procedure")
	EL(11, 'S', ID, 2, 2, "DA UN", "unit")
	EL(12, 'S', R, 1, 8, NULL, "approved units")
	HCP_REASONS
	NOTE("P0910") NOTE("P1112")
	LOOP(5, "2410", 'S', 1, "drug")
	SEG("LIN", NULL, 'R', 1, "drug")
	EL(2, 'R', ID, 2, 2, "N4", "kind of code")
	EL(3, 'R', AN, 1, 48, NULL, "drug code")
	SEG("CTP", NULL, 'R', 1, "drug quantity")
	EL(4, 'R', R, 1, 15, NULL, "quantity")
	EL(5, 'R', COMPOSITE, 0, 0, NULL, "unit")
	COMP(1, 'R', ID, 2, 2, "F2 GR ME ML UN", "unit")
	REF("VY XZ", 'S', 1, "prescription or link number")
	LOOP(5, "2420A", 'S', 1, "line operating physician")
	NAME("72", 'R', "1", 'R', 'S', 'S', "XX", "operating physician")
	REF_OF_PAYER("0B 1G G2 LU", 20, "operating physician reference")
	LOOP(5, "2420B", 'S', 1, "line other operating physician")
	NAME("ZZ", 'R', "1", 'R', 'S', 'S', "XX", "other operating physician")
	REF_OF_PAYER("0B 1G G2 LU", 20, "other operating physician reference")
	LOOP(5, "2420C", 'S', 1, "line rendering provider")
	NAME("82", 'R', "1", 'R', 'S', 'S', "XX", "rendering provider")
	REF_OF_PAYER("0B 1G G2 LU", 20, "rendering provider reference")
	LOOP(5, "2420D", 'S', 1, "line referring provider")
	NAME("DN", 'R', "1", 'R', 'S', 'S', "XX", "referring provider")
	REF_OF_PAYER("0B 1G G2", 20, "referring provider reference")
	LOOP(5, "2430", 'S', 15, "line adjudication")
	SEG("SVD", NULL, 'R', 1, "line adjudication")
	EL(1, 'R', AN, 2, 80, NULL, "other payer's identifier")
	MONEY(2, 'R', "paid by that payer")
	EL(3, 'S', COMPOSITE, 0, 0, NULL, "procedure adjudicated")
	PROCEDURE("ER HC HP IV WK")
	EL(4, 'R', AN, 1, 48, NULL, "revenue code")
	EL(5, 'R', R, 1, 15, NULL, "units paid")
	EL(6, 'S', N0, 1, 6, NULL, "line it was bundled into")
	LINE_ADJUDICATION

	LOOP(3, "2000C", 'S', 0, "patient")
	HL("23", 'R', "0")
	SEG("PAT", NULL, 'R', 1, "patient")
	EL(1, 'R', ID, 2, 2, RELATIONS, "relation to the subscriber")
	LOOP(4, "2010CA", 'R', 1, "patient name")
	NAME("QC", 'R', "1", 'R', 'S', 'N', NULL, "patient")
	N3('R', 1)
	N4('R')
	DMG('R')
	REF("Y4", 'S', 1, "casualty claim number")
	REF("1W SY", 'S', 1, "casualty patient identifier")
	SAME(4, "2300", 'R', 100)

	BACK(0)
	SE
	ROWS_END
};

const struct x12_grammar x12_grammar_837i = {
	.kind = "837I", .st01 = "837", .gs01 = "HC",
	.version = "005010X223A2", .version_stem = "005010X223",
	.rows = rows,
};
