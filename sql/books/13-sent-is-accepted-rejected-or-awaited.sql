-- sentence: what was sent was accepted, rejected or is awaited, to the claim and the cent
SELECT 'batch ' || batch || ': ' || (accepted_claims + rejected_claims + awaited_claims) || ' claims of ' || sent_claims ||
       ', ' || (accepted_cents + rejected_cents + awaited_cents) || ' cents of ' || sent_cents AS what
  FROM batch_state
 WHERE sent_claims <> accepted_claims + rejected_claims + awaited_claims
    OR sent_cents <> accepted_cents + rejected_cents + awaited_cents
 ORDER BY batch;
