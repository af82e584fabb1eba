/*
 * elements_acks: codes of envelopes, acknowledgments and answers, in plain
 * words: what was sent, what became of it, why it was refused. Source: X12.3,
 * X12.5 and X12.6 as a public parser carries them (stupidedi, 005010);
 * domain/x12-envelopes.md, domain/acks-and-status.md. The words are ours.
 */
#include "elements_tables.h"

/* 110: what became of it (824) */
static const struct element_code codes_110[] = {
	{ "GA", "group accepted" }, { "GC", "group accepted with change" },
	{ "GE", "group accepted with errors" },
	{ "GP", "group accepted in part" }, { "GR", "group rejected" },
	{ "IA", "item accepted" }, { "IC", "item accepted with change" },
	{ "IE", "item accepted with errors" },
	{ "IP", "item accepted in part" }, { "IR", "item rejected" },
	{ "TA", "set accepted" }, { "TC", "set accepted with change" },
	{ "TE", "set accepted with errors" }, { "TP", "set accepted in part" },
	{ "TR", "set rejected" },
};

/* 143: transaction */
static const struct element_code codes_143[] = {
	{ "269", "benefit coordination check" },
	{ "270", "eligibility inquiry" }, { "271", "eligibility answer" },
	{ "274", "provider information" }, { "275", "patient information" },
	{ "276", "claim status inquiry" }, { "277", "claim status answer" },
	{ "278", "authorization request or answer" },
	{ "820", "premium payment" }, { "824", "application advice" },
	{ "834", "enrollment" }, { "835", "remittance" }, { "837", "claim" },
	{ "997", "acknowledgment (old)" }, { "999", "acknowledgment" },
};

/* 306: what is asked or was decided */
static const struct element_code codes_306[] = {
	{ "1", "add" }, { "15", "correct and send again" }, { "2", "change" },
	{ "4", "verify" }, { "51", "complete" }, { "71", "term expired" },
	{ "A1", "certified in full" }, { "A2", "certified in part" },
	{ "A3", "not certified" }, { "A4", "pended" }, { "A6", "modified" },
	{ "C", "cancelled" }, { "CT", "contact the payer" }, { "F", "final" },
	{ "NA", "nothing to do" }, { "RX", "replace" }, { "U", "rejected" },
	{ "WQ", "accepted" },
};

/* 353: purpose of the set */
static const struct element_code codes_353[] = {
	{ "00", "original" }, { "01", "cancellation" }, { "02", "addition" },
	{ "04", "change" }, { "05", "replacement" }, { "06", "confirmation" },
	{ "08", "status" }, { "11", "response" }, { "13", "request" },
	{ "15", "sent again" }, { "18", "reissue" },
	{ "22", "copy for information" }, { "36", "authority to deduct" },
	{ "49", "original, no answer needed" },
	{ "52", "answer to a historical inquiry" },
};

/* 455: whose standard */
static const struct element_code codes_455[] = {
	{ "T", "Transportation Data Coordinating Committee" },
	{ "X", "ASC X12" },
};

/* 479: kind of group */
static const struct element_code codes_479[] = {
	{ "AG", "application advice (824)" }, { "BE", "enrollment (834)" },
	{ "FA", "acknowledgment (999 or 997)" },
	{ "HB", "eligibility answer (271)" }, { "HC", "claim (837)" },
	{ "HI", "authorization (278)" }, { "HN", "claim status answer (277)" },
	{ "HP", "remittance (835)" }, { "HR", "claim status inquiry (276)" },
	{ "HS", "eligibility inquiry (270)" },
	{ "PI", "patient information (275)" },
	{ "RA", "premium payment (820)" },
};

/* 481: kind of trace */
static const struct element_code codes_481[] = {
	{ "1", "own trace number" }, { "2", "trace number of the other side" },
	{ "3", "payment order's trace" },
};

