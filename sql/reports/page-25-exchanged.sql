-- title: Exchanged with partners
-- columns: partner:text, sent:integer, got:integer, in_doubt:integer, not_sent:integer, stands:text
-- empty: No partner was visited.
-- sent and got: what this night was told of; what is not sent may be of this very night.
SELECT s.partner_id AS partner,
       coalesce((SELECT sum(t.sent) FROM exchange_told AS t WHERE t.partner_id = s.partner_id AND t.told_on = :night), 0) AS sent,
       coalesce((SELECT sum(t.got) FROM exchange_told AS t WHERE t.partner_id = s.partner_id AND t.told_on = :night), 0) AS got,
       (SELECT count(*) FROM delivery_in_doubt AS d WHERE d.partner_id = s.partner_id) AS in_doubt,
       (SELECT count(*) FROM outgoing AS o
         WHERE o.folder = s.partner_id AND o.replaces = 0
           AND NOT EXISTS (SELECT 1 FROM delivery_told AS d WHERE d.partner_id = o.folder AND d.name = o.name)) AS not_sent,
       CASE s.outcome WHEN 'done' THEN 'reached' WHEN 'held' THEN 'reached; a file needs a person'
            ELSE CASE s.outcome WHEN 'denied' THEN 'login refused' WHEN 'config' THEN 'host key or directory' ELSE 'not reached' END ||
                 ' since ' || s.since || CASE WHEN s.since < :night
                     THEN ', ' || ((unixepoch(:night) - unixepoch(s.since)) / 86400 + 1) || ' nights' ELSE '' END
            END AS stands
  FROM exchange_stands AS s
 ORDER BY s.partner_id;
