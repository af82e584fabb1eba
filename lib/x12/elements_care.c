/*
 * elements_care: codes of services, conditions and papers, in plain words.
 * Source: X12.3 as a public parser carries it (stupidedi); domain/837.md;
 * places of service by domain/codes.md 5. The words are ours. Procedures,
 * diagnoses, revenue and bill types are others' lists and not here.
 */
#include "elements_tables.h"

/* 235: kind of product or service code */
static const struct element_code codes_235[] = {
	{ "AD", "dental procedure code" }, { "CJ", "procedure code" },
	{ "DC", "ICD-10 diagnosis" }, { "DX", "ICD-9 diagnosis" },
	{ "EN", "product bar code (13)" }, { "EO", "product bar code (8)" },
	{ "ER", "jurisdiction's own code" },
	{ "HC", "HCPCS or CPT procedure code" },
	{ "HI", "health supply bar code" }, { "HP", "HIPPS rate code" },
	{ "ID", "ICD-9 procedure" }, { "IP", "ICD-10 procedure" },
	{ "IV", "home infusion product code" }, { "LB", "LOINC lab code" },
	{ "N1", "drug code (4-4-2)" }, { "N2", "drug code (5-3-2)" },
	{ "N3", "drug code (5-4-1)" }, { "N4", "drug code (5-4-2)" },
	{ "N6", "health-related item code" }, { "NU", "revenue code" },
	{ "ON", "customer order number" }, { "RB", "revenue code" },
	{ "TD", "therapy device code" }, { "UI", "consumer package code" },
	{ "UK", "shipping container code" }, { "UP", "product bar code (12)" },
	{ "WK", "advanced billing concept code" },
	{ "ZZ", "as agreed between partners" },
};

/* 355: unit */
static const struct element_code codes_355[] = {
	{ "01", "actual pounds" }, { "CC", "cubic centimeters" },
	{ "DA", "days" }, { "DH", "miles" }, { "DK", "kilometers" },
	{ "EA", "each" }, { "F2", "international units" }, { "GR", "grams" },
	{ "HR", "hours" }, { "IN", "inches" }, { "LB", "pounds" },
	{ "LT", "liters" }, { "ME", "milligrams" }, { "MJ", "minutes" },
	{ "ML", "milliliters" }, { "MO", "months" }, { "UN", "units" },
	{ "VS", "visits" }, { "WK", "weeks" }, { "YR", "years" },
};

/* 363: kind of note */
static const struct element_code codes_363[] = {
	{ "ADD", "additional information" }, { "ALG", "allergies" },
	{ "CER", "certification" }, { "DCP", "goals and discharge plans" },
	{ "DGN", "diagnosis" }, { "DME", "equipment and supplies" },
	{ "LIN", "line item" }, { "MED", "medications" },
	{ "NTR", "nutritional needs" }, { "ODT", "orders and treatments" },
	{ "PMT", "payment" }, { "RHB", "limitations, reason homebound" },
	{ "RLH", "reasons to leave home" }, { "RNH", "times not at home" },
	{ "SET", "social environment" }, { "SFM", "safety measures" },
	{ "SPT", "more of the treatment plan" },
	{ "TPO", "third party's note" }, { "UPI", "updated information" },
};

/* 737: what was measured */
static const struct element_code codes_737[] = {
	{ "OG", "original" }, { "TR", "test results" },
};

/* 738: measurement */
static const struct element_code codes_738[] = {
	{ "HT", "height" }, { "R1", "hemoglobin" }, { "R2", "hematocrit" },
	{ "R3", "epoetin starting dose" }, { "R4", "creatinine" },
};

