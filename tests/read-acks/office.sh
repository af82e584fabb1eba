# Sourced by the tests of read-acks: an office that sent claims, and its partner's answers.
#
#	office                     # a site: partner acme (production), six claims of invented people
#	sent 123 1                 # a file with control number 123: sets 1 (claims 1 2 3) and 2 (4 5 6)
#	answer <<'EOF' ...         # a 999 into the inbox, one segment a line, AK1 to AK9
#	envelope TA1*000000123*... # a TA1 into the inbox
#
# A set of ours: header 1-5; billing provider 6-13, subscriber of the first two claims 14-17, patient
# of the first 18-20, its CLM to last line 21-28; patient of the second 29-35, claim 36-43; another
# billing provider 44-46, subscriber 47-50 who is the patient, third claim 51-58; SE 59.

. tests/lib.sh

office() {
	empty_site
	sql "
INSERT INTO document (id, direction, sha256, bytes, kind, whole, as_of, received_on, login, by_owner, folder)
VALUES (1, 'out', printf('%064d', 1), 0, 'x12', 1, '2026-01-05T20:00', '2026-01-05', '', 1, 'acme');
INSERT INTO x12_transaction (id, document, ordinal, kind, gs_control, gs_version, set_control, offset, length, segments,
    closed, content_sha256, state, worked_on, reason, note)
VALUES (1, 1, 1, 'partners', '', '', '', 0, 0, 0, 1, printf('%064d', 1), 'done', '2026-01-05', '', '');
INSERT INTO partner VALUES (1, 'acme', 'Acme', 'ZZ', 'OFFICE', 'ZZ', 'ACME', 'OFFICE', 'ACME', 'S', 'S1', 'C', '5550100000',
    'R', 'R1', 'P', '837P', 'ta1:4 999:24', '1', 3, 2, 1, 999999999, NULL, 'A', 1, 2);
INSERT INTO practice SELECT value, 'p' || value, 'Testa Clinic', '1234567893', '999999999', '207Q00000X', 'organization', '', 'a', '',
    'c', 'NY', '100010001', '5550100000', '', '', '', '', '', '', 1, 2 FROM json_each('[1,2]');
INSERT INTO payer VALUES (1, 'plan', 'Plan', '60054', 'CI', 'acme', 'commercial', 90, NULL, NULL, 'N', 'N', 'post', '', NULL,
    '', '', '', '', 1, 2);
INSERT INTO patient SELECT value, 'p1', 'T' || value, 'TESTA', 'ADA', '', '', '1980-01-01', 'F', 'a', '', 'c', 'NY', '10001', '', '',
    1, 2 FROM json_each('[1,2,3,4,5,6]');
INSERT INTO coverage SELECT value, 'p1', 'T' || value, 1, 'plan', 'W' || value, '', '', '18', '', '', '', '', '', '', '', '', '',
    1, 2 FROM json_each('[1,2,3,4,5,6]');
INSERT INTO encounter SELECT value, value, 'p1', 'V' || value, 'professional', value, value, NULL, NULL, '2026-01-02', '2026-01-02',
    '11', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', NULL, '', '', 0, 1, 2
  FROM json_each('[1,2,3,4,5,6]');
INSERT INTO claim SELECT value, 'p1', value, 'plan', 1, '1', NULL, value, value, value, 1, NULL, NULL, 1, 'acme', 1000 + value,
    '2026-01-05', '2026-04-02', 'out', '2026-01-05', '' FROM json_each('[1,2,3,4,5,6]');
"
}

# What stands in the archive of a file: only its HL segments say anything.
sent_file() { # CONTROL
	awk -v control="$1" 'BEGIN {
		split("6 14 18 29 44 47", at); split("20 22 23 23 20 22", level)
		for (i in at) hl[at[i]] = "HL*1*1*" level[i] "*1~"
		hl[21] = hl[36] = hl[51] = "CLM*X~"
		printf "ISA*00*          *00*          *ZZ*OFFICE         *ZZ*ACME           *260105*2000*^*00501*%09d*1*P*:~\n", control
		printf "GS*HC*OFFICE*ACME*20260105*2000*%d*X*005010X222A1~\n", control
		for (set = 1; set <= 2; set++) {
			printf "ST*837*%04d*005010X222A1~\n", set
			for (n = 2; n < 59; n++) print (n in hl) ? hl[n] : "NM1*X~"
			printf "SE*59*%04d~\n", set
		}
		printf "GE*2*%d~\nIEA*1*%09d~\n", control, control
	}'
}

