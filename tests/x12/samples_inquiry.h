/*
 * samples_inquiry: questions about coverage and claims, and their answers, in
 * which nothing is wrong, of people who are nobody. A segment a line. After
 * domain/eligibility.md 1 and 2, acks-and-status.md 3, 4 and 7.
 */
#ifndef TESTS_X12_SAMPLES_INQUIRY_H
#define TESTS_X12_SAMPLES_INQUIRY_H

/* A subscriber asked about with all there is, and a dependent with little. */
#define SAMPLE_270 \
	"ST*270*0001*005010X279A1~\n" \
	"BHT*0022*13*S000123*20260110*2200~\n" \
	"HL*1**20*1~\n" \
	"NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*60054~\n" \
	"HL*2*1*21*1~\n" \
	"NM1*1P*2*EXAMPLE FAMILY CLINIC*****XX*1234567893~\n" \
	"REF*TJ*123456789~\n" \
	"N3*100 MAIN ST~\n" \
	"N4*SPRINGFIELD*IL*627010001~\n" \
	"PRV*PE*PXC*207Q00000X~\n" \
	"HL*3*2*22*0~\n" \
	"TRN*1*T000777*9123456789~\n" \
	"NM1*IL*1*DOE*JANE****MI*W123456789~\n" \
	"REF*EJ*7K3F9Q~\n" \
	"DMG*D8*19850214*F~\n" \
	"INS*Y*18***************2~\n" \
	"HI*ABK:J0300*ABF:R509~\n" \
	"DTP*291*D8*20260115~\n" \
	"EQ*30^98*HC:99213:25*FAM**1:2~\n" \
	"AMT*R*37.5~\n" \
	"AMT*PB*120~\n" \
	"III*ZZ*11~\n" \
	"REF*G1*AUTH778~\n" \
	"DTP*291*RD8*20260115-20260116~\n" \
	"EQ*48~\n" \
	"HL*4*2*22*1~\n" \
	"NM1*IL*1*ROE*RICHARD****MI*W123456780~\n" \
	"HL*5*4*23*0~\n" \
	"TRN*1*T000778*9123456789~\n" \
	"NM1*03*1*ROE*SAM~\n" \
	"DMG*D8*20150304*M~\n" \
	"INS*N*19~\n" \
	"DTP*291*D8*20260115~\n" \
	"EQ*30~\n" \
	"III*ZZ*11~\n" \
	"SE*36*0001~\n"

/* Three patients: one answered at length, one refused, one answered shortly. */
#define SAMPLE_271 \
	"ST*271*0001*005010X279A1~\n" \
	"BHT*0022*11*S000123*20260111*0315~\n" \
	"HL*1**20*1~\n" \
	"NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*60054~\n" \
	"PER*IC*HELP DESK*TE*5555550100*UR*plan.example~\n" \
	"HL*2*1*21*1~\n" \
	"NM1*1P*2*EXAMPLE FAMILY CLINIC*****XX*1234567893~\n" \
	"PRV*PE*PXC*207Q00000X~\n" \
	"HL*3*2*22*0~\n" \
	"TRN*2*T000777*9123456789~\n" \
	"TRN*1*P000001*9876543210~\n" \
	"NM1*IL*1*DOE*JANE****MI*W123456789~\n" \
	"REF*18*PL1*GOLD PLAN~\n" \
	"N3*5 OAK AVE~\n" \
	"N4*SPRINGFIELD*IL*62702~\n" \
	"DMG*D8*19850214*F~\n" \
	"INS*Y*18*001*25~\n" \
	"HI*ABK:J0300~\n" \
	"DTP*346*D8*20260101~\n" \
	"DTP*291*RD8*20260101-20261231~\n" \
	"MPI*A*AE*F**C4*D8*20100101~\n" \
	"EB*1*FAM*30^1^98*PR*GOLD PPO~\n" \
	"EB*C*IND*30***23*1500*****Y~\n" \
	"EB*A*IND*98*****.2~\n" \
	"HSD*VS*30***22*1~\n" \
	"REF*9F*R77~\n" \
	"DTP*348*D8*20260101~\n" \
	"MSG*SEE THE PLAN~\n" \
	"III*ZZ*11~\n" \
	"III*ZZ*22~\n" \
	"EB*R*IND*30~\n" \
	"DTP*290*D8*20260101~\n" \
	"LS*2120~\n" \
	"NM1*PRP*2*OTHER HEALTH PLAN*****PI*60055~\n" \
	"N3*2 PLAN PLAZA~\n" \
	"N4*FORT EXAMPLE*KY*40121**RJ*04~\n" \
	"PER*IC**TE*5555550102~\n" \
	"NM1*P3*1*BROWN*KIM****XX*1245319599~\n" \
	"PRV*PC*PXC*207Q00000X~\n" \
	"LE*2120~\n" \
	"EB*F********P6*12*Y*N*HC:99213:25*1~\n" \
	"EB*V**48~\n" \
	"AAA*N**57*C~\n" \
	"HL*4*2*22*1~\n" \
	"NM1*IL*1*ROE*RICHARD****MI*W123456780~\n" \
	"HL*5*4*23*0~\n" \
	"TRN*2*T000778*9123456789~\n" \
	"NM1*03*1*ROE*SAM~\n" \
	"AAA*N**67*C~\n" \
	"HL*6*4*23*0~\n" \
	"TRN*2*T000779*9123456789~\n" \
	"NM1*03*1*ROE*ANN~\n" \
	"INS*N*19~\n" \
	"EB*1**30~\n" \
	"III***44*LEFT HAND~\n" \
	"LS*2120~\n" \
	"NM1*P3*1*BROWN*KIM~\n" \
	"LE*2120~\n" \
	"SE*59*0001~\n"

