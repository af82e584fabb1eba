/*
 * guides_inquiry: what the guides say of the samples: the loop of each segment
 * ("+": begun by it), and by readings.h what it and its elements may be. Held
 * against the sources that the grammars name.
 */
#ifndef TESTS_X12_GUIDES_INQUIRY_H
#define TESTS_X12_GUIDES_INQUIRY_H

static const char loops_270[] =
    "ST: BHT: HL:2000A+ NM1:2100A+ HL:2000B+ NM1:2100B+ REF:2100B N3:2100B "
    "N4:2100B PRV:2100B HL:2000C+ TRN:2000C NM1:2100C+ REF:2100C DMG:2100C "
    "INS:2100C HI:2100C DTP:2100C EQ:2110C+ AMT:2110C AMT:2110C III:2110C "
    "REF:2110C DTP:2110C EQ:2110C+ HL:2000C+ NM1:2100C+ HL:2000D+ TRN:2000D "
    "NM1:2100D+ DMG:2100D INS:2100D DTP:2100D EQ:2110D+ III:2110D SE:";
static const char loops_271[] =
    "ST: BHT: HL:2000A+ NM1:2100A+ PER:2100A HL:2000B+ NM1:2100B+ PRV:2100B "
    "HL:2000C+ TRN:2000C TRN:2000C NM1:2100C+ REF:2100C N3:2100C N4:2100C "
    "DMG:2100C INS:2100C HI:2100C DTP:2100C DTP:2100C MPI:2100C EB:2110C+ "
    "EB:2110C+ EB:2110C+ HSD:2110C REF:2110C DTP:2110C MSG:2110C III:2115C+ "
    "III:2115C+ EB:2110C+ DTP:2110C LS:2110C NM1:2120C+ N3:2120C N4:2120C "
    "PER:2120C NM1:2120C+ PRV:2120C LE:2110C EB:2110C+ EB:2110C+ AAA:2110C "
    "HL:2000C+ NM1:2100C+ HL:2000D+ TRN:2000D NM1:2100D+ AAA:2100D HL:2000D+ "
    "TRN:2000D NM1:2100D+ INS:2100D EB:2110D+ III:2115D+ LS:2110D NM1:2120D+ "
    "LE:2110D SE:";
static const char loops_271_refused[] =
    "ST: BHT: HL:2000A+ AAA:2000A NM1:2100A+ AAA:2100A HL:2000A+ NM1:2100A+ "
    "HL:2000B+ NM1:2100B+ AAA:2100B SE:";
static const char loops_276[] =
    "ST: BHT: HL:2000A+ NM1:2100A+ HL:2000B+ NM1:2100B+ HL:2000C+ NM1:2100C+ "
    "NM1:2100C+ HL:2000D+ DMG:2000D NM1:2100D+ TRN:2200D+ REF:2200D REF:2200D "
    "AMT:2200D DTP:2200D SVC:2210D+ REF:2210D DTP:2210D HL:2000D+ NM1:2100D+ "
    "HL:2000E+ DMG:2000E NM1:2100E+ TRN:2200E+ REF:2200E SVC:2210E+ DTP:2210E "
    "SE:";
static const char loops_277[] =
    "ST: BHT: HL:2000A+ NM1:2100A+ PER:2100A HL:2000B+ NM1:2100B+ HL:2000C+ "
    "NM1:2100C+ HL:2000D+ NM1:2100D+ TRN:2200D+ STC:2200D REF:2200D REF:2200D "
    "DTP:2200D SVC:2220D+ STC:2220D REF:2220D DTP:2220D HL:2000D+ NM1:2100D+ "
    "HL:2000E+ NM1:2100E+ TRN:2200E+ STC:2200E REF:2200E HL:2000C+ NM1:2100C+ "
    "TRN:2200C+ STC:2200C HL:2000B+ NM1:2100B+ TRN:2200B+ STC:2200B SE:";
static const char loops_277ca[] =
    "ST: BHT: HL:2000A+ NM1:2100A+ TRN:2200A+ DTP:2200A DTP:2200A HL:2000B+ "
    "NM1:2100B+ TRN:2200B+ STC:2200B QTY:2200B QTY:2200B AMT:2200B AMT:2200B "
    "HL:2000C+ NM1:2100C+ TRN:2200C+ STC:2200C REF:2200C QTY:2200C QTY:2200C "
    "AMT:2200C AMT:2200C HL:2000D+ NM1:2100D+ TRN:2200D+ STC:2200D REF:2200D "
    "REF:2200D DTP:2200D HL:2000D+ NM1:2100D+ TRN:2200D+ STC:2200D DTP:2200D "
    "SVC:2220D+ STC:2220D REF:2220D DTP:2220D SE:";
