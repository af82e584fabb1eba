#!/bin/sh
# Every kind of file, dropped by users with each right and with none, by one without a name, by the site's owner, in the inbox
# and in a partner's folder: what is let in is what users.csv says, and nothing else. The users are those that every
# Debian has; nobody is added.
. tests/lib.sh

[ "$(id -u)" -eq 0 ] || skip_all "only root can drop files as others"
for login in daemon bin games man lp news uucp mail; do
	id "$login" >/dev/null 2>&1 || skip_all "no user $login here"
done
empty_site
cp jobs/sample/setup-*.csv "$SITE/inbox/"
drop rights.csv <<'EOF'
user_id,login,user_name,practice_id,may
u1,daemon,Charges,,charges
u2,bin,Fix,,fix
u3,games,Release,,release
u4,man,Money,,money
u5,lp,Setup,,setup
u6,news,Charges of the north,north,charges
u7,uucp,Setup of one practice,main,setup
EOF
run 0 take-in
run 0 load-setup
sed '2s/^main/north/; 2s/1234567893/1679576722/' jobs/sample/setup-practices.csv | drop north.csv
run 0 take-in
run 0 load-setup
droppers="root daemon bin games man lp news uucp mail 54321"

# One of each kind; what is in it tells whose it is, so that nothing is a repeat of another's.
files_of() { # WHO DIRECTORY
	for kind in facilities fees partners payer-rules practices providers users; do
		cp "jobs/sample/setup-$kind.csv" "$2/$1-$kind.csv"
	done
	sed "2s/^acmehealth/payer-$1/; 3,\$d" jobs/sample/setup-payers.csv >"$2/$1-payers.csv"
	printf '%s\n%s\n' 'practice_id,visit_id,patient_id,service_from,code,units,charge' \
	    "main,V-$1-${2##*/},P1,2026-01-05,99213,1,10.00" >"$2/$1-charges.csv"
	sed "s/TRACE-/TRACE-$1-${2##*/}-/" tests/crash/fixtures/remit.x12 >"$2/$1-remit"
	cp tests/crash/fixtures/ack.x12 "$2/$1-ack"
	chown "$1" "$2/$1"-*
}
mkdir "$SITE/inbox/acme"
for who in $droppers; do
	files_of "$who" "$SITE/inbox"
	files_of "$who" "$SITE/inbox/acme"
done
run 0 take-in
for job in load-setup import-charges read-acks post-remits; do
	run 65 $job
done

# What became of it: may; lacks (the right); folder (a partner's).
sql "SELECT coalesce(nullif(d.login, ''), d.dropped_by), CASE d.folder WHEN '' THEN 'inbox' ELSE d.folder END, t.kind,
            CASE WHEN t.reason LIKE 'whoever dropped it has not the right%' THEN 'lacks ' || t.state
                 WHEN t.reason = 'it was dropped in a partner''s folder' THEN 'folder ' || t.state
                 ELSE 'may' END
       FROM document AS d JOIN x12_transaction AS t ON t.document = d.id JOIN sighting AS s ON s.document = d.id
      WHERE s.name NOT LIKE 'setup-%' AND s.name NOT IN ('rights.csv', 'north.csv')
      GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3" >"$WORK/became"

setup="facilities fees partners payer_rules payers practices providers users"
{ # who may what, in inbox/ itself
	for kind in $setup; do echo "$kind root lp"; done
	echo "charges root daemon news"
	echo "835 root man"
	echo "999 root games"
	echo "TA1 root games"
} >"$WORK/may"
for who in $droppers; do
	while read -r kind those; do
		case " $those " in
		*" $who "*) verdict=may ;;
		*) verdict="lacks held" ;;
		esac
		echo "$who|inbox|$kind|$verdict"
		case $kind in
		835 | 999 | TA1) verdict=may ;;
		*) verdict="folder held" ;;
		esac
		echo "$who|acme|$kind|$verdict"
	done <"$WORK/may"
done | sort >"$WORK/want"
is "$(wc -l <"$WORK/became")" 240 "ten droppers, two places, twelve kinds"
sort "$WORK/became" | diff "$WORK/want" - >"$WORK/diff"
is "$(cat "$WORK/diff")" "" "each is let in, or held, as users.csv says"

# And by what came of it.
is "$(sql "SELECT group_concat(payer_id, ' ') FROM (SELECT DISTINCT payer_id FROM payer WHERE payer_id LIKE 'payer-%' ORDER BY 1)")" \
    "payer-lp payer-root" "payers are those of the owner and of who may set up"
is "$(sql "SELECT group_concat(visit_id, ' ') FROM (SELECT DISTINCT visit_id FROM encounter ORDER BY 1)")" \
    "V-daemon-inbox V-root-inbox" "visits those of the owner and of who may drop charges"
like "$(cat "$SITE"/outbox/rejects/*)" "practice_id,whoever dropped it has not the right 'charges' in this practice,main,V-news-inbox" \
    "who may drop charges of one practice gets back those of another"
is "$(sql "SELECT count(DISTINCT r.trace) FROM remit AS r JOIN x12_transaction AS t ON t.id = r.unit JOIN document AS d ON d.id = t.document
            WHERE d.folder = '' AND d.login NOT IN ('root', 'man')")" 0 "no payment came of another's hand"
is "$(sql "SELECT count(*) FROM x12_transaction AS t WHERE t.state = 'held'
            AND NOT EXISTS (SELECT 1 FROM task AS k WHERE k.unit = t.id)")" 0 "whatever is held has its task"

# A right that is given counts from then on, one that is taken no longer does; a held file may be dropped again.
drop rights.csv <<'EOF'
user_id,login,user_name,practice_id,may
u2,bin,Fix,,fix charges
u1,daemon,Charges,,fix
EOF
run 0 take-in
run 0 load-setup
for who in bin daemon; do
	printf '%s\n%s\n' 'practice_id,visit_id,patient_id,service_from,code,units,charge' \
	    "main,V-$who-again,P1,2026-01-05,99213,1,10.00" >"$SITE/inbox/$who.csv"
	chown $who "$SITE/inbox/$who.csv"
done
run 0 take-in
run 65 import-charges
is "$(sql "SELECT group_concat(visit_id, ' ') FROM (SELECT DISTINCT visit_id FROM encounter WHERE visit_id LIKE '%again' ORDER BY 1)")" \
    "V-bin-again" "a right counts from when it is given until it is taken"

# Another owner of the site than root: he may, and so may root.
chown -R backup "$SITE"
printf '%s\n%s\n' 'practice_id,visit_id,patient_id,service_from,code,units,charge' \
    "main,V-owner,P1,2026-01-05,99213,1,10.00" >"$SITE/inbox/owner.csv"
chown backup "$SITE/inbox/owner.csv"
run 0 take-in
run 0 import-charges
is "$(sql "SELECT count(*) FROM encounter WHERE visit_id = 'V-owner'")" 1 "the site's owner may, who is not root"
done_testing
