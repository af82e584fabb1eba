#!/bin/sh
# Two dependents of one subscriber share his level, whatever the order of the claims; two
# claims of one patient share the patient's; another payer is another subscriber level.
. tests/lib.sh
. tests/build-claims/rows.sh

empty_site
rows "$(office)" \
    "$(person 1 ROE RITA)" "$(person 2 DOE SAM)" "$(person 3 DOE SUE)" \
    "$(cover 1 1 1)" "$(cover 2 2 1 1 19 W77 DOE JANE)" "$(cover 3 3 1 1 19 W77 DOE JANE)" "$(cover 4 1 2)" \
    "$(visit 1 2 2)" "$(line 1 1 99213 10000)" "$(visit 2 1 1)" "$(line 2 2 99213 10000)" \
    "$(visit 3 3 3)" "$(line 3 3 99213 10000)" "$(visit 4 2 2)" "$(line 4 4 99214 20000)" \
    "$(visit 5 1 4)" "$(line 5 5 99214 20000)" \
    "$(for i in 1 2 3 4 5; do ready $i; done)"
run 0 build-claims
is "$(file 1 | grep -E '^(HL|SBR|NM1.(IL|QC|PR)|PAT|CLM)' | named)" 'HL*1**20*1~
HL*2*1*22*0~
SBR*P*18*GRP100******CI~
NM1*IL*1*ROE*RITA****MI*W000001~
NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*60054~
CLM*C2-1*100***11:B:1*Y*A*Y*Y~
HL*3*1*22*1~
SBR*P**GRP100******CI~
NM1*IL*1*DOE*JANE****MI*W77~
NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*60054~
HL*4*3*23*0~
PAT*19~
NM1*QC*1*DOE*SAM~
CLM*C1-1*100***11:B:1*Y*A*Y*Y~
CLM*C4-1*200***11:B:1*Y*A*Y*Y~
HL*5*3*23*0~
PAT*19~
NM1*QC*1*DOE*SUE~
CLM*C3-1*100***11:B:1*Y*A*Y*Y~
HL*6*1*22*0~
SBR*P*18*GRP100******CI~
NM1*IL*1*ROE*RITA****MI*W000004~
NM1*PR*2*SECOND HEALTH PLAN*****PI*99726~
CLM*C5-1*200***11:B:1*Y*A*Y*Y~' 'each stands below its own'
is "$(file 1 | grep -A3 'NM1.IL.1.DOE' | grep -Ec '^(N3|N4|DMG)')" 0 'a subscriber who is not the patient has no address'
is "$(strict 1)" '' 'the test payer finds nothing'

# Two billing providers; and two patients whom somebody gave one member id: each his own level.
empty_site
rows "$(office)" "$(person 1 DOE JANE)" "$(person 2 DOE JOHN)" "$(cover 1 1 1 1 18 W1)" "$(cover 2 2 1 1 18 W1)" \
    "$(for i in 1 2 3; do visit $i 1 1; line $i $i 99213 10000; ready $i; done)" "$(visit 4 2 2)" "$(line 4 4 99213 10000)" "$(ready 4)" \
    "INSERT INTO practice SELECT 2, 'SIDE', 'Side Clinic', '1093000119', tin, taxonomy, entity, first_name, address1, address2, city, state, zip, phone,
      '', '', '', '', '', '', 1, 9 FROM practice WHERE id = 1;" "UPDATE claim SET practice = 2 WHERE id IN (1, 3);"
run 0 build-claims
is "$(file 1 | named | grep -E '^(HL|NM1.(85|IL)|CLM)' | cut -d'*' -f1-5)" 'HL*1**20*1~
NM1*85*2*EXAMPLE FAMILY CLINIC*
HL*2*1*22*0~
NM1*IL*1*DOE*JANE
CLM*C2-1*100**
HL*3*1*22*0~
NM1*IL*1*DOE*JOHN
CLM*C4-1*100**
HL*4**20*1~
NM1*85*2*SIDE CLINIC*
HL*5*4*22*0~
NM1*IL*1*DOE*JANE
CLM*C1-1*100**
CLM*C3-1*100**' 'a level has the parent it belongs to'
is "$(strict 1)" '' 'the test payer finds nothing'
done_testing
