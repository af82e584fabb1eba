-- Which set of its file a claim is in, and below which HL of that set: the n of the first claim
-- that has the same billing provider, subscriber, patient. A patient's loop takes 100 claims
-- (domain/x12-envelopes.md section 6); after them it is opened again, and for a patient
-- who is the subscriber that is the subscriber's loop. CLM01 is the claim's next submission.
INSERT INTO build_claim (n, claim, file, set_planned, hl_billing, hl_subscriber, hl_patient, practice, payer,
                         self, patient, encounter, coverage, provider, facility, rank, ordinal, clm01)
WITH placed AS (
    SELECT o.*, f.file, a.claim_prefix, (o.n - f.first_n) / a.max_claims_per_set + 1 AS set_planned
      FROM build_file AS f
      JOIN partner AS a ON a.id = f.partner
      JOIN build_order AS o ON o.n BETWEEN f.first_n AND f.last_n),
compared AS (
    SELECT *, (file, set_planned, practice) IS (lag(file) OVER w, lag(set_planned) OVER w, lag(practice) OVER w) AS same_billing,
           (payer, who, self) IS (lag(payer) OVER w, lag(who) OVER w, lag(self) OVER w) AS same_subscriber,
           patient IS lag(patient) OVER w AS same_patient
      FROM placed WINDOW w AS (ORDER BY n)),
first AS (
    SELECT *, max(CASE WHEN NOT same_billing THEN n END) OVER w AS b,
           max(CASE WHEN NOT (same_billing AND same_subscriber) THEN n END) OVER w AS s,
           max(CASE WHEN NOT (same_billing AND same_subscriber AND same_patient) THEN n END) OVER w AS p
      FROM compared WINDOW w AS (ORDER BY n ROWS UNBOUNDED PRECEDING)),
turn AS (
    SELECT *, p + (n - p) / 100 * 100 AS hl_patient FROM first),
numbered AS (
    SELECT t.*, (SELECT coalesce(max(ordinal), 0) + 1 FROM submission WHERE claim = t.claim) AS ordinal FROM turn AS t)
SELECT n, claim, file, set_planned, b, CASE WHEN self THEN hl_patient ELSE s END, hl_patient, practice, payer,
       self, patient, encounter, coverage, provider, facility, rank, ordinal, clm01(claim_prefix, claim, ordinal)
  FROM numbered
 ORDER BY n;