/* 755: kind of report */
static const struct element_code codes_755[] = {
	{ "03", "treatment beyond guidelines" }, { "04", "drugs given" },
	{ "05", "treatment diagnosis" }, { "06", "first assessment" },
	{ "07", "functional goals" }, { "08", "treatment plan" },
	{ "09", "progress report" }, { "10", "continued treatment" },
	{ "11", "chemical analysis" }, { "13", "certified test report" },
	{ "15", "reason for admission" }, { "21", "recovery plan" },
	{ "48", "social security benefit letter" },
	{ "55", "rental agreement" }, { "59", "benefit letter" },
	{ "77", "supporting data" }, { "A3", "allergies" },
	{ "A4", "autopsy report" }, { "AM", "ambulance certification" },
	{ "AS", "admission summary" }, { "B2", "prescription" },
	{ "B3", "physician order" }, { "B4", "referral form" },
	{ "BR", "benchmark tests" }, { "BS", "baseline" },
	{ "BT", "blanket tests" }, { "CB", "chiropractic justification" },
	{ "CK", "consent forms" }, { "CT", "certification" },
	{ "D2", "drug profile" }, { "DA", "dental models" },
	{ "DB", "equipment prescription" }, { "DG", "diagnostic report" },
	{ "DJ", "discharge monitoring" }, { "DS", "discharge summary" },
	{ "EB", "other payer's explanation of benefits" },
	{ "FM", "family history" }, { "HC", "health certificate" },
	{ "HR", "clinic records" }, { "I5", "immunization record" },
	{ "IR", "school immunization records" }, { "LA", "lab results" },
	{ "M1", "medical record" }, { "MT", "models" },
	{ "NN", "nursing notes" }, { "OB", "operative note" },
	{ "OC", "oxygen averaging report" }, { "OD", "orders and treatments" },
	{ "OE", "physical examination" }, { "OX", "oxygen certification" },
	{ "OZ", "support for claim" }, { "P4", "pathology report" },
	{ "P5", "medical history" }, { "P6", "periodontal charts" },
	{ "PE", "tube-feeding certification" },
	{ "PN", "physical therapy notes" },
	{ "PO", "prosthetics certification" }, { "PQ", "paramedical results" },
	{ "PY", "physician's report" },
	{ "PZ", "physical therapy certification" },
	{ "QC", "cause and corrective action" }, { "QR", "quality report" },
	{ "RB", "X-ray films" }, { "RR", "X-ray reports" },
	{ "RT", "tests and analysis" }, { "RX", "renewed oxygen report" },
	{ "SG", "symptoms" }, { "V5", "death notice" }, { "XP", "photographs" },
};

/* 756: how it is sent */
static const struct element_code codes_756[] = {
	{ "AA", "kept, on request" }, { "AB", "sent to the payer before" },
	{ "AD", "in this claim (certification)" },
	{ "AF", "in this claim (narrative)" }, { "AG", "no document needed" },
	{ "BM", "by mail" }, { "EL", "electronically" }, { "EM", "by e-mail" },
	{ "FT", "by file transfer" }, { "FX", "by fax" },
	{ "NS", "not specified" }, { "OL", "online" }, { "VO", "by voice" },
};

/* 923: prognosis */
static const struct element_code codes_923[] = {
	{ "1", "poor" }, { "2", "guarded" }, { "3", "fair" }, { "4", "good" },
	{ "5", "very good" }, { "6", "excellent" },
	{ "7", "less than six months" }, { "8", "terminal" },
};

/* 1073: answer */
static const struct element_code codes_1073[] = {
	{ "N", "no" }, { "U", "unknown" }, { "W", "does not apply" },
	{ "Y", "yes" },
};

/* 1136: kind of condition */
static const struct element_code codes_1136[] = {
	{ "07", "ambulance" }, { "08", "chiropractic" },
	{ "09", "durable equipment" }, { "11", "oxygen" },
	{ "12", "Medicare second, working aged" },
	{ "13", "Medicare second, renal disease" },
	{ "14", "Medicare second, no-fault or auto" },
	{ "15", "Medicare second, workers' compensation" },
	{ "16", "Medicare second, other federal agency" },
	{ "41", "Medicare second, black lung" },
	{ "42", "Medicare second, Veterans Affairs" },
	{ "43", "Medicare second, disabled under 65" },
	{ "44", "nature of injury" },
	{ "47", "Medicare second, other liability" }, { "70", "hospice" },
	{ "75", "functional limits" }, { "76", "activities permitted" },
	{ "77", "mental status" }, { "E1", "spectacle lenses" },
	{ "E2", "contact lenses" }, { "E3", "spectacle frames" },
	{ "ZZ", "screening referral (EPSDT)" },
};

