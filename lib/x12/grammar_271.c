/*
 * grammar_271: eligibility answer, 005010X279A1. Source: ASC X12 TR3 005010X279
 * with errata A1, section 2.4, as the public maps of pyx12, stupidedi and
 * LinuxForHealth have it; domain/eligibility.md 2 and 3. Lists kept by others
 * (procedures, diagnoses, taxonomy, places of service, states) are open.
 */
#include "rows_inquiry.h"

#define PATIENT_REASONS "15 35 42 43 45 47 48 49 51 52 56 57 58 60 61 62 63 " \
	"71 "
#define PATIENT_DATES "096 102 152 291 307 318 340 341 342 343 346 347 356 " \
	"357 382 435 442 458 472 539 540 636 771"
#define BENEFIT_DATES "096 193 194 198 290 291 292 295 304 307 318 346 347 " \
	"348 349 356 357 435 472 636 771"
#define BENEFITS "1 2 3 4 5 6 7 8 A B C CB D E F G H I J K L M MC N O P Q R " \
	"S T U V W X Y"
#define INSURANCES "12 13 14 15 16 41 42 43 47 AP C1 CO CP D DB EP FF GP HM " \
	"HN HS IN IP LC LD LI LT MA MB MC MH MI MP OT PE PL PP PR PS QM RP " \
	"SP TF WC WU"
#define PERIODS "6 7 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35"
#define QUANTITIES "8H 99 CA CE D3 DB DY HS LA LE M2 MN P6 QA S7 S8 VS YY"
#define FREQUENCIES "1 2 3 4 5 6 7 8 9 A B C D E F G H J K L M N O P Q R S " \
	"SG SL SP SX SY SZ T U V W X Y"
#define SERVICES "A B C D E F G H I J K L M N O Q R S U W"
#define RANKS "A1 A2 A3 B1 B2 C1 C2 C3 C4 C5 C6 C7 C8 C9 E1 F1 F2 F3 F4 G1 " \
	"G4 L1 L2 L3 L4 L5 L6 M1 M2 M3 M4 M5 M6 P1 P2 P3 P4 P5 R1 R2 S1 S2 " \
	"S3 S4 S5 S6 S7 S8 S9 SA SB SC T1 V1 W1"
#define RELATED "13 1I 1P 2B 36 73 FA GP GW I3 IL LR OC P3 P4 P5 PR PRP SEP " \
	"TTP VER VN VY X3 Y2"
#define RELATED_IDS "24 34 46 FA FI II MI NI PI PP SV XV XX"

#define REJECTION(reasons, actions) \
	SEG("AAA", NULL, 'S', 9, "rejection") \
	YES_NO(1, 'R', "N Y", "whether the inquiry was valid") \
	EL(3, 'R', ID, 2, 2, reasons, "reason") \
	EL(4, 'R', ID, 1, 1, actions, "what to do next")
#define REFERENCE(codes, name) \
	REF(codes, 'S', 9, name) \
	EL(3, 'S', AN, 1, 80, NULL, "name of the plan or group")
#define RELATION(subscriber, relations) \
	SEG("INS", NULL, 'S', 1, "relation, and what was changed") \
	YES_NO(1, 'R', subscriber, "is the subscriber") \
	EL(2, 'R', ID, 2, 2, relations, "relation") \
	EL(3, 'S', ID, 3, 3, "001", "changed from the inquiry") \
	EL(4, 'S', ID, 2, 3, "25", "what was changed") \
	EL(17, 'S', N0, 1, 9, NULL, "birth sequence") \
	WHEN("3=001:4") WHEN("4=25:3")
#define MILITARY \
	SEG("MPI", NULL, 'S', 1, "military service") \
	EL(1, 'R', ID, 1, 1, "A C L O P S T", "standing of the information") \
	EL(2, 'R', ID, 2, 2, "AE AO AS AT AU CC DD HD IR LX PE RE RM RR RU", \
	    "employment") \
	EL(3, 'R', ID, 1, 1, SERVICES, "service") \
	EL(4, 'S', AN, 1, 80, NULL, "description") \
	EL(5, 'S', ID, 2, 2, RANKS, "rank") \
	EL(6, 'S', ID, 2, 3, "D8 RD8", "format of date") \
	EL(7, 'S', AN, 1, 35, NULL, "time of service") \
	NOTE("P0607") NOTE("F0607")
