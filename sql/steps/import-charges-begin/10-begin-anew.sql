-- What an earlier file left.
DELETE FROM staged_reject;
DELETE FROM staged_visit;
DELETE FROM staged_coverage;
DELETE FROM staged_dx;
DELETE FROM staged_line;
DELETE FROM staged_apart;
DELETE FROM staged_bad;
DELETE FROM staged_patient;
DELETE FROM staged_known;
DELETE FROM staged_version;
DELETE FROM staged_now;
DELETE FROM staged_head;
DELETE FROM staged_base;
DELETE FROM staged_changed;
