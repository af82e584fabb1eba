-- title: Checked
-- columns: what:text, found:text
-- layout: list
WITH line (n, what, found) AS (
    SELECT 1, 'sentences about the books, checked', sum(breaches = 0) || ' of ' || count(*) || ' hold' FROM books_check
    UNION ALL
    SELECT 2, 'posted payments that close to the cent',
           coalesce(sum(cash = bpr02 AND to_charges + unmatched + held + claim_interest - plb_staged = bpr02), 0) ||
           ' of ' || count(*) FROM remit_money WHERE state = 'posted'
    UNION ALL
    SELECT 3, 'the audit chain ends in',
           coalesce((SELECT substr(sha256, 1, 12) || ', link ' || id FROM audit ORDER BY id DESC LIMIT 1), 'nothing yet'))
SELECT what, found FROM line ORDER BY n;
