/*
 * charges_columns: the columns of a charge file (FORMATS, Charges): where each goes and how it is read.
 */
#ifndef RCM_CHARGES_COLUMNS_H
#define RCM_CHARGES_COLUMNS_H

#include "charges_value.h"

/* In the table they stand in this order, and within each in that of its staging table. */
enum charges_place {
	CHARGES_VISIT,		/* staged_visit */
	CHARGES_INSURANCE,	/* staged_coverage: three times the same columns */
	CHARGES_DX,		/* staged_dx: dx1 to dx12 */
	CHARGES_POA,		/* of dx1 */
	CHARGES_INSTITUTIONAL,	/* a filled cell makes the visit institutional */
	CHARGES_DENTAL,		/* or dental */
	CHARGES_LINE,		/* staged_line */
};

struct charges_column {
	const char *name;
	enum charges_place place;
	enum charges_type type;
	int must;		/* the books need a value (RULINGS 26) */
};

/* The first two are the visit's key; then the places' columns in order. */
enum {
	CHARGES_PRACTICE_ID, CHARGES_VISIT_ID, CHARGES_PATIENT_ID,
	CHARGES_INSURANCES = 3, CHARGES_INSURANCE_COLUMNS = 14,
	CHARGES_DX_COLUMNS = 12,
};
extern const struct charges_column charges_columns[];
extern const int charges_columns_n;
/* The first column of a place, or of the next if it has none. */
int charges_columns_from(enum charges_place);
/* By name; it must be there. */
int charges_columns_at(const char *name);

#endif
