/*
 * elements_parties: codes that say who somebody is, in plain words: parties,
 * their identifiers, references, contacts and family. Each list by code, the
 * lists by the number of the data element. Source: X12.3 as a public
 * parser carries it (stupidedi, 005010); domain/837.md. The words are ours.
 */
#include "elements_tables.h"

/* 66: kind of identifier */
static const struct element_code codes_66[] = {
	{ "1", "D-U-N-S number" }, { "21", "health industry number" },
	{ "24", "employer tax number" }, { "34", "social security number" },
	{ "38", "country" }, { "46", "electronic transmitter number" },
	{ "9", "D-U-N-S number and suffix" }, { "94", "receiver's own code" },
	{ "A5", "state" }, { "AC", "attachment control number" },
	{ "AD", "Blue Cross Blue Shield plan" },
	{ "BD", "Blue Cross provider number" },
	{ "BS", "Blue Shield provider number" },
	{ "C", "insured's new number" }, { "EI", "employee number" },
	{ "EQ", "insurer's own number" }, { "FA", "facility number" },
	{ "FI", "tax number" }, { "HN", "Medicare number (old)" },
	{ "II", "national patient number" }, { "LD", "language (NISO)" },
	{ "LE", "language (ISO)" }, { "MC", "Medicaid provider number" },
	{ "MI", "member number" }, { "MP", "Medicare provider number" },
	{ "MR", "Medicaid recipient number" }, { "N", "insured's number" },
	{ "NI", "NAIC company number" },
	{ "PC", "payer's own provider number" }, { "PI", "payer number" },
	{ "PP", "pharmacy processor number" }, { "SL", "state license number" },
	{ "SV", "service provider number" }, { "UP", "UPIN" },
	{ "XV", "national health plan number" }, { "XX", "NPI" },
	{ "ZZ", "as agreed between partners" },
};

/* 98: who it is */
static const struct element_code codes_98[] = {
	{ "03", "dependent" }, { "13", "contracted provider" }, { "1E", "HMO" },
	{ "1G", "oncology center" }, { "1I", "PPO" }, { "1P", "provider" },
	{ "1X", "laboratory" }, { "1Y", "retail pharmacy" },
	{ "1Z", "home health care" }, { "2B", "third-party administrator" },
	{ "30", "service supplier" }, { "31", "postal address" },
	{ "36", "employer" }, { "40", "receiver" }, { "41", "submitter" },
	{ "45", "drop-off place" }, { "6Y", "case manager" },
	{ "70", "insured as wrongly stated" }, { "71", "attending provider" },
	{ "72", "operating physician" }, { "73", "other physician" },
	{ "74", "corrected insured" }, { "75", "participant" },
	{ "77", "service location" }, { "7C", "place of occurrence" },
	{ "80", "hospital" }, { "82", "rendering provider" },
	{ "84", "subscriber's employer" }, { "85", "billing provider" },
	{ "87", "pay-to address" }, { "8B", "primary residence" },
	{ "98", "receiver" }, { "AG", "agent" }, { "AY", "clearinghouse" },
	{ "BO", "broker" }, { "CK", "pharmacist" },
	{ "CO", "corporate office" }, { "D0", "admitting physician" },
	{ "DD", "assistant surgeon" }, { "DJ", "consulting physician" },
	{ "DK", "ordering provider" }, { "DN", "referring provider" },
	{ "DQ", "supervising provider" }, { "E1", "guardian of a child" },
	{ "E7", "previous employer" }, { "EI", "executor of estate" },
	{ "EXS", "former spouse" }, { "FA", "facility" },
	{ "FD", "physical address" }, { "G3", "clinic" },
	{ "GB", "other insured" }, { "GD", "guardian" },
	{ "GP", "gateway provider" }, { "GW", "group" },
	{ "GY", "treatment facility" }, { "HF", "shortage area facility" },
	{ "HH", "home health agency" }, { "HK", "subscriber" },
	{ "I3", "physicians' association" }, { "IL", "insured or subscriber" },
	{ "IN", "insurer" }, { "J6", "power of attorney" }, { "L5", "contact" },
	{ "LI", "independent lab" }, { "LR", "legal representative" },
	{ "M5", "migrant health clinic" }, { "M8", "school" },
	{ "MSC", "mammography center" }, { "ND", "next destination" },
	{ "NH", "nursing home" }, { "O4", "factor" }, { "OB", "ordered by" },
	{ "OC", "origin carrier" }, { "OD", "optometrist" },
	{ "OOP", "other operating physician" }, { "OX", "oxygen facility" },
	{ "P0", "patient facility" }, { "P2", "primary insured" },
	{ "P3", "primary care provider" }, { "P4", "prior insurer" },
	{ "P5", "plan sponsor" }, { "P6", "third-party reviewer" },
	{ "P7", "third-party repricer" }, { "PE", "payee" }, { "PR", "payer" },
	{ "PRP", "primary payer" }, { "PTP", "pay-to plan" },
	{ "PW", "pick-up address" }, { "QA", "pharmacy" },
	{ "QB", "purchased service provider" }, { "QC", "patient" },
	{ "QD", "responsible party" }, { "QE", "policyholder" },
	{ "QH", "physician" }, { "QK", "managed care" },
	{ "QL", "chiropractor" }, { "QM", "dialysis center" },
	{ "QN", "dentist" }, { "QS", "podiatrist" }, { "QV", "group practice" },
	{ "R3", "next scheduled destination" }, { "RJ", "residence" },
	{ "RM", "remitter" }, { "RW", "rural health clinic" },
	{ "S1", "parent" }, { "S3", "custodial parent" },
	{ "S4", "skilled nursing facility" }, { "SEP", "secondary payer" },
	{ "SJ", "service provider" }, { "TL", "testing lab" },
	{ "TP", "taxpayer" }, { "TT", "transfer to" },
	{ "TTP", "tertiary payer" }, { "TU", "repricing organisation" },
	{ "TV", "third-party administrator" }, { "TZ", "significant other" },
	{ "UH", "nursing home" }, { "VER", "verifier" }, { "VN", "vendor" },
	{ "VY", "party that made the change" },
	{ "X3", "utilisation reviewer" }, { "X4", "spouse" },
	{ "X5", "equipment supplier" }, { "Y2", "managed care organisation" },
	{ "ZD", "party to receive reports" },
	{ "ZZ", "as agreed between partners" },
};