/* 1213: health now */
static const struct element_code codes_1213[] = {
	{ "1", "acute" }, { "2", "stable" }, { "3", "chronic" },
	{ "4", "systemic" }, { "5", "localised" }, { "6", "mild disease" },
	{ "7", "healthy" }, { "8", "severe systemic disease" },
	{ "9", "life-threatening disease" }, { "E", "excellent" },
	{ "F", "fair" }, { "G", "good" }, { "P", "poor" },
};

/* 1270: list of codes */
static const struct element_code codes_1270[] = {
	{ "65", "claim status" }, { "68", "taxonomy" },
	{ "ABF", "other diagnosis (ICD-10)" },
	{ "ABJ", "admitting diagnosis (ICD-10)" },
	{ "ABK", "principal diagnosis (ICD-10)" },
	{ "ABN", "external cause (ICD-10)" },
	{ "APR", "reason of visit (ICD-10)" }, { "AS", "form type" },
	{ "BBQ", "other procedure (ICD-10)" },
	{ "BBR", "principal procedure (ICD-10)" }, { "BE", "value code" },
	{ "BF", "other diagnosis (ICD-9)" }, { "BG", "condition code" },
	{ "BH", "occurrence" }, { "BI", "occurrence span" },
	{ "BJ", "admitting diagnosis (ICD-9)" },
	{ "BK", "principal diagnosis (ICD-9)" },
	{ "BN", "external cause (ICD-9)" }, { "BO", "procedure (HCPCS)" },
	{ "BP", "principal procedure (HCPCS)" },
	{ "BQ", "other procedure (ICD-9)" },
	{ "BR", "principal procedure (ICD-9)" }, { "BS", "procedure (CPT)" },
	{ "CAH", "advanced billing concept code" },
	{ "DD", "diagnosis (ICD-9)" }, { "DR", "DRG" },
	{ "GR", "nature of injury (NCCI)" }, { "HE", "remark code" },
	{ "HI", "health industry number" }, { "HO", "NPI" },
	{ "JO", "oral cavity area" }, { "JP", "tooth number" },
	{ "LOI", "LOINC code" }, { "NDC", "drug code" },
	{ "NI", "nature of injury" }, { "NUB", "NUBC code" },
	{ "PR", "reason of visit (ICD-9)" }, { "RET", "race or ethnicity" },
	{ "RX", "pharmacy reject code" }, { "TC", "treatment code" },
	{ "TQ", "dental diagnosis (SNODENT)" },
	{ "UT", "DME certificate form" },
	{ "ZZ", "as agreed between partners" },
};

/* 1316: ambulance trip */
static const struct element_code codes_1316[] = {
	{ "I", "first trip" }, { "R", "return trip" }, { "T", "transfer" },
	{ "X", "round trip" },
};

/* 1317: reason of transport */
static const struct element_code codes_1317[] = {
	{ "A", "nearest facility" }, { "B", "preferred physician" },
	{ "C", "nearness of family" }, { "D", "specialist or equipment" },
	{ "E", "to rehabilitation" },
};

