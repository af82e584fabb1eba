-- Nothing is left for the next file.
DELETE FROM staged_new;
DELETE FROM staged_line;
DELETE FROM staged_visit;
DELETE FROM staged_charge;