/* 128: kind of reference */
static const struct element_code codes_128[] = {
	{ "00", "contracting district" }, { "01", "bank routing number" },
	{ "04", "bank branch code" }, { "06", "system number" },
	{ "0B", "state license number" }, { "0F", "subscriber number" },
	{ "0K", "policy form number" }, { "11", "account number" },
	{ "14", "master account number" },
	{ "17", "client reporting category" }, { "18", "plan number" },
	{ "19", "division" }, { "1A", "Blue Cross provider number" },
	{ "1B", "Blue Shield provider number" },
	{ "1C", "Medicare provider number" },
	{ "1D", "Medicaid provider number" },
	{ "1E", "dentist license number" }, { "1G", "UPIN" },
	{ "1H", "CHAMPUS number" }, { "1J", "facility number" },
	{ "1K", "payer claim control number" },
	{ "1L", "group or policy number" },
	{ "1S", "ambulatory patient group" }, { "1W", "member number" },
	{ "23", "client number" }, { "26", "union number" },
	{ "28", "employee number" }, { "2U", "payer identifier" },
	{ "38", "master policy number" }, { "3H", "case number" },
	{ "3L", "branch" }, { "49", "family unit number" }, { "4A", "PIN" },
	{ "4N", "special payment reference" }, { "60", "account suffix" },
	{ "6M", "application number" }, { "6O", "cross reference" },
	{ "6P", "group number" }, { "6R", "line control number" },
	{ "9A", "repriced claim number" }, { "9B", "repriced line number" },
	{ "9C", "adjusted repriced claim number" },
	{ "9D", "adjusted repriced line number" }, { "9F", "referral number" },
	{ "9K", "servicer" }, { "9V", "payment category" },
	{ "9X", "account category" }, { "A6", "employee number" },
	{ "ABB", "personal id" }, { "ABY", "national health plan number" },
	{ "ALS", "alternative list" }, { "AP", "ambulatory payment class" },
	{ "APC", "ambulatory payment class" }, { "AZ", "health policy number" },
	{ "BAF", "receipt number" }, { "BB", "authorization number" },
	{ "BLT", "bill type" }, { "BT", "batch number" },
	{ "CE", "contract class" }, { "CLI", "coverage list" },
	{ "CPT", "procedure code" }, { "CT", "contract number" },
	{ "D3", "pharmacy number" }, { "D7", "coverage code" },
	{ "D8", "loss report number" }, { "D9", "clearinghouse claim number" },
	{ "DNS", "D-U-N-S number and suffix" }, { "DP", "department" },
	{ "DU", "dependents' information" }, { "DUN", "D-U-N-S number" },
	{ "DX", "agency number" }, { "E8", "service contract number" },
	{ "E9", "attachment code" }, { "EA", "medical record number" },
	{ "EF", "electronic funds number" }, { "EI", "employer tax number" },
	{ "EJ", "patient account number" }, { "EL", "device PIN" },
	{ "EM", "electronic payment reference" }, { "EO", "submitter number" },
	{ "EV", "receiver number" }, { "EW", "mammography certification" },
	{ "F2", "payer's version code" }, { "F4", "facility certification" },
	{ "F5", "Medicare version" }, { "F6", "Medicare number (old)" },
	{ "F8", "payer's original claim number" }, { "FI", "file identifier" },
	{ "FJ", "line item control number" }, { "FO", "formulary number" },
	{ "FY", "claim office number" }, { "G1", "prior authorization number" },
	{ "G2", "payer's own provider number" },
	{ "G3", "predetermination number" }, { "G4", "review approval number" },
	{ "G5", "provider site number" }, { "GE", "geographic number" },
	{ "GH", "card serial number" },
	{ "GT", "goods and services tax number" },
	{ "HI", "health industry number" }, { "HJ", "card number" },
	{ "HPI", "NPI" }, { "ICD", "diagnosis code" }, { "IF", "issue number" },
	{ "IG", "insurance policy number" }, { "IJ", "industry code" },
	{ "JD", "user number" }, { "LOI", "LOINC code" },
	{ "LU", "location number" }, { "LX", "product list" },
	{ "M7", "Medicaid category" }, { "MRC", "eligibility category" },
	{ "MRN", "mother's record number" },
	{ "N5", "provider's network number" }, { "N6", "plan network number" },
	{ "N7", "facility network number" }, { "NF", "NAIC company number" },
	{ "NQ", "Medicaid recipient number" },
	{ "NT", "administrator's reference" }, { "P4", "project code" },
	{ "P5", "position code" }, { "PID", "program number" },
	{ "POL", "policy number" }, { "PQ", "payee number" },
	{ "PSM", "credit card number" }, { "PXC", "taxonomy code" },
	{ "Q4", "prior identifier" }, { "QQ", "unit number" },
	{ "RB", "rate code" }, { "SOJ", "state court code" },
	{ "SU", "special processing" }, { "SY", "social security number" },
	{ "T4", "signal code" }, { "TJ", "tax number" },
	{ "TV", "line of business" }, { "VV", "voucher" },
	{ "VY", "link sequence" }, { "WH", "link number" },
	{ "X4", "CLIA number" }, { "X9", "internal control number" },
	{ "XM", "issuer number" }, { "XX1", "special program" },
	{ "XX2", "service area" }, { "XZ", "prescription number" },
	{ "Y4", "agency claim number" }, { "YY", "geographic key" },
	{ "ZH", "carrier's own reference" }, { "ZX", "county" },
	{ "ZZ", "as agreed between partners" },
};