/* 1321: condition */
static const struct element_code codes_1321[] = {
	{ "01", "admitted to hospital" },
	{ "02", "bed-bound before the ambulance" },
	{ "03", "bed-bound after the ambulance" },
	{ "04", "moved by stretcher" }, { "05", "unconscious or in shock" },
	{ "06", "emergency transport" }, { "07", "had to be restrained" },
	{ "08", "visibly bleeding" }, { "09", "ambulance medically needed" },
	{ "10", "walks" }, { "11", "needs aid to walk, therapy or mobility" },
	{ "12", "confined to bed or chair" },
	{ "14", "needs aid to walk, mobility" },
	{ "15", "needs more than an ordinary bed" },
	{ "16", "needs trapeze bar" }, { "17", "breathing badly impaired" },
	{ "18", "body position must change often" },
	{ "19", "can operate controls" }, { "20", "side rails for own bed" },
	{ "21", "owns the equipment" },
	{ "22", "side rails with prescribed bed" },
	{ "23", "needs lift out of bed" }, { "24", "needs traction" },
	{ "25", "planned treatment at home" },
	{ "27", "trained in the equipment" },
	{ "29", "sleep study shows apnea" },
	{ "30", "surgery without the equipment" },
	{ "31", "total knee replacement" }, { "32", "lymphedema" },
	{ "33", "in a nursing home" }, { "35", "only source of nutrition" },
	{ "37", "stationary oxygen" }, { "38", "certificate kept by supplier" },
	{ "39", "mobilising secretions" },
	{ "40", "uses equipment unsupervised" },
	{ "41", "cannot propel wheelchair" }, { "42", "leg must be elevated" },
	{ "43", "needs heavy-duty wheelchair" },
	{ "44", "needs reclining wheelchair" },
	{ "45", "cannot work wheelchair by hand" },
	{ "46", "needs side transfer" }, { "58", "bought new" },
	{ "59", "under warranty" }, { "5A", "for the terminal illness" },
	{ "60", "to the nearest facility" }, { "65", "open" },
	{ "68", "severe" }, { "69", "moderate" },
	{ "9D", "no facility near enough" }, { "9E", "sudden disorientation" },
	{ "9F", "sudden severe pain" }, { "9H", "intensive IV therapy" },
	{ "9J", "protective isolation" }, { "9K", "frequent monitoring" },
	{ "AA", "amputation" }, { "AG", "agitated" },
	{ "AL", "walking limits" }, { "AV", "available, not used" },
	{ "BL", "bladder or bowel limits" }, { "BPD", "partly dependent" },
	{ "BR", "bed rest, bathroom allowed" }, { "BTD", "wholly dependent" },
	{ "CA", "cane" }, { "CB", "complete bed rest" }, { "CM", "comatose" },
	{ "CO", "contracture" }, { "CR", "crutches" }, { "DI", "disoriented" },
	{ "DP", "depressed" }, { "DY", "breathless with little effort" },
	{ "EL", "endurance limits" }, { "EP", "exercises prescribed" },
	{ "FO", "forgetful" }, { "HL", "hearing limits" },
	{ "IH", "independent at home" },
	{ "L1", "change of lenses by the standard" },
	{ "L2", "lost or stolen" }, { "L3", "broken or damaged" },
	{ "L4", "patient prefers another" }, { "L5", "medical reason" },
	{ "LB", "legally blind" }, { "LE", "lethargic" },
	{ "MC", "other mental condition" }, { "NR", "no restrictions" },
	{ "NU", "not used" }, { "OL", "other limits" }, { "OT", "oriented" },
	{ "PA", "paralysis" }, { "PW", "partial weight bearing" },
	{ "S2", "under treatment" }, { "SL", "speech limits" },
	{ "ST", "new services asked for" }, { "TR", "transfer bed to chair" },
	{ "UT", "up as tolerated" }, { "WA", "walker" }, { "WR", "wheelchair" },
	{ "ZV", "replacement item" },
};

/* 1322: kind of certification */
static const struct element_code codes_1322[] = {
	{ "1", "appeal, immediate" }, { "2", "appeal, standard" },
	{ "3", "cancel" }, { "4", "extension" }, { "5", "notice" },
	{ "6", "verification" }, { "I", "first" }, { "N", "reconsideration" },
	{ "R", "renewal" }, { "S", "revised" },
};

