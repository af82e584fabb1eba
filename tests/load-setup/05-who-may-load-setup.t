#!/bin/sh
# Rights come from who dropped the file: its owner's login, and its folder.
. tests/lib.sh
new_site
payer() { # ID
	printf 'payer_id,payer_name,edi_payer_id,filing_code,partner_id\n%s,Example,1,CI,acme\n' "$1"
}
mkdir -p "$SITE/inbox/acme"
payer frompartner >"$SITE/inbox/acme/payers.csv"
run 0 take-in
run 65 load-setup
is "$(sql "SELECT count(*) FROM payer WHERE payer_id = 'frompartner'")" 0 "a partner's folder loads nothing"
like "$(cat "$WORK/err")" "document [0-9]+: .*partner's folder" "and that is said"
is "$(sql "SELECT state FROM x12_transaction ORDER BY id DESC LIMIT 1")" held "the file is held"
is "$(sql "SELECT kind FROM task WHERE closed_on IS NULL")" setup "with a task"

[ "$(id -u)" -eq 0 ] && id games >/dev/null 2>&1 || { done_testing; }
payer fromgames | drop other.csv
chown games "$SITE/inbox/other.csv"
run 0 take-in
run 65 load-setup
is "$(sql "SELECT count(*) FROM payer WHERE payer_id = 'fromgames'")" 0 "a stranger's file is held"
drop users.csv <<'END'
user_id,login,user_name,may
games,games,Games Example,charges setup
END
run 0 take-in
run 0 load-setup
payer fromgames | drop other.csv
chown games "$SITE/inbox/other.csv"
run 0 take-in
run 0 load-setup
is "$(sql "SELECT count(*) FROM payer WHERE payer_id = 'fromgames'")" 1 "with the right 'setup' the same file is taken, dropped again"
done_testing