static const char loops_997[] =
    "ST: AK1: AK2:2000+ AK3:2100+ AK4:2100 AK4:2100 AK3:2100+ AK5:2000 "
    "AK2:2000+ AK5:2000 AK9: SE:";

static const char *const reading_270[] = {
	"BHT !1 rrorro", "HL !* rnrr", "NM1 !1 rrroonorr", "HL !* rrrr",
	"NM1 !1 rrroonorr", "REF 9 rro", "N3 1 ro", "N4 1 rooonno", "PRV 1 rcc",
	"HL !* rrrr", "TRN 2 rrro", "NM1 !1 rrooonocc", "REF 9 rr", "DMG 1 cco",
	"INS 1 rrnnnnnnnnnnnnnnr", "HI 1 rooooooo", "DTP 2 rrr", "EQ 99 ooono",
	"AMT 1 rr", "AMT 1 rr", "III 1 rr", "REF 1 rr", "DTP 1 rrr",
	"EQ 98 coono", "HL * rrrr", "NM1 !1 rrooonocc", "HL !* rrrr",
	"TRN 2 rrro", "NM1 !1 rrooononn", "DMG 1 cco",
	"INS 1 rrnnnnnnnnnnnnnno", "DTP 2 rrr", "EQ !99 conno", "III 1 rr",
};
static const char *const reading_271[] = {
	"BHT !1 rrorr", "HL !* rnrr", "NM1 !1 rrroonorr", "PER 3 roccccoo",
	"HL !* rrrr", "NM1 !1 rrooonorr", "PRV 1 rcc", "HL !* rrrr",
	"TRN 3 rrro", "TRN 2 rrro", "NM1 !1 rrooonocc", "REF 9 rro", "N3 1 ro",
	"N4 1 rooonno", "DMG 1 cco", "INS 1 rrccnnnnnnnnnnnno", "HI 1 rooooooo",
	"DTP 9 rrr", "DTP 8 rrr", "MPI 1 rrroocc", "EB * rooooooooooooo",
	"EB * rooooooooooooo", "EB * rooooooooooooo", "HSD 9 ccoocooo",
	"REF 9 rro", "DTP 20 rrr", "MSG 10 r", "III 10 ccoo", "III 9 ccoo",
	"EB * rooooooooooooo", "DTP 20 rrr", "LS 1 r", "NM1 23 rrooonocco",
	"N3 1 ro", "N4 1 rooocoo", "PER 3 roccoooo", "NM1 22 rrooonocco",
	"PRV 1 rcc", "LE 1 r", "EB * roooooooccoooo", "EB * rooooooooooooo",
	"AAA 9 rnrr", "HL * rrrr", "NM1 !1 rrooonocc", "HL !* rrrr",
	"TRN 3 rrro", "NM1 !1 rrooononn", "AAA 9 rnrr", "HL * rrrr",
	"TRN 3 rrro", "NM1 !1 rrooononn", "INS 1 rroonnnnnnnnnnnno",
	"EB !* rooooooooooooo", "III 10 oooc", "LS 1 r", "NM1 23 rrooonoooo",
	"LE 1 r",
};
static const char *const reading_271_refused[] = {
	"BHT !1 rrorr", "HL !* rnrr", "AAA 9 rnrr", "NM1 !1 rrroonorr",
	"AAA 9 rnrr", "HL * rnrr", "NM1 !1 rrroonorr", "HL !* rrrr",
	"NM1 !1 rrooonorr", "AAA 9 rnrr",
};
static const char *const reading_276[] = {
	"BHT !1 rrrrr", "HL !* rnrr", "NM1 !1 rrrnnnnrr", "HL !* rrrr",
	"NM1 !1 rrooonnrr", "HL !* rrrr", "NM1 2 rrooonorr", "NM1 1 rrooonorr",
	"HL !* rrrr", "DMG 1 rro", "NM1 !1 rrroonorr", "TRN !* rr", "REF 1 rr",
	"REF 1 rr", "AMT 1 rr", "DTP 1 rrr", "SVC * rrnonno", "REF 1 rr",
	"DTP !1 rrr", "HL * rrrr", "NM1 !1 rrroonorr", "HL !* rrrn",
	"DMG !1 rro", "NM1 !1 rrroononn", "TRN !* rr", "REF 1 rr",
	"SVC * rrnonno", "DTP !1 rrr",
};
static const char *const reading_277[] = {
	"BHT !1 rrrrrr", "HL !* rnrr", "NM1 !1 rrrnnnnrr", "PER 1 rorrccoo",
	"HL !* rrrr", "NM1 !1 rrooonnrr", "HL !* rrrr", "NM1 !2 rrooonorr",
	"HL !* rrrr", "NM1 !1 rrroonorr", "TRN !* rr", "STC !* rrnooonoooon",
	"REF 1 rr", "REF 1 rr", "DTP 1 rrr", "SVC * rrronnr",
	"STC !* rrnnnnnnnoon", "REF 1 rr", "DTP !1 rrr", "HL * rrrr",
	"NM1 !1 rrroonorr", "HL !* rrrn", "NM1 !1 rrroononn", "TRN !* rr",
	"STC !* rrnooonoooon", "REF 1 rr", "HL !* rrrr", "NM1 !2 rrooonorr",
	"TRN 1 rr", "STC !* rrnnnnnnnoon", "HL !* rrrr", "NM1 !1 rrooonnrr",
	"TRN 1 rr", "STC !* rrnnnnnnnoon",
};
static const char *const reading_277ca[] = {
	"BHT !1 rrrrrr", "HL !* rnrr", "NM1 !1 rrrnnnnrr", "TRN !* rr",
	"DTP !1 rrr", "DTP !1 rrr", "HL !1 rrrr", "NM1 !1 rrroonnrr",
	"TRN !1 rr", "STC !* rrrrnnnnnoon", "QTY 1 rr", "QTY 1 rr", "AMT 1 rr",
	"AMT 1 rr", "HL !* rrrr", "NM1 !1 rrroonorr", "TRN 1 rr",
	"STC * rnrrnnnnnoon", "REF 3 rr", "QTY 1 rr", "QTY 1 rr", "AMT 1 rr",
	"AMT 1 rr", "HL !* rrrn", "NM1 !1 rrroonorr", "TRN * rr",
	"STC !* rrrrnnnnnooo", "REF 1 rr", "REF 1 rr", "DTP !1 rrr",
	"HL * rrrn", "NM1 !1 rrroonorr", "TRN !* rr", "STC !* rrrrnnnnnooo",
	"DTP !1 rrr", "SVC * rrnonno", "STC !* rornnnnnnooo", "REF 1 rr",
	"DTP 1 rrr",
};
static const char *const reading_997[] = {
	"AK1 !1 rro", "AK2 !* rro", "AK3 * rroo", "AK4 99 roro", "AK4 98 roro",
	"AK3 * rroo", "AK5 !1 rooooo", "AK2 * rro", "AK5 !1 rooooo",
	"AK9 !1 rrrrooooo",
};

