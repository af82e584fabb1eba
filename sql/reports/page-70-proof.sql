-- title: The books prove
-- columns: what:text, amount:money, and:money, holds:text
WITH debit (cents) AS (SELECT coalesce(sum(debit), 0) FROM ledger),
credit (cents) AS (SELECT coalesce(sum(credit), 0) FROM ledger),
receivable (cents) AS (
    SELECT coalesce(sum(debit - credit), 0) FROM ledger WHERE account IN ('ar.payer', 'ar.patient')),
accounts (cents) AS (SELECT coalesce(sum(cents), 0) FROM visit_party),
account_left (cents) AS (
    SELECT coalesce((SELECT sum(c.cents) FROM charge_now AS c), 0) -
           coalesce((SELECT sum(payer_paid + patient_paid + contractual + other_adjustment + writeoff) FROM visit_money), 0)),
said (n, cents) AS (SELECT count(*), coalesce(sum(bpr02), 0) FROM remit_money WHERE state = 'posted'),
cash (cents) AS (SELECT coalesce(sum(cash), 0) FROM remit_money),
proof (place, what, one, other) AS (
    SELECT 1, 'debits = credits', debit.cents, credit.cents FROM debit, credit
    UNION ALL
    SELECT 2, 'receivables of the books = balances in accounts.csv', receivable.cents, accounts.cents FROM receivable, accounts
    UNION ALL
    SELECT 3, 'charges - paid - adjusted = balances in accounts.csv', account_left.cents, accounts.cents FROM account_left, accounts
    UNION ALL
    SELECT 4, 'payments posted = cash they moved', said.cents, cash.cents FROM said, cash)
SELECT what, one AS amount, other AS "and", CASE WHEN one = other THEN 'yes' ELSE 'NO' END AS holds FROM proof ORDER BY place;
