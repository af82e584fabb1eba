#!/bin/sh
# payer_rules.csv: off, warn, hold; one payer or all; within its dates; the payer's own first.
. tests/lib.sh
. tests/scrub-claims/lib.sh

rule() { # PRACTICE PAYER EDIT ACTION FROM TO
	sql "INSERT INTO payer_rule (practice_id, rule_payer_id, edit_id, action, parameter, effective_from, effective_to, note, unit, row)
	     VALUES ('$1', '$2', '$3', '$4', '', '$5', '$6', '', 1, 1)"
}

seed 12
run 0 draft-claims
sql "UPDATE patient SET sex = 'X' WHERE id <> 12"	# PAT-006 holds all but the last
rule '' Y1 PAT-006 off '' ''
rule '' Y2 PAT-006 warn '' ''
rule '' Y3 PAT-006 off 2026-01-03 ''
rule '' Y4 PAT-006 off '' 2026-01-01
rule P5 Y5 PAT-006 off '' ''
rule P1 Y6 PAT-006 off '' ''
rule '' '*' PAT-006 warn '' ''
rule '' Y7 PAT-006 hold '' ''
rule '' Y8 PAT-006 off '' ''
rule '' Y8 PAT-006 hold '' ''
rule '' Y9 PAT-006 off 2025-01-01 ''
rule P9 Y9 PAT-006 hold '' ''
rule '' '' PRV-026 hold '' ''
sql "UPDATE practice SET taxonomy = '' WHERE id = 12"
run 65 scrub-claims

said() { sql "SELECT coalesce(max(severity), 'nothing') FROM finding WHERE claim = $1"; }
is "$(said 1)" nothing "off for the payer: it does not fire"
is "$(said 2)" warn "warn for the payer: a warning"
is "$(sql 'SELECT state FROM claim WHERE id = 2')" ready "which lets the claim go"
is "$(said 3)" warn "a rule that begins after the service is none: the rule of all payers stands"
is "$(said 4)" warn "a rule that ended before the service is none"
is "$(said 5)" nothing "a practice's own rule counts for it"
is "$(said 6)" warn "and for no other practice"
is "$(said 7)" hold "the payer's own rule comes before that of all payers"
is "$(said 8)" hold "of two with the same dates the later counts"
is "$(said 9)" hold "the practice's rule comes before that of any practice"
is "$(said 10)" warn "without a rule of its own, the rule of all payers"
is "$(said 12)" hold "a warning becomes a hold where a rule says so"
is "$(findings 12)" "PRV-026 0 practice.taxonomy" "and it is that one"

# The rule is changed: the finding of the other weight takes its place.
rule '' Y7 PAT-006 warn '' ''
AS_OF=2026-01-06
run 0 scrub-claims
is "$(sql "SELECT severity || ' ' || coalesce(cleared_on, 'open') FROM finding WHERE claim = 7 ORDER BY id")" \
    "hold 2026-01-06
warn open" "a rule that was softened clears the hold and leaves a warning"
is "$(sql 'SELECT state FROM claim WHERE id = 7')" ready "and the claim goes"
done_testing
