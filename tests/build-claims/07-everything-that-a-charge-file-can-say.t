#!/bin/sh
# Every column of a professional charge has its segment, in the guide's order.
. tests/lib.sh
. tests/build-claims/rows.sh

# From the CLM to the last segment of the claim.
claim() { # CONTROL-NUMBER
	file "$1" | sed -n '/^CLM/,/^SE/p' | grep -v '^SE' | named
}

empty_site
rows "$(office)" "$(person 1 DOE JANE)" "$(cover 1 1 1)" \
    "INSERT INTO facility VALUES (1, '', 'SURG', 'Example Surgery Center', '1093000119', '900 Hill Rd', 'Suite 2', 'Springfield', 'IL', '627040003', '24', '14D0000001', 1, 7);" \
    "$(visit 1 1 1 "pos='24'" "facility_id='SURG'" "service_to='2026-01-06'" \
        "referring_npi='1003000126'" "referring_last='Refer'" "referring_first='Rita'" \
        "supervising_npi='1093000119'" "supervising_last='Super'" "supervising_first='Sam'" \
        "ordering_npi='1003000126'" "ordering_last='Order'" "ordering_first='Olga'" \
        "authorization='AUTH1'" "referral='REF1'" "claim_note='see the report'" \
        "accident='auto'" "accident_date='2026-01-01'" "accident_state='IL'" \
        "onset_date='2026-01-02'" "lmp_date='2025-12-01'" "admission_date='2026-01-05'" "discharge_date='2026-01-05'" \
        "clia='14D0000002'" "patient_paid=2050" "attachment_type='OB'" "attachment_control='ATT-1'")" \
    "$(line 1 1 00400 90000 "minutes='75'" "mod1='AA'" "mod3='P1'")" \
    "$(line 2 1 J1885 4000 "units=2500" "ndc='0409-3796-01'" "ndc_quantity='1.5'" "ndc_unit='ML'" "dx_pointers='B'" "service_to='2026-01-06'")" \
    "$(line 3 1 99499 12345 "line_description='Unlisted visit'" "line_note='by phone'")" \
    "$(ready 1)"
run 0 build-claims
is "$(claim 1)" 'CLM*C1-1*1063.45***24:B:1*Y*A*Y*Y**AA:::IL~
DTP*431*D8*20260102~
DTP*439*D8*20260101~
DTP*484*D8*20251201~
DTP*435*D8*20260105~
DTP*096*D8*20260105~
PWK*OB*EL***AC*ATT-1~
AMT*F5*20.5~
REF*9F*REF1~
REF*G1*AUTH1~
REF*X4*14D0000002~
NTE*ADD*SEE THE REPORT~
HI*ABK:J0300*ABF:R509~
NM1*DN*1*REFER*RITA****XX*1003000126~
NM1*82*1*SMITH*ALEX****XX*1245319599~
PRV*PE*PXC*207Q00000X~
NM1*77*2*EXAMPLE SURGERY CENTER*****XX*1093000119~
N3*900 HILL RD*SUITE 2~
N4*SPRINGFIELD*IL*627040003~
NM1*DQ*1*SUPER*SAM****XX*1093000119~
LX*1~
SV1*HC:00400:AA:P1*900*MJ*75***1:2~
DTP*472*D8*20260105~
REF*6R*C1-1L01~
NM1*DK*1*ORDER*OLGA****XX*1003000126~
LX*2~
SV1*HC:J1885*40*UN*2.5***2~
DTP*472*RD8*20260105-20260106~
REF*6R*C1-1L02~
LIN**N4*00409379601~
CTP****1.5*ML~
NM1*DK*1*ORDER*OLGA****XX*1003000126~
LX*3~
SV1*HC:99499:::::UNLISTED VISIT*123.45*UN*1***1:2~
DTP*472*D8*20260105~
REF*6R*C1-1L03~
NTE*ADD*BY PHONE~
NM1*DK*1*ORDER*OLGA****XX*1003000126~' 'each stands in its place'
AS_OF=2026-01-06
is "$(strict 1 | grep -v 'after the claim was written')" '' 'the test payer finds nothing'
is "$(sql 'SELECT line, column_name FROM repair')" '2|ndc' 'the NDC was brought to eleven digits'

