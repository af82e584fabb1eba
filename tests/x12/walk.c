/*
 * walk: which loop a segment is in, and each thing that can be wrong with it. A
 * damage is one edit to a good set; wanted are all findings it makes, in order:
 * "tag ordinal loop element-component code".
 */
#include "../lib/x12/walk.h"
#include "file.h"
#include "samples.h"
#include "tap.h"

struct run {
	const struct x12_grammar *grammar;
	char *out;		/* loops, or findings */
	int checking;
};

static void
on_finding(void *arg, const struct x12_finding *f)
{
	char *out = arg, *p = out + strlen(out);

	p += sprintf(p, "%s%s %u %s %d-%d %s", out[0] ? "; " : "", f->tag,
	    f->ordinal, f->loop[0] ? f->loop : ".", f->element, f->component,
	    f->code);
}

static void
walk(struct run *run, const char *text)
{
	int fd = file_of(text, strlen(text));
	struct x12_reader *r = x12_reader_new(fd);
	struct x12_walk *w = x12_walk_new(run->grammar);
	struct x12_delims d = { '*', ':', '^', '~' };
	const struct x12_segment *s;
	struct fault f;

	run->out[0] = '\0';
	x12_reader_seek(r, d, 0, (int64_t)strlen(text));
	while (x12_next(r, &s, &f) != 0) {
		int placed = x12_walk_segment(w, s, d,
		    run->checking ? on_finding : NULL, run->out);

		if (!run->checking)
			sprintf(run->out + strlen(run->out), "%s%.*s:%s%s",
			    run->out[0] ? " " : "", SLICE_ARG(s->tag),
			    placed ? x12_walk_loop(w) : "?",
			    placed && x12_walk_entered(w) ? "+" : "");
	}
	x12_walk_finish(w, run->checking ? on_finding : NULL, run->out);
	x12_walk_free(w);
	x12_reader_free(r);
	close(fd);
}

static const char loops_835[] =
    "ST: BPR: TRN: REF: DTM: N1:1000A+ N3:1000A N4:1000A REF:1000A PER:1000A "
    "PER:1000A PER:1000A N1:1000B+ REF:1000B LX:2000+ CLP:2100+ NM1:2100 "
    "NM1:2100 MOA:2100 REF:2100 DTM:2100 DTM:2100 AMT:2100 SVC:2110+ "
    "DTM:2110 CAS:2110 CAS:2110 REF:2110 AMT:2110 LQ:2110 SVC:2110+ DTM:2110 "
    "CAS:2110 REF:2110 CLP:2100+ CAS:2100 NM1:2100 PLB: SE:";
static const char loops_837[] =
    "ST: BHT: NM1:1000A+ PER:1000A NM1:1000B+ HL:2000A+ PRV:2000A "
    "NM1:2010AA+ N3:2010AA N4:2010AA REF:2010AA NM1:2010AB+ N3:2010AB "
    "N4:2010AB HL:2000B+ SBR:2000B NM1:2010BA+ NM1:2010BB+ HL:2000C+ "
    "PAT:2000C NM1:2010CA+ N3:2010CA N4:2010CA DMG:2010CA CLM:2300+ "
    "REF:2300 NTE:2300 HI:2300 NM1:2310A+ NM1:2310B+ PRV:2310B NM1:2310C+ "
    "N3:2310C N4:2310C SBR:2320+ CAS:2320 AMT:2320 OI:2320 NM1:2330A+ "
    "NM1:2330B+ REF:2330B LX:2400+ SV1:2400 DTP:2400 REF:2400 LIN:2410+ "
    "CTP:2410 NM1:2420E+ SVD:2430+ CAS:2430 DTP:2430 LX:2400+ SV1:2400 "
    "DTP:2400 REF:2400 REF:2400 HL:2000B+ SBR:2000B NM1:2010BA+ N3:2010BA "
    "N4:2010BA DMG:2010BA NM1:2010BB+ CLM:2300+ HI:2300 LX:2400+ SV1:2400 "
    "DTP:2400 SE:";
static const char loops_999[] =
    "ST: AK1: AK2:2000+ IK3:2100+ CTX:2100 IK4:2110+ CTX:2110 IK3:2100+ "
    "CTX:2100 CTX:2100 IK5:2000 AK2:2000+ IK5:2000 AK9: SE:";

/* One edit: the first `find` becomes `with`. */
struct damage {
	const char *find, *with, *want, *why;
};

