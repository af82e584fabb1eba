-- title: Mail that was not sent
-- columns: night:date, user:text, how_it_stands:text
-- empty: No message waits.
SELECT night, user_id AS user, stands AS how_it_stands FROM mail_unsent ORDER BY night, user_id LIMIT 20;