/* N4 that may name a region of military health care. */
#define CITY_OR_REGION \
	SEG("N4", NULL, 'S', 1, "city, state, ZIP code") \
	EL(1, 'R', AN, 2, 30, NULL, "city") \
	EL(2, 'S', ID, 2, 2, NULL, "state") \
	EL(3, 'S', ID, 3, 15, NULL, "ZIP code") \
	EL(4, 'S', ID, 2, 3, NULL, "country") \
	EL(5, 'S', ID, 1, 2, "RJ", "kind of region") \
	EL(6, 'S', AN, 1, 30, NULL, "region") \
	EL(7, 'S', ID, 1, 3, NULL, "country subdivision") \
	NOTE("E0207") NOTE("C0605") NOTE("C0704")

/* Loop 2110 of the subscriber or the dependent, at this depth. */
#define BENEFIT(depth, letter, levels, references) \
	LOOP(depth, "2110" letter, 'S', 0, "benefit") \
	SEG("EB", NULL, 'R', 1, "benefit") \
	EL(1, 'R', ID, 1, 3, BENEFITS, "kind of benefit") \
	EL(2, 'S', ID, 3, 3, levels, "coverage level") \
	ELS(3, 'S', 99, ID, 1, 2, SERVICE_TYPES, "service type") \
	EL(4, 'S', ID, 1, 3, INSURANCES, "kind of insurance") \
	EL(5, 'S', AN, 1, 50, NULL, "plan") \
	EL(6, 'S', ID, 1, 2, PERIODS " 13 36", "period") \
	MONEY(7, 'S', "benefit amount") \
	EL(8, 'S', R, 1, 10, NULL, "benefit percentage as a fraction") \
	EL(9, 'S', ID, 2, 2, QUANTITIES, "kind of quantity") \
	EL(10, 'S', R, 1, 15, NULL, "benefit quantity") \
	YES_NO(11, 'S', "N U Y", "authorization needed") \
	YES_NO(12, 'S', "N U W Y", "in the plan's network") \
	PROCEDURE(13, 'S', INQUIRY_PROCEDURES) \
	COMP(8, 'S', AN, 1, 48, NULL, "last procedure code of a range") \
	POINTERS(14) \
	NOTE("P0910") \
	SEG("HSD", NULL, 'S', 9, "delivery of services") \
	EL(1, 'S', ID, 2, 2, "DY FL HS MN VS", "kind of quantity") \
	EL(2, 'S', R, 1, 15, NULL, "quantity") \
	EL(3, 'S', ID, 2, 2, "DA MO VS WK YR", "unit") \
	EL(4, 'S', R, 1, 6, NULL, "once in how many") \
	EL(5, 'S', ID, 1, 2, PERIODS, "period") \
	EL(6, 'S', N0, 1, 3, NULL, "number of periods") \
	EL(7, 'S', ID, 1, 2, FREQUENCIES, "frequency") \
	EL(8, 'S', ID, 1, 1, "A B C D E F G Y", "time of day") \
	NOTE("P0102") NOTE("C0605") \
	REFERENCE(references, "benefit reference") \
	DTP(BENEFIT_DATES, "D8 RD8", 'S', 20, "benefit date") \
	REJECTION("15 33 52 53 54 55 56 57 60 61 62 63 69 70 98 AA AE AF AG " \
	    "AO CI E8 IA MA", "C N R W X Y") \
	SEG("MSG", NULL, 'S', 10, "message") \
	EL(1, 'R', AN, 1, 264, NULL, "message") \
	LOOP(depth + 1, "2115" letter, 'S', 10, "further information") \
	SEG("III", NULL, 'R', 1, "further information") \
	EL(1, 'S', ID, 1, 3, "GR NI ZZ", "list of codes") \
	EL(2, 'S', AN, 1, 30, NULL, "code") \
	EL(3, 'S', ID, 2, 2, "44", "kind of text") \
	EL(4, 'S', AN, 1, 264, NULL, "part of the body") \
	NOTE("P0102") NOTE("L030405") \
	BACK(depth) \
	SEG("LS", NULL, 'S', 1, "beginning of those concerned") \
	EL(1, 'R', AN, 1, 4, "2120", "loop") \
	LOOP(depth + 1, "2120" letter, 'S', 23, "who is concerned") \
	NAME(RELATED, "1 2", 'S', 'S', 'S', 'S', RELATED_IDS, \
	    "who is concerned") \
	EL(10, 'S', ID, 2, 2, "01 02 27 41 48 65 72", "relation") \
	N3('S', 1) \
	CITY_OR_REGION \
	CONTACT(3, 'S', "ED EM FX TE UR WP", "ED EM EX FX TE UR WP") \
	PROVIDER(ROLES_SUBMITTER, "PXC") \
	BACK(depth) \
	SEG("LE", NULL, 'S', 1, "end of those concerned") \
	EL(1, 'R', AN, 1, 4, "2120", "loop")

