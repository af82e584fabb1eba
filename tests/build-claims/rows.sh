# Sourced by the tests of build-claims: rows as setup, import, draft and scrub would have left
# them, with people who never were. Each function prints SQL; rows() runs it.
#
#	empty_site; rows "$(office)"
#	rows "$(person 1 DOE JANE) $(cover 1 1 1)"        # patient 1, covered by payer 1, self
#	rows "$(visit 1 1 1)" "$(line 1 1 99213 12500)"   # visit 1, one line of 125.00
#	rows "$(ready 1)"                                  # its claim to coverage 1

rows() {
	printf '%s\n' 'PRAGMA foreign_keys = ON; BEGIN;' "$@" 'COMMIT;' >"$WORK/rows.sql"
	sqlite3 -batch -bail "$SITE/nightshift.db" <"$WORK/rows.sql" ||
	    echo "Bail out! rows"
}

# One practice, one provider, two payers behind one partner.
office() { # [MOST-CLAIMS-A-SET [MOST-SETS-A-FILE [CONTROL-TO]]]
	cat <<SQL
INSERT INTO document VALUES (1, 'in', printf('%064d', 1), 1, 'csv', 1, '2026-01-05T20:00', '2026-01-05', 0, 'root', 1, '', NULL);
INSERT INTO x12_transaction (id, document, ordinal, kind, gs_control, gs_version, set_control, offset, length, segments, closed, content_sha256, state, worked_on, reason, note)
VALUES (1, 1, 1, 'charges', '', '', '', 0, 1, 1, 1, '', 'done', '2026-01-05', '', '');
INSERT INTO practice VALUES (1, 'MAIN', 'Example Family Clinic', '1234567893', '12-3456789', '207Q00000X', 'organization', '',
 '100 Main St', '', 'Springfield', 'IL', '62701-0001', '5555550100', '', '', '', '', '', '', 1, 2);
INSERT INTO provider VALUES (1, 'SMITH', '1245319599', 'Smith', 'Alex', '', 'MD', '207Q00000X', '', '', '', 1, 3);
INSERT INTO partner VALUES (1, 'acme', 'Example Clearinghouse', 'ZZ', 'SUB001', 'ZZ', 'CH001', 'SUB001', 'CH001', 'Example Billing LLC', 'SUB001',
 'EDI Desk', '555-555-0100', 'Example Clearinghouse', 'CH001', 'T', '', 'ta1:4 999:24 277ca:48', '1', ${1:-5000}, ${2:-100}, 1, ${3:-999999999}, NULL, 'A', 1, 4);
INSERT INTO payer VALUES (1, 'PLAN', 'Example Health Plan', '60054', 'CI', 'acme', 'commercial', 90, NULL, NULL, '', '', 'post', '', NULL, '', '', '', '', 1, 5);
INSERT INTO payer VALUES (2, 'OTHER', 'Second Health Plan', '99726', 'CI', 'acme', 'commercial', 90, NULL, NULL, '', '', 'post', '', NULL, '1 Plan Rd', 'Peoria', 'IL', '61602', 1, 6);
SQL
}

person() { # ID LAST FIRST
	echo "INSERT INTO patient VALUES ($1, 'MAIN', 'P$1', '$2', '$3', '', '', '1970-06-06', 'F', '$1 Oak Ave', '', 'Springfield', 'IL', '62702', '', '', 1, $1);"
}

cover() { # ID PATIENT PAYER-ROW [RANK [RELATIONSHIP [MEMBER [LAST [FIRST]]]]]
	echo "INSERT INTO coverage SELECT $1, 'MAIN', 'P$2', ${4:-1}, payer_id, '${6:-W00000$1}', 'GRP100', 'Gold', '${5:-18}',
 '${7:-}', '${8:-}', '', '', '', '', '', '', '', 1, $1 FROM payer WHERE id = $3;"
}