/* 1331: place of service */
static const struct element_code codes_1331[] = {
	{ "01", "pharmacy" }, { "02", "telehealth, not at home" },
	{ "03", "school" }, { "04", "homeless shelter" },
	{ "05", "Indian health, free-standing" },
	{ "06", "Indian health, provider-based" },
	{ "07", "tribal, free-standing" }, { "08", "tribal, provider-based" },
	{ "09", "prison" }, { "10", "telehealth at home" }, { "11", "office" },
	{ "12", "home" }, { "13", "assisted living" }, { "14", "group home" },
	{ "15", "mobile unit" }, { "16", "temporary lodging" },
	{ "17", "walk-in clinic" }, { "18", "work site" },
	{ "19", "off-campus outpatient hospital" }, { "20", "urgent care" },
	{ "21", "inpatient hospital" },
	{ "22", "on-campus outpatient hospital" }, { "23", "emergency room" },
	{ "24", "ambulatory surgical center" }, { "25", "birthing center" },
	{ "26", "military facility" }, { "27", "street outreach" },
	{ "31", "skilled nursing facility" }, { "32", "nursing facility" },
	{ "33", "custodial care" }, { "34", "hospice" },
	{ "41", "ambulance by land" }, { "42", "ambulance by air or water" },
	{ "49", "independent clinic" },
	{ "50", "federally qualified health center" },
	{ "51", "inpatient psychiatric" }, { "52", "psychiatric day hospital" },
	{ "53", "community mental health" }, { "54", "intermediate care" },
	{ "55", "residential substance treatment" },
	{ "56", "residential psychiatric" },
	{ "57", "non-residential substance treatment" },
	{ "58", "opioid treatment" }, { "60", "mass immunization" },
	{ "61", "inpatient rehabilitation" },
	{ "62", "outpatient rehabilitation" },
	{ "65", "renal disease facility" }, { "66", "PACE center" },
	{ "71", "public health clinic" }, { "72", "rural health clinic" },
	{ "81", "independent lab" }, { "99", "other" },
};

/* 1332: list of places */
static const struct element_code codes_1332[] = {
	{ "A", "type of bill" }, { "B", "place of service" },
};

/* 1337: level of care */
static const struct element_code codes_1337[] = {
	{ "1", "skilled nursing" }, { "2", "intermediate care" },
	{ "3", "intermediate, mentally disabled" },
	{ "4", "chronic disease hospital" }, { "5", "intermediate, level two" },
	{ "6", "special skilled nursing" }, { "7", "nursing facility" },
	{ "8", "hospice" },
};

/* 1338: level of service */
static const struct element_code codes_1338[] = {
	{ "03", "emergency" }, { "E", "elective" }, { "U", "urgent" },
};

/* 1342: nature of the condition */
static const struct element_code codes_1342[] = {
	{ "A", "acute" }, { "C", "chronic" }, { "D", "not acute" },
	{ "E", "not life-threatening" }, { "F", "routine" },
	{ "G", "symptomatic" }, { "M", "acute phase of a chronic one" },
};

/* 1348: oxygen equipment */
static const struct element_code codes_1348[] = {
	{ "A", "concentrator" }, { "B", "stationary liquid" },
	{ "C", "stationary gas" }, { "D", "portable liquid" },
	{ "E", "portable gas" }, { "O", "other" },
};

/* 1349: oxygen test condition */
static const struct element_code codes_1349[] = {
	{ "E", "exercising" }, { "N", "no special condition" },
	{ "O", "on oxygen" }, { "R", "at rest, room air" }, { "S", "sleeping" },
	{ "W", "walking" }, { "X", "other" },
};

/* 1351: source of signature */
static const struct element_code codes_1351[] = {
	{ "P", "by provider, patient not there" },
};

/* 1358: prosthesis */
static const struct element_code codes_1358[] = {
	{ "I", "first placement" }, { "R", "replacement" },
};

/* 1362: related cause */
static const struct element_code codes_1362[] = {
	{ "AA", "auto accident" }, { "AB", "abuse" },
	{ "AP", "another party responsible" }, { "EM", "employment" },
	{ "OA", "other accident" },
};

/* 1363: release of information */
static const struct element_code codes_1363[] = {
	{ "A", "on file at the provider" }, { "I", "informed consent" },
	{ "M", "limited release" }, { "N", "not allowed" },
	{ "O", "on file at the payer" }, { "Y", "signed statement on file" },
};

/* 1366: special program */
static const struct element_code codes_1366[] = {
	{ "01", "child screening (EPSDT)" },
	{ "02", "handicapped children's program" },
	{ "03", "special federal funding" }, { "05", "disability" },
	{ "07", "induced abortion, danger to life" },
	{ "08", "induced abortion, rape or incest" },
	{ "09", "second opinion or surgery" },
	{ "30", "Medicare demonstration" },
};

