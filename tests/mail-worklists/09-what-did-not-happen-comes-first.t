#!/bin/sh
# What a biller must see at seven: what did not happen, what is due; and when the books do not prove, that alone.
. tests/lib.sh
. tests/mail-worklists/peer.sh
. tests/verify-books/seed.sh
new_peer
seed_site
cp "$SITE/site.conf" "$WORK/site.conf"
mkdir "$SITE/keys"
(umask 077 && echo CANARY-PASSWORD >"$SITE/keys/mail")
# The seed is of one practice; another has nothing.
sql "INSERT INTO app_user (user_id, login, user_name, practice_id, may, writeoff_limit, email, reports, unit, row) VALUES
    ('boss', 'boss', 'Boss', '', 'setup', NULL, 'boss@office.invalid', '', 1, 2),
    ('other', 'other', 'Other', 'other', 'fix', NULL, 'other@office.invalid', '', 1, 3)"
cp -a "$SITE" "$WORK/before"
again() {
	rm -rf "$SITE" "$PEER"/box/*
	cp -a "$WORK/before" "$SITE"
	section
}
text() { # USER
	/usr/bin/python3 -c "
import email, email.policy, sys
m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
print('Subject:', m['subject'])
print(m.get_body(('plain',)).get_content())" "$(grep -l " $1@" "$PEER"/box/*.for | sed 's/for$/eml/')"
}
again
run 0 write-reports
mailed 0
boss=$(text boss)
like "$boss" 'claims without a 999 of acme +1 +150\.00 +2026-01-05$' "an acknowledgment that is overdue, with its claims and dollars"
like "$boss" 'no backup of this night' "a night without a backup"
like "$boss" 'Subject: Nightshift 2026-01-05: nothing due within 7 days' "the subject says what is due"
like "$boss" 'denied +1 +1 +50\.00 +0 +0 +0' "a denial on its worklist"
like "$boss" 'payments posted +1 +70\.00' "what was paid"
like "$boss" 'paid to charges +75\.00' "and put to charges"
like "$boss" 'moved to patients +20\.00' "and moved to patients"
like "$boss" 'to date, owed by payers +2 +90\.00' "who owes"
other=$(text other)
unlike "$other" '[1-9][0-9]*\.[0-9][0-9]|999' "who has another practice sees none of it"
like "$other" 'no backup of this night' "but how the night went"
is "$(printf '%s\n' "$boss" | grep -nE '^(What did|Work|The next|The night|The books|Where)' | cut -d: -f2 | paste -sd '|')" \
    "What did not happen|Work, the most urgent first|The next deadlines|The night in figures|The books|Where to look" "the most urgent first"
[ "$(printf '%s\n' "$boss" | wc -l)" -le 45 ]
ok $? "on one screen"

again
sql "UPDATE task SET due_on = '2026-01-09'; INSERT INTO job_run (job, version, as_of, night, started_at, ended_at, outcome, done, held) VALUES
    ('write-reports', '0', '2026-01-02T20:00', '2026-01-02', '', '', 0, 0, 0), ('post-remits', '0', '2026-01-05T20:00', '2026-01-05', '', NULL, NULL, 0, 0),
    ('import-charges', '0', '2026-01-05T20:00', '2026-01-05', '', '', 71, 0, 0);
    INSERT INTO exchange (run, partner_id, started_at, ended_at, outcome, sent, got) VALUES (1, 'acme', 1, 2, 'busy', 0, 0);
    INSERT INTO x12_transaction (document, ordinal, kind, gs_control, gs_version, set_control, offset, length, segments, closed, content_sha256, state, reason, note)
    SELECT 2, 2, '277CA', '', '', '', 0, 0, 0, 1, printf('%064d', 1), 'new', '', ''"
mkdir -p "$SITE/archive/backup" && : >"$SITE/archive/backup/2026-01-05.db"
run 0 write-reports
mailed 0
boss=$(text boss)
like "$boss" 'Subject: Nightshift 2026-01-05: 1 due within 7 days, 50\.00' "what is due soon is in the subject"
like "$boss" '2026-01-09 +4 +1 +denied +50\.00' "a deadline, with days left, task and dollars"
like "$boss" 'post-remits did not end' "a job that did not end"
like "$boss" 'import-charges failed' "one that failed"
like "$boss" 'nights not worked +2 +2026-01-03' "nights that were missed, and since when"
like "$boss" 'files were not exchanged with acme' "a partner who was not there"
like "$boss" 'files not worked +1' "a file that waits for its job"
unlike "$boss" 'no backup' "a backup that is there is none that is missing"
like "$(text other)" 'post-remits did not end' "everybody is told how the night went"
unlike "$(text other)" '50\.00' "and of work their own alone"

# Broken books.
again
sqlite3 "$SITE/nightshift.db" "DROP TRIGGER transfer_from; UPDATE charge_balance SET cents = cents + 1 WHERE charge = 4"
run 70 write-reports
mailed 0
boss=$(text boss)
like "$boss" 'Subject: Nightshift 2026-01-05: THE BOOKS DO NOT PROVE' "when the books do not prove, the subject says so"
like "$boss" 'No figure of this night was published' "and the message, alone"
unlike "$boss" '[0-9]\.[0-9][0-9]( |$)' "without a figure"
like "$boss" 'outbox/reports/2026-01-05/' "but where to look"
done_testing
