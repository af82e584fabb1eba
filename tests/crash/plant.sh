# Sourced behind tests/crash/lib.sh: a build with a planted defect.

# NAME: the tree with plants/NAME.patch applied, built; $PLANTED is its root and build-plant its
# BUILD. What was built before is taken over, so that only what the patch touches is compiled. 1 and a reason in
# $WORK/plant when it does not apply or build.
plant() {
	PLANTED=$WORK/tree
	rm -rf "$PLANTED"
	mkdir -p "$PLANTED" &&
	    cp -a Makefile VERSION jobs lib sql cron tests "$PLANTED" &&
	    cp -a "$BUILD" "$PLANTED/build-plant" || return 1
	patch -d "$PLANTED" -p1 -s -f --no-backup-if-mismatch <"tests/crash/plants/$1.patch" >"$WORK/plant" 2>&1 ||
		return 1
	(
		cd "$PLANTED" || exit 1
		cp -p build-plant/sql.h sql.h.before
		make -s BUILD=build-plant build-plant/sql.c &&
			# the same names: nothing but sql.o has to be compiled for their sake
			if cmp -s build-plant/sql.h sql.h.before; then
				touch -r sql.h.before build-plant/sql.h
				find sql jobs cron -newer sql.h.before ! -name '*.[ch]' -exec touch -r sql.h.before {} +
			fi
		rm sql.h.before
		make -s -j2 BUILD=build-plant $(cd "$ROOT/$BUILD/bin" && printf 'build-plant/bin/%s ' *)
	) >"$WORK/plant" 2>&1
}