/* The payer answers nobody; and it does not answer this clinic. */
#define SAMPLE_271_REFUSED \
	"ST*271*0001*005010X279A1~\n" \
	"BHT*0022*11*S000123*20260111*0315~\n" \
	"HL*1**20*0~\n" \
	"AAA*Y**42*P~\n" \
	"NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*60054~\n" \
	"AAA*N**80*R~\n" \
	"HL*2**20*1~\n" \
	"NM1*PR*2*OTHER HEALTH PLAN*****PI*60055~\n" \
	"HL*3*2*21*0~\n" \
	"NM1*1P*2*EXAMPLE FAMILY CLINIC*****XX*1234567893~\n" \
	"AAA*N**51*N~\n" \
	"SE*12*0001~\n"

#define SAMPLE_276 \
	"ST*276*0001*005010X212~\n" \
	"BHT*0010*13*S000124*20260201*2200~\n" \
	"HL*1**20*1~\n" \
	"NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*60054~\n" \
	"HL*2*1*21*1~\n" \
	"NM1*41*2*EXAMPLE BILLING LLC*****46*SUB001~\n" \
	"HL*3*2*19*1~\n" \
	"NM1*1P*2*EXAMPLE FAMILY CLINIC*****XX*1234567893~\n" \
	"NM1*1P*2*EXAMPLE FAMILY CLINIC*****FI*123456789~\n" \
	"HL*4*3*22*0~\n" \
	"DMG*D8*19850214*F~\n" \
	"NM1*IL*1*DOE*JANE****MI*W123456789~\n" \
	"TRN*1*S000777~\n" \
	"REF*1K*2026012000017~\n" \
	"REF*EJ*7K3F9Q-01~\n" \
	"AMT*T3*185~\n" \
	"DTP*472*D8*20260105~\n" \
	"SVC*HC:99213:25*150*****1~\n" \
	"REF*FJ*7K3F9Q01L1~\n" \
	"DTP*472*D8*20260105~\n" \
	"HL*5*3*22*1~\n" \
	"NM1*IL*1*ROE*RICHARD****MI*W123456780~\n" \
	"HL*6*5*23~\n" \
	"DMG*D8*20150304*M~\n" \
	"NM1*QC*1*ROE*SAM~\n" \
	"TRN*1*S000778~\n" \
	"REF*BLT*131~\n" \
	"SVC*NU:0450*35**0450***1~\n" \
	"DTP*472*RD8*20260105-20260106~\n" \
	"SE*30*0001~\n"

