#!/bin/sh
# reader.c moves files out of the outbox the instant they appear, while the job is killed at its calls.
# What it took must have the hash of its row; nothing is printed twice, nothing is missing.
. tests/crash/lib.sh

cc -std=c11 -Wall -O1 -o "$WORK/reader" tests/crash/reader.c || {
	echo 'Bail out! reader.c does not compile'
	exit 1
}

taken() {
	case $JOB in build-claims | import-charges) ;; *) return ;; esac
	sweep kill "is killed while the partner reads; he has each file whole and once" \
	    --reader "$WORK/reader"
	left=$(sed -n 's/.* \([0-9]*\) bad$/\1/p' "$WORK/swept")
	is "${left:-none}" 0 "$JOB leaves no file short, missing or twice"
}

each_scenario taken
done_testing