/* 1367: spine level */
static const struct element_code codes_1367[] = {
	{ "C1", "neck, first" }, { "C2", "neck, second" },
	{ "C3", "neck, third" }, { "C4", "neck, fourth" },
	{ "C5", "neck, fifth" }, { "C6", "neck, sixth" },
	{ "C7", "neck, seventh" }, { "CO", "coccyx" }, { "IL", "ilium" },
	{ "L1", "lumbar, first" }, { "L2", "lumbar, second" },
	{ "L3", "lumbar, third" }, { "L4", "lumbar, fourth" },
	{ "L5", "lumbar, fifth" }, { "OC", "occiput" }, { "SA", "sacrum" },
	{ "T1", "chest, first" }, { "T10", "chest, tenth" },
	{ "T11", "chest, eleventh" }, { "T12", "chest, twelfth" },
	{ "T2", "chest, second" }, { "T3", "chest, third" },
	{ "T4", "chest, fourth" }, { "T5", "chest, fifth" },
	{ "T6", "chest, sixth" }, { "T7", "chest, seventh" },
	{ "T8", "chest, eighth" }, { "T9", "chest, ninth" },
};

/* 1368: tooth status */
static const struct element_code codes_1368[] = {
	{ "E", "to be extracted" }, { "I", "impacted" }, { "M", "missing" },
	{ "X", "extracted" },
};

/* 1369: tooth surface */
static const struct element_code codes_1369[] = {
	{ "B", "buccal" }, { "D", "distal" }, { "F", "facial" },
	{ "I", "incisal" }, { "L", "lingual" }, { "M", "mesial" },
	{ "O", "occlusal" },
};

/* 1382: oxygen delivery */
static const struct element_code codes_1382[] = {
	{ "A", "nasal cannula" }, { "B", "conserving device" },
	{ "C", "conserving device with pulse" },
	{ "D", "conserving device with reservoir" },
	{ "E", "tracheal catheter" },
};

/* 1383: why submitted */
static const struct element_code codes_1383[] = {
	{ "PB", "dental predetermination" },
};

/* 1384: where the patient is */
static const struct element_code codes_1384[] = {
	{ "A", "acute care facility" }, { "B", "boarding home" },
	{ "C", "hospice" }, { "D", "intermediate care" },
	{ "E", "long-term care" }, { "F", "not specified" },
	{ "G", "nursing home" }, { "H", "sub-acute facility" },
	{ "L", "other place" }, { "M", "rehabilitation facility" },
	{ "O", "outpatient facility" }, { "P", "private home" },
	{ "R", "residential treatment" }, { "S", "skilled nursing" },
	{ "T", "rest home" },
};

static const struct element_list lists[] = {
	CODES(235, codes_235) CODES(355, codes_355) CODES(363, codes_363)
	CODES(737, codes_737) CODES(738, codes_738) CODES(755, codes_755)
	CODES(756, codes_756) CODES(923, codes_923) CODES(1073, codes_1073)
	CODES(1136, codes_1136) CODES(1213, codes_1213) CODES(1270, codes_1270)
	CODES(1316, codes_1316) CODES(1317, codes_1317) CODES(1321, codes_1321)
	CODES(1322, codes_1322) CODES(1331, codes_1331) CODES(1332, codes_1332)
	CODES(1337, codes_1337) CODES(1338, codes_1338) CODES(1342, codes_1342)
	CODES(1348, codes_1348) CODES(1349, codes_1349) CODES(1351, codes_1351)
	CODES(1358, codes_1358) CODES(1362, codes_1362) CODES(1363, codes_1363)
	CODES(1366, codes_1366) CODES(1367, codes_1367) CODES(1368, codes_1368)
	CODES(1369, codes_1369) CODES(1382, codes_1382) CODES(1383, codes_1383)
	CODES(1384, codes_1384)
};

const struct element_table elements_care = {
	lists, sizeof(lists) / sizeof(lists[0]),
};