/* 618: error of a set (999) */
static const struct element_code codes_618[] = {
	{ "1", "kind of set not supported" },
	{ "10", "requested security not available" },
	{ "11", "security recipient unknown" },
	{ "12", "encrypted length wrong" },
	{ "13", "authentication code failed" },
	{ "15", "security originator unknown" },
	{ "16", "decrypted text has a syntax error" },
	{ "17", "security not supported" },
	{ "18", "set is in the wrong kind of group" },
	{ "19", "guide (ST03) wrong or unsupported" }, { "2", "SE missing" },
	{ "23", "ST02 used before in this group" },
	{ "24", "S3E missing for an S3S" }, { "25", "S3S missing for an S3E" },
	{ "26", "S4E missing for an S4S" }, { "27", "S4S missing for an S4E" },
	{ "3", "ST02 and SE02 differ" },
	{ "4", "SE01 is not the number of segments" },
	{ "5", "a segment is in error" }, { "6", "ST01 missing or wrong" },
	{ "7", "ST02 missing or wrong" },
	{ "8", "authentication key name unknown" },
	{ "9", "encryption key name unknown" },
	{ "I5", "a segment breaks the guide" }, { "I6", "guide not supported" },
};

/* 620: error of a segment (999) */
static const struct element_code codes_620[] = {
	{ "1", "segment unknown" }, { "2", "segment not expected here" },
	{ "3", "required segment missing" }, { "4", "loop too often" },
	{ "5", "segment too often" },
	{ "6", "segment not in this kind of set" },
	{ "7", "segment in the wrong order" },
	{ "8", "segment has elements in error" },
	{ "I4", "guide does not use the segment" },
	{ "I6", "segment needed here is missing" }, { "I7", "loop too seldom" },
	{ "I8", "segment too seldom" }, { "I9", "segment must not stand here" },
};

/* 621: error of an element (999) */
static const struct element_code codes_621[] = {
	{ "1", "required element missing" },
	{ "10", "excluded by another element" },
	{ "12", "too many repetitions" }, { "13", "too many components" },
	{ "2", "element needed with another missing" },
	{ "3", "too many elements" }, { "4", "too short" }, { "5", "too long" },
	{ "6", "character not allowed" }, { "7", "code not valid" },
	{ "8", "date not valid" }, { "9", "time not valid" },
	{ "I10", "guide does not use the element" },
	{ "I11", "too few repetitions" },
	{ "I12", "not in the pattern asked for" },
	{ "I13", "element must not stand here" },
	{ "I6", "guide does not use the code" },
	{ "I9", "element needed here is missing" },
};

/* 640: kind of business */
static const struct element_code codes_640[] = {
	{ "18", "answer, no more to follow" },
	{ "19", "answer, more to follow" }, { "31", "subrogation demand" },
	{ "AT", "administrative action" }, { "CH", "chargeable claims" },
	{ "DG", "response" }, { "NO", "notice" },
	{ "P5", "medical predetermination" },
	{ "P6", "dental predetermination" }, { "RD", "returns detail" },
	{ "RP", "reporting (encounters)" }, { "RQ", "request" },
	{ "RS", "answer, more available" }, { "RT", "spend-down" },
	{ "RU", "reservation of services" }, { "TH", "receipt acknowledged" },
	{ "ZW", "sort detail" },
};

/* 715: what became of the group */
static const struct element_code codes_715[] = {
	{ "A", "accepted" }, { "E", "accepted with errors" },
	{ "M", "rejected, authentication failed" }, { "P", "accepted in part" },
	{ "R", "rejected" }, { "W", "rejected, assurance failed" },
	{ "X", "rejected, could not be decrypted" },
};