/* Two claims answered; a provider, and an asker, refused. */
#define SAMPLE_277 \
	"ST*277*0001*005010X212~\n" \
	"BHT*0010*08*S000124*20260202*0315*DG~\n" \
	"HL*1**20*1~\n" \
	"NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*60054~\n" \
	"PER*IC*CLAIMS*TE*5555550101*EX*12~\n" \
	"HL*2*1*21*1~\n" \
	"NM1*41*2*EXAMPLE BILLING LLC*****46*SUB001~\n" \
	"HL*3*2*19*1~\n" \
	"NM1*1P*2*EXAMPLE FAMILY CLINIC*****XX*1234567893~\n" \
	"HL*4*3*22*0~\n" \
	"NM1*IL*1*DOE*JANE****MI*W123456789~\n" \
	"TRN*2*S000777~\n" \
	"STC*F1:65*20260125**185*132.5*20260124**20260126*12345*F1:3:QC~\n" \
	"REF*1K*2026012000017~\n" \
	"REF*EJ*7K3F9Q-01~\n" \
	"DTP*472*D8*20260105~\n" \
	"SVC*HC:99213:25*150*100****1~\n" \
	"STC*F1:65*20260124~\n" \
	"REF*FJ*7K3F9Q01L1~\n" \
	"DTP*472*D8*20260105~\n" \
	"HL*5*3*22*1~\n" \
	"NM1*IL*1*ROE*RICHARD****MI*W123456780~\n" \
	"HL*6*5*23~\n" \
	"NM1*QC*1*ROE*SAM~\n" \
	"TRN*2*S000778~\n" \
	"STC*F2:80::RX*20260125**35*0~\n" \
	"REF*XZ*7654321~\n" \
	"HL*7*2*19*0~\n" \
	"NM1*1P*2*EXAMPLE ANNEX*****XX*1245319599~\n" \
	"TRN*1*0~\n" \
	"STC*E0:24:1P*20260202~\n" \
	"HL*8*1*21*0~\n" \
	"NM1*41*2*OTHER BILLING LLC*****46*SUB002~\n" \
	"TRN*2*S000125~\n" \
	"STC*E0:24:41*20260202~\n" \
	"SE*36*0001~\n"

/* From a clearinghouse: a claim accepted, one rejected for its line. */
#define SAMPLE_277CA \
	"ST*277*0001*005010X214~\n" \
	"BHT*0085*08*CH20260111001*20260111*0315*TH~\n" \
	"HL*1**20*1~\n" \
	"NM1*AY*2*EXAMPLE CLEARINGHOUSE*****46*CH001~\n" \
	"TRN*1*RCPT0001~\n" \
	"DTP*050*D8*20260110~\n" \
	"DTP*009*D8*20260111~\n" \
	"HL*2*1*21*1~\n" \
	"NM1*41*2*EXAMPLE BILLING LLC*****46*SUB001~\n" \
	"TRN*2*B000123~\n" \
	"STC*A1:19:AY*20260111*WQ*335~\n" \
	"QTY*90*1~\n" \
	"QTY*AA*1~\n" \
	"AMT*YU*185~\n" \
	"AMT*YY*150~\n" \
	"HL*3*2*19*1~\n" \
	"NM1*85*2*EXAMPLE FAMILY CLINIC*****XX*1234567893~\n" \
	"TRN*1*0~\n" \
	"STC*A1:19:AY**WQ*335~\n" \
	"REF*TJ*123456789~\n" \
	"QTY*QA*1~\n" \
	"QTY*QC*1~\n" \
	"AMT*YU*185~\n" \
	"AMT*YY*150~\n" \
	"HL*4*3*PT~\n" \
	"NM1*QC*1*DOE*SAM****MI*W123456789~\n" \
	"TRN*2*7K3F9Q-01~\n" \
	"STC*A2:20:PR*20260111*WQ*185~\n" \
	"REF*1K*2026012000017~\n" \
	"REF*D9*CH0000001~\n" \
	"DTP*472*D8*20260105~\n" \
	"HL*5*3*PT~\n" \
	"NM1*QC*1*ROE*RICHARD****MI*X555~\n" \
	"TRN*2*7K3F9R-01~\n" \
	"STC*A7:164:IL*20260111*U*150******A7:158:QC**CALL US~\n" \
	"DTP*472*RD8*20260106-20260107~\n" \
	"SVC*HC:99213:25*150*****1~\n" \
	"STC*A7:453**U*******A7:454~\n" \
	"REF*FJ*7K3F9R01L1~\n" \
	"DTP*472*D8*20260106~\n" \
	"SE*41*0001~\n"