/* 309: kind of place */
static const struct element_code codes_309[] = {
	{ "60", "area" }, { "CI", "city" }, { "CY", "county" },
	{ "RJ", "region" },
};

/* 365: kind of contact number */
static const struct element_code codes_365[] = {
	{ "AP", "other telephone" }, { "BN", "beeper" }, { "CP", "cell phone" },
	{ "ED", "EDI access number" }, { "EM", "e-mail" },
	{ "EX", "extension" }, { "FX", "fax" }, { "HP", "home phone" },
	{ "NP", "night phone" }, { "TE", "telephone" }, { "UR", "web address" },
	{ "WP", "work phone" },
};

/* 366: kind of contact */
static const struct element_code codes_366[] = {
	{ "1I", "local contact" }, { "AJ", "primary contact" },
	{ "AL", "other contact" }, { "BI", "bill inquiries" },
	{ "BL", "technical contact" }, { "CE", "certifier" },
	{ "CN", "general contact" }, { "CX", "claims office" },
	{ "EA", "EDI coordinator" }, { "EP", "employer" },
	{ "IC", "information contact" }, { "IP", "insured party" },
	{ "PQ", "parent or guardian" }, { "RE", "receiving contact" },
	{ "RP", "responsible person" }, { "SK", "school clerk" },
	{ "ZZ", "as agreed between partners" },
};

