#!/bin/sh
# A server that is down, slow, puts off, refuses or hangs up: what is known not to be taken goes again, what is refused or in doubt
# too often is a person's, and no answer is the night's failure.
# Scratch in memory: what fsync does is proven elsewhere.
[ -z "$TMPDIR" ] && [ -d /dev/shm ] && [ -w /dev/shm ] && TMPDIR=/dev/shm && export TMPDIR
. tests/lib.sh
. tests/mail-worklists/peer.sh
new_peer
mail_site
users <<-END
frontdesk,frontdesk,Front Desk,,charges,,,
biller,biller,Bea Biller,,fix,,,
boss,boss,Bea Boss,,setup,,,
north,north,Ned North,north,fix,,north@office.invalid,
END
run 0 take-in
run 0 load-setup
cp -a "$SITE" "$WORK/before"
again() { # MODE
	rm -rf "$SITE" "$PEER"/box/*
	cp -a "$WORK/before" "$SITE"
	echo "$1" >"$PEER/mode"
	section
}
both() { # what came: how often, and for whom
	ls "$PEER"/box/*.for 2>/dev/null | wc -l | tr -d ' '
}
tasks() {
	sql "SELECT count(*) FROM task WHERE subject LIKE 'mail %' AND closed_on IS NULL"
}

again ''
kill $SERVER
wait $SERVER 2>/dev/null
mailed 75
like "$(cat "$WORK/err")" "^mail-worklists: the mail server: nobody answers there; what is left is sent by a later run" "a server that is down is said"
is "$(steps main) / $(steps north) / $(waiting)" "sending again /  / 2026-01-05-main.eml 2026-01-05-north.eml" "one message tried, both wait as files and rows"
mailed 0 -v
like "$(cat "$WORK/err")" "the mail server failed lately, tried again in 5 minutes or when a user is named" "at once it is not tried again, and that is no trouble"
night 2026-01-06
status=$?
AS_OF=2026-01-06
[ $status -eq 0 ] || [ $status -eq 65 ]
ok $? "the night does not fail for it ($status)"
like "$(cat "$SITE/outbox/reports/2026-01-06/summary.txt")" '2026-01-05 +main +put off, tried again' "its page says whose mail was not sent"
like "$("$BIN/nightshift" status -C "$SITE")" 'mail not sent +put off, tried again +1 +night of 2026-01-05' "and so does status"
new_peer
section
patiently
mailed 0
is "$(box)" "main main north north" "when it is there again, both nights' are sent"
like "$(cat "$(ls "$PEER"/box/*.eml | sort -V | tail -1)")" 'messages of earlier nights not sent|All that was due' "and say so"
AS_OF=2026-01-05

again later
mailed 0
is "$(steps main) / $(steps north)" "sending again:450 / sending again:450" "a reply 4xx puts one message off, the other is tried"
mailed 0
is "$(steps main)" "sending again:450" "it has five minutes"
echo >"$PEER/mode"
patiently
mailed 0
is "$(box) $(steps main)" "main north sending again:450 sending sent:250" "and is sent then"

again 'refuse main'
mailed 65
is "$(steps main) / $(box) / $(tasks)" "sending refused:550 / north / 1" "a recipient that is refused is held, with a task; the others are sent"
like "$(sql "SELECT what || '; ' || next_action FROM task WHERE subject LIKE 'mail %'")" \
    "^mail of the night of 2026-01-05 to main was not sent: the server refused it with 550; correct users.csv, or: mail-worklists main" "which says what to do"
patiently
mailed 0
is "$(steps main)" "sending refused:550" "it is not tried again by itself"
echo >"$PEER/mode"
mailed 0 main
is "$(box) $(tasks)" "main north 0" "but when it is named, and its task is closed"

again reject
mailed 65
is "$(steps main) $(tasks)" "sending refused:554 2" "a message that is refused behind its data, too"

again closing
mailed 75
is "$(steps main) / $(steps north)" "sending again / " "a server that goes down is left"
like "$(cat "$WORK/err")" "the mail server: " "and said"

again cutbefore
mailed 75
is "$(steps main) / $(both)" "sending again / 0" "one that hangs up before the data has not taken it"
echo >"$PEER/mode"
patiently
mailed 0
is "$(box)" "main north" "it is sent later"

again cut
mailed 75
is "$(steps main) / $(waiting)" "sending unknown:354 / 2026-01-05-main.eml 2026-01-05-north.eml" "one that hangs up behind the data: it is not known"
like "$(cat "$WORK/err")" "the mail server: all of it was handed over, and no reply came" "and said"
echo >"$PEER/mode"
mailed 0
is "$(box) / $(grep -h '^Message-ID:' "$PEER"/box/*.eml | sort | uniq -c | awk '{ print $1 }' | sort | paste -sd ' ')" "main main north / 1 2" \
    "it is sent again, under the same Message-ID"

again cut
for i in 1 2; do mailed 75; done
is "$(tasks)" 0 "in doubt twice"
mailed 75
like "$(sql "SELECT what FROM task WHERE subject LIKE 'mail %'")" "whether it came is not known, after 3 attempts" "after the third time it is held, with a task"
is "$(both)" 3 "having been sent three times"
echo >"$PEER/mode"
mailed 0
is "$(box)" "main main main north" "and not a fourth; the others go on"
mailed 0 main
is "$(steps main | grep -o 'sent.*') $(tasks)" "sent:250 0" "until a person names it"

again stall
start=$(date +%s)
mailed 75
took=$(($(date +%s) - start))
is "$(steps main) / $(steps north)" "sending unknown:354 / " "one that says nothing behind the data is left"
[ "$took" -le 8 ]
ok $? "after the limit ($took s)"
done_testing
