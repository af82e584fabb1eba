#!/bin/sh
# He keeps the file open, appends, truncates, writes over it, puts another in its place, while take-in is at work: what
# stands there in the end becomes a document, and the archive has what was hashed.
. tests/take-in/drops.sh
empty_site
in=$SITE/inbox
has() { # FILE: 1 if its bytes are a document
	sql "SELECT count(*) FROM document WHERE sha256 = '$(sha256sum <"$1" | cut -d' ' -f1)' AND direction = 'in'"
}
any() { # take-in, whatever it holds
	"$BIN/take-in" -C "$SITE" --as-of "$AS_OF" >"$WORK/out" 2>"$WORK/err"
	got=$?
	case $got in 0 | 65) judge take-in ;; *) is "$got" "0 or 65" "take-in ends as it should" ;; esac
}

# An upload that pauses between two interchanges: the first is whole, and the file is still open.
exec 3>"$in/CANARY.835"
era T1 >&3
take 0
is "$(sql 'SELECT count(*) FROM document')" 0 "a file that is open for writing is still coming, whole or not"
era T2 >&3
exec 3>&-
take 0
is "$(sql "SELECT count(*) FROM x12_transaction WHERE kind = '835'")" 2 "closed, it is taken with what came after the pause"
exec 3>>"$in/CANARY.835"
era T3 >&3
touch -d '25 hours ago' "$in/CANARY.835"
take 0
is "$(inbox):$(has "$in/CANARY.835"):$(cat "$WORK/err")" "1:0:take-in: inbox: 1 files are kept open for writing by their senders, though they wrote nothing for 24 hours, and were left there; 'fuser' shows who has them: end it" \
    "one that is never closed is told after a day"
exec 3>&-
take 0
is "$(inbox)" 0 "and taken when it is closed"

