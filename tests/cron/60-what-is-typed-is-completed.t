#!/usr/bin/env bash
# Completion in bash, of what the programs themselves say; without bash-completion.
. tests/lib.sh
ln -s "$ROOT/jobs/nightshift.bash" "$WORK/nightshift"
ln -s nightshift "$WORK/take-in"
. "$WORK/nightshift"
. "$WORK/take-in"
PATH=$BIN:$PATH

# The words offered for the last of the line, sorted.
typed() { # WORD...
	COMP_WORDS=("$@")
	COMP_CWORD=$(($# - 1))
	_nightshift "$1" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}" 2>/dev/null
	printf '%s\n' "${COMPREPLY[@]}" | LC_ALL=C sort | paste -sd ' '
}

is "$(complete -p nightshift take-in | awk '{ print $NF }' | paste -sd ' ')" "nightshift take-in" "a link completes the job of its name"
is "$(typed nightshift '' | tr ' ' '\n')" "$(sed -n 's/^	{ "\([a-z0-9]*\)", .*/\1/p' jobs/nightshift.c | LC_ALL=C sort)" "every verb"
is "$(typed nightshift re)" "replay" "a verb that began"
is "$(typed nightshift run -)" "--as-of -C -q -v" "a verb's options"
is "$(typed nightshift show p)" "patient-account" "a verb's words"
is "$(typed nightshift x12 --d)" "--deidentify" "the options of a verb with many"
is "$(typed nightshift x12 --check --level e)" "elements envelope" "the levels"
is "$(typed take-in --)" "--as-of --units" "a job's long options"
is "$(typed take-in -)" "--as-of --units -C -n -q -v" "and all of them"
is "$(typed nightshift run -C "$ROOT/cr")" "$ROOT/cron" "a directory behind -C"
is "$(typed nightshift run --as-of 2)" "" "nothing behind a date"
done_testing