# One more sending of all six claims: CONTROL ORDINAL
sent() {
	sent_file "$1" >"$WORK/837"
	hash=$(sha256sum <"$WORK/837" | cut -c1-64)
	folder=$SITE/archive/out/$(echo "$hash" | cut -c1-2)
	mkdir -p "$folder" && cp "$WORK/837" "$folder/$hash"
	sql "
PRAGMA foreign_keys = ON;
INSERT INTO document (direction, sha256, bytes, kind, whole, as_of, received_on, login, by_owner, folder)
VALUES ('out', '$hash', $(wc -c <"$WORK/837"), 'x12', 1, '${AS_OF}T20:00', '$AS_OF', '', 1, 'acme');
INSERT INTO batch (id, partner_id, partner, kind, control_number, document, as_of, built_on, sets, claims, cents)
SELECT $1, 'acme', 1, '837P', $1, max(id), '${AS_OF}T20:00', '$AS_OF', 2, 6, 6021 FROM document;
INSERT INTO batch_set VALUES ($1, 1, 'A$1-1', 3, 3006), ($1, 2, 'A$1-2', 3, 3015);
INSERT INTO submission (claim, ordinal, clm01, batch, set_ordinal, first_segment, last_segment, cents, encounter, patient,
    coverage, practice, payer, state, clearinghouse_number, payer_claim_number)
SELECT id, $2, printf('A%07d%02d', id, $2), $1, (id + 2) / 3, 21 + 15 * ((id - 1) % 3), 28 + 15 * ((id - 1) % 3), cents,
    id, id, id, CASE id WHEN 3 THEN 2 ELSE 1 END, 1, 'published', '', '' FROM claim ORDER BY id;
INSERT INTO submission_event (submission, event, unit, segment, names_claim, detail, was, became, odd, happened_on)
SELECT id, 'publish', NULL, 0, 0, '', 'batched', 'published', 0, '$AS_OF' FROM submission WHERE batch = $1 ORDER BY id;
UPDATE claim SET state = 'out', state_on = '$AS_OF', reason = '';
INSERT INTO expectation (batch, set_ordinal, kind, opened_on, due_at)
VALUES ($1, 0, 'ta1', '$AS_OF', date('$AS_OF', '+1 day') || 'T00:00'),
       ($1, 1, '999', '$AS_OF', date('$AS_OF', '+1 day') || 'T20:00'),
       ($1, 2, '999', '$AS_OF', date('$AS_OF', '+1 day') || 'T20:00'),
       ($1, 1, '277ca', '$AS_OF', date('$AS_OF', '+2 day') || 'T20:00'),
       ($1, 2, '277ca', '$AS_OF', date('$AS_OF', '+2 day') || 'T20:00');
"
}

USAGE=P FROM=ACME TO=OFFICE

# Each answer has a control number of its own, also within a pipeline.
isa() {
	echo >>"$WORK/acks"
	acks=$(wc -l <"$WORK/acks")
	printf 'ISA*00*          *00*          *ZZ*%-15s*ZZ*%-15s*260106*0900*^*00501*%09d*0*%s*:~\n' \
	    "$FROM" "$TO" "$acks" "$USAGE"
}

# A 999 of the segments on standard input.
answer() {
	cat >"$WORK/body"
	isa >"$WORK/isa"
	{
		cat "$WORK/isa"
		printf 'GS*FA*%s*%s*20260106*0900*%d*X*005010X231A1~\nST*999*0001*005010X231A1~\n' "$FROM" "$TO" "$acks"
		sed 's/$/~/' "$WORK/body"
		printf 'SE*%d*0001~\nGE*1*%d~\nIEA*1*%09d~\n' "$(($(wc -l <"$WORK/body") + 2))" "$acks" "$acks"
	} >"$WORK/ack.x12"
	cp "$WORK/ack.x12" "$SITE/inbox/answer-$acks.x12"
	run 0 take-in
}

# A TA1 in an interchange of its own.
envelope() {
	isa >"$WORK/isa"
	{
		cat "$WORK/isa"
		printf '%s~\nIEA*0*%09d~\n' "$1" "$acks"
	} >"$SITE/inbox/answer-$acks.x12"
	run 0 take-in
}

submissions() { # BATCH: the states of its submissions, in the order of the file
	sql "SELECT group_concat(state, ' ') FROM (SELECT state FROM submission WHERE batch = $1 ORDER BY set_ordinal, first_segment)"
}

claims() { # the states of the six claims
	sql "SELECT group_concat(state, ' ') FROM (SELECT state FROM claim ORDER BY id)"
}

# The state of every submission is the fold of its events, and sent = accepted + rejected + awaited.
books_hold() {
	is "$(sql "
SELECT 'submission ' || s.id FROM submission AS s
 WHERE s.state <> (SELECT became FROM submission_event WHERE submission = s.id ORDER BY id DESC LIMIT 1)
UNION ALL
SELECT 'event ' || id FROM (SELECT e.*, lag(became, 1, 'batched') OVER (PARTITION BY submission ORDER BY id) AS before
                              FROM submission_event AS e) AS e
 WHERE before <> was OR NOT EXISTS (SELECT 1 FROM submission_transition AS t
                                     WHERE t.state = e.was AND t.event = e.event AND t.next_state = e.became AND t.odd = e.odd)
UNION ALL
SELECT 'batch ' || batch FROM batch_state
 WHERE sent_claims <> accepted_claims + rejected_claims + awaited_claims
    OR sent_cents <> accepted_cents + rejected_cents + awaited_cents")" "" "every state is the fold of its events, and sent = accepted + rejected + awaited"
}

# Another run with the same answers: the digest must be there and stay.
again_changes_nothing() {
	before=$(digest)
	run 0 read-acks
	like "$(digest)" "^[0-9a-f]{64}$" "the books have a digest"
	is "$(digest)" "$before" "a second run changes nothing"
}
