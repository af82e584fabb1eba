/*
 * damages_claims: edits of the sets in samples_claims.h and what the walk says
 * of each, by damages.h. "more" are edits that add what the guide allows.
 */
#ifndef TESTS_X12_DAMAGES_CLAIMS_H
#define TESTS_X12_DAMAGES_CLAIMS_H

#include "damages.h"

static const char loops_837i[] =
    "ST: BHT: NM1:1000A+ PER:1000A NM1:1000B+ HL:2000A+ PRV:2000A "
    "NM1:2010AA+ N3:2010AA N4:2010AA REF:2010AA NM1:2010AB+ N3:2010AB "
    "N4:2010AB HL:2000B+ SBR:2000B NM1:2010BA+ NM1:2010BB+ HL:2000C+ "
    "PAT:2000C NM1:2010CA+ N3:2010CA N4:2010CA DMG:2010CA CLM:2300+ "
    "DTP:2300 DTP:2300 DTP:2300 CL1:2300 AMT:2300 REF:2300 REF:2300 "
    "REF:2300 NTE:2300 NTE:2300 CRC:2300 HI:2300 HI:2300 HI:2300 HI:2300 "
    "HI:2300 HI:2300 HI:2300 HI:2300 HI:2300 HI:2300 HI:2300 HI:2300 "
    "HCP:2300 NM1:2310A+ PRV:2310A NM1:2310B+ NM1:2310E+ N3:2310E N4:2310E "
    "SBR:2320+ CAS:2320 AMT:2320 AMT:2320 OI:2320 MIA:2320 NM1:2330A+ "
    "NM1:2330B+ DTP:2330B REF:2330B NM1:2330C+ REF:2330C LX:2400+ SV2:2400 "
    "REF:2400 SVD:2430+ CAS:2430 DTP:2430 LX:2400+ SV2:2400 DTP:2400 "
    "REF:2400 LIN:2410+ CTP:2410 NM1:2420C+ REF:2420C HL:2000B+ SBR:2000B "
    "NM1:2010BA+ N3:2010BA N4:2010BA DMG:2010BA NM1:2010BB+ CLM:2300+ "
    "DTP:2300 CL1:2300 HI:2300 HI:2300 NM1:2310A+ LX:2400+ SV2:2400 "
    "DTP:2400 SE:";
static const char loops_837d[] =
    "ST: BHT: NM1:1000A+ PER:1000A NM1:1000B+ HL:2000A+ NM1:2010AA+ "
    "N3:2010AA N4:2010AA REF:2010AA REF:2010AA HL:2000B+ SBR:2000B "
    "NM1:2010BA+ NM1:2010BB+ HL:2000C+ PAT:2000C NM1:2010CA+ N3:2010CA "
    "N4:2010CA DMG:2010CA CLM:2300+ DTP:2300 DTP:2300 DN1:2300 DN2:2300 "
    "DN2:2300 PWK:2300 AMT:2300 REF:2300 NTE:2300 HI:2300 NM1:2310A+ "
    "NM1:2310B+ PRV:2310B NM1:2310D+ PRV:2310D SBR:2320+ AMT:2320 OI:2320 "
    "MOA:2320 NM1:2330A+ NM1:2330B+ REF:2330B REF:2330B NM1:2330H+ "
    "REF:2330H LX:2400+ SV3:2400 DTP:2400 DTP:2400 REF:2400 NM1:2420D+ "
    "N3:2420D N4:2420D SVD:2430+ CAS:2430 DTP:2430 HL:2000B+ SBR:2000B "
    "NM1:2010BA+ N3:2010BA N4:2010BA DMG:2010BA NM1:2010BB+ CLM:2300+ "
    "LX:2400+ SV3:2400 TOO:2400 TOO:2400 LX:2400+ SV3:2400 TOO:2400 "
    "DTP:2400 REF:2400 AMT:2400 SE:";
