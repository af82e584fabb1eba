#!/bin/sh
# The seed tables of sql/codes: their totals, and the rows that the rulings name.
. tests/lib.sh

empty_site
is "$(sql "SELECT (SELECT count(DISTINCT carc) FROM code_carc), (SELECT count(*) FROM code_plb), (SELECT count(*) FROM code_rarc),
    (SELECT count(*) FROM code_pos), (SELECT count(*) FROM code_state), (SELECT count(*) FROM code_filing)")" "254|42|87|52|59|23" "so many codes"
goes() { # GROUP CARC: class and account, the group's own row first
	sql "SELECT class || ' ' || coalesce(account, 'nowhere') FROM code_carc WHERE carc = '$2' AND group_code IN ('$1', '*') ORDER BY group_code = '*' LIMIT 1"
}
while read -r group carc want; do
	is "$(goes "$group" "$carc")" "$want" "$group $carc: ${want:-nobody knows the pair: open, with a task}"
done <<'EOS'
CO 45 contractual adjust.contractual
PI 45 contractual adjust.contractual
PR 45 denial nowhere
CO 94 contractual adjust.contractual
OA 94 contractual adjust.contractual
CO 24 contractual adjust.contractual
CO 131 contractual adjust.contractual
CO 253 sequestration adjust.sequestration
CO 104 withhold adjust.withhold
CO 105 other adjust.other
CO 144 other adjust.other
CO 161 other adjust.other
CO 237 other adjust.other
CO B10 other adjust.other
PR 1 patient ar.patient
PR 2 patient ar.patient
PR 3 patient ar.patient
PR 66 patient ar.patient
PR 122 patient ar.patient
PR 187 patient ar.patient
PR 241 patient ar.patient
CO 1
OA 100 patient ar.patient
PR 100 patient ar.patient
CO 100
OA 23 mirror nowhere
CO 85 interest plb.interest
PR 85 interest plb.interest
CO 225 interest plb.interest
OA 101 memo nowhere
CO 97 denial nowhere
CO 50 denial nowhere
PR 204 denial nowhere
PI 16 denial nowhere
OA 18 denial nowhere
OA 209 denial nowhere
CO P12 denial nowhere
CO 9999
EOS
is "$(sql "SELECT count(*) FROM code_carc WHERE (class IN ('denial', 'mirror', 'memo')) <> (account IS NULL)")" 0 "denials, mirrors and memos go nowhere, all else somewhere"
for pair in WO:plb.recoupment OB:plb.recoupment WU:plb.recoupment 72:plb.recoupment B3:plb.recoupment FB:plb.forward L6:plb.interest \
    CT:income.capitation CR:income.capitation CS:plb.other L3:plb.other '*:plb.other'; do
	is "$(sql "SELECT account FROM code_plb WHERE code = '${pair%%:*}'")" "${pair#*:}" "PLB ${pair%%:*} goes to ${pair#*:}"
done
is "$(sql "SELECT group_concat(rarc, ' ') FROM (SELECT rarc FROM code_rarc WHERE alert = 1 AND rarc IN ('MA01', 'MA07', 'MA130', 'N115', 'M27') ORDER BY rarc)")" "M27 MA01 MA07" "alerts are told from reasons"
is "$(sql "SELECT group_concat(pos, ' ') FROM (SELECT pos FROM code_pos WHERE effective_from <= '2021-06-01' AND pos IN ('02', '10', '11', '27') ORDER BY pos)")" "02 11" "a place counts from its first day"
is "$(sql "SELECT count(*) FROM code_state WHERE state IN ('DC', 'PR', 'VI', 'GU', 'AS', 'MP', 'AA', 'AE', 'AP')")" 9 "territories and the armed forces"
done_testing
