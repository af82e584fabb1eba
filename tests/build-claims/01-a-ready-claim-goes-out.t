#!/bin/sh
# A claim that is ready becomes a submission in a file for its partner.
. tests/lib.sh
. tests/build-claims/rows.sh

empty_site
rows "$(office)" "$(person 1 DOE JANE)" "$(cover 1 1 1)" "$(visit 1 1 1 "authorization='AUTH778'")" \
    "$(line 1 1 99213 15000 "mod1='25'")" "$(line 2 1 87880 3500 "dx_pointers='1'")" "$(ready 1)"
run 0 build-claims
is "$(file 1)" 'ISA*00*          *00*          *ZZ*SUB001         *ZZ*CH001          *260105*2000*^*00501*000000001*1*T*:~
GS*HC*SUB001*CH001*20260105*2000*1*X*005010X222A1~
ST*837*0001*005010X222A1~
BHT*0019*00*A00000000100011*20260105*2000*CH~
NM1*41*2*EXAMPLE BILLING LLC*****46*SUB001~
PER*IC*EDI DESK*TE*5555550100~
NM1*40*2*EXAMPLE CLEARINGHOUSE*****46*CH001~
HL*1**20*1~
PRV*BI*PXC*207Q00000X~
NM1*85*2*EXAMPLE FAMILY CLINIC*****XX*1234567893~
N3*100 MAIN ST~
N4*SPRINGFIELD*IL*627010001~
REF*EI*123456789~
HL*2*1*22*0~
SBR*P*18*GRP100******CI~
NM1*IL*1*DOE*JANE****MI*W000001~
N3*1 OAK AVE~
N4*SPRINGFIELD*IL*62702~
DMG*D8*19700606*F~
NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*60054~
CLM*A2KRCKJZ01*185***11:B:1*Y*A*Y*Y~
REF*G1*AUTH778~
HI*ABK:J0300*ABF:R509~
NM1*82*1*SMITH*ALEX****XX*1245319599~
PRV*PE*PXC*207Q00000X~
LX*1~
SV1*HC:99213:25*150*UN*1***1:2~
DTP*472*D8*20260105~
REF*6R*A2KRCKJZ01L01~
LX*2~
SV1*HC:87880*35*UN*1***1~
DTP*472*D8*20260105~
REF*6R*A2KRCKJZ01L02~
SE*32*0001~
GE*1*1~
IEA*1*000000001~' 'the file is what the guide says, byte for byte'
is "$(strict 1)" '' 'the test payer finds nothing'
is "$(sql 'SELECT state, state_on FROM claim')" 'out|2026-01-05' 'the claim is out'
is "$(sql 'SELECT claim, ordinal, clm01, batch, set_ordinal, first_segment, last_segment, cents, encounter, patient, coverage, practice, provider, payer, state FROM submission')" \
    '1|1|A2KRCKJZ01|1|1|19|31|18500|1|1|1|1|1|1|published' 'the submission knows where it stands and what it printed'
is "$(sql 'SELECT event, was, became FROM submission_event')" 'publish|batched|published' 'its first event is its publishing'
is "$(sql 'SELECT partner_id, kind, control_number, sets, claims, cents FROM batch')" 'acme|837P|1|1|1|18500' 'the batch is counted'
is "$(sql 'SELECT set_ordinal, reference, claims, cents FROM batch_set')" '1|A00000000100011|1|18500' 'its set is known by BHT03'
is "$(sql 'SELECT set_ordinal, kind, due_at FROM expectation ORDER BY set_ordinal, kind')" \
    '0|ta1|2026-01-06T00:00
1|277ca|2026-01-07T20:00
1|999|2026-01-06T20:00' 'what the partner gives is awaited'
is "$(sql 'SELECT count(*) FROM repair')" 0 'lower case alone is no repair'
run 0 build-claims
is "$(sql 'SELECT count(*) FROM batch')|$(ls "$SITE/outbox/acme")" '1|837P-000000001.x12' 'a second run changes nothing'
done_testing