static const struct damage damages_837i[] = {
	{ "CL1*1*1*01~\n", "", "CL1 29 2300 0-0 3", "no admission codes" },
	{ "CL1*1*1*01~\n", "CL1*1*1~\n", "CL1 29 2300 3-0 1",
	    "no patient status" },
	{ "DTP*434*RD8*20260103-20260106~\n", "", "DTP 28 2300 0-0 3",
	    "no statement dates" },
	{ "DTP*434*RD8*20260103-20260106~", "DTP*434*D8*20260103~",
	    "DTP 27 2300 2-0 7", "statement dates that are one day" },
	{ "*RD8*20260103-20260106~", "*RD8*20260106-20260103~",
	    "DTP 27 2300 3-0 8", "statement dates that run backward" },
	{ "DTP*096*TM*1130~", "DTP*096*TM*2530~", "DTP 26 2300 3-0 8",
	    "discharged at half past twenty-five" },
	{ "DTP*435*DT*202601032240~", "DTP*435*D8*20260103~", "",
	    "an admission without its hour" },
	{ "***11:A:1**A*", "***11:B:1**A*", "CLM 25 2300 5-2 7",
	    "a place of service for a type of bill" },
	{ "***11:A:1**A*", "***11:A**A*", "CLM 25 2300 5-3 1",
	    "a type of bill without its frequency" },
	{ "***11:A:1**A*", "***11:A:1*Y*A*", "CLM 25 2300 6-0 I10",
	    "a professional claim's signature" },
	{ "NM1*85*2*EXAMPLE HOSPITAL", "NM1*85*1*EXAMPLE HOSPITAL",
	    "NM1 8 2010AA 2-0 7", "a billing provider that is a person" },
	{ "REF*EI*123456789~\n", "REF*SY*123456789~\n",
	    "REF 11 2010AA 1-0 7; REF 12 2010AA 0-0 3",
	    "a billing provider's social security number" },
	{ "REF*LX*IDE2~\n",
	    "REF*LX*2~\nREF*LX*3~\nREF*LX*4~\nREF*LX*5~\nREF*LX*6~\n",
	    "REF 37 2300 0-0 5", "six device exemptions" },
	{ "NTE*ADD*SEE RECORD~\n", "NTE*ADD*SEE~\nNTE*ADD*RECORD~\n",
	    "NTE 36 2300 0-0 5", "two billing notes" },
	{ "NTE*MED*NONE~", "NTE*CER*NONE~", "NTE 34 2300 1-0 7",
	    "a note of a professional claim" },
	{ "HI*ABK:S52501A:::::::Y~\n", "", "HI 48 2300 0-0 3",
	    "no principal diagnosis" },
	{ "HI*ABK:S52501A:::::::Y~", "HI*ABK:S52501A:::::::1~",
	    "HI 37 2300 1-9 7", "a present-on-admission mark of 4010" },
	{ "HI*ABK:S52501A:::::::Y~", "HI*ABK:S52501A*ABF:E119~",
	    "HI 37 2300 2-0 3", "other diagnoses with the principal one" },
	{ "HI*BBR:0PSH04Z:D8:20260104~", "HI*BBR:0PSH04Z~",
	    "HI 42 2300 1-3 1; HI 42 2300 1-4 1",
	    "a principal procedure without its date" },
	{ "HI*BBR:0PSH04Z:D8:20260104~", "HI*BBR:0PSH04Z:D8:20260132~",
	    "HI 42 2300 1-4 8", "a procedure on the 32nd of January" },
	{ "HI*BI:74:RD8:20260104-20260105~", "HI*BI:74:RD8:20260104~",
	    "HI 44 2300 1-4 4", "an occurrence span of one day" },
	{ "HI*BE:80:::3*BE:81:::0~", "HI*BE:80:3*BE:81:::0~",
	    "HI 46 2300 1-3 I10; HI 46 2300 1-5 1",
	    "a value where its date would be" },
	{ "HI*DR:563~\n", "HI*DR:563~\nHI*DR:564~\n", "HI 41 2300 0-0 5",
	    "two diagnosis related groups" },
	{ "HI*BG:09~", "HI*BK:09~", "HI 47 2300 0-0 5",
	    "a second principal diagnosis" },
	{ "HI*BG:09~", "HI*XX:09~", "HI 47 2300 1-0 7",
	    "a list of codes nobody knows" },
	{ "HCP*00*4000*200********DA*3~", "HCP*00*4000*200********DA~",
	    "HCP 49 2300 12-0 2", "a unit without a quantity" },
	{ "NM1*71*1*SMITH*ALEX****XX*1245319599~\nPRV",
	    "NM1*71*2*SMITH*ALEX****XX*1245319599~\nPRV",
	    "NM1 50 2310A 2-0 7; NM1 50 2310A 4-0 I13",
	    "an attending provider that is no person" },
	{ "N3*201 MAIN ST~\n", "", "N3 54 2310E 0-0 3",
	    "a service facility without its street" },
	{ "MIA*3**0*2900*MA01~", "MIA***0*2900*MA01~", "MIA 61 2320 1-0 1",
	    "no covered days" },
	{ "OI***Y***Y~\n", "", "OI 60 2320 0-0 3",
	    "another coverage without its word" },
	{ "OI***Y***Y~", "OI***Y*P**Y~", "OI 60 2320 4-0 I10",
	    "a professional claim's signature source" },
	{ "NM1*71*1~\nREF*G2*P77~\n", "NM1*71*1~\n", "REF 67 2330C 0-0 3",
	    "another payer's provider without a number" },
	{ "SV2*0120**3000*DA*3**0~", "SV2***3000*DA*3**0~",
	    "SV2 69 2400 1-0 1", "a line without its revenue code" },
	{ "SV2*0120**3000*DA*3**0~", "SV2*0120**3000*MJ*3**0~",
	    "SV2 69 2400 4-0 7", "minutes" },
	{ "SV2*0120**3000*DA*3**0~", "SV2*0120**3000*DA*123456789~",
	    "SV2 69 2400 5-0 5", "a quantity of nine digits" },
	{ "SV2*0636*HC:J1100*1200", "SV2*0636*J1100*1200",
	    "SV2 75 2400 2-1 7; SV2 75 2400 2-2 1",
	    "a procedure without its kind" },
	{ "SVD*60055*2900**0120*3~", "SVD*60055*2900***3~",
	    "SVD 71 2430 4-0 1", "an adjudicated line without revenue code" },
	{ "LIN**N4*00002871401~", "LIN**UP*00002871401~",
	    "LIN 78 2410 2-0 7", "a drug's bar code" },
	{ "CTP****2*ML~\n", "", "CTP 79 2410 0-0 3",
	    "a drug without its quantity" },
	{ "REF*6R*8A002L2~\n", "REF*6R*A~\nREF*6R*B~\n", "REF 78 2400 0-0 5",
	    "two numbers of a line" },
	{ "DTP*472*D8*20260104~\n", "DTP*431*D8*20260104~\n",
	    "DTP 76 2400 1-0 7", "a date the guide has not" },
	{ "SV2*0320*HC:73110:LT*250*UN*1~\n", "SV1*HC:73110*250*UN*1***1~\n",
	    "SV1 96 2400 0-0 6; SV2 97 2400 0-0 3", "a professional service" },
	{ "LX*1~\nSV2*0120",
	    "NM1*72*1~\nNM1*ZZ*1~\nNM1*77*2~\nNM1*82*1~\nNM1*DN*1~\n"
	    "NM1*85*2~\nLX*1~\nSV2*0120",
	    "REF 69 2330D 0-0 3; REF 70 2330E 0-0 3; REF 71 2330F 0-0 3; "
	    "REF 72 2330G 0-0 3; REF 73 2330H 0-0 3; REF 74 2330I 0-0 3",
	    "another payer's providers, none with a number" },
	{ "NM1*72*1*BROWN*KIM****XX*1245319599~\n",
	    "NM1*82*1*A~\nN3*1 A ST~\n", "N3 53 2310D 0-0 2",
	    "a rendering provider's street" },
	{ "CTP****2*ML~\n", "CTP****2*ML~\nNM1*ZZ*1*A~\nN3*1 A ST~\n",
	    "N3 81 2420B 0-0 2", "another operating physician's street" },
	{ "REF*6R*8A002L2~\n", "REF*6R*8A002L2~\nHCP*00*1*******HC~\n",
	    "HCP 78 2400 10-0 2", "a kind of code without the code" },
	{ "PAT*19~\n", "PAT*19****D8*20260101~\n",
	    "PAT 20 2000C 5-0 3; PAT 20 2000C 6-0 3", "a date of death" },
};

