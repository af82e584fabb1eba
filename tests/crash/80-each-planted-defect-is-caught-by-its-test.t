#!/bin/sh
# Does the suite have teeth? Each line of plants/list: the defect is built in, and the named test must go
# red on it, saying what it should say.
. tests/crash/lib.sh
. tests/crash/plant.sh

caught() { # PLANT TEST JOB SAYS
	if [ "$3" != none ] && [ ! -x "$BIN/$3" ]; then
		ok 0 "$1 # skip $3 is not built"
		return
	fi
	form=
	case $2 in
	90-*)
		if [ "$CRASH" != whole ]; then
			ok 0 "$1 # skip the power is cut in make crash-check alone"
			return
		fi
		form=whole
		;;
	esac
	if [ "$1" != "$planted" ]; then
		planted=$1
		plant "$1"
		built=$?
		ok $built "$1 can be planted"
		[ $built -eq 0 ] || sed 's/^/# /' "$WORK/plant"
	fi
	[ $built -eq 0 ] || return
	(
		cd "$PLANTED" || exit 1
		CRASH_ONLY=$3 CRASH_STOP=1 CRASH=$form BUILD=build-plant sh "tests/crash/$2.t"
	) >"$WORK/red" 2>&1
	status=$?
	[ $status -ne 0 ] && grep -Eq -- "$4" "$WORK/red"
	ok $? "$1 is caught by ${2%%-*}, which says $4"
	grep -E '^not ok|BAD|RULE' "$WORK/red" | head -4 | sed 's/^/# /'
}

planted=
sed 's/#.*//; s/ *| */|/g; s/ *$//' tests/crash/plants/list >"$WORK/plants"
while IFS='|' read -r name test job says <&4; do
	[ -n "$job" ] && caught "$name" "$test" "$job" "$says"
done 4<"$WORK/plants"
done_testing