static const struct damage damages_835[] = {
	{ "LX*1~\n", "", "LX 15 2000 0-0 3",
	    "no LX: the claim is still a claim" },
	{ "TRN*1*12345*1999999999~\n", "", "TRN 3 . 0-0 3", "no trace" },
	{ "N3*1 PLAN PLAZA~\n", "", "N3 7 1000A 0-0 3", "no payer address" },
	{ "PER*BL*EDI DESK*TE*5555550100*EX*12~\n", "", "PER 12 1000A 0-0 3",
	    "no technical contact" },
	{ "N1*PE*EXAMPLE FAMILY CLINIC*XX*1234567893~\nREF*TJ*123456789~\n", "",
	    "N1 13 1000B 0-0 3", "no payee" },
	{ "NM1*QC*1*ROE*RICHARD~\n", "", "NM1 37 2100 0-0 3",
	    "a claim without its patient" },
	{ "SE*39", "PLB*1*20261231*WO:1*1~\nPLB*1*20261231*WO:1*-1~\nSE*39", "",
	    "PLB as often as it likes" },
	{ "*1*185*132.5", "*5*185*132.5", "CLP 16 2100 2-0 7",
	    "a status of former versions" },
	{ "*1*185*132.5", "**185*132.5", "CLP 16 2100 2-0 1", "no status" },
	{ "*185*132.5*", "*185*13x.5*", "CLP 16 2100 4-0 6",
	    "a payment that is no number" },
	{ "*185*132.5*", "*185*.*", "CLP 16 2100 4-0 6", "a point alone" },
	{ "*185*132.5*", "*185*1.3.2*", "CLP 16 2100 4-0 6", "two points" },
	{ "*185*132.5*", "*185*-132.5*", "", "a negative payment" },
	{ "*185*132.5*", "*123456789.12*132.5*", "CLP 16 2100 3-0 5",
	    "more than 99,999,999.99" },
	{ "*12*CLM2026001", "*ZY*CLM2026001", "CLP 16 2100 6-0 7",
	    "a filing indicator nobody knows" },
	{ "7K3F9Q-01*1*", "7K3F9Q-01123456789012345678901234567890*1*",
	    "CLP 16 2100 1-0 5", "a control number too long" },
	{ "*CLM2026001*11*1~", "*CLM2026001*11*1*X*D*1*1*1*1~",
	    "CLP 16 2100 10-0 I10; CLP 16 2100 14-0 3; CLP 16 2100 15-0 3",
	    "elements that are not used, and too many" },
	{ "*20260112~", "*20260132~", "BPR 2 . 16-0 8",
	    "the 32nd of January" },
	{ "DTM*472*20260105~", "DTM*472*2026010~", "DTM 25 2110 2-0 8",
	    "a date of seven digits" },
	{ "DTM*472*20260105~", "DTM*999*20260105~", "DTM 25 2110 1-0 7",
	    "a kind of date the guide has not" },
	{ "DTM*472*20260105~", "DTM*232*20260105~", "DTM 25 2110 1-0 7",
	    "a claim's date on a line leaves the line's CAS with the line" },
	{ "DTM*472*20260105~", "DTM**20260105~", "DTM 25 2110 1-0 1",
	    "no kind of date" },
	{ "CAS*CO*45*30~\n", "CAS*XX*45*30~\n", "CAS 26 2110 1-0 7",
	    "an adjustment group nobody knows" },
	{ "CAS*PR*1*15*0*2*5~", "CAS*PR*1*15*0**5~", "CAS 27 2110 5-0 2",
	    "an amount without its reason" },
	{ "CAS*PR*1*15*0*2*5~", "CAS*PR*1*15*0*2~", "CAS 27 2110 6-0 2",
	    "a reason without amount or quantity" },
	{ "HC:99213:25", "99213", "SVC 24 2110 1-1 7; SVC 24 2110 1-2 1",
	    "a procedure without its kind" },
	{ "HC:99213:25", "HC:99213:2", "SVC 24 2110 1-3 4",
	    "a modifier of one letter" },
	{ "HC:99213:25", "HC:99213:25:::::X", "SVC 24 2110 1-8 13",
	    "an eighth component" },
	{ "HC:99213:25", "HC:99213^HC:99214", "SVC 24 2110 1-0 12",
	    "two procedures in one" },
	{ "REF*6R*7K3F9Q01L1~", "REF*6R*7K3F:9Q~", "REF 28 2110 2-0 13",
	    "components where there are none" },
	{ "REF*6R*7K3F9Q01L1~", "REF*6R*7K3\xC3\x89~", "REF 28 2110 2-0 6",
	    "a letter that is not ASCII" },
	{ "REF*6R*7K3F9Q01L1~", "REF*6R*A~\nREF*6R*B~", "REF 29 2110 0-0 5",
	    "two line control numbers" },
	{ "AMT*B6*120~\n", "ZZZ*1~\nAMT*B6*120~\n", "ZZZ 29 2110 0-0 6",
	    "a segment that is none of this set's" },
	{ "AMT*B6*120~\n", "TS3*1~\nAMT*B6*120~\n",
	    "TS3 29 2000 0-0 7; TS3 29 2000 2-0 1; TS3 29 2000 3-0 1; "
	    "TS3 29 2000 4-0 1; TS3 29 2000 5-0 1; AMT 30 2000 0-0 2; "
	    "LQ 31 2000 0-0 2; CLP 32 2100 0-0 3; NM1 32 2100 0-0 3",
	    "a segment far out of its place" },
	{ "DTM*472*20260105~\nCAS*CO*45*30~\n",
	    "CAS*CO*45*30~\nDTM*472*20260105~\n", "DTM 26 2110 0-0 7",
	    "a date after the adjustments" },
	{ "DTM*472*20260105~\nCAS*CO*45*30~\nCAS*PR*1*15*0*2*5~\n"
	    "REF*6R*7K3F9Q01L1~\n", "REF*6R*7K3F9Q01L1~\n"
	    "DTM*472*20260105~\nCAS*CO*45*30~\nCAS*PR*1*15*0*2*5~\n",
	    "DTM 26 2110 0-0 7; CAS 27 2110 0-0 7; CAS 28 2110 0-0 7",
	    "all of a line after its reference" },
	{ "DTM*232*20260105~\nDTM*233*20260105~\n",
	    "DTM*233*20260105~\nDTM*232*20260105~\n", "",
	    "dates of one place in any order" },
	{ "NM1*QC*1*DOE*SAM****MI*W123456789~\nNM1*82*1*SMITH*ALEX****XX*"
	    "1245319599~\n", "NM1*82*1*SMITH*ALEX****XX*1245319599~\n"
	    "NM1*QC*1*DOE*SAM****MI*W123456789~\n", "",
	    "names of one place in any order" },
	{ "NM1*QC*1*DOE*SAM****MI*W123456789~",
	    "NM1*QC*1*DOE*SAM****MI~", "NM1 17 2100 9-0 2",
	    "a kind of identifier without one" },
	{ "NM1*82*1", "NM1*QX*1", "NM1 18 2100 1-0 7",
	    "a name nobody asks for" },
	{ "*C*CHK*", "*C*ACH*",
	    "BPR 2 . 5-0 I9; BPR 2 . 13-0 I9; BPR 2 . 15-0 I9",
	    "an EFT that does not say where it went" },
	{ "BPR*I*132.5*C*CHK****", "BPR*I*132.5*C*CHK**01**", "BPR 2 . 7-0 2",
	    "a kind of bank number without a bank" },
	{ "PLB*1234567893*20261231*WO:CLM2025009*10*L6*-10~",
	    "PLB*1234567893*20261231*WO:CLM2025009*10*L6~", "PLB 38 . 6-0 2",
	    "a provider adjustment without amount" },
	{ "PLB*1234567893*20261231*WO:CLM2025009",
	    "PLB*1234567893*20261231*XX:CLM2025009", "PLB 38 . 3-1 7",
	    "a provider adjustment for no known reason" },
	{ "SE*39*0001~\n", "", "SE 38 . 0-0 3", "no SE" },
	{ "SE*39*0001~\n", "SE*x*0001~\n", "SE 39 . 1-0 6", "no count in SE" },
};

