-- What an earlier run of this connection left.
DELETE FROM draft_stale;
DELETE FROM draft_part;
DELETE FROM draft_visit;
DELETE FROM draft_line;
DELETE FROM draft_claim;