#define SAMPLE_997 \
	"ST*997*0001~\n" \
	"AK1*HC*123*005010X222A1~\n" \
	"AK2*837*0001~\n" \
	"AK3*NM1*25*2310*8~\n" \
	"AK4*9*67*7*X1~\n" \
	"AK4*5:1:2**1~\n" \
	"AK3*SBR*40*2010AA~\n" \
	"AK5*R*5~\n" \
	"AK2*837*0002*005010X222A1~\n" \
	"AK5*A~\n" \
	"AK9*P*2*2*1~\n" \
	"SE*12*0001~\n"

/* What the first has not: a dependent asked about at length. */
#define SAMPLE_270_MORE \
	"ST*270*0001*005010X279A1~\n" \
	"BHT*0022*01*S000123*20260110*2200*RT~\n" \
	"HL*1**20*1~\n" \
	"NM1*2B*2*EXAMPLE ADMINISTRATORS*****FI*123456789~\n" \
	"HL*2*1*21*1~\n" \
	"NM1*1P*1*SMITH*ALEX*B**MD*XX*1245319599~\n" \
	"HL*3*2*22*1~\n" \
	"NM1*IL*1*ROE*RICHARD****MI*W123456780~\n" \
	"N3*5 OAK AVE*APT 2~\n" \
	"N4*SPRINGFIELD*IL*62702~\n" \
	"PRV*PE*EI*123456789~\n" \
	"HL*4*3*23*0~\n" \
	"NM1*03*1*ROE*SAM~\n" \
	"REF*EA*M1~\n" \
	"N3*5 OAK AVE~\n" \
	"N4*SPRINGFIELD*IL*62702~\n" \
	"PRV*RF*PXC*207Q00000X~\n" \
	"HI*BK:4871~\n" \
	"EQ**HC:99213~\n" \
	"REF*9F*R77~\n" \
	"DTP*291*D8*20260115~\n" \
	"SE*22*0001~\n"

/* What the first has not: all of a dependent, and of who asked. */
#define SAMPLE_271_MORE \
	"ST*271*0001*005010X279A1~\n" \
	"BHT*0022*06**20260111*0315~\n" \
	"HL*1**20*1~\n" \
	"NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*60054~\n" \
	"HL*2*1*21*1~\n" \
	"NM1*1P*2*EXAMPLE FAMILY CLINIC*****XX*1234567893~\n" \
	"REF*0B*L12345*IL~\n" \
	"N3*100 MAIN ST~\n" \
	"N4*SPRINGFIELD*IL*62701~\n" \
	"AAA*N**45*C~\n" \
	"HL*3*2*22*1~\n" \
	"NM1*IL*1*ROE*RICHARD****MI*W123456780~\n" \
	"AAA*N**75*C~\n" \
	"PRV*PC*PXC*207Q00000X~\n" \
	"HL*4*3*23*0~\n" \
	"NM1*03*1*ROE*SAM~\n" \
	"REF*MRC*A1~\n" \
	"N3*5 OAK AVE~\n" \
	"N4*SPRINGFIELD*IL*62702~\n" \
	"PRV*PC*PXC*207Q00000X~\n" \
	"DMG*D8*20150304*M~\n" \
	"HI*ABK:J0300~\n" \
	"DTP*346*D8*20260101~\n" \
	"MPI*C*RE*D~\n" \
	"EB*F*IND*AE~\n" \
	"HSD*FL*1***34~\n" \
	"REF*CLI*F1~\n" \
	"DTP*472*D8*20260115~\n" \
	"AAA*N**E8*C~\n" \
	"MSG*SEE THE PLAN~\n" \
	"III*NI*123~\n" \
	"LS*2120~\n" \
	"NM1*PRP*2*OTHER HEALTH PLAN~\n" \
	"N3*2 PLAN PLAZA~\n" \
	"N4*FORT EXAMPLE*KY*40121~\n" \
	"PER*IC*CLAIMS*WP*5555550102~\n" \
	"PRV*SB~\n" \
	"LE*2120~\n" \
	"SE*39*0001~\n"