static const struct damage damages_837[] = {
	{ "BHT*0019*00*B000123*20260110*2215*CH~\n", "", "BHT 2 . 0-0 3",
	    "no BHT" },
	{ "*2215*CH", "*2275*CH", "BHT 2 . 5-0 9", "75 minutes past" },
	{ "*20260110*", "*20260230*", "BHT 2 . 4-0 8", "the 30th of February" },
	{ "005010X222A1", "005010X223A2", "ST 1 . 3-0 7",
	    "another guide's version" },
	{ "PER*IC*EDI DESK*TE*5555550100~\n", "", "PER 4 1000A 0-0 3",
	    "nobody to call" },
	{ "REF*EI*123456789~\n", "", "REF 11 2010AA 0-0 3", "no tax number" },
	{ "N4*SPRINGFIELD*IL*627010001~\n", "", "N4 10 2010AA 0-0 3",
	    "a billing provider without city" },
	{ "NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*60054~\nHL*3", "HL*3",
	    "NM1 18 2010BB 0-0 3", "no payer" },
	{ "HL*2*1*22*1", "HL*3*1*22*1",
	    "HL 15 2000B 1-0 I12; HL 19 2000C 1-0 I12; HL 19 2000C 2-0 I12",
	    "a gap in the hierarchy's numbers" },
	{ "HL*3*2*23*0", "HL*3*1*23*0", "HL 19 2000C 2-0 I12",
	    "a patient below the provider" },
	{ "HL*4*1*22*0", "HL*4*2*22*0", "HL 57 2000B 2-0 I12",
	    "a subscriber below another" },
	{ "HL*2*1*22*1", "HL*2*1*22*0", "HL 19 2000C 2-0 I12",
	    "a patient below a subscriber who says that there is none" },
	{ "HL*2*1*22*1", "HL*2*1*21*1",
	    "HL 15 2010AB 3-0 7; SBR 16 2010AB 0-0 2; HL 17 2000B 0-0 3; "
	    "SBR 17 2000B 0-0 3; HL 19 2000C 1-0 I12; HL 19 2000C 2-0 I12",
	    "a level the guide has not" },
	{ "SBR*P**GRP100", "SBR*X**GRP100", "SBR 16 2000B 1-0 7",
	    "a rank that is none" },
	{ "SBR*P**GRP100", "SBR*P*01*GRP100", "SBR 16 2000B 2-0 7",
	    "a relation where only self may stand" },
	{ "PAT*19~\n", "", "PAT 20 2000C 0-0 3", "no relation" },
	{ "DMG*D8*20150304*M", "DMG*D8*20151304*M", "DMG 24 2010CA 2-0 8",
	    "born in the 13th month" },
	{ "CLM*7K3F9Q-01*185", "CLM*7K3F9Q-01*185.555555555",
	    "CLM 25 2300 2-0 5", "a charge of many decimals" },
	{ "***11:B:1*Y", "***11:A:1*Y", "CLM 25 2300 5-2 7",
	    "a hospital's facility code" },
	{ "***11:B:1*Y", "***11::1*Y", "CLM 25 2300 5-2 1",
	    "no list of places" },
	{ "***11:B:1*Y", "***11:B*Y", "CLM 25 2300 5-3 1", "no frequency" },
	{ "***11:B:1*Y*A*Y*Y~", "***11:B:1*Y*A*Y~", "CLM 25 2300 9-0 1",
	    "no release" },
	{ "***11:B:1*Y*A*Y*Y~", "**X*11:B:1*Y*A*Y*Y~", "CLM 25 2300 4-0 I10",
	    "an element that is not used" },
	{ "HI*ABK:J0300*ABF:R509~\n", "", "HI 28 2300 0-0 3",
	    "no diagnosis" },
	{ "HI*ABK:J0300*ABF:R509", "HI*ABK:J0300*ABK:R509", "HI 28 2300 2-1 7",
	    "two principal diagnoses" },
	{ "HI*ABK:J0300*ABF:R509", "HI*ABK:J0300*ABF", "HI 28 2300 2-2 1",
	    "a diagnosis without its code" },
	{ "HI*ABK:J0300*ABF:R509~\n", "HI*ABK:J0300~\nHI*ABK:R509~\n",
	    "HI 29 2300 0-0 5", "diagnoses twice" },
	{ "REF*G1*AUTH778~\n", "REF*G1*AUTH778~\nREF*G1*AUTH779~\n",
	    "REF 27 2300 0-0 5", "two authorizations" },
	{ "REF*G1*AUTH778~\n", "REF*ZZ*AUTH778~\n", "REF 26 2300 1-0 7",
	    "a reference no claim has" },
	{ "NM1*85*2*EXAMPLE FAMILY CLINIC**", "NM1*85*2*EXAMPLE CLINIC*ANN*",
	    "NM1 8 2010AA 4-0 I13", "an organisation with a first name" },
	{ "REF*G1*AUTH778~\n", "PWK*OZ*BM~\nREF*G1*AUTH778~\n",
	    "PWK 26 2300 6-0 I9", "paperwork by mail without its number" },
	{ "REF*G1*AUTH778~\n", "PWK*OZ*AA~\nREF*G1*AUTH778~\n", "",
	    "paperwork on request needs none" },
	{ "NTE*ADD*SEEN TWICE~\n", "NTE*ADD~\n", "NTE 27 2300 2-0 1",
	    "a note without words" },
	{ "NM1*82*1*SMITH*ALEX****XX*1245319599~\nPRV",
	    "NM1*82*1*SMITH*ALEX****XX~\nPRV", "NM1 30 2310B 9-0 2",
	    "a kind of identifier without one" },
	{ "NM1*DN*1*BROWN*KIM****XX*1245319599~\n",
	    "NM1*DN*1*BROWN*KIM~\nNM1*P3*1*BROWN*KIM~\nNM1*DN*1*BROWN*KIM~\n",
	    "NM1 31 2310A 0-0 4", "three who referred" },
	{ "N3*200 MAIN ST~\n", "", "N3 33 2310C 0-0 3",
	    "a facility without its street" },
	{ "AMT*D*60~\n", "AMT*F5*60~\n", "AMT 37 2320 1-0 7",
	    "an amount of another loop" },
	{ "OI***Y***Y~\n", "", "OI 38 2320 0-0 3", "no OI" },
	{ "NM1*PR*2*OTHER HEALTH PLAN*****PI*60055~\nREF*F8*CLM2026001~\n", "",
	    "NM1 40 2330B 0-0 3", "no other payer" },
	{ "SV1*HC:99213:25*150*UN*1***1:2~\n", "", "SV1 43 2400 0-0 3",
	    "a line without its service" },
	{ "REF*6R*7K3F9Q01L1~\n", "REF*6R*7K3F9Q01L1~\nSV5*HC:E0100*DA*9~\n",
	    "SV5 46 2400 0-0 7; SV5 46 2400 4-0 1; SV5 46 2400 5-0 1; "
	    "SV5 46 2400 6-0 1",
	    "equipment late, and without its prices" },
	{ "*UN*1***1:2", "*XX*1***1:2", "SV1 43 2400 3-0 7", "no such unit" },
	{ "*UN*1***1:2", "*UN*1", "SV1 43 2400 7-0 1", "no pointer" },
	{ "*UN*1***1:2", "*UN*1***A", "SV1 43 2400 7-1 6",
	    "a letter for a pointer" },
	{ "*UN*1***1:2", "*UN*1***1:2:3:4:5", "SV1 43 2400 7-5 13",
	    "a fifth pointer" },
	{ "*UN*1***1:2", "*UN*1**X*1:2", "SV1 43 2400 6-0 I10",
	    "type of service, of former versions" },
	{ "DTP*472*D8*20260105~\nREF*6R*7K3F9Q01L1", "REF*6R*7K3F9Q01L1",
	    "DTP 44 2400 0-0 3", "no date of service" },
	{ "DTP*472*D8*20260105", "DTP*472*D8*20260105-20260106",
	    "DTP 44 2400 3-0 8", "a range in a day's format" },
	{ "RD8*20260105-20260106", "RD8*20260106-20260105", "DTP 54 2400 3-0 8",
	    "a range that ends before it begins" },
	{ "DTP*472*D8*20260105", "DTP*472*TM*1200", "DTP 44 2400 2-0 7",
	    "a time for a date" },
	{ "REF*6R*7K3F9Q01L1", "REF*6R*7K3F9Q01L1234567890123456789012",
	    "REF 45 2400 2-0 5", "a line control number too long" },
	{ "CTP****2*ML~\n", "", "CTP 47 2410 0-0 3",
	    "a drug without quantity" },
	{ "CTP****2*ML~\n", "CTP****2*XX~\n", "CTP 47 2410 5-1 7",
	    "a drug's unit that is none" },
	{ "DTP*573*D8*20260120~\n", "", "DTP 51 2430 0-0 3",
	    "an adjudication without its date" },
	{ "CAS*CO*45*20~\n", "CAS*CO*45~\n", "CAS 50 2430 3-0 1",
	    "an adjustment without amount" },
	{ "LX*1~\nSV1*HC:87880:QW*35*UN*1***1~\nDTP*472*D8*20260105~\nSE",
	    "SE", "LX 66 2400 0-0 3", "a claim without lines" },
	{ "NM1*82*1*SMITH*ALEX****XX*1245319599~\nPRV*PE*PXC*207Q00000X~\n",
	    "PRV*PE*PXC*207Q00000X~\n", "PRV 30 2310A 1-0 7",
	    "a specialty of nobody" },
};

