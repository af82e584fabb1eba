# Whole nights against the test payer: sourced after tests/lib.sh.

# The clearinghouse takes what stands in the outbox and leaves its answers: answer DATE [PLAN LINES on stdin]
payer_answers() { # DATE
	mkdir -p "$SITE/inbox/acme" "$WORK/payer"
	tests/payer/payer answer --outbox "$SITE/outbox/acme" --inbox "$SITE/inbox/acme" --state "$WORK/payer" \
	    --as-of "$1" --plan "$WORK/plan" --take >"$WORK/payer.out"
}
plan() { cat >"$WORK/plan"; }

# The sample practice, three nights, under the plan.
three_nights() {
	rm -rf "$SITE" "$WORK/payer"
	"$BIN/nightshift" init "$SITE" --sample >"$WORK/init"
	night 2026-01-05
	payer_answers 2026-01-06
	night 2026-01-06
	payer_answers 2026-01-07
	night 2026-01-07
}

# What the payer says it paid, and what the books say came: by our claim number, in cents.
payer_says() {
	awk -F, '$4 == "835" && $18 !~ /duplicate|same-key/ { paid[$7] += $10 } END { for (c in paid) if (paid[c]) print c "|" paid[c] }' \
	    "$WORK/payer/ledger.csv" | sort
}
books_say() {
	sql "SELECT s.clm01, sum(CASE WHEN t.to_account = 'cash.payer' THEN t.cents ELSE -t.cents END)
	       FROM transfer AS t JOIN remit_claim AS c ON c.id = t.remit_claim
	       JOIN remit_match AS m ON m.remit_claim = c.id JOIN submission AS s ON s.id = m.submission
	      WHERE 'cash.payer' IN (t.to_account, t.from_account) GROUP BY 1 ORDER BY 1"
}
