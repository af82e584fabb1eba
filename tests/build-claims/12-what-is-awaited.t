#!/bin/sh
# The answers that the partner is known to give, each by its hours: no TA1 unless ISA14 asks for
# one, nothing at all from a partner who gives nothing, and the usual hours where none are named.
. tests/lib.sh
. tests/build-claims/rows.sh

awaited() { # EXPECTS ISA14
	empty_site
	rows "$(office 1 | sed "s/'ta1:4 999:24 277ca:48', '1'/'$1', '$2'/")" "$(simple 1)" "$(simple 2)"
	run 0 build-claims
	sql "SELECT set_ordinal, kind, due_at FROM expectation ORDER BY set_ordinal, kind"
}

is "$(awaited 'ta1:4 999:12' 0)" '1|999|2026-01-06T08:00
2|999|2026-01-06T08:00' 'a TA1 that was not asked for is not awaited'
like "$(file 1)" '^ISA.*\*0\*T\*:~$' 'ISA14 says so'
is "$(awaited '' 1)" '' 'a partner who gives nothing owes nothing'
is "$(awaited 'ta1 277ca_payer' 1)" '0|ta1|2026-01-06T00:00
1|277ca_payer|2026-01-10T20:00
2|277ca_payer|2026-01-10T20:00' 'the usual hours'
done_testing