static const struct damage damages_999[] = {
	{ "IK5*R*I5~\n", "", "IK5 11 2000 0-0 3", "a set without its answer" },
	{ "IK5*R*I5", "IK5*Q*I5", "IK5 11 2000 1-0 7", "no such answer" },
	{ "AK9*P*2*2*1~\n", "", "AK9 14 . 0-0 3", "no AK9" },
	{ "IK3*NM1*25*2310*8", "IK3*NM1*25*2310*99", "IK3 4 2100 4-0 7",
	    "no such error" },
	{ "IK4*9*67*I12", "IK4*9:1:2:3*67*I12", "IK4 6 2110 1-4 13",
	    "a place of four parts" },
	{ "CTX*CLM01:7K3F9Q-01~", "CTX*CLM01:7K3F9Q-01^CLM02:1~", "",
	    "a context given twice, as it may be" },
	{ "AK1*HC*123*005010X222A1~\n", "", "AK1 2 . 0-0 3", "no AK1" },
};

static int
apply(const char *sample, const struct damage *d, char *text)
{
	const char *at = strstr(sample, d->find);

	if (at == NULL)
		return 0;
	sprintf(text, "%.*s%s%s", (int)(at - sample), sample, d->with,
	    at + strlen(d->find));
	return 1;
}

