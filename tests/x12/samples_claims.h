/*
 * samples_claims: an institutional and a dental set in which nothing is wrong,
 * of people who are nobody. A segment a line. After domain/837.md 9 to 11.
 */
#ifndef TESTS_X12_SAMPLES_CLAIMS_H
#define TESTS_X12_SAMPLES_CLAIMS_H

/* A stay with every kind of code and another coverage; an outpatient. */
#define SAMPLE_837I \
	"ST*837*0001*005010X223A2~\n" \
	"BHT*0019*00*B000124*20260110*2215*CH~\n" \
	"NM1*41*2*EXAMPLE BILLING LLC*****46*SUB001~\n" \
	"PER*IC*EDI DESK*TE*5555550100~\n" \
	"NM1*40*2*EXAMPLE CLEARINGHOUSE*****46*CH001~\n" \
	"HL*1**20*1~\n" \
	"PRV*BI*PXC*282N00000X~\n" \
	"NM1*85*2*EXAMPLE HOSPITAL*****XX*1234567893~\n" \
	"N3*200 MAIN ST~\n" \
	"N4*SPRINGFIELD*IL*627010001~\n" \
	"REF*EI*123456789~\n" \
	"NM1*87*2~\n" \
	"N3*PO BOX 7~\n" \
	"N4*SPRINGFIELD*IL*627010002~\n" \
	"HL*2*1*22*1~\n" \
	"SBR*S**GRP100******CI~\n" \
	"NM1*IL*1*DOE*JANE****MI*W123456789~\n" \
	"NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*60054~\n" \
	"HL*3*2*23*0~\n" \
	"PAT*19~\n" \
	"NM1*QC*1*DOE*SAM~\n" \
	"N3*5 OAK AVE~\n" \
	"N4*SPRINGFIELD*IL*62702~\n" \
	"DMG*D8*20150304*M~\n" \
	"CLM*8A002-01*4200***11:A:1**A*Y*Y~\n" \
	"DTP*096*TM*1130~\n" \
	"DTP*434*RD8*20260103-20260106~\n" \
	"DTP*435*DT*202601032240~\n" \
	"CL1*1*1*01~\n" \
	"AMT*F3*200~\n" \
	"REF*G1*AUTH778~\n" \
	"REF*LX*IDE1~\n" \
	"REF*LX*IDE2~\n" \
	"NTE*MED*NONE~\n" \
	"NTE*ADD*SEE RECORD~\n" \
	"CRC*ZZ*Y*ST*AV~\n" \
	"HI*ABK:S52501A:::::::Y~\n" \
	"HI*ABJ:M25532~\n" \
	"HI*ABN:W010XXA:::::::Y*ABN:Y92009~\n" \
	"HI*DR:563~\n" \
	"HI*ABF:E119:::::::Y*ABF:I10:::::::N~\n" \
	"HI*BBR:0PSH04Z:D8:20260104~\n" \
	"HI*BBQ:0PSJ04Z:D8:20260104~\n" \
	"HI*BI:74:RD8:20260104-20260105~\n" \
	"HI*BH:05:D8:20260103~\n" \
	"HI*BE:80:::3*BE:81:::0~\n" \
	"HI*BG:09~\n" \
	"HI*TC:A01~\n" \
	"HCP*00*4000*200********DA*3~\n" \
	"NM1*71*1*SMITH*ALEX****XX*1245319599~\n" \
	"PRV*AT*PXC*207X00000X~\n" \
	"NM1*72*1*BROWN*KIM****XX*1245319599~\n" \
	"NM1*77*2*EXAMPLE ANNEX*****XX*1234567893~\n" \
	"N3*201 MAIN ST~\n" \
	"N4*SPRINGFIELD*IL*627010001~\n" \
	"SBR*P*18*GRP200******MA~\n" \
	"CAS*PR*1*100~\n" \
	"AMT*D*3100~\n" \
	"AMT*EAF*100~\n" \
	"OI***Y***Y~\n" \
	"MIA*3**0*2900*MA01~\n" \
	"NM1*IL*1*DOE*SAM****MI*W123456780~\n" \
	"NM1*PR*2*OTHER PLAN*****PI*60055~\n" \
	"DTP*573*D8*20260201~\n" \
	"REF*F8*CLM2026001~\n" \
	"NM1*71*1~\n" \
	"REF*G2*P77~\n" \
	"LX*1~\n" \
	"SV2*0120**3000*DA*3**0~\n" \
	"REF*6R*8A002L1~\n" \
	"SVD*60055*2900**0120*3~\n" \
	"CAS*PR*1*100~\n" \
	"DTP*573*D8*20260201~\n" \
	"LX*2~\n" \
	"SV2*0636*HC:J1100*1200*UN*2~\n" \
	"DTP*472*D8*20260104~\n" \
	"REF*6R*8A002L2~\n" \
	"LIN**N4*00002871401~\n" \
	"CTP****2*ML~\n" \
	"NM1*82*1*GREEN*PAT****XX*1245319599~\n" \
	"REF*G2*L55**2U:60055~\n" \
	"HL*4*1*22*0~\n" \
	"SBR*P*18*******MB~\n" \
	"NM1*IL*1*ROE*RICHARD****MI*W123456781~\n" \
	"N3*6 OAK AVE~\n" \
	"N4*SPRINGFIELD*IL*62702~\n" \
	"DMG*D8*19460304*M~\n" \
	"NM1*PR*2*EXAMPLE MEDICARE*****PI*60056~\n" \
	"CLM*8A001-01*250***13:A:1**A*Y*Y~\n" \
	"DTP*434*RD8*20260105-20260105~\n" \
	"CL1*3*1*01~\n" \
	"HI*ABK:S52501A~\n" \
	"HI*APR:M25532*APR:R509~\n" \
	"NM1*71*1*SMITH*ALEX****XX*1245319599~\n" \
	"LX*1~\n" \
	"SV2*0320*HC:73110:LT*250*UN*1~\n" \
	"DTP*472*RD8*20260105-20260105~\n" \
	"SE*98*0001~\n"