/* 716: error of a group */
static const struct element_code codes_716[] = {
	{ "1", "kind of group not supported" },
	{ "10", "authentication key name unknown" },
	{ "11", "encryption key name unknown" },
	{ "12", "requested security not available" },
	{ "13", "security recipient unknown" },
	{ "14", "security originator unknown" },
	{ "15", "decrypted text has a syntax error" },
	{ "16", "security not supported" }, { "17", "encrypted length wrong" },
	{ "18", "authentication code failed" },
	{ "19", "GS06 used before in this file" },
	{ "2", "version not supported" }, { "23", "S3E missing for an S3S" },
	{ "24", "S3S missing for an S3E" }, { "25", "S4E missing for an S4S" },
	{ "26", "S4S missing for an S4E" }, { "3", "GE missing" },
	{ "4", "GS06 and GE02 differ" },
	{ "5", "GE01 is not the number of sets" },
	{ "6", "GS06 is no control number" },
};

/* 717: what became of the set */
static const struct element_code codes_717[] = {
	{ "A", "accepted" }, { "E", "accepted with errors" },
	{ "M", "rejected, authentication failed" }, { "R", "rejected" },
	{ "W", "rejected, assurance failed" },
	{ "X", "rejected, could not be decrypted" },
};

/* 718: error of a set (997) */
static const struct element_code codes_718[] = {
	{ "1", "kind of set not supported" },
	{ "10", "requested security not available" },
	{ "11", "security recipient unknown" },
	{ "12", "encrypted length wrong" },
	{ "13", "authentication code failed" },
	{ "15", "security originator unknown" },
	{ "16", "decrypted text has a syntax error" },
	{ "17", "security not supported" },
	{ "18", "set is in the wrong kind of group" },
	{ "19", "guide (ST03) wrong or unsupported" }, { "2", "SE missing" },
	{ "23", "ST02 used before in this group" },
	{ "24", "S3E missing for an S3S" }, { "25", "S3S missing for an S3E" },
	{ "26", "S4E missing for an S4S" }, { "27", "S4S missing for an S4E" },
	{ "3", "ST02 and SE02 differ" },
	{ "4", "SE01 is not the number of segments" },
	{ "5", "a segment is in error" }, { "6", "ST01 missing or wrong" },
	{ "7", "ST02 missing or wrong" },
	{ "8", "authentication key name unknown" },
	{ "9", "encryption key name unknown" },
};

/* 720: error of a segment (997) */
static const struct element_code codes_720[] = {
	{ "1", "segment unknown" }, { "2", "segment not expected here" },
	{ "3", "required segment missing" }, { "4", "loop too often" },
	{ "5", "segment too often" },
	{ "6", "segment not in this kind of set" },
	{ "7", "segment in the wrong order" },
	{ "8", "segment has elements in error" },
};

/* 723: error of an element (997) */
static const struct element_code codes_723[] = {
	{ "1", "required element missing" },
	{ "10", "excluded by another element" },
	{ "12", "too many repetitions" }, { "13", "too many components" },
	{ "2", "element needed with another missing" },
	{ "3", "too many elements" }, { "4", "too short" }, { "5", "too long" },
	{ "6", "character not allowed" }, { "7", "code not valid" },
	{ "8", "date not valid" }, { "9", "time not valid" },
};

/* 735: level */
static const struct element_code codes_735[] = {
	{ "19", "provider" }, { "20", "information source" },
	{ "21", "information receiver" }, { "22", "subscriber" },
	{ "23", "dependent" }, { "EV", "event" }, { "PT", "patient" },
	{ "SS", "services" },
};

/* 736: levels below */
static const struct element_code codes_736[] = {
	{ "0", "none below" }, { "1", "others below" },
};

/* 889: what to do next */
static const struct element_code codes_889[] = {
	{ "C", "correct and send again" }, { "N", "do not send again" },
	{ "P", "send the original again" }, { "R", "may be sent again" },
	{ "S", "do not resend, third party is asked" },
	{ "W", "wait 30 days, then resend" },
	{ "X", "wait 10 days, then resend" },
	{ "Y", "do not resend, answer will follow" },
};

