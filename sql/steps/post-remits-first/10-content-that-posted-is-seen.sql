-- A set whose content has posted already posts nothing (RULINGS 3): a clearinghouse resends,
-- or payer and clearinghouse both deliver. Held, refused or set-aside content does not count.
UPDATE x12_transaction
   SET state = 'seen', worked_on = :night,
       earlier = (SELECT e.id FROM x12_transaction AS e
                   WHERE e.content_sha256 = x12_transaction.content_sha256 AND e.kind = '835'
                     AND e.state = 'done' ORDER BY e.id LIMIT 1),
       reason = 'its content was posted before'
 WHERE id = :unit AND state = 'new'
   AND EXISTS (SELECT 1 FROM x12_transaction AS e
                WHERE e.content_sha256 = x12_transaction.content_sha256 AND e.kind = '835' AND e.state = 'done');