/* Braces of a dependent with another coverage; a filling. */
#define SAMPLE_837D \
	"ST*837*0001*005010X224A2~\n" \
	"BHT*0019*00*B000125*20260110*2215*CH~\n" \
	"NM1*41*2*EXAMPLE BILLING LLC*****46*SUB001~\n" \
	"PER*IC*EDI DESK*TE*5555550100~\n" \
	"NM1*40*2*EXAMPLE CLEARINGHOUSE*****46*CH001~\n" \
	"HL*1**20*1~\n" \
	"NM1*85*1*SMITH*ALEX****XX*1245319599~\n" \
	"N3*100 MAIN ST~\n" \
	"N4*SPRINGFIELD*IL*627010001~\n" \
	"REF*EI*123456789~\n" \
	"REF*0B*L77~\n" \
	"HL*2*1*22*1~\n" \
	"SBR*S**GRP100******CI~\n" \
	"NM1*IL*1*DOE*JANE****MI*W123456789~\n" \
	"NM1*PR*2*EXAMPLE DENTAL PLAN*****PI*60057~\n" \
	"HL*3*2*23*0~\n" \
	"PAT*19~\n" \
	"NM1*QC*1*DOE*SAM~\n" \
	"N3*5 OAK AVE~\n" \
	"N4*SPRINGFIELD*IL*62702~\n" \
	"DMG*D8*20150304*M~\n" \
	"CLM*9D001-01*4000***11:B:1*Y*A*Y*Y**OA::::US*02~\n" \
	"DTP*439*D8*20251201~\n" \
	"DTP*452*D8*20260105~\n" \
	"DN1*36*35~\n" \
	"DN2*1*M****JP~\n" \
	"DN2*16*E****JP~\n" \
	"PWK*RB*EL***AC*9D001RB~\n" \
	"AMT*F5*100~\n" \
	"REF*G3*PRE55~\n" \
	"NTE*ADD*SEE FILMS~\n" \
	"HI*ABK:K0889*ABF:M2600~\n" \
	"NM1*DN*1*BROWN*KIM****XX*1245319599~\n" \
	"NM1*82*1*GREEN*PAT****XX*1245319599~\n" \
	"PRV*PE*PXC*1223X0400X~\n" \
	"NM1*DD*1*WHITE*LEE****XX*1245319599~\n" \
	"PRV*AS*PXC*122300000X~\n" \
	"SBR*P*19*GRP200******CI~\n" \
	"AMT*D*1000~\n" \
	"OI***Y***Y~\n" \
	"MOA***MA01~\n" \
	"NM1*IL*1*DOE*JOHN****MI*W123456782~\n" \
	"NM1*PR*2*OTHER PLAN*****PI*60055~\n" \
	"REF*F8*CLM2026001~\n" \
	"REF*G3*PRE56~\n" \
	"NM1*DD*1~\n" \
	"REF*G2*P78~\n" \
	"LX*1~\n" \
	"SV3*AD:D8080*4000**01:02**1*****1:2~\n" \
	"DTP*452*D8*20260105~\n" \
	"DTP*196*D8*20260105~\n" \
	"REF*6R*9D001L1~\n" \
	"NM1*77*2*EXAMPLE ANNEX~\n" \
	"N3*201 MAIN ST~\n" \
	"N4*SPRINGFIELD*IL*627010001~\n" \
	"SVD*60055*1000*AD:D8080**1~\n" \
	"CAS*CO*45*3000~\n" \
	"DTP*573*D8*20260120~\n" \
	"HL*4*1*22*0~\n" \
	"SBR*P*18*******CI~\n" \
	"NM1*IL*1*ROE*RICHARD****MI*W123456780~\n" \
	"N3*6 OAK AVE~\n" \
	"N4*SPRINGFIELD*IL*62702~\n" \
	"DMG*D8*19800304*M~\n" \
	"NM1*PR*2*EXAMPLE DENTAL PLAN*****PI*60057~\n" \
	"CLM*9D002-01*250***11:B:1*Y*A*Y*Y**********PB~\n" \
	"LX*1~\n" \
	"SV3*AD:D2392*150****1~\n" \
	"TOO*JP*12*M:O~\n" \
	"TOO*JP*13*D~\n" \
	"LX*2~\n" \
	"SV3*AD:D2750*100***R*1~\n" \
	"TOO*JP*30~\n" \
	"DTP*441*D8*20150304~\n" \
	"REF*G3*PRE57**2U:60055~\n" \
	"AMT*T*5~\n" \
	"SE*77*0001~\n"

#endif