/* What the first has not: the other references, and of a dependent. */
#define SAMPLE_276_MORE \
	"ST*276*0001*005010X212~\n" \
	"BHT*0010*13*S000124*20260201*2200~\n" \
	"HL*1**20*1~\n" \
	"NM1*PR*2*EXAMPLE HEALTH PLAN*****XV*60054~\n" \
	"HL*2*1*21*1~\n" \
	"NM1*41*1*SMITH*ALEX****46*SUB001~\n" \
	"HL*3*2*19*1~\n" \
	"NM1*1P*1*SMITH*ALEX*B**MD*SV*12345~\n" \
	"HL*4*3*22*1~\n" \
	"NM1*IL*2*EXAMPLE WORKS*****24*123456789~\n" \
	"TRN*1*S000777~\n" \
	"REF*BLT*131~\n" \
	"REF*LU*12~\n" \
	"REF*6P*GRP100~\n" \
	"REF*XZ*7654321~\n" \
	"REF*D9*CH1~\n" \
	"HL*5*4*23~\n" \
	"DMG*D8*20150304~\n" \
	"NM1*QC*1*ROE*SAM~\n" \
	"TRN*1*S000778~\n" \
	"REF*1K*2026012000017~\n" \
	"AMT*T3*35~\n" \
	"DTP*472*D8*20260105~\n" \
	"SVC*HC:99213*35~\n" \
	"REF*FJ*L1~\n" \
	"DTP*472*D8*20260105~\n" \
	"SE*27*0001~\n"

/* What the first has not: the other references, and of a dependent. */
#define SAMPLE_277_MORE \
	"ST*277*0001*005010X212~\n" \
	"BHT*0010*08*S000124*20260202*0315*DG~\n" \
	"HL*1**20*1~\n" \
	"NM1*PR*2*EXAMPLE HEALTH PLAN*****XV*60054~\n" \
	"HL*2*1*21*1~\n" \
	"NM1*41*1*SMITH*ALEX****46*SUB001~\n" \
	"HL*3*2*19*1~\n" \
	"NM1*1P*1*SMITH*ALEX*B**MD*SV*12345~\n" \
	"HL*4*3*22*1~\n" \
	"NM1*IL*2*EXAMPLE WORKS*****24*123456789~\n" \
	"TRN*2*S000777~\n" \
	"STC*F0:3*20260125~\n" \
	"REF*BLT*131~\n" \
	"REF*VV*V1~\n" \
	"REF*D9*CH1~\n" \
	"HL*5*4*23~\n" \
	"NM1*QC*1*ROE*SAM~\n" \
	"TRN*2*S000778~\n" \
	"STC*P1:20*20260125~\n" \
	"REF*1K*2026012000017~\n" \
	"DTP*472*D8*20260105~\n" \
	"SVC*HC:99213*35*0****1~\n" \
	"STC*P1:20*20260125~\n" \
	"REF*FJ*L1~\n" \
	"DTP*472*D8*20260105~\n" \
	"SE*26*0001~\n"

/* What the first has not: a bill type, a prescription. */
#define SAMPLE_277CA_MORE \
	"ST*277*0001*005010X214~\n" \
	"BHT*0085*08*CH20260111001*20260111*0315*TH~\n" \
	"HL*1**20*1~\n" \
	"NM1*PR*2*EXAMPLE HEALTH PLAN*****XV*60054~\n" \
	"TRN*1*RCPT0001~\n" \
	"DTP*050*D8*20260110~\n" \
	"DTP*009*D8*20260111~\n" \
	"HL*2*1*21*1~\n" \
	"NM1*41*1*SMITH*ALEX****46*SUB001~\n" \
	"TRN*2*B000123~\n" \
	"STC*A1:19*20260111*WQ*335~\n" \
	"HL*3*2*19*1~\n" \
	"NM1*85*1*SMITH*ALEX*B**MD*FI*123456789~\n" \
	"HL*4*3*PT~\n" \
	"NM1*QC*1*DOE*SAM****II*W123456789~\n" \
	"TRN*2*7K3F9Q-01~\n" \
	"STC*A7:562:85*20260111*U*185~\n" \
	"REF*BLT*131~\n" \
	"DTP*472*D8*20260105~\n" \
	"SVC*NU:0450*35**0450***1~\n" \
	"STC*A7:454**U~\n" \
	"REF*XZ*7654321~\n" \
	"SE*23*0001~\n"

#endif