static const struct damage damages_837d[] = {
	{ "***11:B:1*Y*A*Y*Y**OA", "***11:A:1*Y*A*Y*Y**OA", "CLM 22 2300 5-2 7",
	    "a type of bill for a place of service" },
	{ "*Y*A*Y*Y**OA::::US*02~", "*Y*P*Y*Y**OA::::US*02~",
	    "CLM 22 2300 7-0 7", "an assignment of former versions" },
	{ "**OA::::US*02~", "**OA:EM:AA::US*02~", "CLM 22 2300 11-3 I10",
	    "a third cause" },
	{ "**OA::::US*02~", "**:EM*02~", "CLM 22 2300 11-1 1",
	    "a second cause without a first" },
	{ "**********PB~", "**********PC~", "CLM 66 2300 19-0 7",
	    "a predetermination that is none" },
	{ "DN1*36*35~", "DN1*36*35*Y~", "DN1 25 2300 3-0 I10",
	    "an orthodontic mark of former versions" },
	{ "DN2*1*M****JP~", "DN2*1*I****JP~", "DN2 26 2300 2-0 7",
	    "a tooth status of former versions" },
	{ "DN2*1*M****JP~", "DN2*1*M~", "DN2 26 2300 6-0 1",
	    "a tooth of no list" },
	{ "DN2*1*M****JP~\n", "DN2*1*M****JP~\nDTP*472*D8*20260105~\n",
	    "DTP 27 2300 0-0 7", "a date after the teeth" },
	{ "PWK*RB*EL***AC*9D001RB~", "PWK*OB*EL***AC*9D001RB~",
	    "PWK 28 2300 1-0 7", "a report dentists have not" },
	{ "PWK*RB*EL***AC*9D001RB~", "PWK*RB*EL~", "PWK 28 2300 6-0 I9",
	    "films sent without their number" },
	{ "REF*G3*PRE55~\n", "REF*G3*PRE55~\nREF*G3*PRE56~\n",
	    "REF 31 2300 0-0 5", "two predeterminations" },
	{ "HI*ABK:K0889*ABF:M2600~", "HI*TQ:1234~", "", "a dental diagnosis" },
	{ "HI*ABK:K0889*ABF:M2600~",
	    "HI*ABK:K0889*ABF:A*ABF:B*ABF:C*ABF:D~", "HI 32 2300 5-0 3",
	    "five diagnoses" },
	{ "HI*ABK:K0889*ABF:M2600~", "HI*ABK*ABF:M2600~", "HI 32 2300 1-2 1",
	    "a diagnosis without its code" },
	{ "PRV*PE*PXC*1223X0400X~\n", "", "PRV 35 2310B 0-0 3",
	    "a rendering provider without specialty" },
	{ "PRV*PE*PXC*1223X0400X~", "PRV*PE*ZZ*1223X0400X~",
	    "PRV 35 2310B 2-0 7", "a specialty of former versions" },
	{ "NM1*DN*1*BROWN", "NM1*DK*1*BROWN", "NM1 33 2300 1-0 7",
	    "an ordering provider" },
	{ "OI***Y***Y~\n", "", "OI 40 2320 0-0 3",
	    "another coverage without its word" },
	{ "MOA***MA01~\n", "MIA*3~\n", "MIA 41 2320 0-0 6",
	    "inpatient adjudication" },
	{ "NM1*DD*1~\nREF*G2*P78~\n", "NM1*DD*1*WHITE~\nREF*G2*P78~\n",
	    "NM1 46 2330H 3-0 I10", "another payer's surgeon by name" },
	{ "SV3*AD:D8080*4000**01:02**1*****1:2~",
	    "SV3*HC:D8080*4000**01:02**1*****1:2~", "SV3 49 2400 1-1 7",
	    "a medical procedure" },
	{ "SV3*AD:D8080*4000**01:02**1*****1:2~",
	    "SV3*AD:D8080*4000**01:02**1*X****1:2~", "SV3 49 2400 7-0 I10",
	    "an element that is not used" },
	{ "SV3*AD:D8080*4000**01:02**1*****1:2~",
	    "SV3*AD:D8080*4000**:02**1*****1:2:3:4:5~",
	    "SV3 49 2400 4-1 1; SV3 49 2400 11-5 13",
	    "a second area without a first, and five pointers" },
	{ "SV3*AD:D2392*150****1~\n", "", "SV3 68 2400 0-0 3",
	    "a line without its service" },
	{ "SV3*AD:D2392*150****1~", "SV3*AD:D2392*150***X*1~",
	    "SV3 68 2400 5-0 7", "neither initial nor replacement" },
	{ "TOO*JP*12*M:O~", "TOO*JP*12*M:X~", "TOO 69 2400 3-2 7",
	    "a surface no tooth has" },
	{ "TOO*JP*12*M:O~", "TOO*JP**M:O~", "TOO 69 2400 2-0 1",
	    "surfaces of no tooth" },
	{ "TOO*JP*12*M:O~", "TOO*JP*12*M:O:D:B:L:F~", "TOO 69 2400 3-6 13",
	    "six surfaces" },
	{ "DTP*441*D8*20150304~", "DTP*139*D8*20150304~", "",
	    "a prior placement that is an estimate" },
	{ "DTP*441*D8*20150304~", "DTP*441*RD8*20150304-20150305~",
	    "DTP 74 2400 2-0 7", "a prior placement of two days" },
	{ "REF*G3*PRE57**2U:60055~", "REF*G3*PRE57**2U~",
	    "REF 75 2400 4-2 1", "whose predetermination" },
	{ "AMT*T*5~\n", "AMT*T*5~\nAMT*T*6~\n", "AMT 77 2400 0-0 5",
	    "two sales taxes" },
	{ "N4*SPRINGFIELD*IL*627010001~\nSVD", "SVD",
	    "N4 55 2420D 0-0 3", "a line's facility without its town" },
	{ "SVD*60055*1000*AD:D8080**1~", "SVD*60055*1000**0120*1~",
	    "SVD 56 2430 3-0 1; SVD 56 2430 4-0 I10",
	    "an adjudicated line by revenue code" },
	{ "LX*1~\nSV3*AD:D8080",
	    "NM1*DQ*1~\nNM1*85*1~\nNM1*77*2~\nLX*1~\nSV3*AD:D8080",
	    "REF 49 2330E 0-0 3; REF 50 2330F 0-0 3; REF 51 2330G 0-0 3",
	    "another payer's providers, none with a number" },
	{ "NM1*77*2*EXAMPLE ANNEX~",
	    "NM1*DD*1*A~\nN3*1 A ST~\nNM1*77*2*EXAMPLE ANNEX~",
	    "N3 54 2420B 0-0 2", "a surgeon's street" },
	{ "AMT*T*5~\n", "AMT*T*5~\nHCP*00*1*******AD~\n",
	    "HCP 77 2400 10-0 2", "a kind of code without the code" },
	{ "HL*4*1*22*0~", "HL*4*3*22*0~", "HL 59 2000B 2-0 I12",
	    "a subscriber below a patient" },
};

