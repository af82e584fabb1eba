#!/bin/sh
# Set back to ready after its batch was rejected, a claim is sent again: same versions, new CLM01.
. tests/lib.sh
. tests/build-claims/rows.sh

empty_site
rows "$(office)" "$(person 1 DOÉ JANE)" "$(cover 1 1 1)" "$(visit 1 1 1)" "$(line 1 1 99213 10000)" "$(ready 1)"
run 0 build-claims
rows "UPDATE claim SET state = 'ready' WHERE id = 1;"
AS_OF=2026-01-06
run 0 build-claims
is "$(sql 'SELECT ordinal, substr(clm01, 1, 8) = (SELECT substr(clm01, 1, 8) FROM submission WHERE ordinal = 1), substr(clm01, 9), batch, encounter, patient FROM submission ORDER BY id')" \
    '1|1|01|1|1|1
2|1|02|2|1|1' 'the second sending is the same claim under the next number'
is "$(file 2 | grep -E '^(BHT|CLM)' | named)" 'BHT*0019*00*A00000000200012*20260106*2000*CH~
CLM*C1-2*100***11:B:1*Y*A*Y*Y~' 'BHT02 stays 00: to the payer it never was'
is "$(sql 'SELECT submission, column_name FROM repair ORDER BY id')" '1|ins_subscriber_last
2|ins_subscriber_last' 'and is repaired anew'
is "$(strict 2)" '' 'the test payer finds nothing'
done_testing
