/*
 * grammar_835: health care claim payment and advice, 005010X221A1. Source: ASC
 * X12 TR3 005010X221 with errata A1, section 2.4; domain/835.md; held against
 * the public maps of pyx12 and stupidedi. Lists kept by others (reasons,
 * remarks, taxonomy, states) are left open.
 */
#include "rows.h"

#define PROCEDURE "AD ER HC HP IV N4 N6 NU UI WK"
#define PLB_REASONS "50 51 72 90 AH AM AP B2 B3 BD BN C5 CR CS CT CV CW DM " \
	"E3 FB FC GO HM IP IR IS J1 L3 L6 LE LS OA OB PI PL RA RE SL TL WO WU"

/* Not CR, which a claim may report of a former payer. */
#define GROUPS "CO OA PI PR"

#define DTM(codes, most, name) \
	SEG("DTM", "1:" codes, 'S', most, name) \
	EL(1, 'R', ID, 3, 3, codes, "kind of date") \
	EL(2, 'R', DT, 8, 8, NULL, name)

/* A person or company of a claim; its id in 08 and 09. */
#define NAME(code, use, type, id_use, ids, name) \
	SEG("NM1", "1:" code, use, 1, name) \
	EL(1, 'R', ID, 2, 3, code, "who it is") \
	EL(2, 'R', ID, 1, 1, type, "person or organisation") \
	EL(3, 'S', AN, 1, 60, NULL, "last or organisation name") \
	EL(4, 'S', AN, 1, 35, NULL, "first name") \
	EL(5, 'S', AN, 1, 25, NULL, "middle name") \
	EL(7, 'S', AN, 1, 10, NULL, "suffix") \
	EL(8, id_use, ID, 1, 2, ids, "kind of identifier") \
	EL(9, id_use, AN, 2, 80, NULL, "identifier") \
	NOTE("P0809")
/* A payer: a company, with its name. */
#define OTHER_PAYER(code, name) \
	SEG("NM1", "1:" code, 'S', 1, name) \
	EL(1, 'R', ID, 2, 3, code, "who it is") \
	EL(2, 'R', ID, 1, 1, "2", "person or organisation") \
	EL(3, 'R', AN, 1, 60, NULL, "organisation name") \
	EL(8, 'R', ID, 1, 2, "AD FI NI PI PP XV", "kind of identifier") \
	EL(9, 'R', AN, 2, 80, NULL, "identifier")

#define PROCEDURE_PARTS \
	COMP(1, 'R', ID, 2, 2, PROCEDURE, "kind of code") \
	COMP(2, 'R', AN, 1, 48, NULL, "procedure code") \
	COMP(3, 'S', AN, 2, 2, NULL, "modifier") \
	COMP(4, 'S', AN, 2, 2, NULL, "second modifier") \
	COMP(5, 'S', AN, 2, 2, NULL, "third modifier") \
	COMP(6, 'S', AN, 2, 2, NULL, "fourth modifier")

#define PLB_PAIR(a, b, use) \
	EL(a, use, COMPOSITE, 0, 0, NULL, "adjustment") \
	COMP(1, 'R', ID, 2, 2, PLB_REASONS, "reason") \
	COMP(2, 'S', AN, 1, 50, NULL, "reference") \
	MONEY(b, use, "adjustment amount")

