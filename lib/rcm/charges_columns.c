/*
 * charges_columns: FORMATS, Charges, as a table. What must be filled is what the
 * books need (RULINGS 26); the rest is imported as it is and left to scrub.
 */
#include "charges_columns.h"

#include <assert.h>
#include <stddef.h>
#include <string.h>

#define VISIT CHARGES_VISIT
#define INSURANCE CHARGES_INSURANCE
#define INSTITUTIONAL CHARGES_INSTITUTIONAL
#define LINE CHARGES_LINE

const struct charges_column charges_columns[] = {
	{ "practice_id", VISIT, CHARGES_TEXT, 0 },
	{ "visit_id", VISIT, CHARGES_TEXT, 1 },
	{ "patient_id", VISIT, CHARGES_TEXT, 1 },
	{ "patient_last", VISIT, CHARGES_TEXT, 0 },
	{ "patient_first", VISIT, CHARGES_TEXT, 0 },
	{ "patient_middle", VISIT, CHARGES_TEXT, 0 },
	{ "patient_suffix", VISIT, CHARGES_TEXT, 0 },
	{ "patient_dob", VISIT, CHARGES_DATE, 0 },
	{ "patient_sex", VISIT, CHARGES_SEX, 0 },
	{ "patient_address1", VISIT, CHARGES_TEXT, 0 },
	{ "patient_address2", VISIT, CHARGES_TEXT, 0 },
	{ "patient_city", VISIT, CHARGES_TEXT, 0 },
	{ "patient_state", VISIT, CHARGES_UPPER, 0 },
	{ "patient_zip", VISIT, CHARGES_DIGITS, 0 },
	{ "patient_phone", VISIT, CHARGES_DIGITS, 0 },
	{ "patient_email", VISIT, CHARGES_TEXT, 0 },
	{ "pos", VISIT, CHARGES_TEXT, 0 },
	{ "facility_id", VISIT, CHARGES_TEXT, 0 },
	{ "rendering_npi", VISIT, CHARGES_DIGITS, 0 },
	{ "referring_npi", VISIT, CHARGES_DIGITS, 0 },
	{ "referring_last", VISIT, CHARGES_TEXT, 0 },
	{ "referring_first", VISIT, CHARGES_TEXT, 0 },
	{ "supervising_npi", VISIT, CHARGES_DIGITS, 0 },
	{ "supervising_last", VISIT, CHARGES_TEXT, 0 },
	{ "supervising_first", VISIT, CHARGES_TEXT, 0 },
	{ "ordering_npi", VISIT, CHARGES_DIGITS, 0 },
	{ "ordering_last", VISIT, CHARGES_TEXT, 0 },
	{ "ordering_first", VISIT, CHARGES_TEXT, 0 },
	{ "authorization", VISIT, CHARGES_TEXT, 0 },
	{ "referral", VISIT, CHARGES_TEXT, 0 },
	{ "claim_note", VISIT, CHARGES_TEXT, 0 },
	{ "accident", VISIT, CHARGES_ACCIDENT, 0 },
	{ "accident_date", VISIT, CHARGES_DATE, 0 },
	{ "accident_state", VISIT, CHARGES_UPPER, 0 },
	{ "onset_date", VISIT, CHARGES_DATE, 0 },
	{ "lmp_date", VISIT, CHARGES_DATE, 0 },
	{ "admission_date", VISIT, CHARGES_DATE, 0 },
	{ "discharge_date", VISIT, CHARGES_DATE, 0 },
	{ "clia", VISIT, CHARGES_TEXT, 0 },
	{ "patient_paid", VISIT, CHARGES_MONEY, 0 },
	{ "attachment_type", VISIT, CHARGES_TEXT, 0 },
	{ "attachment_control", VISIT, CHARGES_TEXT, 0 },
	{ "hold", VISIT, CHARGES_FLAG, 0 },
	{ "ins1_payer_id", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins1_member_id", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins1_group", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins1_plan", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins1_relationship", INSURANCE, CHARGES_RELATION, 0 },
	{ "ins1_subscriber_last", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins1_subscriber_first", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins1_subscriber_dob", INSURANCE, CHARGES_DATE, 0 },
	{ "ins1_subscriber_sex", INSURANCE, CHARGES_SEX, 0 },
	{ "ins1_subscriber_address1", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins1_subscriber_city", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins1_subscriber_state", INSURANCE, CHARGES_UPPER, 0 },
	{ "ins1_subscriber_zip", INSURANCE, CHARGES_DIGITS, 0 },
	{ "ins1_msp_type", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins2_payer_id", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins2_member_id", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins2_group", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins2_plan", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins2_relationship", INSURANCE, CHARGES_RELATION, 0 },
	{ "ins2_subscriber_last", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins2_subscriber_first", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins2_subscriber_dob", INSURANCE, CHARGES_DATE, 0 },
	{ "ins2_subscriber_sex", INSURANCE, CHARGES_SEX, 0 },
	{ "ins2_subscriber_address1", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins2_subscriber_city", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins2_subscriber_state", INSURANCE, CHARGES_UPPER, 0 },
	{ "ins2_subscriber_zip", INSURANCE, CHARGES_DIGITS, 0 },
	{ "ins2_msp_type", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins3_payer_id", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins3_member_id", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins3_group", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins3_plan", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins3_relationship", INSURANCE, CHARGES_RELATION, 0 },
	{ "ins3_subscriber_last", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins3_subscriber_first", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins3_subscriber_dob", INSURANCE, CHARGES_DATE, 0 },
	{ "ins3_subscriber_sex", INSURANCE, CHARGES_SEX, 0 },
	{ "ins3_subscriber_address1", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins3_subscriber_city", INSURANCE, CHARGES_TEXT, 0 },
	{ "ins3_subscriber_state", INSURANCE, CHARGES_UPPER, 0 },
	{ "ins3_subscriber_zip", INSURANCE, CHARGES_DIGITS, 0 },
	{ "ins3_msp_type", INSURANCE, CHARGES_TEXT, 0 },
	{ "dx1", CHARGES_DX, CHARGES_CODE, 0 },
	{ "dx2", CHARGES_DX, CHARGES_CODE, 0 },
	{ "dx3", CHARGES_DX, CHARGES_CODE, 0 },
	{ "dx4", CHARGES_DX, CHARGES_CODE, 0 },
	{ "dx5", CHARGES_DX, CHARGES_CODE, 0 },
	{ "dx6", CHARGES_DX, CHARGES_CODE, 0 },
	{ "dx7", CHARGES_DX, CHARGES_CODE, 0 },
	{ "dx8", CHARGES_DX, CHARGES_CODE, 0 },
	{ "dx9", CHARGES_DX, CHARGES_CODE, 0 },
	{ "dx10", CHARGES_DX, CHARGES_CODE, 0 },
	{ "dx11", CHARGES_DX, CHARGES_CODE, 0 },
	{ "dx12", CHARGES_DX, CHARGES_CODE, 0 },
	{ "principal_dx_poa", CHARGES_POA, CHARGES_UPPER, 0 },
	{ "bill_type", INSTITUTIONAL, CHARGES_TEXT, 0 },
	{ "admit_type", INSTITUTIONAL, CHARGES_TEXT, 0 },
	{ "admit_source", INSTITUTIONAL, CHARGES_TEXT, 0 },
	{ "patient_status", INSTITUTIONAL, CHARGES_TEXT, 0 },
	{ "statement_from", INSTITUTIONAL, CHARGES_TEXT, 0 },
	{ "statement_to", INSTITUTIONAL, CHARGES_TEXT, 0 },
	{ "attending_npi", INSTITUTIONAL, CHARGES_TEXT, 0 },
	{ "operating_npi", INSTITUTIONAL, CHARGES_TEXT, 0 },
	{ "value_codes", INSTITUTIONAL, CHARGES_TEXT, 0 },
	{ "occurrence_codes", INSTITUTIONAL, CHARGES_TEXT, 0 },
	{ "condition_codes", INSTITUTIONAL, CHARGES_TEXT, 0 },
	{ "placement_date", CHARGES_DENTAL, CHARGES_TEXT, 0 },
	{ "line", LINE, CHARGES_WHOLE, 0 },
	{ "service_from", LINE, CHARGES_DATE, 1 },
	{ "service_to", LINE, CHARGES_DATE, 0 },
	{ "code", LINE, CHARGES_CODE, 0 },
	{ "mod1", LINE, CHARGES_CODE, 0 },
	{ "mod2", LINE, CHARGES_CODE, 0 },
	{ "mod3", LINE, CHARGES_CODE, 0 },
	{ "mod4", LINE, CHARGES_CODE, 0 },
	{ "units", LINE, CHARGES_QUANTITY, 1 },
	{ "unit_type", LINE, CHARGES_UPPER, 0 },
	{ "charge", LINE, CHARGES_MONEY, 1 },
	{ "dx_pointers", LINE, CHARGES_POINTERS, 0 },
	{ "line_description", LINE, CHARGES_TEXT, 0 },
	{ "ndc", LINE, CHARGES_NDC, 0 },
	{ "ndc_quantity", LINE, CHARGES_TEXT, 0 },
	{ "ndc_unit", LINE, CHARGES_UPPER, 0 },
	{ "minutes", LINE, CHARGES_TEXT, 0 },
	{ "line_note", LINE, CHARGES_TEXT, 0 },
	{ "revenue_code", LINE, CHARGES_TEXT, 0 },
	{ "tooth", LINE, CHARGES_TEXT, 0 },
	{ "surface", LINE, CHARGES_TEXT, 0 },
	{ "quadrant", LINE, CHARGES_TEXT, 0 },
};
const int charges_columns_n =
    sizeof(charges_columns) / sizeof(charges_columns[0]);

int
charges_columns_from(enum charges_place place)
{
	int i = 0;

	while (i < charges_columns_n && charges_columns[i].place < place)
		i++;
	return i;
}

int
charges_columns_at(const char *name)
{
	for (int i = 0; i < charges_columns_n; i++)
		if (strcmp(charges_columns[i].name, name) == 0)
			return i;
	assert(0);
	return -1;
}
