#!/bin/sh
# A canary patient: in no clear part of a message, no name of a file, no line that is printed; and what would say one is not sent.
. tests/lib.sh
. tests/mail-worklists/peer.sh
new_peer
mail_site
printf '[person boss]\ndetails = zip\nzip_password_file = keys/zip\n' >"$WORK/people"
(umask 077 && echo CANARY-TULIP >"$SITE/keys/zip")
section
# A payment and a rejection to tell of, a task with words of a stranger's in it.
sql "INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name, what, why, next_action, closed_by)
    VALUES ('denied', 'test', '2026-01-05', '2026-01-08', 1100, 'main', 'acmehealth', 0, '', 'Kanarievogel, Canaria', '1911-11-11', 'call 2175550199', '')"
canaries='[Kk]anari|CNRY|1911-|1912-|19111111|217-?555|21755501|[Cc]anary Row|PM1|PN1'
mailed 0 -v
cat "$WORK/out" "$WORK/err" "$PEER/log" >"$WORK/said"
is "$(ls "$PEER"/box/*.eml | wc -l)" 5 "five messages"
is "$(grep -lE "$canaries|CANARY" "$PEER"/box/*.eml)" "" "no canary in the bytes of any"
for f in "$PEER"/box/*.eml; do
	/usr/bin/python3 -c "
import email, email.policy, sys
m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
print(m.items())
for p in m.walk():
    if p.get_content_maintype() == 'text': print(p.get_content())" "$f"
done >"$WORK/clear"
like "$(cat "$WORK/clear")" '2026-01-08 +3 +[0-9]+ +denied +11\.00' "its task is told by its number, day and dollars"
is "$(grep -E "$canaries" "$WORK/clear" "$WORK/said")" "" "nor in what they say, decoded, nor in what was printed or logged"
is "$(find "$SITE" -name '*anari*' -o -name '*CNRY*')" "" "nor in the name of a file"
is "$(grep -rlE 'CANARY-(TULIP|PASSWORD)' "$SITE" --include='*' | grep -v /keys/)" "" "and no secret but in its own file"

# What would say one. A table that messages are made of is written over: where it comes from does not matter.
night 2026-01-06
AS_OF=2026-01-06
said() { # WORD SENTENCE: as the head of the audit chain
	sqlite3 "$SITE/nightshift.db" "DROP TRIGGER IF EXISTS guard_update_audit; DROP TRIGGER IF EXISTS guard_delete_mail;
	    DROP TRIGGER IF EXISTS guard_delete_mail_step; DROP TRIGGER IF EXISTS guard_update_outgoing;
	    DELETE FROM mail_step; DELETE FROM mail; UPDATE outgoing SET name = id || 'x' WHERE folder = 'mail';
	    UPDATE task SET closed_on = '2026-01-06' WHERE closed_on IS NULL AND subject LIKE 'mail %'; PRAGMA ignore_check_constraints = ON;
	    UPDATE audit SET sha256 = '$1' WHERE id = (SELECT max(id) FROM audit)"
	rm -f "$PEER"/box/*
	"$BIN/mail-worklists" -C "$SITE" --as-of "$AS_OF" >"$WORK/out" 2>"$WORK/err"
	status=$?
}
stopped() { # WORD SENTENCE
	said "$1"
	is "$status $(box)" "65 " "$2 stops every message"
	unlike "$(cat "$WORK/err")" "$canaries" "  and the line does not name it"
}
passes() { # WORD SENTENCE
	said "$1"
	is "$status $(box)" "0 biller boss frontdesk main north" "$2 does not"
}
stopped Kanarievogel "a last name"
like "$(cat "$WORK/err")" "mail of 2026-01-06 to boss: 1 words of it are neither ours" "and it is said what was seen"
stopped CNRY11111 "a member id"
stopped 1911-11-11 "a birth date"
stopped 11/11/1911 "one as Americans write it"
stopped 19111111 "one as X12 does"
stopped 217-555-0199 "a telephone"
stopped "(217) 555-0199" "one with brackets"
stopped 2175550199 "one in digits alone"
stopped "7 Canary Row" "an address"
stopped "paid Müllerin" "a name beside a word of ours"
stopped "Kanarievogel@office.invalid" "a name in an address"
stopped "Kanarie.vogel" "a name with a dot in it"
passes "1234567" "a number of seven digits"
passes "2026-12-31" "a day to come"
passes "-1234567.89" "an amount"
passes "Paid, denied" "a word of our own sentences"
passes "Bea Biller" "a name of users.csv"
done_testing