# Columns of the encounter beyond these are set by COLUMN=VALUE (SQL) words.
visit() { # ID PATIENT COVERAGE [COLUMN=VALUE...]
	id=$1 patient=$2 coverage=$3
	shift 3
	names='' values=''
	for word; do
		names="$names, ${word%%=*}" values="$values, ${word#*=}"
	done
	all='service_to facility_id referring_npi referring_last referring_first supervising_npi supervising_last
	    supervising_first ordering_npi ordering_last ordering_first authorization referral claim_note accident
	    accident_date accident_state onset_date lmp_date admission_date discharge_date clia attachment_type attachment_control'
	for name in $all pos rendering_npi; do
		case "$names," in *" $name,"*) continue ;; esac
		case $name in
		pos) value="'11'" ;;
		rendering_npi) value="'1245319599'" ;;
		*) value="''" ;;
		esac
		names="$names, $name" values="$values, $value"
	done
	echo "INSERT INTO encounter (id, visit, practice_id, visit_id, form, patient, coverage_1, service_from, hold, unit, row$names)
 VALUES ($id, $id, 'MAIN', 'V$id', 'professional', $patient, $coverage, '2026-01-05', 0, 1, $id$values);
INSERT INTO diagnosis VALUES ($id, 'dx', 1, 'J0300', ''), ($id, 'dx', 2, 'R509', '');"
}

line() { # ID VISIT CODE CENTS [COLUMN=VALUE...]
	id=$1 of=$2 code=$3 cents=$4
	shift 4
	names='' values=''
	for word; do
		names="$names, ${word%%=*}" values="$values, ${word#*=}"
	done
	for name in mod1 mod2 mod3 mod4 unit_type line_description ndc ndc_quantity ndc_unit minutes line_note service_to units dx_pointers service_from; do
		case "$names," in *" $name,"*) continue ;; esac
		case $name in
		units) value=1000 ;;
		dx_pointers) value="'1,2'" ;;
		service_from) value="'2026-01-05'" ;;
		*) value="''" ;;
		esac
		names="$names, $name" values="$values, $value"
	done
	echo "INSERT INTO charge (id, visit, line, withdrawn, code, cents, revenue_code, tooth, surface, quadrant, unit, row$names)
 VALUES ($id, $of, $id, 0, '$code', $cents, '', '', '', '', 1, $id$values);"
}

# The claim of a visit, with all its lines, to its first coverage.
ready() { # VISIT
	cat <<SQL
INSERT INTO claim (id, practice_id, visit, payer_id, rank, frequency, encounter, patient, coverage, practice, provider, facility, payer,
                   partner_id, cents, drafted_on, due_on, state, state_on, reason)
SELECT e.visit, 'MAIN', e.visit, k.payer_id, k.rank, '1', e.id, e.patient, k.id, 1, 1,
       (SELECT max(id) FROM facility WHERE facility_id = e.facility_id), y.id, y.partner_id,
       (SELECT sum(cents) FROM charge WHERE visit = e.visit), '2026-01-05', '', 'ready', '2026-01-05', ''
  FROM encounter AS e JOIN coverage AS k ON k.id = e.coverage_1 JOIN payer AS y ON y.payer_id = k.payer_id WHERE e.id = $1;
INSERT INTO claim_line SELECT visit, row_number() OVER (ORDER BY line), id FROM charge WHERE visit = $1;
SQL
}

# Everything of a simple visit at once: patient N, covered by payer 1, one line of 100.00.
simple() { # N
	person "$1" "DOE$1" JANE
	cover "$1" "$1" 1
	visit "$1" "$1" "$1"
	line "$1" "$1" 99213 10000
	ready "$1"
}

# The segments of a file that was sent, one a line, without what names the day.
file() { # CONTROL-NUMBER
	cat "$SITE/outbox/acme/$(printf '837P-%09d.x12' "$1")"
}

strict() { # CONTROL-NUMBER: what the test payer finds
	tests/payer/payer check --level strict "$SITE/outbox/acme/$(printf '837P-%09d.x12' "$1")" |
	    sed 's/^[^:]*: //'
}

# The same with CLM01 replaced by what it stands for: claim 7 in its first sending is C7-1.
named() {
	sql "SELECT 's/' || clm01 || '/C' || claim || '-' || ordinal || '/g' FROM submission" >"$WORK/named"
	sed -f "$WORK/named"
}
