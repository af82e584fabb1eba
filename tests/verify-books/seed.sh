# Sourced behind tests/lib.sh: seed_site makes $SITE with a small world whose books prove, put
# there row by row, so that these tests stand alone. Night 2026-01-05:
#	V1  of P1, medicare: lines 100.00 and 50.00, sent as claim 1; paid 75.00 for the first (CO 45 5.00,
#	    PR 2 20.00), the second denied (CO 97 50.00); the payment less a PLB WO of 5.00 is 70.00
#	V2  of P2, self-pay: 80.00
#	V3  of P1, medicare: 40.00, nothing sent yet

archive() { # in|out FILE: its hash
	hash=$(sha256sum "$2" | cut -c1-64)
	mkdir -p "$SITE/archive/$1/$(echo "$hash" | cut -c1-2)"
	cp "$2" "$SITE/archive/$1/$(echo "$hash" | cut -c1-2)/$hash"
	echo "$hash"
}

seed_site() {
	empty_site
	printf 'visit_id,patient_id,charge\r\nV1,P1,100.00\r\nV1,P1,50.00\r\nV2,P2,80.00\r\nV3,P1,40.00\r\n' >"$WORK/charges.csv"
	printf '%s~\n' \
	    'ISA*00*          *00*          *ZZ*MEDICARE       *ZZ*TESTOFFICE     *260105*2000*^*00501*000000007*0*P*:' \
	    'GS*HP*MEDICARE*TESTOFFICE*20260105*2000*7*X*005010X221A1' \
	    'ST*835*0001' 'BPR*I*70*C*ACH*CCP*01*999999992*DA*1*1512345678**01*999988880*DA*2*20260105' \
	    'TRN*1*TRACE1*1512345678' 'DTM*405*20260105' 'N1*PR*MEDICARE' 'N1*PE*TEST OFFICE*XX*1234567893' 'LX*1' \
	    'CLP*ABCDFGHJ01*1*150*75*20*MB*ICN1*11*1' 'NM1*QC*1*TESTA*ADA' \
	    'SVC*HC:99213*100*75**1' 'DTM*472*20260102' 'CAS*CO*45*5' 'CAS*PR*2*20' \
	    'SVC*HC:87880*50*0**0' 'DTM*472*20260102' 'CAS*CO*97*50' 'PLB*1234567893*20261231*WO:ICN0*5' \
	    'SE*18*0001' 'GE*1*7' 'IEA*1*000000007' >"$WORK/remit.x12"
	printf 'ISA*an 837 of the day before~\n' >"$WORK/claims.x12"
	h1=$(archive in "$WORK/charges.csv") h2=$(archive in "$WORK/remit.x12") h3=$(archive out "$WORK/claims.x12")
	mkdir -p "$SITE/outbox/acme"
	cp "$WORK/claims.x12" "$SITE/outbox/acme/837P-000000001.x12"
	st=$(grep -abo 'ST\*835' "$WORK/remit.x12" | cut -d: -f1)
	se=$(grep -abo 'GE\*1' "$WORK/remit.x12" | cut -d: -f1)
	sqlite3 -bail "$SITE/nightshift.db" <<-E || ok 1 "the seed is a world that the schema takes"
	PRAGMA foreign_keys = ON;
	BEGIN;
	INSERT INTO document VALUES (1, 'in', '$h1', $(wc -c <"$WORK/charges.csv"), 'csv', 1, '2026-01-04T20:00', '2026-01-04', 0, 'root', 1, '', NULL),
	    (2, 'in', '$h2', $(wc -c <"$WORK/remit.x12"), 'x12', 1, '2026-01-05T20:00', '2026-01-05', 0, 'root', 1, '', NULL),
	    (3, 'out', '$h3', $(wc -c <"$WORK/claims.x12"), 'x12', 1, '2026-01-04T20:00', '2026-01-04', NULL, '', 1, 'acme', NULL);
	INSERT INTO outgoing VALUES (1, 3, 'acme', '837P-000000001.x12', 0, 'published');
	INSERT INTO x12_interchange VALUES (1, 2, 1, 0, 42, 58, 94, 126, 'ZZ', 'MEDICARE', 'ZZ', 'TESTOFFICE', '00501', '000000007', 'P', 1, '');
	INSERT INTO x12_transaction (id, document, interchange, ordinal, kind, gs_control, gs_version, set_control, offset, length,
	    segments, closed, content_sha256, state, worked_on, reason, note) VALUES
	    (1, 1, NULL, 1, 'charges', '', '', '', 0, $(wc -c <"$WORK/charges.csv"), 4, 1, '$h1', 'done', '2026-01-04', '', ''),
	    (2, 2, 1, 1, '835', '7', '005010X221A1', '0001', $st, $((se - st)), 18, 1, '$h2', 'done', '2026-01-05', '', '');
	INSERT INTO practice VALUES (1, 'main', 'Test & Office', '1234567893', '123456789', '207Q00000X', 'organization', '', '1 Test St', '',
	    'Testville', 'CT', '060010001', '8605550100', '', '', '', '', '', '', 1, 2);
	INSERT INTO payer (id, payer_id, payer_name, edi_payer_id, filing_code, partner_id, class, eligibility, status_inquiry, posting,
	    remit_ids, address1, city, state, zip, unit, row)
	    VALUES (1, 'medicare', 'Medicare', 'MC', 'MB', 'acme', 'medicare', '', '', 'post', '', '', '', '', '', 1, 2);
	INSERT INTO partner VALUES (1, 'acme', 'Acme', 'ZZ', 'T', 'ZZ', 'A', 'T', 'A', 'T', 'T', 'T', '8605550100', 'A', 'A', 'P', '', '999:24',
	    '0', 5000, 100, 1, 999999999, NULL, 'A', 1, 2);
	INSERT INTO patient VALUES (1, 'main', 'P1', 'TESTA', 'ADA', '', '', '1950-01-01', 'F', '', '', '', '', '', '', '', 1, 2),
	    (2, 'main', 'P2', 'TESTB', 'BEN', '', '', '1960-01-01', 'M', '', '', '', '', '', '', '', 1, 4);
	INSERT INTO coverage VALUES (1, 'main', 'P1', 1, 'medicare', '1EG4TE5MK73', '', '', '18', '', '', '', '', '', '', '', '', '', 1, 2);
	INSERT INTO encounter SELECT v, v, 'main', 'V' || v, 'professional', p, c, NULL, NULL, d, d, '11', '', '', '', '', '', '', '', '', '', '', '',
	    '', '', '', '', '', '', '', '', '', '', '', NULL, '', '', 0, 1, v FROM
	    (SELECT 1 AS v, 1 AS p, 1 AS c, '2026-01-02' AS d UNION ALL SELECT 2, 2, NULL, '2025-11-20' UNION ALL SELECT 3, 1, 1, '2025-08-01') ORDER BY v;
	INSERT INTO charge SELECT n, v, l, NULL, 0, d, d, k, '', '', '', '', 1000, 'UN', c, '1', '', '', '', '', '', '', '', '', '', '', 1, n + 1 FROM
	    (SELECT 1 AS n, 1 AS v, 1 AS l, '2026-01-02' AS d, '99213' AS k, 10000 AS c UNION ALL SELECT 2, 1, 2, '2026-01-02', '87880', 5000
	     UNION ALL SELECT 3, 2, 1, '2025-11-20', '99213', 8000 UNION ALL SELECT 4, 3, 1, '2025-08-01', '99212', 4000) ORDER BY n;
	INSERT INTO claim VALUES (1, 'main', 1, 'medicare', 1, '1', NULL, 1, 1, 1, 1, NULL, NULL, 1, 'acme', 15000, '2026-01-04', '2027-01-02',
	    'answered', '2026-01-05', '');
	INSERT INTO claim_line VALUES (1, 1, 1), (1, 2, 2);
	INSERT INTO batch VALUES (1, 'acme', 1, '837P', 1, 3, '2026-01-04T20:00', '2026-01-04', 1, 1, 15000);
	INSERT INTO batch_set VALUES (1, 1, 'A1-1', 1, 15000);
	INSERT INTO submission VALUES (1, 1, 1, 'ABCDFGHJ01', 1, 1, 20, 30, 15000, 1, 1, 1, 1, NULL, NULL, 1, NULL, NULL, 'answered', '', 'ICN1');
	INSERT INTO submission_event VALUES (1, 1, 'publish', NULL, 0, 0, '', 'batched', 'published', 0, '2026-01-04'),
	    (2, 1, 'remit', 2, 8, 0, '', 'published', 'answered', 0, '2026-01-05');
	INSERT INTO expectation VALUES (1, 1, NULL, NULL, 1, '999', '2026-01-04', '2026-01-05T08:00', NULL, NULL, NULL);
	INSERT INTO remit VALUES (1, 2, 1, 'I', 7000, 'C', 'ACH', '20260105', 'TRACE1', '1512345678', 'MEDICARE', '', '', '1234567893', '');
	INSERT INTO remit_claim VALUES (1, 1, 8, 'ABCDFGHJ01', 'ABCDFGHJ01', '1', 15000, 7500, 2000, 'MB', 'ICN1', '', 'TESTA', 'ADA', '', '',
	    '2026-01-02', '2026-01-02', '');
	INSERT INTO remit_line VALUES (1, 1, 10, 'HC', '99213', '', '', '', 10000, 7500, '1', '', '2026-01-02', NULL, ''),
	    (2, 1, 14, 'HC', '87880', '', '', '', 5000, 0, '0', '', '2026-01-02', NULL, '');
	INSERT INTO remit_adjustment VALUES (1, 1, 1, 12, 1, 'CO', '45', 500, ''), (2, 1, 1, 13, 1, 'PR', '2', 2000, ''),
	    (3, 1, 2, 16, 1, 'CO', '97', 5000, '');
	INSERT INTO remit_provider_adjustment VALUES (1, 1, 17, 1, '1234567893', '20261231', 'WO', 'ICN0', 500);
	INSERT INTO remit_decision VALUES (1, 1, 'posted', 'medicare', 'claim', 'main', '2026-01-05', 2);
	INSERT INTO remit_posting VALUES (1, '1512345678', 'TRACE1', 7000, '20260105', 0, 0, '2026-01-05', '2026-01-05');
	INSERT INTO remit_match VALUES (1, 1, 1, 1, 'clm01', 'post', '', 2, 8);
	INSERT INTO remit_line_match VALUES (1, 1, 'code'), (2, 2, 'code');
	INSERT INTO adjudication VALUES (1, 1, 1, 'medicare', 'paid', 10000, 7500, 500, 2000, 0), (2, 1, 2, 'medicare', 'denied', 5000, 0, 0, 0, 5000);
	INSERT INTO denial VALUES (1, 2, 2, 1, 'medicare', 5000, 'CO 97', 'BUNDLE', 'APPEAL', '2026-01-05', NULL, '');
	INSERT INTO transfer VALUES
	    (1, '2026-01-04', '2026-01-02', 'revenue', '', 'ar.payer', 'medicare', 1, 10000, '', '', 'main', 1, 2, NULL, 'charge', NULL),
	    (2, '2026-01-04', '2026-01-02', 'revenue', '', 'ar.payer', 'medicare', 2, 5000, '', '', 'main', 1, 3, NULL, 'charge', NULL),
	    (3, '2026-01-04', '2025-11-20', 'revenue', '', 'ar.patient', 'patient', 3, 8000, '', '', 'main', 1, 4, NULL, 'charge', NULL),
	    (4, '2026-01-04', '2025-08-01', 'revenue', '', 'ar.payer', 'medicare', 4, 4000, '', '', 'main', 1, 5, NULL, 'charge', NULL),
	    (5, '2026-01-05', '2026-01-05', 'ar.payer', 'medicare', 'cash.payer', '', 1, 7500, '', '', 'main', 2, 10, 1, 'payment', NULL),
	    (6, '2026-01-05', '2026-01-05', 'ar.payer', 'medicare', 'adjust.contractual', '', 1, 500, 'CO', '45', 'main', 2, 12, 1, 'adjustment', NULL),
	    (7, '2026-01-05', '2026-01-05', 'ar.payer', 'medicare', 'ar.patient', 'patient', 1, 2000, 'PR', '2', 'main', 2, 13, 1, 'patient_share', NULL),
	    (8, '2026-01-05', '2026-01-05', 'cash.payer', '', 'plb.recoupment', '', NULL, 500, '', 'WO', 'main', 2, 17, NULL, 'plb', NULL);
	INSERT INTO task (id, kind, subject, opened_on, due_on, cents, practice_id, payer_id, claim, line, column_name, remit_claim, unit, what,
	    why, next_action, closed_by) VALUES (1, 'denied', 'denial 1', '2026-01-05', '2026-05-05', 5000, 'main', 'medicare', 1, 2, '', 1, 2,
	    'line 2 was denied', 'CO 97', '=appeal or write off', '');
	COMMIT;
	E
}
