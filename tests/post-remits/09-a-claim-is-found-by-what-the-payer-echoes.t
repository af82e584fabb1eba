#!/bin/sh
# The ladder of the match: our number, our number bent, the payer's number, our line numbers, the facts; and when none will do.
. tests/post-remits/books.sh
open_books
for v in 1 2 3 4 5 6 7 8; do
	visit $v acme '' 99213:$((v * 1000)) 85025:500
done
rung() { sql "SELECT rung, coalesce(claim, 0), verdict FROM remit_match ORDER BY id DESC LIMIT 1"; }
# CLP01 VISIT [CLP07], more segments of the claim on stdin: charges v * 10 and 5, paid in full
echoed() {
	trace=$(sql 'SELECT count(*) FROM document')
	amount=$(($2 * 10 + 5))
	{
		printf '%s\n' "CLP*$1*1*$amount*$amount**12*${3-}"
		cat
	} | era "e$trace.x12" "T$trace" "$amount"
	run 0 take-in
	"$BIN/post-remits" -C "$SITE" --as-of "$AS_OF" >"$WORK/out" 2>"$WORK/err"
}
lines() { # VISIT [CLM01 for its line numbers]
	printf '%s\n' "SVC*HC:99213*$(($1 * 10))*$(($1 * 10))**1" 'DTM*472*20260102'
	[ -z "$2" ] || echo "REF*6R*${2}L01"
	printf '%s\n' 'SVC*HC:85025*5*5**1' 'DTM*472*20260102'
	[ -z "$2" ] || echo "REF*6R*${2}L02"
}

lines 1 | echoed NVIST00101 1 PCN1
is "$(rung)" "clm01|1|post" "our number as we sent it"
lines 2 | echoed ' nvist-002/01 ' 2 PCN2
is "$(rung)" "normal|2|post" "in lower case with hyphens and blanks"
lines 1 | echoed 0 1 PCN1
is "$(rung)" "payer_number|1|post" "by the payer's number that an earlier remittance told"
{ echo 'REF*F8*PCN2'; lines 2; } | echoed 0 2 PCN2B
is "$(rung)" "payer_number|2|post" "by the original number in REF F8"
lines 1 | TRN03=2888888888 echoed 0 1 PCN1
is "$(rung)" "none|0|unmatched" "not by a number that another payer of ours gave"
lines 3 NVIST00301 | echoed SCRAMBLED 3 PCN3
is "$(rung)" "line_control|3|post" "by our line numbers, all of one claim"
{ lines 4 NVIST00401 | sed 's/NVIST00401L02/NVIST00301L02/'; } | echoed SCRAMBLED 4
is "$(rung)" "none|0|unmatched" "not by line numbers of two claims"
{ echo 'NM1*QC*1*CANARY*TESTA****MI*XKC9005'; lines 5; } | echoed SCRAMBLED 5
is "$(rung)" "facts|5|post" "by member, date, total and procedure"
{ echo 'NM1*QC*1*CANARY*TESTA****MI*WRONG'; echo 'NM1*IL*1*CANARY*TESTA****MI*XKC9006'; lines 6; } | echoed SCRAMBLED 6
is "$(rung)" "facts|6|post" "the subscriber's member number before the patient's"
{ echo 'NM1*QC*1*CANARY*TESTA****MI*XKC9007'; lines 7; } | TRN03=2888888888 echoed SCRAMBLED 7
is "$(rung)" "none|0|unmatched" "not by the facts of another payer's claim"
for change in 's/XKC9007/XKC9001/' 's/20260102/20260103/' 's/99213/99214/;s/85025/85026/'; do
	{ echo 'NM1*QC*1*CANARY*TESTA****MI*XKC9007'; lines 7; } | sed "$change" | echoed SCRAMBLED 7
	is "$(rung)" "none|0|unmatched" "not with another fact ($change)"
done
{ echo 'NM1*QC*1*CANARY*TESTA****MI*'; lines 7; } | echoed SCRAMBLED 7
is "$(rung)" "none|0|unmatched" "not without a member number"
# Two visits on one day with equal facts: neither is guessed.
sql "INSERT INTO coverage SELECT 777, practice_id, patient_id, 1, payer_id, member_id, '', '', '18', '', '', '', '', '', '', '', '', '', 1, 1
    FROM coverage WHERE id = 71;"
visit 9 acme '' 99213:7000 85025:500
sql "INSERT INTO coverage SELECT 778, practice_id, patient_id, 1, payer_id, 'TWIN', '', '', '18', '', '', '', '', '', '', '', '', '', 1, 1
    FROM coverage WHERE id = 71;
UPDATE claim SET coverage = 778 WHERE id IN (7, 9);"
{ echo 'NM1*QC*1*CANARY*TESTA****MI*TWIN'; lines 7; } | echoed SCRAMBLED 7
is "$(rung)" "none|0|unmatched" "two claims of the same facts are none"
lines 8 NVIST00801 | sed 's/99213/99214/' | echoed NVIST00101 8
is "$(rung)" "clm01|1|held" "our number outweighs the lines: they are not that claim's"
is "$(owes 8)" "acme 8500" "and the other claim is untouched"
unlike "$(cat "$WORK/err")" 'CANARY|XKC|NVIST|SCRAMBLED' "no message names a patient or a number"
proves
done_testing
