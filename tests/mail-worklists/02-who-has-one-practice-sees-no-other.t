#!/bin/sh
# A user of one practice is told of that practice, gets its rows alone, and nothing goes where users.csv does not say.
. tests/lib.sh
. tests/mail-worklists/peer.sh
new_peer
mail_site
printf '[person %s]\ndetails = zip\nzip_password_file = keys/zip\n' main north boss >"$WORK/people"
(umask 077 && echo tulip-7 >"$SITE/keys/zip")
section
cp -a "$SITE" "$WORK/before"
again() {
	rm -rf "$SITE" "$PEER"/box/*
	cp -a "$WORK/before" "$SITE"
}
text() { # USER: of what came
	/usr/bin/python3 -c "
import email, email.policy, sys
m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
print(m['x-nightshift-practice'], m['x-nightshift-reports'])
print(m.get_body(('plain',)).get_content())
for p in m.iter_attachments():
    open(sys.argv[2], 'wb').write(p.get_content())" "$(grep -l " $1@" "$PEER"/box/*.for | sed 's/for$/eml/')" "$WORK/$1.zip"
}

mailed 0
text main >"$WORK/main"
text north >"$WORK/north"
text boss >"$WORK/boss"
like "$(cat "$WORK/main")" '^main accounts worklist-scrub_hold$' "a message says whose it is and what rides in it"
like "$(cat "$WORK/main")" '^Example Family Clinic \(main\)$' "in words, too"
like "$(cat "$WORK/north")" '^Clínica del Norte \(north\)$' "and the other's"
like "$(cat "$WORK/main")" 'visits entered +2 +203\.00' "its own visits"
like "$(cat "$WORK/main")" 'scrub_hold +1 +1 +102\.00' "its own work"
like "$(cat "$WORK/main")" 'owed by payers +2 +203\.00' "its own receivables"
unlike "$(cat "$WORK/main")" 'north|Norte|20[4]\.00|407|610|509' "and nothing of the other's"
like "$(cat "$WORK/north")" 'visits entered +2 +407\.00' "the other has his"
unlike "$(cat "$WORK/north")" '10[12]\.00|Example|610|509' "and no more"
unlike "$(cat "$WORK/main")" 'index\.html' "the page of all practices is not shown to who has one"
like "$(cat "$WORK/boss")" 'visits entered +4 +610\.00' "who has all is told of all"

if command -v 7zz >/dev/null; then
	unpack() {
		rm -rf "$WORK/$1.d"
		7zz x -p"$2" -o"$WORK/$1.d" "$WORK/$1.zip" >"$WORK/7z" 2>&1
	}
	unpack main tulip-7
	is "$? $(cd "$WORK/main.d" && ls | paste -sd ' ')" "0 accounts.csv worklist-scrub_hold.csv" "7-Zip opens what rides along"
	is "$(cut -d, -f1 "$WORK/main.d/accounts.csv" | sort | uniq -c | awk '{ print $1, $2 }' | paste -sd ' ')" "2 main 1 practice_id" "with the rows of the practice alone"
	is "$(head -1 "$WORK/main.d/accounts.csv")" "$(head -1 "$SITE/outbox/reports/2026-01-05/accounts.csv")" "under the same header"
	is "$(grep -F ,M1, "$WORK/main.d/accounts.csv")" "$(grep -F ,M1, "$SITE/outbox/reports/2026-01-05/accounts.csv")" "as they stand in the report"
	unpack north tulip-7
	is "$(grep -c north "$WORK/north.d/accounts.csv")$(grep -c main "$WORK/north.d/accounts.csv")" 20 "and the other's"
	unpack boss tulip-7
	cmp "$WORK/boss.d/aging.csv" "$SITE/outbox/reports/2026-01-05/aging.csv"
	ok $? "who has all practices gets a report as it is, to the byte"
	unpack main tulip-8
	is "$?" 2 "another password opens nothing"
	7zz l -slt "$WORK/main.zip" >"$WORK/7z"
	is "$(grep -c '^Method = AES-256' "$WORK/7z")" 2 "each is sealed by AES-256"
else
	echo "# no 7zz here: what rides along was not opened"
fi

# A planted mismatch, of each kind: nothing is sent, there is a task, and it is said once.
planted() { # USER REGEX SENTENCE SHELL: run between composing and sending
	again
	kill $SERVER
	wait $SERVER 2>/dev/null
	mailed 75
	patiently
	new_peer
	section
	eval "$4"
	mailed 65
	like "$(cat "$WORK/err")" "mail of 2026-01-05 to $1: $2" "$3"
	unlike " $(box) " " $1 " "  and it is not sent"
	is "$(sql "SELECT count(*) FROM task WHERE kind = 'setup' AND subject LIKE 'mail %' AND closed_on IS NULL") $(steps "$1" | grep -o 'mismatch.*')" "1 mismatch" "  and there is a task"
	mailed 0
	is "$(cat "$WORK/err")" "" "  and that is told once"
}
maja() { # ROW
	users <<-END
	main,main,"Müller, Maja",$1
	END
	run 0 take-in
	run 0 load-setup
}
out=$SITE/outbox/mail/2026-01-05
planted main "its practice is not the user's" "the user has another practice now" 'maja north,fix,,main@office.invalid,"accounts worklist-scrub_hold"'
planted main "its recipient is not the address" "the user has another address now" 'maja main,fix,,maja@office.invalid,"accounts worklist-scrub_hold"'
planted main "a report in it is not one that the user gets" "the user gets a report no longer" 'maja main,fix,,main@office.invalid,accounts'
planted main "its file is gone, or not what was written" "the file says another recipient" 'sed -i s/main@office/themm@office/ $out-main.eml'
planted main "its file is not what was written" "the file says another recipient, in as many bytes" 'sed -i s/main@office/them@office/ $out-main.eml'
planted main "its file is gone, or" "the other's message stands in its place" 'cp $out-north.eml $out-main.eml'
planted main "its file is gone, or" "a link stands in its place" 'mv $out-main.eml $SITE/run/x && ln -s ../../run/x $out-main.eml'
run 0 verify-books
ok $? "none of this stops a night"
planted main "its recipient is not the address" "file and rows agree on what is another's" 'sqlite3 "$SITE/nightshift.db" "DROP TRIGGER guard_update_mail;
    DROP TRIGGER guard_update_outgoing; UPDATE mail SET document = document + 1000 WHERE user_id IN (\"main\", \"north\");
    UPDATE mail SET document = (SELECT document FROM outgoing WHERE name LIKE \"%-north.eml\") WHERE user_id = \"main\""'
done_testing