/* 901: reason of rejection */
static const struct element_code codes_901[] = {
	{ "04", "authorized quantity exceeded" },
	{ "15", "required data missing" }, { "33", "input errors" },
	{ "35", "out of network" }, { "36", "testing not included" },
	{ "37", "request forwarded" }, { "41", "access not authorized" },
	{ "42", "cannot answer now" },
	{ "43", "provider number missing or wrong" },
	{ "44", "provider name missing or wrong" },
	{ "45", "specialty missing or wrong" },
	{ "46", "provider phone missing or wrong" },
	{ "47", "provider state missing or wrong" },
	{ "48", "referring number missing or wrong" },
	{ "49", "not a primary care physician" },
	{ "50", "provider may not inquire" }, { "51", "provider not on file" },
	{ "52", "date outside provider's enrollment" },
	{ "53", "benefit unfit for provider type" },
	{ "54", "wrong kind of service code" }, { "55", "wrong service code" },
	{ "56", "wrong date" }, { "57", "service date missing or wrong" },
	{ "58", "birth date missing or wrong" },
	{ "60", "born after the service" }, { "61", "died before the service" },
	{ "62", "date outside inquiry period" },
	{ "63", "service date in the future" },
	{ "64", "patient number missing or wrong" },
	{ "65", "patient name missing or wrong" },
	{ "66", "patient sex missing or wrong" }, { "67", "patient not found" },
	{ "68", "patient number not unique" },
	{ "69", "unfit for patient's age" },
	{ "70", "unfit for patient's sex" },
	{ "71", "birth date does not match" },
	{ "72", "member number missing or wrong" },
	{ "73", "member name missing or wrong" },
	{ "74", "member sex missing or wrong" }, { "75", "member not found" },
	{ "76", "member number not unique" },
	{ "77", "member found, patient not" },
	{ "78", "member not in this plan" },
	{ "79", "participant number wrong" }, { "80", "no answer, ended" },
	{ "82", "not medically needed" }, { "83", "wrong level of care" },
	{ "84", "certification not needed" },
	{ "85", "certified by an outside reviewer" },
	{ "86", "primary care service" }, { "87", "exceeds plan maximums" },
	{ "88", "not covered" }, { "89", "no prior approval" },
	{ "90", "requested data not received" }, { "91", "duplicate request" },
	{ "92", "service inconsistent with diagnosis" },
	{ "95", "patient not eligible" }, { "96", "pre-existing condition" },
	{ "97", "provider address missing or wrong" },
	{ "98", "experimental service" },
	{ "AA", "authorization number not found" },
	{ "AE", "needs primary care approval" },
	{ "AF", "diagnosis missing or wrong" },
	{ "AG", "procedure missing or wrong" },
	{ "AH", "onset date missing or wrong" },
	{ "AI", "accident date missing or wrong" },
	{ "AJ", "last period date missing or wrong" },
	{ "AK", "expected birth missing or wrong" },
	{ "AL", "surgery date missing or wrong" },
	{ "AM", "admission date missing or wrong" },
	{ "AN", "discharge date missing or wrong" },
	{ "AO", "more on the condition needed" },
	{ "CI", "certification is not the patient's" },
	{ "E8", "needs medical review" },
	{ "IA", "authorization number malformed" },
	{ "IP", "wrong role of provider" },
	{ "MA", "authorization number missing" },
	{ "NC", "no certification found" },
	{ "T1", "provider not of this network" },
	{ "T2", "payer not of this network" },
	{ "T3", "insured not of this network" },
	{ "T4", "payer name or number missing" },
	{ "T5", "certification missing" }, { "T6", "too little to reprice" },
};

/* 1005: order of levels */
static const struct element_code codes_1005[] = {
	{ "0007", "source, receiver, subscriber, dependent, event, services" },
	{ "0010", "source, receiver, provider, subscriber, dependent" },
	{ "0019", "source, subscriber, dependent" },
	{ "0022", "source, receiver, subscriber, dependent" },
	{ "0085", "source, receiver, provider, patient" },
};

