#!/bin/sh
# The sweeps compare a site with itself; here what they compare with is held against figures derived by
# hand from fixtures/remit.x12, so that a sweep over a wrong night cannot be green.
CRASH_ONLY=post-remits
. tests/crash/lib.sh

# Sums of what the payments moved, by account: to it less from it.
balances() {
	sql "SELECT account || ' ' || sum(cents) FROM (
	       SELECT to_account AS account, cents FROM transfer WHERE posted_on >= '2026-01-05'
	       UNION ALL SELECT from_account, -cents FROM transfer WHERE posted_on >= '2026-01-05')
	      GROUP BY account ORDER BY account"
}

posted() {
	run 65 post-remits
	is "$(sql "SELECT kind, state, count(*) FROM x12_transaction WHERE kind = '835' GROUP BY state ORDER BY state")" \
	    "835|done|2
835|held|1" "two payments are worked, the one that does not add up is held"
	is "$(sql "SELECT c.clp01, m.verdict FROM remit_claim AS c JOIN remit_match AS m ON m.remit_claim = c.id ORDER BY c.id")" \
	    "T000000001|post
T000000002|post
NOTOURS-1|unmatched
T000000003|held" "each of their claims has its verdict"
	# cash 114.75 + 133.14; 10.00 + 20.00 contractual; 10.00 + 5.00 to the patient; interest 9.75;
	# the payer's receivable: 105.00 paid + 30.00 + 15.00; denied 120.00 stays
	is "$(balances)" "adjust.contractual 3000
ar.patient 1500
ar.payer -15000
cash.payer 24789
plb.interest -975
suspense.held -6400
suspense.unmatched -6914" "every cent is in the account where the remittance puts it"
	is "$(sql "SELECT cents FROM denial WHERE closed_on IS NULL")" 12000 "the denied 120.00 stay with the payer"
	is "$(sql "SELECT count(*) FROM task WHERE closed_on IS NULL")" 4 "four tasks: denied, unknown, held claim, held set"
}

each_scenario posted
done_testing