static const struct x12_row rows[] = {
	ST("271", "005010X279A1 005010X279")
	BHT("0022", "06 11", 'S')

	LOOP(1, "2000A", 'R', 0, "source of information")
	HL("20", 'N', 'R', "0 1")
	REJECTION("04 41 42 79", "C N P R S Y")
	LOOP(2, "2100A", 'R', 1, "source name")
	NAME(SOURCES, "1 2", 'R', 'S', 'S', 'R', SOURCE_IDS, "source")
	CONTACT(3, 'S', "ED EM FX TE UR", "ED EM EX FX TE UR")
	REJECTION("04 41 42 79 80 T4", "C N P R S W X Y")

	LOOP(2, "2000B", 'S', 0, "who asked")
	HL("21", 'R', 'R', "0 1")
	LOOP(3, "2100B", 'R', 1, "asker's name")
	NAME(RECEIVERS, "1 2", 'S', 'S', 'S', 'R', RECEIVER_IDS, "asker")
	REF(RECEIVER_REFERENCES, 'S', 9, "asker's reference")
	EL(3, 'S', AN, 1, 80, NULL, "state that gave it")
	N3('S', 1)
	N4('S')
	REJECTION("15 41 43 44 45 46 47 48 50 51 79 97 T4", "C N R S W X Y")
	PROVIDER(ROLES_SUBMITTER, "PXC")

	LOOP(3, "2000C", 'S', 0, "subscriber")
	HL("22", 'R', 'R', "0 1")
	TRACE_OF_PATIENT(3, "1 2")
	LOOP(4, "2100C", 'R', 1, "subscriber name")
	NAME("IL", "1 2", 'S', 'S', 'S', 'S', "II MI", "subscriber")
	REFERENCE("18 1L 1W 3H 49 6P CE CT EA EJ F6 GH HJ IF IG N6 NQ Q4 SY Y4",
	    "subscriber reference")
	N3('S', 1)
	N4('S')
	REJECTION(PATIENT_REASONS "72 73 74 75 76 78", "C N R S W X Y")
	PROVIDER(ROLES, "PXC")
	BIRTH('S', 'S', "F M U")
	RELATION("Y", "18")
	DIAGNOSES
	DTP(PATIENT_DATES, "D8 RD8", 'S', 9, "subscriber date")
	MILITARY
	BENEFIT(5, "C", "CHD DEP ECH EMP ESP FAM IND SPC SPO",
	    "18 1L 1W 49 6P 9F ALS CLI F6 FO G1 IG M7 N6 NQ")

	LOOP(4, "2000D", 'S', 0, "dependent")
	HL("23", 'R', 'R', "0")
	TRACE_OF_PATIENT(3, "1 2")
	LOOP(5, "2100D", 'R', 1, "dependent name")
	NAME("03", "1", 'S', 'S', 'S', 'N', NULL, "dependent")
	REFERENCE("18 1L 1W 49 6P CE CT EA EJ F6 GH HJ IF IG MRC N6 NQ Q4 SY "
	    "Y4", "dependent reference")
	N3('S', 1)
	N4('S')
	REJECTION(PATIENT_REASONS "64 65 66 67 68 77", "C N R S W X Y")
	PROVIDER(ROLES, "PXC")
	BIRTH('S', 'S', "F M U")
	RELATION("N", "01 19 20 21 39 40 53 G8")
	DIAGNOSES
	DTP(PATIENT_DATES, "D8 RD8", 'S', 9, "dependent date")
	MILITARY
	BENEFIT(6, "D", "CHD DEP ECH ESP FAM IND SPC SPO",
	    "18 1L 1W 49 6P 9F ALS CLI F6 FO G1 IG N6 NQ")

	BACK(0)
	SE
	ROWS_END
};

const struct x12_grammar x12_grammar_271 = {
	.kind = "271", .st01 = "271", .gs01 = "HB",
	.version = "005010X279A1", .version_stem = "005010X279",
	.rows = rows,
};