static const char loops_270_more[] =
    "ST: BHT: HL:2000A+ NM1:2100A+ HL:2000B+ NM1:2100B+ HL:2000C+ "
    "NM1:2100C+ N3:2100C N4:2100C PRV:2100C HL:2000D+ NM1:2100D+ REF:2100D "
    "N3:2100D N4:2100D PRV:2100D HI:2100D EQ:2110D+ REF:2110D DTP:2110D SE:";
static const char *const reading_270_more[] = {
	"BHT !1 rrorro", "HL !* rnrr", "NM1 !1 rrroonorr", "HL !* rrrr",
	"NM1 !1 rrroonorr", "HL !* rrrr", "NM1 !1 rrooonocc", "N3 1 ro",
	"N4 1 rooonno", "PRV 1 rcc", "HL !* rrrr", "NM1 !1 rrooononn",
	"REF 9 rr", "N3 1 ro", "N4 1 rooonno", "PRV 1 rcc", "HI 1 rooooooo",
	"EQ !99 oonno", "REF 1 rr", "DTP 1 rrr",
};
static const char loops_271_more[] =
    "ST: BHT: HL:2000A+ NM1:2100A+ HL:2000B+ NM1:2100B+ REF:2100B N3:2100B "
    "N4:2100B AAA:2100B HL:2000C+ NM1:2100C+ AAA:2100C PRV:2100C HL:2000D+ "
    "NM1:2100D+ REF:2100D N3:2100D N4:2100D PRV:2100D DMG:2100D HI:2100D "
    "DTP:2100D MPI:2100D EB:2110D+ HSD:2110D REF:2110D DTP:2110D AAA:2110D "
    "MSG:2110D III:2115D+ LS:2110D NM1:2120D+ N3:2120D N4:2120D PER:2120D "
    "PRV:2120D LE:2110D SE:";
