#!/bin/sh
# A message for each user with an address: made once, sent once, read by somebody else's reader.
. tests/lib.sh
. tests/mail-worklists/peer.sh
new_peer
mail_site
mailed 0 -n
is "$(cat "$WORK/out")" "$(printf 'send\t2026-01-05\t%s\n' biller boss frontdesk main north)" "a dry run says for whom"
is "$(ls "$SITE/outbox/mail" 2>/dev/null; sql 'SELECT count(*) FROM mail')" 0 "and makes nothing"
is "$(sql "SELECT count(*) FROM job_run WHERE job = 'mail-worklists'")" 0 "nor a run"
cp -a "$SITE" "$WORK/copy"

mailed 0
is "$(box)" "biller boss frontdesk main north" "each has one, who has no address none"
is "$(cut -d' ' -f3 "$PEER"/box/*.for | sort -u)" tls "over TLS"
is "$(waiting)$(steps boss)" "sending sent:250" "what is sent stands no longer in outbox/mail"
is "$(sql "SELECT count(*) FROM document WHERE kind = 'mail'")" 5 "each is a document"
mailed 0
mailed 0 -v
is "$(box)" "biller boss frontdesk main north" "run again, nothing is sent again"
run 0 verify-books
ok $? "and the books prove, with the archive's copies"

# Nothing but rows went into them: the same bytes in another site, and what was sent is what was archived.
of() { grep -l " $1@" "$PEER"/box/*.for | sed 's/for$/eml/'; }
cat "$(of boss)" >"$WORK/boss.eml"
is "$(sql "SELECT d.sha256 FROM mail AS m JOIN document AS d ON d.id = m.document WHERE m.user_id = 'boss'")" \
    "$(sha256sum <"$WORK/boss.eml" | cut -c1-64)" "what came is what was written, to the byte"
rm -f "$PEER"/box/*
mv "$SITE" "$WORK/first" && mv "$WORK/copy" "$SITE"
mailed 0
cmp "$WORK/boss.eml" "$(of boss)"
ok $? "made in another copy of the site it is the same, to the byte"
is "$(LC_ALL=C grep -c "$(printf '\r')\$" "$WORK/boss.eml")" "$(wc -l <"$WORK/boss.eml")" "every line ends with CRLF"
is "$(LC_ALL=C awk 'length($0) > 77' "$WORK/boss.eml" | head -3)" "" "and has 76 bytes at most"
is "$(LC_ALL=C tr -d '\1-\177' <"$WORK/boss.eml" | wc -c)" 0 "of ASCII"

# By Python's reader.
reads() { # FILE PYTHON
	/usr/bin/python3 -c "
import email, email.policy, sys
m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
assert not m.defects and not any(p.defects for p in m.walk())
$2" "$1"
}
is "$(reads "$WORK/boss.eml" "print(m['to'].addresses[0], m['from'], m['date'].datetime.isoformat(), m['auto-submitted'], sep='|')")" \
    "Bea Boss <boss@office.invalid>|Nightshift <nightshift@office.invalid>|2026-01-05T20:00:00+00:00|auto-generated" "another reader finds its headers"
like "$(reads "$WORK/boss.eml" "print(m['message-id'])")" '^<2026-01-05\.[0-9a-f]{24}@office\.invalid>$' "and its Message-ID"
is "$(reads "$WORK/boss.eml" "print(m.get_content_type(), *[p.get_content_type() for p in m.iter_parts()])")" \
    "multipart/alternative text/plain text/html" "text and HTML"
is "$(reads "$(of main)" "print(m['to'].addresses[0].display_name)")" "Müller, Maja" "a name with an umlaut and a comma"
reads "$WORK/boss.eml" "print(m.get_body(('plain',)).get_content())" >"$WORK/text"
reads "$WORK/boss.eml" "print(m.get_body(('html',)).get_content())" >"$WORK/html"
like "$(cat "$WORK/text")" 'scrub_hold +3 +3 +509\.00 +0 +0 +0' "open work by worklist"
like "$(cat "$WORK/text")" 'visits entered +4 +610\.00' "what came in"
like "$(cat "$WORK/text")" 'claims sent +1 +101\.00' "what went out"
like "$(cat "$WORK/text")" "^  $(sql 'SELECT sha256 FROM audit ORDER BY id DESC LIMIT 1')$" "the head of the audit chain"
like "$(cat "$WORK/text")" 'On the server: outbox/reports/2026-01-05/' "where the reports are"
like "$(cat "$WORK/text")" 'Your reports, as CSV: aging, worklist-scrub_hold$' "which of the user's have something in them"
is "$(sed '/<style>/,/<.style>/d; s/<[^>]*>/ /g' "$WORK/html" | grep -Eo '[0-9]+\.[0-9][0-9]' | sort)" \
    "$(grep -Eo '[0-9]+\.[0-9][0-9]' "$WORK/text" | sort)" "text and HTML have the same figures"
unlike "$(cat "$WORK/html")" '<script|src=|href=|<link|url\(' "the HTML fetches nothing and runs nothing"
is "$(grep -c "max-width:600px" "$WORK/html")" 1 "and is 600 pixels wide at most"

# The next night has its own; --units sends that many.
cp "$SITE/inbox/../site.conf" "$WORK/conf"
night 2026-01-06
AS_OF=2026-01-07T05:45
mailed 0 --units 2
is "$(sql "SELECT count(*) FROM mail_unsent WHERE night = '2026-01-06'")" 3 "the next night's are made, and two of them sent"
mailed 0 frontdesk
is "$(sql "SELECT group_concat(user_id) FROM mail_unsent")" "main,north" "one by name"
like "$("$BIN/nightshift" status -C "$SITE")" 'mail not sent +not tried yet +2' "status says what waits"
mailed 0
is "$(sql "SELECT count(*) FROM mail_unsent")" 0 "and then the rest"
like "$(cat "$(grep -l ' boss@' "$PEER"/box/*.for | sort -V | tail -1 | sed 's/for$/eml/')")" '^Date: Wed, 07 Jan 2026 05:45:00 \+0000' "dated when it was made"
mailed 64 somebody
like "$(cat "$WORK/err")" "somebody: users.csv has no such user" "nobody else can be named"
sed '/^\[mail\]/,$d' "$WORK/conf" >"$SITE/site.conf"
night 2026-01-08
AS_OF=2026-01-08
mailed 0
is "$(cat "$WORK/err")$(sql "SELECT count(*) FROM mail WHERE night = '2026-01-08'")" 0 "without [mail] in site.conf it does nothing"
done_testing
