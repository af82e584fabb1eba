# Sourced by the tests of post-remits: books with a few visits in them, and
# remittances made of the segments that matter. The rows are put in by hand, so that these
# tests stand alone; whole nights through the other jobs are in tests/night.
#
#	. tests/post-remits/books.sh
#	open_books
#	visit 1 acme '' 99213:10000 85025:5000   # claim 1, NVIST00101, to acme, then nobody
#	era first.x12 T1 120.00 <<'EOF'          # trace, BPR02
#	CLP*NVIST00101*1*150*120**12*PCN1
#	...
#	EOF
#	post                                     # take-in and post-remits
#	balances; owes 1; proves
#
# Charge ids are visit * 10 + line; every amount in the SQL is cents.

. tests/lib.sh

TRN03=1999999999 N104= REF2U= USAGE=P ISA13=1 FOLDER=

open_books() {
	empty_site
	sql "
BEGIN;
INSERT INTO document (id, direction, sha256, bytes, kind, whole, as_of, received_on, dropped_by, login, by_owner, folder)
VALUES (1, 'in', '$(printf '%064d' 0)', 1, 'csv', 1, '2026-01-02T20:00', '2026-01-02', 0, 'root', 1, ''),
       (2, 'out', '$(printf '%064d' 1)', 1, 'x12', 1, '2026-01-02T20:00', '2026-01-02', NULL, '', 1, 'ch');
INSERT INTO x12_transaction (id, document, ordinal, kind, gs_control, gs_version, set_control, offset, length, segments,
    closed, content_sha256, state, worked_on, reason, note)
VALUES (1, 1, 1, 'charges', '', '', '', 0, 1, 1, 1, '$(printf '%064d' 0)', 'done', '2026-01-02', '', '');
INSERT INTO practice VALUES (1, 'main', 'Testonia Clinic', '1234567893', '990000001', '', 'organization', '',
    '1 Test Way', '', 'Testville', 'TX', '75001', '5550100', '', '', '', '', '', '', 1, 2);
INSERT INTO partner SELECT 1, 'ch', 'Clearing House', 'ZZ', 'NIGHTSHIFT', 'ZZ', 'CLEARING', 'N', 'C', 'N', 'N', 'N', '5550100',
    'C', 'C', 'P', '', '', '0', 5000, 100, 1, 999999999, NULL, 'N', 1, 2;
INSERT INTO partner SELECT 2, 'trial', 'Partner in test', 'ZZ', 'NIGHTSHIFT', 'ZZ', 'TRIAL', 'N', 'C', 'N', 'N', 'N', '5550100',
    'C', 'C', 'T', '', '', '0', 5000, 100, 1, 999999999, NULL, 'N', 1, 3;
COMMIT;"
	sql "
INSERT INTO payer SELECT column1, column2, column3, column4, 'CI', 'ch', column5, 365, 90, 180, 'N', 'N', column6, column7, 30,
    '', '', '', '', 1, column1 + 1
  FROM (VALUES (1, 'acme', 'Acme Health', '60054', 'commercial', 'post', ''),
               (2, 'beta', 'Beta Mutual', '60055', 'commercial', 'post', '2888888888'),
               (3, 'care', 'Care, federal', '60056', 'medicare', 'post', ''),
               (4, 'slow', 'Slow and Sure', '60057', 'commercial', 'review', '2777777777'));
INSERT INTO patient VALUES (1, 'main', 'P1', 'CANARY', 'TESTA', '', '', '1961-03-17', 'F', '1 Test Way', '', 'Testville', 'TX',
    '75001', '', '', 1, 2);
INSERT INTO batch VALUES (1, 'ch', 1, '837P', 1, 2, '2026-01-02T20:00', '2026-01-02', 1, 1, 1);
INSERT INTO batch_set VALUES (1, 1, 'N1', 1, 1);"
}