static const struct x12_row rows[] = {
	SEG("ST", NULL, 'R', 1, "beginning of the set")
	EL(1, 'R', ID, 3, 3, "835", "transaction")
	EL(2, 'R', AN, 4, 9, NULL, "control number")

	SEG("BPR", NULL, 'R', 1, "payment")
	EL(1, 'R', ID, 1, 2, "C D H I P U X", "handling")
	MONEY(2, 'R', "payment amount")
	EL(3, 'R', ID, 1, 1, "C D", "credit or debit")
	EL(4, 'R', ID, 3, 3, "ACH BOP CHK FWT NON", "payment method")
	EL(5, 'S', ID, 1, 10, "CCP CTX", "payment format")
	EL(6, 'S', ID, 2, 2, "01 04", "kind of payer's bank number")
	EL(7, 'S', AN, 3, 12, NULL, "payer's bank")
	EL(8, 'S', ID, 1, 3, "DA", "kind of payer's account")
	EL(9, 'S', AN, 1, 35, NULL, "payer's account")
	EL(10, 'S', AN, 10, 10, NULL, "payer's originator number")
	EL(11, 'S', AN, 9, 9, NULL, "payer's supplemental code")
	EL(12, 'S', ID, 2, 2, "01 04", "kind of payee's bank number")
	EL(13, 'S', AN, 3, 12, NULL, "payee's bank")
	EL(14, 'S', ID, 1, 3, "DA SG", "kind of payee's account")
	EL(15, 'S', AN, 1, 35, NULL, "payee's account")
	EL(16, 'R', DT, 8, 8, NULL, "payment date")
	NOTE("P0607") NOTE("C0809") NOTE("P1213") NOTE("C1415")
	WHEN("4=ACH:5") WHEN("4=ACH BOP FWT:13") WHEN("4=ACH BOP FWT:15")

	SEG("TRN", NULL, 'R', 1, "payment trace")
	EL(1, 'R', ID, 1, 2, "1", "kind of trace")
	EL(2, 'R', AN, 1, 50, NULL, "check or EFT number")
	EL(3, 'R', AN, 10, 10, NULL, "payer identifier")
	EL(4, 'S', AN, 1, 50, NULL, "payer's supplemental code")

	SEG("CUR", NULL, 'S', 1, "currency")
	EL(1, 'R', ID, 2, 3, "PR", "whose currency")
	EL(2, 'R', ID, 3, 3, NULL, "currency")

	REF("EV", 'S', 1, "receiver identifier")
	REF("F2", 'S', 1, "version of the payer's system")
	DTM("405", 1, "production date")

	LOOP(1, "1000A", 'R', 1, "payer")
	SEG("N1", "1:PR", 'R', 1, "payer")
	EL(1, 'R', ID, 2, 3, "PR", "who it is")
	EL(2, 'R', AN, 1, 60, NULL, "payer name")
	EL(3, 'S', ID, 1, 2, "XV", "kind of identifier")
	EL(4, 'S', AN, 2, 80, NULL, "payer identifier")
	NOTE("P0304")
	N3('R', 1)
	N4('R')
	REF("2U EO HI NF", 'S', 4, "further payer identifier")
	SEG("PER", "1:CX", 'S', 1, "business contact")
	EL(1, 'R', ID, 2, 2, "CX", "kind of contact")
	EL(2, 'S', AN, 1, 60, NULL, "contact name")
	EL(3, 'S', ID, 2, 2, "EM FX TE", "kind of number")
	EL(4, 'S', AN, 1, 256, NULL, "contact number")
	EL(5, 'S', ID, 2, 2, "EM EX FX TE", "second kind of number")
	EL(6, 'S', AN, 1, 256, NULL, "second contact number")
	EL(7, 'S', ID, 2, 2, "EX", "third kind of number")
	EL(8, 'S', AN, 1, 256, NULL, "extension")
	NOTE("P0304") NOTE("P0506") NOTE("P0708")
	SEG("PER", "1:BL", 'R', 0, "technical contact")
	EL(1, 'R', ID, 2, 2, "BL", "kind of contact")
	EL(2, 'S', AN, 1, 60, NULL, "contact name")
	EL(3, 'S', ID, 2, 2, "EM TE UR", "kind of number")
	EL(4, 'S', AN, 1, 256, NULL, "contact number")
	EL(5, 'S', ID, 2, 2, "EM EX FX TE UR", "second kind of number")
	EL(6, 'S', AN, 1, 256, NULL, "second contact number")
	EL(7, 'S', ID, 2, 2, "EM EX FX UR", "third kind of number")
	EL(8, 'S', AN, 1, 256, NULL, "third contact number")
	NOTE("P0304") NOTE("P0506") NOTE("P0708")
	SEG("PER", "1:IC", 'S', 1, "web site")
	EL(1, 'R', ID, 2, 2, "IC", "kind of contact")
	EL(3, 'R', ID, 2, 2, "UR", "kind of number")
	EL(4, 'R', AN, 1, 256, NULL, "address of the web site")

	LOOP(1, "1000B", 'R', 1, "payee")
	SEG("N1", "1:PE", 'R', 1, "payee")
	EL(1, 'R', ID, 2, 3, "PE", "who it is")
	EL(2, 'R', AN, 1, 60, NULL, "payee name")
	EL(3, 'R', ID, 1, 2, "FI XV XX", "kind of identifier")
	EL(4, 'R', AN, 2, 80, NULL, "payee identifier")
	N3('S', 1)
	N4('S')
	REF("0B D3 PQ TJ", 'S', 0, "further payee identifier")
	SEG("RDM", NULL, 'S', 1, "delivery of the remittance")
	EL(1, 'R', ID, 1, 2, "BM EM FT OL", "way of delivery")
	EL(2, 'S', AN, 1, 60, NULL, "name")
	EL(3, 'S', AN, 1, 256, NULL, "number or address")

	LOOP(1, "2000", 'S', 0, "group of claims")
	SEG("LX", NULL, 'R', 1, "group of claims")
	EL(1, 'R', N0, 1, 6, NULL, "number")
	SEG("TS3", NULL, 'S', 1, "provider summary")
	EL(1, 'R', AN, 1, 50, NULL, "provider identifier")
	EL(2, 'R', AN, 1, 2, NULL, "facility type")
	EL(3, 'R', DT, 8, 8, NULL, "end of fiscal period")
	EL(4, 'R', R, 1, 15, NULL, "number of claims")
	MONEY(5, 'R', "total charge")
	MONEY(13, 'S', "total MSP payer amount")
	MONEY(15, 'S', "total non-lab charge")
	MONEY(17, 'S', "total HCPCS reported charge")
	MONEY(18, 'S', "total HCPCS payable")
	MONEY(20, 'S', "total professional component")
	MONEY(21, 'S', "total MSP patient liability met")
	MONEY(22, 'S', "total patient reimbursement")
	EL(23, 'S', R, 1, 15, NULL, "PIP claims")
	MONEY(24, 'S', "PIP adjustment")
	SEG("TS2", NULL, 'S', 1, "inpatient summary")
	MONEY(1, 'S', "DRG amount")
	MONEY(2, 'S', "federal specific amount")
	MONEY(3, 'S', "hospital specific amount")
	MONEY(4, 'S', "disproportionate share")
	MONEY(5, 'S', "capital amount")
	MONEY(6, 'S', "indirect medical education")
	EL(7, 'S', R, 1, 15, NULL, "outlier days")
	MONEY(8, 'S', "day outlier amount")
	MONEY(9, 'S', "cost outlier amount")
	EL(10, 'S', R, 1, 15, NULL, "average length of stay")
	EL(11, 'S', R, 1, 15, NULL, "discharges")
	EL(12, 'S', R, 1, 15, NULL, "cost report days")
	EL(13, 'S', R, 1, 15, NULL, "covered days")
	EL(14, 'S', R, 1, 15, NULL, "non-covered days")
	MONEY(15, 'S', "MSP pass-through")
	EL(16, 'S', R, 1, 15, NULL, "average DRG weight")
	MONEY(17, 'S', "PPS capital federal portion")
	MONEY(18, 'S', "PPS capital hospital portion")
	MONEY(19, 'S', "PPS disproportionate share")

	LOOP(2, "2100", 'R', 0, "claim payment")
	SEG("CLP", NULL, 'R', 1, "claim payment")
	EL(1, 'R', AN, 1, 38, NULL, "patient control number")
	EL(2, 'R', ID, 1, 2, "1 2 3 4 19 20 21 22 23 25", "claim status")
	MONEY(3, 'R', "claim charge")
	MONEY(4, 'R', "claim payment")
	MONEY(5, 'S', "patient responsibility")
	EL(6, 'R', ID, 1, 2, "12 13 14 15 16 17 AM CH DS HM LM MA MB MC OF "
	    "TV VA WC ZZ", "claim filing indicator")
	EL(7, 'R', AN, 1, 50, NULL, "payer claim control number")
	EL(8, 'S', AN, 1, 2, NULL, "facility type")
	EL(9, 'S', ID, 1, 1, NULL, "claim frequency")
	EL(11, 'S', ID, 1, 4, NULL, "DRG")
	EL(12, 'S', R, 1, 15, NULL, "DRG weight")
	EL(13, 'S', R, 1, 10, NULL, "discharge fraction")
	CAS(GROUPS, 99, "claim adjustment")
	NAME("QC", 'R', "1", 'S', "34 HN II MI MR", "patient name")
	NAME("IL", 'S', "1 2", 'R', "FI II MI", "insured name")
	NAME("74", 'S', "1 2", 'S', "C", "corrected insured name")
	NAME("82", 'S', "1 2", 'R', "BD BS FI MC PC SL UP XX",
	    "rendering provider")
	OTHER_PAYER("TT", "crossover carrier")
	OTHER_PAYER("PR", "corrected priority payer")
	NAME("GB", 'S', "1 2", 'S', "FI II MI", "other subscriber")
	SEG("MIA", NULL, 'S', 1, "inpatient adjudication")
	EL(1, 'R', R, 1, 15, NULL, "covered days or visits")
	MONEY(2, 'S', "PPS operating outlier")
	EL(3, 'S', R, 1, 15, NULL, "lifetime psychiatric days")
	MONEY(4, 'S', "DRG amount")
	EL(5, 'S', AN, 1, 50, NULL, "remark code")
	MONEY(6, 'S', "disproportionate share")
	MONEY(7, 'S', "MSP pass-through")
	MONEY(8, 'S', "PPS capital amount")
	MONEY(9, 'S', "PPS capital federal portion")
	MONEY(10, 'S', "PPS capital hospital portion")
	MONEY(11, 'S', "PPS capital disproportionate share")
	MONEY(12, 'S', "old capital amount")
	MONEY(13, 'S', "PPS capital medical education")
	MONEY(14, 'S', "PPS operating hospital portion")
	EL(15, 'S', R, 1, 15, NULL, "cost report days")
	MONEY(16, 'S', "PPS operating federal portion")
	MONEY(17, 'S', "PPS capital outlier")
	MONEY(18, 'S', "indirect teaching")
	MONEY(19, 'S', "professional component not payable")
	EL(20, 'S', AN, 1, 50, NULL, "second remark code")
	EL(21, 'S', AN, 1, 50, NULL, "third remark code")
	EL(22, 'S', AN, 1, 50, NULL, "fourth remark code")
	EL(23, 'S', AN, 1, 50, NULL, "fifth remark code")
	MONEY(24, 'S', "PPS capital exception")
	MOA("outpatient adjudication")
	REF("1L 1W 28 6P 9A 9C BB CE EA F8 G1 G3 IG SY", 'S', 5,
	    "claim reference")
	REF("0B 1A 1B 1C 1D 1G 1H 1J D3 G2 LU", 'S', 10,
	    "rendering provider reference")
	DTM("232 233", 2, "claim date")
	DTM("036", 1, "end of coverage")
	DTM("050", 1, "date received")
	SEG("PER", "1:CX", 'S', 2, "claim contact")
	EL(1, 'R', ID, 2, 2, "CX", "kind of contact")
	EL(2, 'S', AN, 1, 60, NULL, "contact name")
	EL(3, 'R', ID, 2, 2, "EM FX TE", "kind of number")
	EL(4, 'R', AN, 1, 256, NULL, "contact number")
	EL(5, 'S', ID, 2, 2, "EM EX FX TE", "second kind of number")
	EL(6, 'S', AN, 1, 256, NULL, "second contact number")
	EL(7, 'S', ID, 2, 2, "EX", "third kind of number")
	EL(8, 'S', AN, 1, 256, NULL, "extension")
	NOTE("P0506") NOTE("P0708")
	SEG("AMT", NULL, 'S', 13, "claim amount")
	EL(1, 'R', ID, 1, 3, "AU D8 DY F5 I NL T T2 ZK ZL ZM ZN ZO",
	    "kind of amount")
	MONEY(2, 'R', "claim amount")
	SEG("QTY", NULL, 'S', 14, "claim quantity")
	EL(1, 'R', ID, 2, 2, "CA CD LA LE NE NR OU PS VS ZK ZL ZM ZN ZO",
	    "kind of quantity")
	EL(2, 'R', R, 1, 15, NULL, "claim quantity")

	LOOP(3, "2110", 'S', 999, "service payment")
	SEG("SVC", NULL, 'R', 1, "service payment")
	EL(1, 'R', COMPOSITE, 0, 0, NULL, "procedure paid")
	PROCEDURE_PARTS
	MONEY(2, 'R', "line charge")
	MONEY(3, 'R', "line payment")
	EL(4, 'S', AN, 1, 48, NULL, "revenue code")
	EL(5, 'S', R, 1, 15, NULL, "units paid")
	EL(6, 'S', COMPOSITE, 0, 0, NULL, "procedure submitted")
	PROCEDURE_PARTS
	COMP(7, 'S', AN, 1, 80, NULL, "description")
	EL(7, 'S', R, 1, 15, NULL, "units submitted")
	DTM("150 151 472", 2, "service date")
	CAS(GROUPS, 99, "service adjustment")
	REF("1S APC BB E9 G1 G3 LU RB", 'S', 8, "service reference")
	REF("6R", 'S', 1, "line control number")
	REF("0B 1A 1B 1C 1D 1G 1H 1J D3 G2 HPI SY TJ", 'S', 10,
	    "rendering provider reference")
	REF("0K", 'S', 5, "policy identifier")
	SEG("AMT", NULL, 'S', 9, "service amount")
	EL(1, 'R', ID, 1, 3, "B6 KH T T2 ZK ZL ZM ZN ZO", "kind of amount")
	MONEY(2, 'R', "service amount")
	SEG("QTY", NULL, 'S', 6, "service quantity")
	EL(1, 'R', ID, 2, 2, "ZK ZL ZM ZN ZO", "kind of quantity")
	EL(2, 'R', R, 1, 15, NULL, "service quantity")
	SEG("LQ", NULL, 'S', 99, "remark")
	EL(1, 'R', ID, 1, 3, "HE RX", "list of remarks")
	EL(2, 'R', AN, 1, 30, NULL, "remark code")

	BACK(0)
	SEG("PLB", NULL, 'S', 0, "provider adjustment")
	EL(1, 'R', AN, 1, 50, NULL, "provider identifier")
	EL(2, 'R', DT, 8, 8, NULL, "end of fiscal period")
	PLB_PAIR(3, 4, 'R')
	PLB_PAIR(5, 6, 'S')
	PLB_PAIR(7, 8, 'S')
	PLB_PAIR(9, 10, 'S')
	PLB_PAIR(11, 12, 'S')
	PLB_PAIR(13, 14, 'S')
	NOTE("P0506") NOTE("P0708") NOTE("P0910") NOTE("P1112") NOTE("P1314")
	SE
	ROWS_END
};

const struct x12_grammar x12_grammar_835 = {
	.kind = "835", .st01 = "835", .gs01 = "HP",
	.version = "005010X221A1", .version_stem = "005010X221",
	.rows = rows,
};
