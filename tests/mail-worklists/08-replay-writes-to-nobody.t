#!/bin/sh
# Replay rebuilds a site that sent mail to the same digest: sealed messages are taken from the archive, refusals as they were seen;
# nobody is written to, and no partner is called.
. tests/lib.sh
. tests/mail-worklists/peer.sh
new_peer
mail_site
(umask 077 && echo tulip >"$SITE/keys/boss.zip")
printf '[person boss]\ndetails = zip\nzip_password_file = keys/boss.zip\n' >"$WORK/people"
users <<-END
	nobody,nobody,No Address,,fix,,not an address,accounts
END
run 0 take-in
run 0 load-setup
section
echo 'refuse north' >"$PEER/mode"
mailed 65
like "$(cat "$WORK/err")" "mail of 2026-01-05 to nobody: none was made: email is no address" "an address that is none is told"
is "$(box)" "biller boss frontdesk main" "to the others it is sent"
is "$(sql "SELECT group_concat(subject, '; ') FROM task WHERE why = 'mail' AND closed_on IS NULL")" "mail address of nobody; mail 5" "both have their task"
mailed 0
is "$(cat "$WORK/err")" "" "and are told once"
night 2026-01-06
AS_OF=2026-01-06
mailed 65
users <<-END
	nobody,nobody,No Address,,fix,,nobody@office.invalid,accounts
END
echo >"$PEER/mode"
night 2026-01-07
AS_OF=2026-01-07
mailed 0
mailed 0 north
is "$(sql "SELECT count(*) FROM task WHERE why = 'mail' AND closed_on IS NULL")" 0 "mended or named, they are done"
run 0 verify-books
# A partner of site.conf, whom a replay must not call; the books do not depend on whether somebody is there.
printf '[partner acme]\nhost = 127.0.0.1\nport = 9\nuser = x\nkey = keys/none\nout = in\n' >>"$SITE/site.conf"
run 78 exchange-files
had=$(ls "$PEER"/box/*.for | wc -l)
was=$(digest)
like "$("$BIN/nightshift" replay "$SITE" "$WORK/again" 2>&1)" "^$was the same" "replay gives the same digest"
is "$(ls "$PEER"/box/*.for | wc -l)" "$had" "and nobody got a message"
rows() { sqlite3 "$1/nightshift.db" "SELECT night, user_id, message_id, reports FROM mail ORDER BY id; SELECT mail, step, code FROM mail_step ORDER BY id"; }
is "$(rows "$WORK/again")" "$(rows "$SITE")" "its rows are those of the first"
mv "$SITE" "$WORK/first" && mv "$WORK/again" "$SITE"
sed -i '/^.partner acme/,$d' "$SITE/site.conf"
mkdir "$SITE/keys" && cp -p "$WORK"/first/keys/* "$SITE/keys"
mailed 0
is "$(ls "$PEER"/box/*.for | wc -l)" "$had" "nor does anybody when it goes on"
is "$(waiting)" "" "and the files of what was sent are gone"
run 0 verify-books
ok $? "its books prove, with the archive's copies"
done_testing
