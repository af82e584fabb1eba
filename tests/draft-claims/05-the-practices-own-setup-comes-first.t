#!/bin/sh
# Providers and facilities of the practice before those of any; the latest version; NULL without.
. tests/lib.sh
. tests/scrub-claims/lib.sh

seed 3
sql "INSERT INTO provider (id, provider_id, npi, last_name, first_name, middle, credential, taxonomy, practice_id, active_from, active_to, unit, row)
     VALUES (51, 'ANY', '1245319599', 'OTHERTEST', 'SAM', '', '', '', '', '', '', 1, 1),
            (52, 'D1', '1245319599', 'SMITHTEST', 'ALEX', '', '', '207Q00000X', 'P1', '', '', 1, 2);
     INSERT INTO facility SELECT 53, 'P1', 'F9', name, npi, address1, address2, city, state, zip, pos, clia, 1, 2 FROM facility WHERE id = 1;
     INSERT INTO facility SELECT 54, '', 'F9', name, npi, address1, address2, city, state, zip, pos, clia, 1, 3 FROM facility WHERE id = 1;
     UPDATE encounter SET facility_id = 'F9';
     UPDATE encounter SET rendering_npi = '1999999984', facility_id = 'NONE' WHERE id = 3;
     DELETE FROM provider WHERE id = 2;
     INSERT INTO practice SELECT 55, practice_id, 'New Name', npi, tin, taxonomy, entity, first_name, address1, address2, city, state, zip, phone,
         '', '', '', '', '', '', 1, 4 FROM practice WHERE id = 1;
     DELETE FROM practice WHERE id = 2; PRAGMA foreign_keys = OFF; DELETE FROM payer WHERE id = 3"
run 0 draft-claims
is "$(sql "SELECT practice, provider, facility, payer, due_on FROM claim WHERE id = 1")" "55|52|53|1|2026-04-02" "the practice's own, in its latest version"
is "$(sql "SELECT practice IS NULL, provider, facility, payer FROM claim WHERE id = 2")" "1|51|54|2" "else that of any practice; a practice that is not set up is none"
is "$(sql "SELECT provider IS NULL, facility IS NULL, payer IS NULL, partner_id, due_on FROM claim WHERE id = 3")" "1|1|1||" "what is not set up is left open for the scrubber"
run 65 scrub-claims
is "$(findings 3)" "PRV-025 0 rendering_npi
PRV-029 0 facility_id
STR-015 0 ins1_payer_id" "who says so"
done_testing
