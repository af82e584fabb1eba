#!/bin/sh
# The first payer hears of the others (RULINGS 24): rank, relation, member, payer; no amount, for
# they have not answered. A claim to a later payer needs that answer, and is held.
. tests/lib.sh
. tests/build-claims/rows.sh

empty_site
rows "$(office)" "$(person 1 DOE JANE)" "$(cover 1 1 1)" "$(cover 2 1 2 2 01 M-2 DOE JOHN)" \
    "INSERT INTO payer VALUES (3, 'MCARE', 'Medicare', '00000', 'MB', 'acme', 'medicare', 365, NULL, NULL, '', '', 'post', '', NULL, '', '', '', '', 1, 7);" \
    "$(cover 3 1 3 3 18 1EG4TE5MK73)" \
    "$(visit 1 1 1 coverage_2=2 coverage_3=3)" "$(line 1 1 99213 10000)" "$(ready 1)" \
    "$(visit 2 1 1)" "$(line 2 2 99213 10000)" "$(ready 2)" \
    "INSERT INTO payer SELECT 9, 'NONE', payer_name, edi_payer_id, filing_code, partner_id, class, timely_filing_days, appeal_days, corrected_days,
      eligibility, status_inquiry, posting, remit_ids, crossover_days, address1, city, state, zip, 1, 9 FROM payer WHERE id = 2;" \
    "$(cover 4 1 9 2)" "$(visit 3 1 1 coverage_2=4)" "$(line 3 3 99213 10000)" "$(ready 3)"
run 0 build-claims
is "$(file 1 | named | sed -n '/^CLM.C1/,/^LX/p')" 'CLM*C1-1*100***11:B:1*Y*A*Y*Y~
HI*ABK:J0300*ABF:R509~
NM1*82*1*SMITH*ALEX****XX*1245319599~
PRV*PE*PXC*207Q00000X~
SBR*S*01*GRP100******CI~
OI***Y***Y~
NM1*IL*1*DOE*JOHN****MI*M2~
NM1*PR*2*SECOND HEALTH PLAN*****PI*99726~
SBR*T*18*GRP100******MB~
OI***Y***Y~
NM1*IL*1*DOE*JANE****MI*1EG4TE5MK73~
NM1*PR*2*MEDICARE*****PI*00000~
LX*1~' 'both are told, in order'
is "$(strict 1 | grep -v 'Medicare comes later and the reason is missing')" '' 'the test payer finds nothing'
is "$(sql 'SELECT claim, payer, payer_2, payer_3 FROM submission ORDER BY claim')" '1|1|2|3
2|1||
3|1|9|' 'the submission knows whom it told'
rows "$(visit 4 1 2)" "$(line 4 4 99213 10000)" "$(ready 4)"
run 65 build-claims
is "$(sql 'SELECT state FROM claim WHERE id = 4')" held 'a claim to the second payer is held'
done_testing