static const char *const reading_271_more[] = {
	"BHT !1 rrorr", "HL !* rnrr", "NM1 !1 rrroonorr", "HL !* rrrr",
	"NM1 !1 rrooonorr", "REF 9 rro", "N3 1 ro", "N4 1 rooonno",
	"AAA 9 rnrr", "HL !* rrrr", "NM1 !1 rrooonocc", "AAA 9 rnrr",
	"PRV 1 rcc", "HL !* rrrr", "NM1 !1 rrooononn", "REF 9 rro", "N3 1 ro",
	"N4 1 rooonno", "PRV 1 rcc", "DMG 1 cco", "HI 1 rooooooo", "DTP 9 rrr",
	"MPI 1 rrroooo", "EB !* rooooooooooooo", "HSD 9 ccoooooo", "REF 9 rro",
	"DTP 20 rrr", "AAA 9 rnrr", "MSG 10 r", "III 10 ccoo", "LS 1 r",
	"NM1 23 rrooonoooo", "N3 1 ro", "N4 1 roooooo", "PER 3 roccoooo",
	"PRV 1 roo", "LE 1 r",
};
static const char loops_276_more[] =
    "ST: BHT: HL:2000A+ NM1:2100A+ HL:2000B+ NM1:2100B+ HL:2000C+ "
    "NM1:2100C+ HL:2000D+ NM1:2100D+ TRN:2200D+ REF:2200D REF:2200D "
    "REF:2200D REF:2200D REF:2200D HL:2000E+ DMG:2000E NM1:2100E+ "
    "TRN:2200E+ REF:2200E AMT:2200E DTP:2200E SVC:2210E+ REF:2210E "
    "DTP:2210E SE:";
static const char *const reading_276_more[] = {
	"BHT !1 rrrrr", "HL !* rnrr", "NM1 !1 rrrnnnnrr", "HL !* rrrr",
	"NM1 !1 rrooonnrr", "HL !* rrrr", "NM1 !2 rrooonorr", "HL !* rrrr",
	"NM1 !1 rrroonorr", "TRN * rr", "REF 1 rr", "REF 1 rr", "REF 1 rr",
	"REF 1 rr", "REF 1 rr", "HL !* rrrn", "DMG !1 rro", "NM1 !1 rrroononn",
	"TRN !* rr", "REF 1 rr", "AMT 1 rr", "DTP 1 rrr", "SVC * rrnonno",
	"REF 1 rr", "DTP !1 rrr",
};
static const char loops_277_more[] =
    "ST: BHT: HL:2000A+ NM1:2100A+ HL:2000B+ NM1:2100B+ HL:2000C+ "
    "NM1:2100C+ HL:2000D+ NM1:2100D+ TRN:2200D+ STC:2200D REF:2200D "
    "REF:2200D REF:2200D HL:2000E+ NM1:2100E+ TRN:2200E+ STC:2200E "
    "REF:2200E DTP:2200E SVC:2220E+ STC:2220E REF:2220E DTP:2220E SE:";
static const char *const reading_277_more[] = {
	"BHT !1 rrrrrr", "HL !* rnrr", "NM1 !1 rrrnnnnrr", "HL !* rrrr",
	"NM1 !1 rrooonnrr", "HL !* rrrr", "NM1 !2 rrooonorr", "HL !* rrrr",
	"NM1 !1 rrroonorr", "TRN * rr", "STC !* rrnooonoooon", "REF 1 rr",
	"REF 1 rr", "REF 1 rr", "HL !* rrrn", "NM1 !1 rrroononn", "TRN !* rr",
	"STC !* rrnooonoooon", "REF 1 rr", "DTP 1 rrr", "SVC * rrronnr",
	"STC !* rrnnnnnnnoon", "REF 1 rr", "DTP !1 rrr",
};
static const char loops_277ca_more[] =
    "ST: BHT: HL:2000A+ NM1:2100A+ TRN:2200A+ DTP:2200A DTP:2200A HL:2000B+ "
    "NM1:2100B+ TRN:2200B+ STC:2200B HL:2000C+ NM1:2100C+ HL:2000D+ "
    "NM1:2100D+ TRN:2200D+ STC:2200D REF:2200D DTP:2200D SVC:2220D+ "
    "STC:2220D REF:2220D SE:";
static const char *const reading_277ca_more[] = {
	"BHT !1 rrrrrr", "HL !* rnrr", "NM1 !1 rrrnnnnrr", "TRN !* rr",
	"DTP !1 rrr", "DTP !1 rrr", "HL !1 rrrr", "NM1 !1 rrroonnrr",
	"TRN !1 rr", "STC !* rrrrnnnnnoon", "HL !* rrrr", "NM1 !1 rrroonorr",
	"HL !* rrrn", "NM1 !1 rrroonorr", "TRN !* rr", "STC !* rrrrnnnnnooo",
	"REF 1 rr", "DTP !1 rrr", "SVC * rrnonno", "STC !* rornnnnnnooo",
	"REF 1 rr",
};

#endif