# A traced program cannot be searched for leaks.
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0 && export ASAN_OPTIONS
if command -v strace >/dev/null && strace -qq -o /dev/null -e trace=getpid -e inject=getpid:error=EIO true 2>/dev/null; then
	# Stopped where it is about to give the name up: DELAYED COMMAND, which the sender runs meanwhile.
	delayed() {
		rm -f "$in"/*
		era "$1" >"$in/CANARY.835"
		touch -d '1 minute ago' "$in/CANARY.835"
		strace -qq -o /dev/null -e trace=renameat2 -e inject=renameat2:delay_enter=700000:when=2 \
		    "$BIN/take-in" -C "$SITE" --as-of "$AS_OF" 2>"$WORK/err" &
		for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
			[ "$(has "$in/CANARY.835")" = 1 ] && break
			sleep 0.02
		done
		was=$(has "$in/CANARY.835")
		eval "$2"
		wait $!
		is "$? $was" "0 1" "$3: while take-in is between its rows and the name"
		like "$(inbox)" '^1$' "$3: it is left"
		take 0
		is "$(has "$WORK/$1"):$(inbox)" 1:0 "$3: and taken by the next run"
	}
	era D1b >"$WORK/D1"
	delayed D1 'cp "$WORK/D1" "$WORK/moved"; mv "$WORK/moved" "$in/CANARY.835"' "another file is put in its place"
	{ era D2; era D2b; } >"$WORK/D2"
	delayed D2 'era D2b >>"$in/CANARY.835"' "it is appended to"
	era D3 | tr 8 9 >"$WORK/D3"
	delayed D3 'cat "$WORK/D3" 1<>"$in/CANARY.835"' "it is written over"
	{ era D4; era D4b; } >"$WORK/D4"
	rm -f "$in"/*
	era D4 >"$in/CANARY.835"
	strace -qq -o /dev/null -e trace=renameat2 -e inject=renameat2:delay_enter=300000:when=2 \
	    "$BIN/take-in" -C "$SITE" --as-of "$AS_OF" 2>"$WORK/err" &
	sleep 0.15
	exec 3>>"$in/CANARY.835"
	wait $!
	era D4b >&3
	take 0
	is "$(inbox)" 1 "it is opened: it is left until it is closed"
	exec 3>&-
	take 0
	is "$(has "$WORK/D4"):$(inbox)" 1:0 "and then taken with what was written"
	# A file system that cannot rename to a free name alone, as NFS.
	era D5 >"$in/CANARY.835"
	strace -qq -o /dev/null -e trace=renameat2 -e inject=renameat2:error=EINVAL "$BIN/take-in" -C "$SITE" --as-of "$AS_OF" 2>"$WORK/err"
	is "$? $(inbox)" "0 0" "over NFS a name is removed, too"
else
	ok 0 "the moment of removal # skip strace may not trace here"
fi

# A real sender at any moment: the first version stands there, take-in starts, and he goes on.
races=${RACES:-16}
[ "$CRASH" = whole ] && races=400
i=0 lost=0
while [ $i -lt "$races" ]; do
	i=$((i + 1))
	era "R$i" >"$in/CANARY.835"
	era "Q$i" | tr 8 9 >"$WORK/last"
	"$BIN/take-in" -q -C "$SITE" --as-of "$AS_OF" 2>"$WORK/err" &
	sleep "0.0$(printf %02d $((i * 7 % 40)))"
	case $((i % 4)) in
	0)	# the same size at the same time
		touch -r "$in/CANARY.835" "$WORK/stamp" 2>/dev/null
		cat "$WORK/last" 1<>"$in/CANARY.835"
		touch -c -r "$WORK/stamp" "$in/CANARY.835" 2>/dev/null ;;
	1)	cat "$WORK/last" >>"$in/CANARY.835" ;;
	2)	cat "$WORK/last" >"$in/CANARY.835" ;;
	3)	cp "$WORK/last" "$WORK/moved"
		mv "$WORK/moved" "$in/CANARY.835" ;;
	esac
	wait $!
	any
	# Appended: to what stood there, or as a file of its own.
	{ era "R$i"; cat "$WORK/last"; } >"$WORK/both"
	[ "$(has "$WORK/last")$(has "$WORK/both")$(inbox)" != 000 ] && [ "$(inbox)" = 0 ] || { lost=$((lost + 1)); echo "# lost: race $i"; }
done
is "$lost" 0 "of $races senders who went on while take-in was at work none lost his last word"
is "$(find "$SITE/archive/in" -name '.*' -type f)" "" "nothing half copied is left"

# A kill between: the name that was moved aside is found again, and a folder's, too.
mkdir "$in/ch"
era K1 >"$in/.taken.tmp"
era K2 >"$in/ch/.taken.tmp"
era K3 >"$in/late-1"
take 0
is "$(inbox):$(sql "SELECT count(*) FROM (SELECT DISTINCT document FROM sighting WHERE CAST(name AS TEXT) LIKE 'late-%')")" 1:3 \
    "what stood aside when a run was killed is taken"

# Dropped again with the inode's number and the time of an earlier one: it may be tried again all the same.
printf 'CANARY\n' >"$in/letter"
take 65
printf 'CANARY\n' >"$in/letter"
run=$(sql "SELECT max(id) FROM job_run WHERE outcome IS NOT NULL")
sql "INSERT INTO sighting (document, run, name, uid, folder, device, inode, mtime_ns)
     SELECT max(id), $run, CAST('letter' AS BLOB), 0, '', 0, $(stat -c %i "$in/letter"), $(stat -c %.9Y "$in/letter" | tr -d .) FROM document"
before=$(sql 'SELECT max(id) FROM document')
take 65
is "$(sql 'SELECT max(id) FROM document'):$(inbox)" "$((before + 1)):1" "a held file dropped again is tried again, whatever inode it has"

if [ "$(id -u)" -eq 0 ] && command -v setpriv >/dev/null; then
	# Files of other users: the kernel does not tell who writes. They must be quiet first.
	chown -R 65534 "$SITE"
	chmod 755 "$WORK"
	sed -i 's/^settle_seconds.*/settle_seconds = 60/' "$SITE/site.conf"
	other() {
		setpriv --reuid 65534 --clear-groups "$BIN/take-in" -C "$SITE" --as-of "$AS_OF" >"$WORK/out" 2>"$WORK/err"
		is "$?" 0 "take-in by another user"
	}
	chmod 777 "$in"
	era O1 >"$in/CANARY.835"
	other
	is "$(has "$in/CANARY.835")" 0 "X12 of another user waits for settle_seconds"
	cp "$in/CANARY.835" "$WORK/O1"
	touch -d '61 seconds ago' "$in/CANARY.835"
	other
	is "$(has "$WORK/O1"):$(inbox)" 1:1 "and is taken then"
else
	ok 0 "files of another user # skip only root can be another"
fi
done_testing