# MEMBER2, if set, is the member id with the next payer.
# ID PAYER NEXT-PAYER CODE[:MODIFIERS with commas]:CENTS...: a visit, its charges booked to PAYER, and its claim sent.
visit() {
	v=$1 payer=$2 next=$3
	shift 3
	cover_2=NULL
	[ -n "$next" ] && cover_2=$((v * 10 + 2))
	total=0 line=0 charges= lines= booked=
	for spec; do
		line=$((line + 1))
		cents=${spec##*:} code=${spec%%:*} mods=
		case $spec in *:*:*) mods=${spec#*:} mods=${mods%:*} ;; esac
		total=$((total + cents))
		charges="$charges
INSERT INTO charge SELECT $v * 10 + $line, $v, $line, NULL, 0, '2026-01-02', '2026-01-02', '$code', '${mods%%,*}',
    '$(case $mods in *,*) echo "${mods#*,}" ;; esac)', '', '', 1000, 'UN', $cents, '1', '', '', '', '', '', '', '', '', '', '', 1, $v;"
		lines="$lines
INSERT INTO claim_line VALUES ($v, $line, $v * 10 + $line);"
		booked="$booked
INSERT INTO transfer (posted_on, effective_on, from_account, from_party, to_account, to_party, charge, cents, group_code, carc,
    practice_id, unit, segment, rule)
SELECT coalesce(max(posted_on), '2026-01-02'), '2026-01-02', 'revenue', '', 'ar.payer', '$payer', $v * 10 + $line, $cents, '', '', 'main', 1, $v,
    'charge' FROM transfer;"
	done
	clm01=$(printf 'NVIST%03d01' "$v")
	sql "
INSERT INTO coverage SELECT $v * 10 + 1, 'main', 'P1', 1, '$payer', 'XKC900${v}', '', '', '18', '', '', '', '', '', '', '', '', '', 1, $v;
INSERT INTO coverage SELECT $cover_2, 'main', 'P1', 2, '$next', '${MEMBER2-YKC900$v}', '', '', '18', '', '', '', '', '', '', '', '', '', 1, $v
    WHERE $cover_2 IS NOT NULL;
INSERT INTO encounter SELECT $v, $v, 'main', 'V$v', 'professional', 1, $v * 10 + 1, $cover_2, NULL, '2026-01-02', '2026-01-02', '11', '',
    '1234567893', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', NULL, '', '', 0, 1, $v;
$charges
INSERT INTO claim SELECT $v, 'main', $v, '$payer', 1, '1', NULL, $v, 1, $v * 10 + 1, 1, NULL, NULL,
    (SELECT id FROM payer WHERE payer_id = '$payer'), 'ch', $total, '2026-01-02', '2027-01-02', 'out', '2026-01-02', '';
$lines
INSERT INTO submission SELECT $v, $v, 1, '$clm01', 1, 1, $v, $v, $total, $v, 1, $v * 10 + 1, 1, NULL, NULL,
    (SELECT id FROM payer WHERE payer_id = '$payer'), NULL, NULL, 'accepted', '', '';
$booked"
}

# NAME TRACE BPR02 [BPR16]: a remittance in the inbox; stdin is a segment a line, from the first CLP on.
era() {
	mkdir -p "$SITE/inbox/$FOLDER"
	era_text "$2" "$3" "${4-20260105}" >"$SITE/inbox/$FOLDER/$1"
	ISA13=$((ISA13 + 1))
}

era_text() { # TRACE BPR02 BPR16
	awk -v trace="$1" -v paid="$2" -v on="$3" -v trn03="$TRN03" -v n104="$N104" -v u2="$REF2U" \
	    -v usage="$USAGE" -v isa13="$ISA13" '
	function seg(s) { printf "%s~", s; n++ }
	BEGIN {
		printf "ISA*00*          *00*          *ZZ*%-15s*ZZ*%-15s*260105*1200*^*00501*%09d*0*%s*:~", "CLEARING", "NIGHTSHIFT",
		    isa13, usage
		printf "GS*HP*CLEARING*NIGHTSHIFT*20260105*1200*%d*X*005010X221A1~", isa13
		seg("ST*835*" sprintf("%04d", isa13))
		seg("BPR*I*" paid "*C*ACH*CTX*01*999999992*DA*123456*1999999999**01*999988880*DA*98765*" on)
		seg("TRN*1*" trace "*" trn03)
		seg("N1*PR*SOME PAYER" (n104 != "" ? "*XV*" n104 : ""))
		if (u2 != "") seg("REF*2U*" u2)
		seg("N1*PE*TESTONIA CLINIC*XX*1234567893")
		seg("LX*1")
	}
	NF { seg($0) }
	END {
		n++
		printf "SE*%d*%04d~GE*1*%d~IEA*1*%09d~\n", n, isa13, isa13, isa13
	}'
}

# [STATUS]: both jobs; post-remits must exit with STATUS (default 0).
post() {
	run 0 take-in
	run "${1:-0}" post-remits
}

# Every account and party whose balance is not nothing, but the receivables and revenue.
balances() {
	sql "
SELECT account || CASE party WHEN '' THEN '' ELSE ' ' || party END || ' ' || sum(cents)
  FROM (SELECT to_account AS account, to_party AS party, cents FROM transfer
        UNION ALL SELECT from_account, from_party, -cents FROM transfer)
 WHERE account NOT LIKE 'ar.%' AND account <> 'revenue'
 GROUP BY account, party HAVING sum(cents) <> 0 ORDER BY account, party" | paste -sd, | sed 's/,/, /g'
}

# VISIT [LINE]: who owes what of it.
owes() {
	sql "
SELECT party || ' ' || sum(b.cents) FROM charge_balance AS b JOIN charge AS c ON c.id = b.charge
 WHERE c.visit = $1 AND (${2:-0} = 0 OR c.line = ${2:-0})
 GROUP BY party HAVING sum(b.cents) <> 0 ORDER BY party" | paste -sd, | sed 's/,/, /g'
}

# Open tasks: kind and dollars in cents.
tasks() {
	sql "SELECT kind || ' ' || cents FROM task WHERE closed_on IS NULL ORDER BY id" | paste -sd, | sed 's/,/, /g'
}

# The sets' states, in order of arrival.
states() {
	sql "SELECT state FROM x12_transaction WHERE kind = '835' ORDER BY id" | paste -sd' '
}

# Of every posted payment: BPR02 = put to charges (with what of it was interest) + suspense - PLB, told from the
# transfers and staged rows alone, without the product's views; nothing moved for any other set; and
# every charge is still the sum of what became of it.
proves() { # SENTENCE
	is "$(sql "
WITH cash (unit, other, cents) AS (
    SELECT unit, from_account, cents FROM transfer WHERE to_account = 'cash.payer'
    UNION ALL SELECT unit, to_account, -cents FROM transfer WHERE from_account = 'cash.payer'),
said (unit, posted, bpr02, plb) AS (
    SELECT r.unit, t.state = 'done', r.cents,
           (SELECT coalesce(sum(p.cents), 0) FROM remit_provider_adjustment AS p WHERE p.remit = r.id)
      FROM remit AS r JOIN x12_transaction AS t ON t.id = r.unit),
moved (unit, bpr02, posted, plb, all_cash, claims) AS (
    SELECT s.unit, s.bpr02, s.posted, s.plb,
           (SELECT coalesce(sum(c.cents), 0) FROM cash AS c WHERE c.unit = s.unit),
           (SELECT coalesce(sum(c.cents), 0) FROM cash AS c WHERE c.unit = s.unit
                AND (c.other LIKE 'ar.%' OR c.other LIKE 'suspense.%'))
      FROM said AS s)
SELECT 'unit ' || unit || ' of ' || bpr02 || ' moved ' || all_cash || ', claims ' || claims || ' plb ' || plb FROM moved
 WHERE (posted AND (all_cash <> bpr02 OR claims - plb <> bpr02)) OR (NOT posted AND all_cash <> 0)
UNION ALL
SELECT 'charge ' || c.id || ' of ' || c.cents || ' is ' || coalesce(x.cents, 0)
  FROM charge AS c
  LEFT JOIN (SELECT charge, sum(cents) AS cents
               FROM (SELECT charge, to_account AS account, cents FROM transfer
                     UNION ALL SELECT charge, from_account, -cents FROM transfer)
              WHERE account <> 'revenue' GROUP BY charge) AS x ON x.charge = c.id
 WHERE coalesce(x.cents, 0) <> c.cents")" "" "${1:-BPR02 = to charges + suspense - PLB, and every charge adds up}"
}
