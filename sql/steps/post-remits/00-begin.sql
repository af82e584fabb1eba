-- Nothing is left of the set before.
DELETE FROM post_adjustment;
DELETE FROM post_line;
DELETE FROM post_claim;
DELETE FROM post_remit;
