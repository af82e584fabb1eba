#!/bin/sh
# A user's reports in one zip under AES-256: 7-Zip opens it with the password and finds what the reports say; without it, nothing.
. tests/lib.sh
. tests/mail-worklists/peer.sh
command -v 7zz >/dev/null || skip_all "7zip is not installed"
new_peer
mail_site
cat >"$SITE/local/reports/by-payer.sql" <<'E'
-- title: Charges by payer
-- columns: payer:text, amount:money
SELECT payer_id AS payer, sum(cents) AS amount FROM claim GROUP BY payer_id ORDER BY payer_id;
E
users <<-END
	boss,boss,Bea Boss,,setup,,boss@office.invalid,worklists accounts local-by-payer nosuch
	main,main,Maja,main,fix,,main@office.invalid,accounts local-by-payer payments
	biller,biller,Bea Biller,,fix,,,
	frontdesk,frontdesk,Front Desk,,fix,,desk@office.invalid,accounts
END
night 2026-01-05
printf '[person %s]\ndetails = zip\nzip_password_file = keys/%s.zip\n' boss boss main main >"$WORK/people"
(umask 077 && echo 'tulip 7; ümlaut' >"$SITE/keys/boss.zip" && echo other >"$SITE/keys/main.zip")
section
# People fill in what stands in outbox/reports: what rides along is what was published.
echo scribble >"$SITE/outbox/reports/2026-01-05/accounts.csv"
cp -a "$SITE" "$WORK/before"
zip_of() { # USER: into $WORK/USER.zip
	rm -f "$WORK/$1.zip"
	/usr/bin/python3 -c "
import email, email.policy, sys
m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
print(m.get_content_type(), *[(p.get_content_type(), p.get_filename()) for p in m.iter_attachments()])
print(m.get_body(('plain',)).get_content())
for p in m.iter_attachments():
    open(sys.argv[2], 'wb').write(p.get_content())" "$(grep -l " $1@" "$PEER"/box/*.for | sed 's/for$/eml/')" "$WORK/$1.zip" >"$WORK/$1.txt"
}
mailed 0
zip_of boss
like "$(head -1 "$WORK/boss.txt")" "^multipart/mixed \('application/zip', 'nightshift-2026-01-05.zip'\)" "the zip has the night's name"
like "$(cat "$WORK/boss.txt")" "They are attached and sealed \(AES-256\): 7-Zip or WinZip opens them" "and the message says how to open it"
7zz x -p'tulip 7; ümlaut' -o"$WORK/boss.d" "$WORK/boss.zip" >"$WORK/7z" 2>&1
is "$? $(cd "$WORK/boss.d" && ls | paste -sd ' ')" "0 accounts.csv local-by-payer.csv worklist-scrub_hold.csv" "7-Zip opens it: the reports with something in them"
cmp "$WORK/boss.d/worklist-scrub_hold.csv" "$SITE/outbox/reports/2026-01-05/worklist-scrub_hold.csv"
ok $? "to the byte"
is "$(sha256sum <"$WORK/boss.d/accounts.csv" | cut -c1-64)" \
    "$(sql "SELECT sha256 FROM document AS d JOIN outgoing AS o ON o.document = d.id WHERE o.name = 'accounts.csv' ORDER BY o.id DESC LIMIT 1")" "as published, not as scribbled in"
is "$(sql "SELECT reports FROM mail WHERE user_id = 'boss'")" "accounts local-by-payer worklist-scrub_hold" "its row says which"
7zz x -y -pwrong -o"$WORK/no.d" "$WORK/boss.zip" >"$WORK/7z" 2>&1
is "$?" 2 "a wrong password opens nothing"
is "$(7zz l -slt "$WORK/boss.zip" | sed -n 's/^Method = //p' | cut -d' ' -f1 | sort -u)" "AES-256" "every member is sealed by AES-256"
is "$(grep -acE 'acmehealth|practice_id' "$WORK/boss.zip")" 0 "and shows nothing of what is in it"
zip_of main
7zz x -pother -o"$WORK/main.d" "$WORK/main.zip" >"$WORK/7z" 2>&1
is "$? $(cd "$WORK/main.d" && ls | paste -sd ' ')" "0 accounts.csv" "a report that does not say whose its rows are is not for one practice's eyes"
zip_of desk
[ ! -e "$WORK/desk.zip" ] && grep -q 'Your reports, as CSV: accounts' "$WORK/desk.txt"
ok $? "who has no section in site.conf is told where they are"

again() {
	rm -rf "$SITE" "$PEER"/box/*
	cp -a "$WORK/before" "$SITE"
}
again
chmod 644 "$SITE/keys/boss.zip"
mailed 78
zip_of boss
like "$(cat "$WORK/err")" "mail of 2026-01-05 to boss: .*keys/boss.zip: not a file that its owner alone can read" "a password that others can read seals nothing"
like "$(cat "$WORK/boss.txt")" "They could not be attached: the password of their seal could not be read" "the message comes without, and says so"
is "$(ls "$WORK/boss.zip" 2>/dev/null)$(box)" "boss desk main north" "and so do the others'"

again
section attachment_kb=1
for i in 1 2 3 4 5 6 7 8; do
	sql "INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name, what, why, next_action, closed_by)
	    SELECT 'denied', 'test ' || value, '2026-01-05', '2026-01-08', value, 'main', hex(randomblob(20)), 0, '', hex(randomblob(40)), '', '', '' FROM generate_series($i * 10, $i * 10 + 9)"
done
run 0 write-reports
mailed 0
zip_of boss
like "$(cat "$WORK/boss.txt")" "They are too large to be attached" "more than attachment_kb is not attached, and that is said"
is "$(sql "SELECT reports FROM mail WHERE user_id = 'boss'")" "" "by its row, too"
done_testing