# What must not be said is not said.
empty_site
rows "$(office)" "$(person 1 DOE JANE)" "$(cover 1 1 1)" \
    "INSERT INTO facility VALUES (1, '', 'HERE', 'Our own rooms', '1234567893', '100 Main St', '', 'Springfield', 'IL', '62701', '11', '14D0000001', 1, 7);" \
    "INSERT INTO facility VALUES (2, '', 'LAB', 'Our lab', '1234567893', '7 Side St', '', 'Springfield', 'IL', '62701', '11', '14D0000001', 1, 7);" \
    "$(visit 1 1 1 "facility_id='HERE'" "onset_date='2026-01-05'" "accident='work'" "accident_state='IL'" "attachment_type='OZ'" "ordering_npi='1245319599'" "ordering_last='SMITH'" "ordering_first='ALEX'")" \
    "$(line 1 1 99213 10000)" "$(ready 1)" \
    "$(visit 2 1 1 "facility_id='LAB'")" "$(line 2 2 80053 10000)" "$(ready 2)" \
    "$(visit 3 1 1 "pos='12'" "facility_id='LAB'")" "$(line 3 3 99348 10000)" "$(ready 3)"
run 0 build-claims
is "$(claim 1)" 'CLM*C1-1*100***11:B:1*Y*A*Y*Y**EM~
PWK*OZ*AA~
HI*ABK:J0300*ABF:R509~
NM1*82*1*SMITH*ALEX****XX*1245319599~
PRV*PE*PXC*207Q00000X~
LX*1~
SV1*HC:99213*100*UN*1***1:2~
DTP*472*D8*20260105~
REF*6R*C1-1L01~
CLM*C2-1*100***11:B:1*Y*A*Y*Y~
REF*X4*14D0000001~
HI*ABK:J0300*ABF:R509~
NM1*82*1*SMITH*ALEX****XX*1245319599~
PRV*PE*PXC*207Q00000X~
NM1*77*2*OUR LAB~
N3*7 SIDE ST~
N4*SPRINGFIELD*IL*627019998~
LX*1~
SV1*HC:80053*100*UN*1***1:2~
DTP*472*D8*20260105~
REF*6R*C2-1L01~
CLM*C3-1*100***12:B:1*Y*A*Y*Y~
HI*ABK:J0300*ABF:R509~
NM1*82*1*SMITH*ALEX****XX*1245319599~
PRV*PE*PXC*207Q00000X~
LX*1~
SV1*HC:99348*100*UN*1***1:2~
DTP*472*D8*20260105~
REF*6R*C3-1L01~' 'onset on the day, our own address, a home visit, an equal orderer: nothing'
is "$(strict 1)" '' 'the test payer finds nothing'

# A physician who bills himself, to be paid elsewhere.
empty_site
rows "$(office)" "$(person 1 DOE JANE)" "$(cover 1 1 2)" "$(visit 1 1 1)" "$(line 1 1 99213 10000)" \
    "INSERT INTO practice VALUES (2, 'MAIN', 'Smith', '1245319599', '123456789', '207Q00000X', 'person', 'Alex', '100 Main St', '', 'Springfield', 'IL', '627010001', '5555550100',
      'PO Box 9', '', 'Peoria', 'IL', '61602', '', 1, 8);" \
    "$(ready 1)" "UPDATE claim SET practice = 2;"
run 0 build-claims
is "$(file 1 | named | sed -n '/^HL/,/^SE/p' | grep -v '^SE')" 'HL*1**20*1~
PRV*BI*PXC*207Q00000X~
NM1*85*1*SMITH*ALEX****XX*1245319599~
N3*100 MAIN ST~
N4*SPRINGFIELD*IL*627010001~
REF*EI*123456789~
NM1*87*1~
N3*PO BOX 9~
N4*PEORIA*IL*61602~
HL*2*1*22*0~
SBR*P*18*GRP100******CI~
NM1*IL*1*DOE*JANE****MI*W000001~
N3*1 OAK AVE~
N4*SPRINGFIELD*IL*62702~
DMG*D8*19700606*F~
NM1*PR*2*SECOND HEALTH PLAN*****PI*99726~
N3*1 PLAN RD~
N4*PEORIA*IL*61602~
CLM*C1-1*100***11:B:1*Y*A*Y*Y~
HI*ABK:J0300*ABF:R509~
LX*1~
SV1*HC:99213*100*UN*1***1:2~
DTP*472*D8*20260105~
REF*6R*C1-1L01~' 'he is not told again as the one who rendered'
# NM1*87 has no name at all (837.md section 3), also of a person: the payer's note on that is not ours.
is "$(strict 1 | grep -v 'segment 12 (NM1 element 4): a person without first name')" '' 'the test payer finds nothing'
done_testing