static void
test_damages(const struct x12_grammar *grammar, const char *sample,
    const struct damage *damages, size_t n)
{
	static char text[16384], out[65536];
	struct run run = { grammar, out, 1 };

	for (size_t i = 0; i < n; i++) {
		if (!apply(sample, &damages[i], text)) {
			tap_ok(0, damages[i].find);
			continue;
		}
		walk(&run, text);
		tap_text(out, damages[i].want, damages[i].why);
	}
}

static void
test_good(const struct x12_grammar *grammar, const char *sample,
    const char *loops)
{
	static char out[65536];
	struct run run = { grammar, out, 0 };
	char why[64];

	walk(&run, sample);
	snprintf(why, sizeof(why), "the loops of a good %s", grammar->kind);
	tap_text(out, loops, why);
	run.checking = 1;
	walk(&run, sample);
	snprintf(why, sizeof(why), "a good %s has no findings", grammar->kind);
	tap_text(out, "", why);
}

static void
count(void *arg, const struct x12_finding *f)
{
	(void)f;
	++*(int *)arg;
}

/* A finding's words and a saved state. */
static void
test_state(void)
{
	struct x12_walk *w = x12_walk_new(&x12_grammar_835);
	void *state = malloc(x12_walk_state_size(w));
	struct x12_segment s = { .tag = SLICE("LX"), .n = 1, .ordinal = 3,
		.el = { SLICE("LX"), SLICE("1") } };
	struct x12_delims d = { '*', ':', '^', '~' };
	int before = 0, after = 0;

	x12_walk_save(w, state);
	x12_walk_segment(w, &s, d, count, &before);
	tap_ok(before > 0 && strcmp(x12_walk_loop(w), "2000") == 0,
	    "a set that begins with its LX");
	x12_walk_restore(w, state);
	tap_ok(strcmp(x12_walk_loop(w), "") == 0, "a state goes back");
	x12_walk_segment(w, &s, d, count, &after);
	tap_ok(before == after, "and finds the same again");
	free(state);
	x12_walk_free(w);
}

int
main(void)
{
	test_good(&x12_grammar_835, SAMPLE_835, loops_835);
	test_good(&x12_grammar_837p, SAMPLE_837, loops_837);
	test_good(&x12_grammar_999, SAMPLE_999, loops_999);
	test_damages(&x12_grammar_835, SAMPLE_835, damages_835,
	    ROWS(damages_835));
	test_damages(&x12_grammar_837p, SAMPLE_837, damages_837,
	    ROWS(damages_837));
	test_damages(&x12_grammar_999, SAMPLE_999, damages_999,
	    ROWS(damages_999));
	test_state();
	return tap_done();
}
