-- What an earlier run of this connection left.
DELETE FROM scrub_now;
DELETE FROM scrub_edit;
DELETE FROM scrub_bad;
DELETE FROM scrub_seen;
DELETE FROM scrub_found;
