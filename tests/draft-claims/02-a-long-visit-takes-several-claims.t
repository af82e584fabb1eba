#!/bin/sh
# 50 lines a claim; lines without a charge go along; what is paid already does not.
. tests/lib.sh
. tests/scrub-claims/lib.sh

seed 3
# Visit 1: 120 lines, every tenth of no charge. Visit 2: a line of no charge beside its two.
# Visit 3: two lines of no charge and nothing owed.
sql "CREATE TEMP TABLE h AS SELECT * FROM charge WHERE id = 1;
     WITH RECURSIVE k(k) AS (SELECT 3 UNION ALL SELECT k + 1 FROM k WHERE k < 120)
     INSERT INTO charge SELECT 1000 + k, 1, k, NULL, 0, service_from, service_to, 99000 + k, '', '', '', '', units, unit_type, (k % 10 <> 0) * 100,
         dx_pointers, '', '', '', '', '', '', '', '', '', '', 1, k FROM h, k;
     INSERT INTO charge SELECT 2000, 2, 3, NULL, 0, service_from, service_to, '3008F', '', '', '', '', units, unit_type, 0, dx_pointers,
         '', '', '', '', '', '', '', '', '', '', 1, 1 FROM h;
     INSERT INTO transfer (posted_on, effective_on, from_account, from_party, to_account, to_party, charge, cents, group_code, carc, practice_id, segment, rule)
     SELECT '2026-01-05', '2026-01-02', 'revenue', '', 'ar.payer', 'Y1', id, cents, '', '', 'P1', 0, 'charge' FROM charge WHERE id > 1000 AND cents > 0;
     INSERT INTO transfer (posted_on, effective_on, from_account, from_party, to_account, to_party, charge, cents, group_code, carc, practice_id, segment, rule)
     SELECT '2026-01-05', '2026-01-05', 'ar.payer', 'Y3', 'cash.payer', '', id, cents, '', '', 'P3', 0, 'test' FROM charge WHERE visit = 3;
     INSERT INTO transfer (posted_on, effective_on, from_account, from_party, to_account, to_party, charge, cents, group_code, carc, practice_id, segment, rule)
     SELECT '2026-01-05', '2026-01-05', 'ar.payer', 'Y2', 'cash.payer', '', id, cents, '', '', 'P2', 0, 'test' FROM charge WHERE id = 4"
run 0 draft-claims
is "$(sql "SELECT c.visit, count(*), min(h.line), max(h.line), max(l.ordinal), c.cents = sum(h.cents) FROM claim AS c JOIN claim_line AS l ON l.claim = c.id
    JOIN charge AS h ON h.id = l.charge GROUP BY c.id ORDER BY c.id")" "1|50|1|50|50|1
1|50|51|100|50|1
1|20|101|120|20|1
2|2|1|3|2|1" "50 lines a claim, in the order of the file, each claim the sum of its own; the paid line is left out"
is "$(sql 'SELECT count(*) FROM claim WHERE visit = 3')" 0 "lines of no charge alone are not asked for"
before=$(digest)
run 0 draft-claims
is "$(digest)" "$before" "a second run changes nothing"
done_testing
