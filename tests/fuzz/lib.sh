# Sourced by tests/fuzz/run and by the test that replays the kept corpus: which targets
# there are, and lib/ compiled for them. From the root; BUILD has a build in it.

BUILD=${BUILD:-build}
X12_TARGETS='reader checker answer mask clean'
RCM_TARGETS='catalog zip remit ack charges setup' # these want a site
FUZZ_FLAGS="-std=c11 -D_XOPEN_SOURCE=700 -DSQLITE_CORE -Itests -I$BUILD -g -O1"
FUZZ_LIBS='-lsqlite3 -lcsv -lcrypto -lzip -linih -lseccomp'

# All of lib/ as an archive, made anew if a source is newer. What the compiler says
# is in $WORK/cc.
fuzz_library() { # ARCHIVE COMPILER FLAGS
	[ -f "$1" ] && [ -z "$(find lib "$BUILD/sql.c" -name '*.[ch]' \
	    -newer "$1" | head -n 1)" ] && return
	mkdir -p "$WORK/o" || return 1
	# shellcheck disable=SC2086
	find lib -name '*.c' | while read -r c; do
		echo "$c" "$WORK/o/$(echo "$c" | tr / _).o"
	done | xargs -P 2 -n 2 sh -c "$2 $FUZZ_FLAGS $3 -c \$0 -o \$1" \
	    >"$WORK/cc" 2>&1 &&
	    $2 -std=c11 -I"$BUILD" -c "$BUILD/sql.c" -o "$WORK/o/sql.o" &&
	    rm -f "$WORK/new.a" && ar rcs "$WORK/new.a" "$WORK"/o/*.o &&
	    mv -f "$WORK/new.a" "$1"
}