/* 584: employment */
static const struct element_code codes_584[] = {
	{ "AC", "active" }, { "AE", "active reserve" },
	{ "AO", "active military, overseas" }, { "AS", "academy student" },
	{ "AT", "presidential appointee" },
	{ "AU", "active military, in the U.S." }, { "CC", "contractor" },
	{ "DD", "dishonorably discharged" }, { "DI", "deceased" },
	{ "FT", "full-time" }, { "HD", "honorably discharged" },
	{ "IR", "inactive reserve" }, { "L1", "leave of absence" },
	{ "LX", "military leave of absence" }, { "PE", "plans to enlist" },
	{ "PT", "part-time" }, { "PV", "previous" }, { "RE", "recommissioned" },
	{ "RM", "retired military, overseas" },
	{ "RR", "retired without recall" }, { "RT", "retired" },
	{ "RU", "retired military" }, { "TE", "terminated" },
};

/* 706: relation of the entities */
static const struct element_code codes_706[] = {
	{ "01", "parent" }, { "02", "child" }, { "27", "domestic partner" },
	{ "41", "spouse" }, { "48", "employee" }, { "65", "other" },
	{ "72", "unknown" },
};

/* 1065: person or organisation */
static const struct element_code codes_1065[] = {
	{ "1", "person" }, { "2", "organisation" }, { "3", "unknown" },
};

/* 1067: marital status */
static const struct element_code codes_1067[] = {
	{ "A", "common law" }, { "B", "domestic partner" },
	{ "C", "does not apply" }, { "D", "divorced" }, { "I", "single" },
	{ "K", "unknown" }, { "M", "married" }, { "R", "not reported" },
	{ "S", "separated" }, { "U", "not married" }, { "W", "widowed" },
	{ "X", "legally separated" },
};

/* 1068: sex */
static const struct element_code codes_1068[] = {
	{ "F", "female" }, { "M", "male" }, { "U", "unknown" },
};

/* 1069: relationship to the subscriber */
static const struct element_code codes_1069[] = {
	{ "01", "spouse" }, { "03", "father or mother" },
	{ "04", "grandparent" }, { "05", "grandchild" },
	{ "06", "uncle or aunt" }, { "07", "nephew or niece" },
	{ "08", "cousin" }, { "09", "adopted child" }, { "10", "foster child" },
	{ "11", "son- or daughter-in-law" },
	{ "12", "brother- or sister-in-law" },
	{ "13", "mother- or father-in-law" }, { "14", "brother or sister" },
	{ "15", "ward" }, { "16", "stepparent" }, { "17", "stepchild" },
	{ "18", "self" }, { "19", "child" }, { "20", "employee" },
	{ "21", "unknown" }, { "22", "handicapped dependent" },
	{ "23", "sponsored dependent" },
	{ "24", "dependent of a minor dependent" }, { "25", "former spouse" },
	{ "26", "guardian" }, { "29", "significant other" },
	{ "31", "court-appointed guardian" }, { "32", "mother" },
	{ "33", "father" }, { "34", "other adult" },
	{ "36", "emancipated minor" }, { "38", "collateral dependent" },
	{ "39", "organ donor" }, { "40", "cadaver donor" },
	{ "41", "injured plaintiff" },
	{ "43", "child, insured not responsible" }, { "53", "life partner" },
	{ "60", "annuitant" }, { "76", "dependent" }, { "D2", "trustee" },
	{ "G8", "other" }, { "G9", "other relative" },
};

/* 1220: student */
static const struct element_code codes_1220[] = {
	{ "F", "full-time student" }, { "N", "no student" },
	{ "P", "part-time student" },
};

/* 1221: provider's role */
static const struct element_code codes_1221[] = {
	{ "AD", "admitting" }, { "AS", "assistant surgeon" },
	{ "AT", "attending" }, { "BI", "billing" }, { "CO", "consulting" },
	{ "CV", "covering" }, { "H", "hospital" }, { "HH", "home health" },
	{ "LA", "laboratory" }, { "OP", "operating" }, { "OR", "ordering" },
	{ "OT", "other physician" }, { "P1", "pharmacist" },
	{ "P2", "pharmacy" }, { "PC", "primary care" }, { "PE", "rendering" },
	{ "PT", "pay-to" }, { "R", "rural health clinic" },
	{ "RF", "referring" }, { "SB", "submitting" },
	{ "SK", "skilled nursing" }, { "SU", "supervising" },
};

static const struct element_list lists[] = {
	CODES(66, codes_66) CODES(98, codes_98) CODES(128, codes_128)
	CODES(309, codes_309) CODES(365, codes_365) CODES(366, codes_366)
	CODES(584, codes_584) CODES(706, codes_706) CODES(1065, codes_1065)
	CODES(1067, codes_1067) CODES(1068, codes_1068) CODES(1069, codes_1069)
	CODES(1220, codes_1220) CODES(1221, codes_1221)
};

const struct element_table elements_parties = {
	lists, sizeof(lists) / sizeof(lists[0]),
};
