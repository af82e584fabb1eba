-- What draft-claims did: jobs/draft-claims.c.

-- name: draft-count
SELECT count(*) FROM draft_claim;

-- name: draft-held
-- On forms that cannot be built yet.
SELECT count(*) FROM draft_claim AS n JOIN draft_visit AS d ON d.visit = n.visit WHERE d.form <> 'professional';

-- name: draft-overtaken
SELECT count(*) FROM draft_stale;
