# The sites that the sweeps begin from: seed_NAME fills the new, empty site in $SITE, whose drops are
# taken at once. Few documents, so that a run is a few hundred system calls.

fixture() { # FILE: into the inbox
	cp "$ROOT/tests/crash/fixtures/$1" "$SITE/inbox/"
}

# A mixed night's inbox: payments, answers, charges, a purchase order, a file of no known kind, one
# that came twice, one of a partner's folder, a zip of one that is new, one that came before, one that is refused.
seed_mix() {
	for file in remit remit-off ack order; do
		fixture $file.x12
	done
	fixture charges.csv
	fixture strange.csv
	cp "$SITE/inbox/remit-off.x12" "$SITE/inbox/again.x12"
	mkdir "$SITE/inbox/clear"
	cp "$SITE/inbox/ack.x12" "$SITE/inbox/clear/"
	: >"$SITE/inbox/empty"
	perl tests/take-in/zip.pl "my \$f = slurp('tests/crash/fixtures/remit.x12'); my \$g = \$f; \$g =~ s/TRN\\*1\\*[^*]*/TRN*1*ZIPPED/;
	    zip(entry('a', \$g, packed => 1), entry('b', \$f), entry('../c', 'c'))" >"$SITE/inbox/zip"
}

rows() { # FILE: of fixtures, into the database; its documents are empty files
	for side in in out; do
		empty=$SITE/archive/$side/e3
		mkdir -p "$empty"
		: >"$empty/e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
	done
	sqlite3 -batch "$SITE/nightshift.db" <"$ROOT/tests/crash/fixtures/$1.sql"
}

# Three claims that were sent, and the payments for them taken in: one posts, one is
# denied, one does not balance, one is nobody's; a whole set does not close.
seed_books() {
	rows visits && rows sent || return 1
	fixture remit.x12
	fixture remit-off.x12
	run 0 take-in
}

# What a partner sent who asks for answers, and whose files must add up: of a file one set does and one does
# not, another file does not, a third is his answer to ours.
seed_came() {
	rows visits && rows sent || return 1
	sqlite3 -batch "$SITE/nightshift.db" "INSERT INTO partner_answering VALUES (1, 'balance', '999 ta1')"
	sed '1s/\*0\*P\*:/*1*P*:/' "$ROOT/tests/crash/fixtures/remit.x12" >"$SITE/inbox/remit.x12"
	fixture remit-off.x12
	fixture ack.x12
	run 0 take-in
}

# Three claims that are ready, for a partner who takes two in a file.
seed_ready() {
	rows visits && run 0 draft-claims && run 0 scrub-claims
}

# The same, sent; one file was accepted, the other refused.
seed_acks() {
	seed_ready && run 0 build-claims || return 1
	mkdir "$WORK/payer"
	"$ROOT/tests/payer/payer" answer --outbox "$SITE/outbox/clear" --inbox "$SITE/inbox" \
	    --state "$WORK/payer" --as-of "$AS_OF" --plan "$ROOT/tests/crash/fixtures/plan" \
	    >"$WORK/out" 2>&1 || return 1
	rm -rf "$WORK/payer"
	run 0 take-in
}

# A charge file: a new visit, one without insurance, one that is rejected, one of the books that changed.
seed_charges() {
	rows visits || return 1
	fixture charges.csv
	run 0 take-in
}

# The sample practice's setup files.
seed_setup() {
	cp "$ROOT"/jobs/sample/setup-*.csv "$SITE/inbox/" && run 0 take-in
}

# Documents of three years ago that were put away, of last autumn that are due, and of now; keys, and limits that
# the night passes.
seed_aged() {
	cat >>"$SITE/site.conf" <<-EOF
	seal_keys = keys
	seal_after_days = 30
	retain_years = 3
	retain_reports_days = 30
	EOF
	sed -i 's/^backups.*/backups = 1/' "$SITE/site.conf"
	"$BIN/nightshift" key -C "$SITE" new >/dev/null || return 1
	night=$AS_OF
	AS_OF=2022-09-05
	cp "$ROOT/jobs/sample/setup-users.csv" "$SITE/inbox/"
	run 0 take-in && run 0 load-setup || return 1
	AS_OF=2022-11-05
	run 0 seal-archive || return 1
	AS_OF=2025-10-05
	cp "$ROOT"/jobs/sample/setup-p*.csv "$SITE/inbox/"
	run 0 take-in && run 0 load-setup || return 1
	sqlite3 -batch "$SITE/nightshift.db" "
	    INSERT INTO document SELECT 90, 'out', sha256, bytes, 'text', 1, as_of, received_on, NULL, '', 1, 'reports/2025-10-05', NULL
	      FROM document WHERE id = 2;
	    INSERT INTO outgoing VALUES (90, 90, 'reports/2025-10-05', 'summary.txt', 1, 'published')"
	sha=$(sqlite3 "$SITE/nightshift.db" 'SELECT sha256 FROM document WHERE id = 90')
	dir=$(printf %.2s "$sha")
	mkdir -p "$SITE/archive/out/$dir" "$SITE/outbox/reports/2025-10-05"
	cp "$SITE/archive/in/$dir/$sha" "$SITE/archive/out/$dir/$sha"
	cp "$SITE/archive/in/$dir/$sha" "$SITE/outbox/reports/2025-10-05/summary.txt"
	AS_OF=$night
	cp "$ROOT/jobs/sample/setup-fees.csv" "$SITE/inbox/"
	run 0 take-in && run 0 load-setup
}
