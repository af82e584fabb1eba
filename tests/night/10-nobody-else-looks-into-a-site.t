#!/bin/sh
# Whatever the umask of who starts it, and whatever the modes of what was dropped: a night's files are for their owner and
# his group to read, directories for them to look into, and nobody else's; also those that a kill leaves behind.
. tests/lib.sh
. tests/night/lib.sh
command -v strace >/dev/null || skip_all "strace is not installed"
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0 && export ASAN_OPTIONS	# who is traced cannot trace himself
plan <<'EOF'
* pay
EOF

modes() { # SITE: mode and kind of place, each once
	(cd "$1" && find . -printf '%m %y %P\n') |
	    sed -E 's#/[0-9a-f]{2}(/[0-9a-f]{64})?$#/HASH#; s#[0-9]{4}-[0-9]{2}-[0-9]{2}#DATE#' | sort -u
}
too_wide() { # SITE: what others, or a group that writes, could use; files that could be run
	find "$1" \( -perm /0027 -o -type f -perm /0137 \) -printf '%m %P\n'
}
killed() { # CALL NTH JOB DATE
	strace -f -qq -o /dev/null -e "trace=$1" -e "inject=$1:signal=KILL:when=$2" "$BIN/$3" -C "$SITE" --as-of "$4"
	modes "$SITE" >>"$WORK/killed"
	too_wide "$SITE" >>"$WORK/killed.wide"
}

# Three nights with an agent's directory as partner, a reject file, and jobs killed in the middle.
work() {
	"$BIN/nightshift" init "$SITE" --sample >"$WORK/init"
	printf '[partner acme]\ndirectory = %s\nin = %s\ngot = delete\n' "$WORK/agent/out" "$WORK/agent/in" >>"$SITE/site.conf"
	chmod 4777 "$SITE"/inbox/*
	night 2026-01-05
	"$BIN/exchange-files" -C "$SITE" --as-of 2026-01-05
	find "$WORK/agent/out" -type f -printf '%m\n' >"$WORK/sent"
	tests/payer/payer answer --outbox "$WORK/agent/out" --inbox "$WORK/agent/in" --state "$WORK/payer" \
	    --as-of 2026-01-05 --plan "$WORK/plan" --take
	chmod 777 "$WORK"/agent/in/*
	touch -d '2026-01-04 12:00' "$WORK"/agent/in/*
	"$BIN/exchange-files" -C "$SITE" --as-of 2026-01-06
	modes "$SITE" | grep ' f inbox/' >"$WORK/got"
	killed unlinkat 2 take-in 2026-01-06
	night 2026-01-06
	# a claim that is ready, and its file half made
	sed -n '1p; 2s/^[^,]*/LATE-1/p' jobs/sample/charges-1.csv >"$SITE/inbox/late.csv"
	for job in take-in import-charges draft-claims scrub-claims; do
		"$BIN/$job" -C "$SITE" --as-of 2026-01-07
	done
	killed fsync 1 build-claims 2026-01-07
	night 2026-01-07
	"$BIN/nightshift" replay "$SITE" "$WORK/again"
}

nights() { # UMASK
	rm -rf "$SITE" "$WORK/agent" "$WORK/payer" "$WORK/again" "$WORK/killed" "$WORK/killed.wide"
	mkdir -p "$WORK/agent/out" "$WORK/agent/in" "$WORK/payer"
	(umask "$1" && work) >"$WORK/said" 2>&1
	is "$(cat "$WORK/killed.wide")" "" "umask $1: of what a kill left nothing is anybody else's"
	like "$(cat "$WORK/killed")" '^640 f nightshift.db-wal' "umask $1: the log of the database was there then"
	like "$(cat "$WORK/killed")" '^640 f outbox/acme/\.837P' "umask $1: and a claim file half made"
	is "$(cut -d' ' -f1 "$WORK/got" | sort -u)" 640 "umask $1: what was got of a partner does not keep his modes"
	is "$(sort -u "$WORK/sent")" 640 "umask $1: what the agent gets is not for others"
	is "$(too_wide "$SITE")" "" "umask $1: nor is anything of the three nights"
	is "$(find "$WORK/again" -name nightshift.db)$(too_wide "$WORK/again")" "$WORK/again/nightshift.db" \
	    "umask $1: nor of the site that was replayed"
	modes "$SITE" >"$WORK/modes"
	like "$(cat "$WORK/modes")" '^640 f archive/backup/DATE.db' "umask $1: backups are there"
	like "$(cat "$WORK/modes")" '^640 f outbox/rejects/' "umask $1: and reject files"
	like "$(cat "$WORK/modes")" '^640 f outbox/reports/DATE/index.html' "umask $1: and reports, which the group may read"
	like "$(cat "$WORK/modes")" '^750 d outbox/reports/DATE' "umask $1: and find"
}
nights 000
cp "$WORK/modes" "$WORK/wide"
nights 077
diff "$WORK/wide" "$WORK/modes" >"$WORK/diff"
is "$?$(cat "$WORK/diff")" 0 "the modes are the same whoever starts the night"
done_testing