/* What may be there and is not in the sample: found right. */
static const struct damage more_837i[] = {
	{ "PRV*BI*PXC*282N00000X~\n",
	    "PRV*BI*PXC*282N00000X~\nCUR*85*USD~\n",
	    "", "a currency" },
	{ "REF*EI*123456789~\n",
	    "REF*EI*123456789~\n"
	    "PER*IC*DESK*TE*5555550100*EX*7*FX*5555550101~\n",
	    "", "a contact" },
	{ "N4*SPRINGFIELD*IL*627010002~\n",
	    "N4*SPRINGFIELD*IL*627010002~\n"
	    "NM1*PE*2*PLAN*****XV*60058~\nN3*1 A ST~\n"
	    "N4*TOWN*IL*62701~\nREF*NF*1~\nREF*EI*123456780~\n",
	    "", "a plan to be paid" },
	{ "DMG*D8*20150304*M~\n",
	    "DMG*D8*20150304*M~\nREF*Y4*1~\nREF*SY*123456780~\n",
	    "", "numbers of a patient" },
	{ "DMG*D8*19460304*M~\n",
	    "DMG*D8*19460304*M~\nREF*Y4*1~\nREF*SY*123456780~\n",
	    "", "numbers of a subscriber" },
	{ "NM1*PR*2*EXAMPLE MEDICARE*****PI*60056~\n",
	    "NM1*PR*2*EXAMPLE MEDICARE*****PI*60056~\nN3*1 A ST*2~\n"
	    "N4*TOWN*IL*62701~\nREF*2U*1~\nREF*NF*2~\nREF*FY*3~\n"
	    "REF*G2*4~\n",
	    "", "all about a payer" },
	{ "CL1*1*1*01~\n",
	    "DTP*050*D8*20260110~\nCL1*1*1*01~\n",
	    "", "a repricer's date" },
	{ "AMT*F3*200~\n",
	    "PWK*OZ*EL***AC*A1~\nCN1*05*1*2*C*3*V~\nAMT*F3*200~\n",
	    "", "paperwork and a contract" },
	{ "NTE*MED*NONE~\n",
	    "REF*4N*1~\nREF*9F*1~\nREF*F8*1~\nREF*9A*1~\nREF*9C*1~\n"
	    "REF*D9*1~\nREF*LU*IL~\nREF*EA*1~\nREF*P4*1~\nREF*G4*1~\n"
	    "K3*X~\nNTE*MED*NONE~\n",
	    "", "every number of a claim" },
	{ "PRV*AT*PXC*207X00000X~\n",
	    "PRV*AT*PXC*207X00000X~\nREF*0B*1~\nREF*1G*2~\nREF*G2*3~\n"
	    "REF*LU*4~\n",
	    "", "numbers of an attending provider" },
	{ "NM1*72*1*BROWN*KIM****XX*1245319599~\n",
	    "NM1*72*1*BROWN*KIM****XX*1245319599~\nREF*0B*1~\n"
	    "REF*1G*2~\nREF*G2*3~\nREF*LU*4~\nNM1*ZZ*1*A~\nREF*0B*1~\n"
	    "REF*1G*2~\nREF*G2*3~\nREF*LU*4~\nNM1*82*1*A~\nREF*0B*1~\n"
	    "REF*1G*2~\nREF*G2*3~\nREF*LU*4~\n",
	    "", "the other providers of a claim" },
	{ "SBR*P*18*GRP200",
	    "REF*0B*1~\nREF*G2*2~\nREF*LU*3~\nNM1*DN*1*A*B*C**D~\n"
	    "REF*0B*1~\nREF*1G*2~\nREF*G2*3~\nSBR*P*18*GRP200",
	    "", "numbers of a facility, and who referred" },
	{ "MIA*3**0*2900*MA01~\n",
	    "MIA*3**0*2900*MA01~\nMOA*.5*1*N1*N2*N3*N4*N5*2*3~\n",
	    "", "outpatient adjudication, too" },
	{ "NM1*PR*2*OTHER PLAN*****PI*60055~\n",
	    "NM1*PR*2*OTHER PLAN*****PI*60055~\nN3*1 A ST~\n"
	    "N4*TOWN*IL*62701~\n",
	    "", "where another payer is" },
	{ "REF*F8*CLM2026001~\n",
	    "REF*F8*CLM2026001~\nREF*2U*1~\nREF*EI*2~\nREF*G1*3~\n"
	    "REF*9F*4~\nREF*T4*Y~\n",
	    "", "numbers of another payer" },
	{ "LX*1~\nSV2*0120",
	    "NM1*72*1~\nREF*LU*1~\nNM1*ZZ*1~\nREF*LU*1~\nNM1*77*2~\n"
	    "REF*LU*1~\nNM1*82*1~\nREF*LU*1~\nNM1*DN*1~\nREF*G2*1~\n"
	    "NM1*85*2~\nREF*LU*1~\nLX*1~\nSV2*0120",
	    "", "all that another payer calls its own" },
	{ "DTP*472*D8*20260104~\n",
	    "PWK*OZ*AA~\nDTP*472*D8*20260104~\n",
	    "", "paperwork of a line" },
	{ "REF*6R*8A002L2~\n",
	    "REF*6R*8A002L2~\nREF*9B*1~\nREF*9D*2~\nAMT*GT*1~\n"
	    "AMT*N8*1~\nNTE*TPO*X~\n"
	    "HCP*00*1*2*3*4*5*6*0120*HC*J1100*UN*1*T1*1*1~\n",
	    "", "all that repricing says of a line" },
	{ "CTP****2*ML~\n",
	    "CTP****2*ML~\nREF*XZ*1~\nNM1*72*1*A~\n"
	    "REF*LU*1**2U:60055~\nNM1*ZZ*1*A~\nREF*LU*1**2U:60055~\n",
	    "", "a prescription, and who operated" },
	{ "REF*G2*L55**2U:60055~\n",
	    "REF*G2*L55**2U:60055~\nNM1*DN*1*A~\nREF*G2*1**2U:60055~\n",
	    "", "who referred for a line" },
	{ "SVD*60055*2900**0120*3~\n",
	    "SVD*60055*2900**0120*3~\n"
	    "CAS*CO*45*1*1*97*2*1*96*3*1*16*4*1*18*5*1*22*6*1~\n",
	    "", "six adjustments" },
	{ "SV2*0320*HC:73110:LT*250*UN*1~\nDTP*472*RD8*20260105-20260105~\n",
	    "SV2*0320*HC:73110:LT*250*UN*1~\nDTP*472*RD8*20260105-20260105~\n"
	    "SVD*60055*1*HC:73110:LT:26:TC:59:X RAY*0320*1*2~\n"
	    "DTP*573*D8*20260201~\nAMT*EAF*1~\n",
	    "", "an adjudicated procedure" },
	{ "SBR*S**GRP100******CI~", "SBR*S***GROUP*****CI~",
	    "", "a group by its name" },
	{ "MIA*3**0*2900*MA01~",
	    "MIA*3**0*1*N1*2*3*4*5*6*7*8*9*10*11*12*13*14*15*N2*N3*N4*N5*16~",
	    "", "all of an inpatient adjudication" },
	{ "APR:M25532*APR:R509~", "APR:M25532*APR:R509*APR:R51~",
	    "", "three reasons of a visit" },
	{ "CRC*ZZ*Y*ST*AV~", "CRC*ZZ*Y*ST*AV*S2~", "", "three conditions" },
	{ "AMT*EAF*100~\n", "AMT*EAF*100~\nAMT*A8*0~\n",
	    "", "what was not covered" },
	{ "HCP*00*4000*200********DA*3~",
	    "HCP*00*4000*200*ORG*1.5*563*4000*0120***DA*3*T1*1*1~",
	    "", "all that repricing says of a claim" },
};