/* I01: authorization */
static const struct element_code codes_i01[] = {
	{ "00", "none" }, { "03", "additional identification" },
};

/* I03: security */
static const struct element_code codes_i03[] = {
	{ "00", "none" }, { "01", "password" },
};

/* I05: kind of interchange id */
static const struct element_code codes_i05[] = {
	{ "01", "D-U-N-S number" }, { "14", "D-U-N-S number and suffix" },
	{ "20", "health industry number" }, { "27", "Medicare carrier" },
	{ "28", "Medicare intermediary" },
	{ "29", "Medicare provider or supplier" }, { "30", "tax number" },
	{ "33", "NAIC company number" }, { "ZZ", "as agreed between partners" },
};

/* I11: version of the interchange */
static const struct element_code codes_i11[] = {
	{ "00401", "version 4010" }, { "00501", "version 5010" },
};

/* I13: acknowledgment wanted */
static const struct element_code codes_i13[] = {
	{ "0", "no TA1 wanted" }, { "1", "TA1 wanted" },
};

/* I14: test or production */
static const struct element_code codes_i14[] = {
	{ "I", "information" }, { "P", "production" }, { "T", "test" },
};

/* I17: what became of the interchange */
static const struct element_code codes_i17[] = {
	{ "A", "accepted" }, { "E", "accepted with errors" },
	{ "R", "rejected" },
};

/* I18: note on the interchange */
static const struct element_code codes_i18[] = {
	{ "000", "no error" }, { "001", "ISA13 and IEA02 differ" },
	{ "002", "standard (ISA11) not supported" },
	{ "003", "version not supported" },
	{ "004", "segment terminator wrong" },
	{ "005", "sender qualifier wrong" }, { "006", "sender wrong" },
	{ "007", "receiver qualifier wrong" }, { "008", "receiver wrong" },
	{ "009", "receiver unknown" },
	{ "010", "authorization qualifier wrong" },
	{ "011", "authorization wrong" }, { "012", "security qualifier wrong" },
	{ "013", "security wrong" }, { "014", "date wrong" },
	{ "015", "time wrong" }, { "016", "standards identifier wrong" },
	{ "017", "version identifier wrong" },
	{ "018", "control number wrong" }, { "019", "ISA14 wrong" },
	{ "020", "ISA15 wrong" }, { "021", "number of groups wrong" },
	{ "022", "control structure wrong" }, { "023", "file ends too early" },
	{ "024", "content wrong" }, { "025", "control number used before" },
	{ "026", "element separator wrong" },
	{ "027", "component separator wrong" },
	{ "028", "delivery date wrong" }, { "029", "delivery time wrong" },
	{ "030", "delivery time code wrong" },
	{ "031", "grade of service wrong" },
};

static const struct element_list lists[] = {
	CODES(110, codes_110) CODES(143, codes_143) CODES(306, codes_306)
	CODES(353, codes_353) CODES(455, codes_455) CODES(479, codes_479)
	CODES(481, codes_481) CODES(618, codes_618) CODES(620, codes_620)
	CODES(621, codes_621) CODES(640, codes_640) CODES(715, codes_715)
	CODES(716, codes_716) CODES(717, codes_717) CODES(718, codes_718)
	CODES(720, codes_720) CODES(723, codes_723) CODES(735, codes_735)
	CODES(736, codes_736) CODES(889, codes_889) CODES(901, codes_901)
	CODES(1005, codes_1005) CODES(I(1), codes_i01) CODES(I(3), codes_i03)
	CODES(I(5), codes_i05) CODES(I(11), codes_i11) CODES(I(13), codes_i13)
	CODES(I(14), codes_i14) CODES(I(17), codes_i17) CODES(I(18), codes_i18)
};

const struct element_table elements_acks = {
	lists, sizeof(lists) / sizeof(lists[0]),
};
