#!/bin/sh
# Months, contents that come again, retention: one entry a content, in the month of its latest document; only what is older goes.
. tests/lib.sh
. tests/seal-archive/lib.sh
empty_site
seals 'retain_years = 2' 'retain_reports_days = 90'
content() { printf 'user_id,login,user_name,may\n%s,%s,Somebody,charges\n' "$1" "$1"; }
arrives() { # NIGHT NAME CONTENT
	AS_OF=$1
	content "$3" >"$SITE/inbox/$2"
	run 0 take-in
	run 0 load-setup
}
seals_on() { # NIGHT
	AS_OF=$1
	run 0 seal-archive -v
}
sha() { content "$1" | sha256sum | cut -c1-64; }
where() { # CONTENT: the zips that have it, removed ones in brackets
	sql "SELECT group_concat(CASE WHEN removed_on IS NULL THEN name ELSE '(' || name || ')' END, ' ') FROM sealed AS s
	    JOIN sealed_zip AS z ON z.id = s.zip WHERE s.sha256 = '$(sha "$1")'"
}
plain() { (cd "$SITE/archive" && find in out -type f | sed 's,.*/,,' | sort); }
arrives 2025-01-10 a.txt alpha
arrives 2025-01-31 b.txt beta
arrives 2025-02-01 c.txt gamma
# Somebody else drops the same: a document of its own (take-in(1)), later.
sql "INSERT INTO document SELECT 50, 'out', sha256, bytes, kind, whole, as_of, '2025-02-20', NULL, '', 1, 'acme', NULL FROM document WHERE sha256 = '$(sha beta)';
     INSERT INTO outgoing VALUES (1, 50, 'acme', 'b.x12', 0, 'published')"
mkdir -p "$SITE/archive/out/$(sha beta | cut -c1-2)"
content beta >"$SITE/archive/out/$(sha beta | cut -c1-2)/$(sha beta)"

seals_on 2025-03-02
is "$(zips)" "" "30 days after January's last day it stays"
seals_on 2025-03-03
is "$(zips)" "2025-01.zip " "a day later it is sealed"
is "$(where alpha)|$(where beta)|$(where gamma)" "2025-01.zip||" "without the content that came again in February"
is "$(plain)" "$(printf '%s\n' "$(sha beta)" "$(sha beta)" "$(sha gamma)" | sort)" "whose plain files stay, on both sides"
before=$(sha256sum "$SITE/archive/sealed/2025-01.zip")
seals_on 2025-04-01
is "$(where alpha)|$(where beta)|$(where gamma)" "2025-01.zip|2025-02.zip|2025-02.zip" "it is sealed with February, once"
is "$(plain)" "" "and is plain on neither side"
is "$(sha256sum "$SITE/archive/sealed/2025-01.zip")" "$before" "a zip is written once"
for d in 2 50; do
	is "$("$BIN/nightshift" unseal -C "$SITE" --document $d)" "$(content beta)" "document $d comes from it"
done

# A document of a month that was sealed cannot come; its content can.
arrives 2025-04-02 d.txt alpha
is "$(sql "SELECT count(*) FROM document WHERE sha256 = '$(sha alpha)'")|$(plain)" "1|$(sha alpha)" "a repeat is sighted, and copied"
seals_on 2025-04-02
is "$(plain)|$(zips)" "|2025-01.zip 2025-02.zip " "its copy goes"

# Reports.
mkdir -p "$SITE/outbox/reports"
AS_OF=2025-04-03
run 0 write-reports
echo mine >"$SITE/outbox/reports/2025-04-03/mine.txt"
AS_OF=2025-04-04
run 0 write-reports
seals_on 2025-07-02
is "$(ls "$SITE/outbox/reports" | tr '\n' ' ')" "2025-04-03 2025-04-04 " "reports of 90 days stay"
seals_on 2025-07-03
is "$(find "$SITE/outbox/reports" -type f | wc -l)|$(cat "$SITE/outbox/reports/2025-04-03/mine.txt")" \
    "$(ls "$SITE/outbox/reports/2025-04-04" | wc -l | awk '{ print $1 + 1 }')|mine" "older ones go, but not what somebody put there"
like "$(cat "$WORK/err")" '^seal-archive: outbox/reports/2025-04-03 removed: [0-9]+ files, older than 90 days' "and it is said"
seals_on 2025-07-04
is "$(ls "$SITE/outbox/reports")|$(sql "SELECT count(*) FROM retired WHERE kind = 'reports'")" "2025-04-03|2" "an empty folder goes, too"
run 0 verify-books
ok $? "the books prove without them"

# Documents: two years after the latest of a zip.
seals_on 2027-01-10
is "$(zips)" "2025-01.zip 2025-02.zip 2025-04.zip " "two years to the day: nothing goes (and April was sealed)"
seals_on 2027-01-11
is "$(zips)" "2025-02.zip 2025-04.zip " "then January does"
like "$(cat "$WORK/err")" 'archive/sealed/2025-01.zip removed: 1 documents, older than 2 years' "which is said"
is "$(sql "SELECT night, kind, name, files FROM retired WHERE kind = 'documents'")" "2027-01-11|documents|2025-01.zip|1" "and a row"
run 0 verify-books
ok $? "the books prove: the archive is not poorer than it says"
is "$(sql "SELECT count(*) FROM document WHERE sha256 = '$(sha alpha)'")" 1 "what is known of the document stays"
"$BIN/nightshift" unseal -C "$SITE" --document 1 2>"$WORK/err"
is "$? $(cat "$WORK/err")" "71 nightshift: document 1: retention removed it on the night of 2027-01-11" "who asks for it is told when it went"
like "$("$BIN/nightshift" show -C "$SITE" document 1)" 'removed by retention on 2027-01-11' "show says the same"
AS_OF=2027-01-12
run 0 write-reports
like "$(cat "$SITE/outbox/reports/2027-01-12/summary.txt")" 'removed the night before.* 1 zips of documents, reports of 0 nights' "the page counts it"

# What was removed comes again.
arrives 2027-01-12 e.txt alpha
seals_on 2027-01-12
is "$(plain | grep -c "$(sha alpha)")" 0 "a repeat of what was removed does not stay"
sql "INSERT INTO document SELECT 600, 'in', sha256, bytes, kind, whole, as_of, '2027-01-13', 7, 'other', 0, 'acme', NULL FROM document WHERE id = 1"
mkdir -p "$SITE/archive/in/$(sha alpha | cut -c1-2)"
content alpha >"$SITE/archive/in/$(sha alpha | cut -c1-2)/$(sha alpha)"
seals_on 2027-01-14
is "$("$BIN/nightshift" unseal -C "$SITE" --document 600)|$(plain | grep -c "$(sha alpha)")" "$(content alpha)|1" "a new document of that content does"
seals_on 2027-03-03
is "$(where alpha)" "(2025-01.zip) 2027-01.zip" "and is sealed with its own month"
is "$("$BIN/nightshift" unseal -C "$SITE" --document 600)" "$(content alpha)" "where it is found"

# What waits for somebody is kept.
AS_OF=2027-05-01
echo 'what is this?' >"$SITE/inbox/odd"
run 65 take-in
seals_on 2030-01-01
is "$(zips)" "2027-05.zip " "a zip whose document is still held outlives its limit"
run 0 verify-books
ok $? "the books prove"
done_testing
