-- sentence: what was sent was accepted, rejected or is awaited, to the claim and the cent
SELECT 'batch ' || b.id || ': ' || (coalesce(s.accepted, 0) + coalesce(s.rejected, 0) + coalesce(s.awaited, 0)) ||
       ' claims of ' || b.claims || ', ' ||
       (coalesce(s.accepted_cents, 0) + coalesce(s.rejected_cents, 0) + coalesce(s.awaited_cents, 0)) ||
       ' cents of ' || b.cents AS what
  FROM batch AS b
  LEFT JOIN batch_answers AS s ON s.batch = b.id
 WHERE b.claims <> coalesce(s.accepted, 0) + coalesce(s.rejected, 0) + coalesce(s.awaited, 0)
    OR b.cents <> coalesce(s.accepted_cents, 0) + coalesce(s.rejected_cents, 0) + coalesce(s.awaited_cents, 0)
 ORDER BY b.id;