static const struct damage more_837d[] = {
	{ "DMG*D8*20150304*M~\n",
	    "DMG*D8*20150304*M~\nREF*Y4*1~\nREF*1W*2~\n",
	    "", "numbers of a patient" },
	{ "DMG*D8*19800304*M~\n",
	    "DMG*D8*19800304*M~\nREF*Y4*1~\nREF*SY*123456780~\n",
	    "", "numbers of a subscriber" },
	{ "REF*0B*L77~\n",
	    "REF*0B*L77~\nREF*1G*U1~\nPER*IC*DESK*EM*A@B.EXAMPLE~\n"
	    "NM1*87*1~\nN3*PO BOX 7~\nN4*TOWN*IL*62701~\n",
	    "", "where to pay a dentist" },
	{ "DN1*36*35~\n",
	    "DTP*472*RD8*20260105-20260106~\nDTP*050*D8*20260110~\n"
	    "DN1*36*35~\n",
	    "", "more dates of a claim" },
	{ "AMT*F5*100~\n",
	    "CN1*05~\nAMT*F5*100~\n",
	    "", "a contract" },
	{ "REF*G3*PRE55~\n",
	    "REF*G3*PRE55~\nREF*4N*7~\nREF*F8*1~\nREF*9F*1~\n"
	    "REF*G1*1~\nREF*9A*1~\nREF*9C*1~\nREF*D9*1~\nK3*X~\n",
	    "", "every number of a claim" },
	{ "HI*ABK:K0889*ABF:M2600~\n",
	    "HI*ABK:K0889*ABF:M2600~\nHCP*00*1*2*3*4*5*6******T1*1*1~\n",
	    "", "repricing of a claim" },
	{ "NM1*DN*1*BROWN*KIM****XX*1245319599~\n",
	    "NM1*DN*1*BROWN*KIM****XX*1245319599~\n"
	    "PRV*RF*PXC*122300000X~\nREF*0B*1~\nREF*1G*2~\nREF*G2*3~\n"
	    "NM1*P3*1*A~\n",
	    "", "who referred, and the first dentist" },
	{ "PRV*PE*PXC*1223X0400X~\n",
	    "PRV*PE*PXC*1223X0400X~\nREF*0B*1~\nREF*1G*2~\nREF*G2*3~\n"
	    "REF*LU*4~\nNM1*77*2*A~\nN3*1 A ST~\nN4*TOWN*IL*62701~\n"
	    "REF*LU*1~\n",
	    "", "where it was done" },
	{ "PRV*AS*PXC*122300000X~\n",
	    "PRV*AS*PXC*122300000X~\nREF*0B*1~\nREF*1G*2~\nREF*G2*3~\n"
	    "REF*LU*4~\nNM1*DQ*1*A~\nREF*0B*1~\nREF*1G*2~\nREF*G2*3~\n"
	    "REF*LU*4~\n",
	    "", "who supervised" },
	{ "REF*G3*PRE56~\n",
	    "REF*G3*PRE56~\nREF*2U*1~\nREF*EI*2~\nREF*NF*3~\n"
	    "REF*G1*4~\nREF*9F*5~\nREF*T4*Y~\nNM1*DN*1~\nREF*G2*1~\n"
	    "NM1*P3*1~\nREF*G2*1~\nNM1*82*2~\nREF*LU*1~\nNM1*DQ*1~\n"
	    "REF*LU*1~\nNM1*85*1~\nREF*LU*1~\nNM1*77*2~\nREF*LU*1~\n",
	    "", "all that another payer calls its own" },
	{ "NM1*77*2*EXAMPLE ANNEX~\n",
	    "NM1*82*2*A~\nPRV*PE*PXC*122300000X~\nREF*LU*1**2U:60055~\n"
	    "NM1*DD*1*A~\nPRV*AS*PXC*122300000X~\nREF*LU*1**2U:60055~\n"
	    "NM1*DQ*1*A~\nREF*LU*1**2U:60055~\n"
	    "NM1*77*2*EXAMPLE ANNEX~\n",
	    "", "the providers of a line" },
	{ "SVD*60055*1000*AD:D8080**1~\n",
	    "REF*LU*1**2U:60055~\nSVD*60055*1000*AD:D8080**1~\n",
	    "", "a number of a line's facility" },
	{ "DTP*573*D8*20260120~\n",
	    "DTP*573*D8*20260120~\nAMT*EAF*1~\n",
	    "", "what a patient owes of a line" },
	{ "DTP*441*D8*20150304~\n",
	    "DTP*441*D8*20150304~\nDTP*472*D8*20260105~\n"
	    "DTP*446*D8*20260105~\nDTP*198*D8*20260105~\nCN1*05~\n",
	    "", "every date of a line" },
	{ "AMT*D*1000~\n",
	    "CAS*CO*45*3000~\nAMT*A8*1~\nAMT*D*1000~\nAMT*EAF*2~\n",
	    "", "every amount of another coverage" },
	{ "REF*6R*9D001L1~\n",
	    "REF*G1*1**2U:60055~\nREF*9A*1~\nREF*6R*9D001L1~\nREF*9C*1~\n"
	    "REF*9F*1**2U:60055~\nAMT*T*1~\nK3*X~\n"
	    "HCP*00*1*2*3*4*5*6**AD*D8080*UN*1*T1*1*1~\n",
	    "", "all that repricing says of a line" },
	{ "SV3*AD:D8080*4000**01:02**1*",
	    "SV3*AD:D8080:A1:A2:A3:A4:BRACES*4000*11*01:02:10:20:30*I*1*",
	    "", "all of a dental service" },
	{ "SBR*S**GRP100******CI~", "SBR*S***GROUP*47****MB~",
	    "", "why Medicare is secondary" },
	{ "TOO*JP*12*M:O~", "TOO*JP*12*M:O:D:B:L~", "", "five surfaces" },
	{ "**OA::::US*02~", "**AA:EM::IL:US*02********11~",
	    "", "an accident of a car at work, claimed late" },
	{ "SBR*P*19*GRP200******CI~", "SBR*P*19**GROUP*12****MB~",
	    "", "a group by its name, and Medicare" },
	{ "*AD:D8080**1~", "*AD:D8080**1*2~", "", "a line bundled" },
};

#endif
