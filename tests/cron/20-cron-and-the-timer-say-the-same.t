#!/bin/sh
# The crontab and the units: the same hours, only what exists, understood by systemd, and a small world.
. tests/lib.sh
lines=$(grep -E '^ *[0-9*@]' cron/crontab)
jobs=$(for c in jobs/*.c; do basename "$c" .c; done)

is "$(echo "$lines" | awk '{ print $7 }' | sort -u | grep -vxF "$jobs")" "" "each line of the crontab starts a program of ours"
unlike "$lines" '%' "no percent sign, which is a new line to cron"
is "$(echo "$lines" | awk '$2 ~ /^\*|(^|[,-])0?[123]([,-]|$)|^0?0-/')" "" "no line at an hour that a night has twice or not at all"
like "$(cat cron/crontab)" '^MAILTO=.' "what a line says goes to somebody"
is "$(sed -n 's/^OnCalendar=.* \(..:..\):00$/\1/p' cron/nightshift.timer | sort)" \
    "$(echo "$lines" | awk '$8 == "run" { printf "%02d:%02d\n", $2, $1 }' | sort)" "the timer has the crontab's hours"
is "$(sed -n 's,^ExecStart=/usr/local/bin/,,p' cron/nightshift.service)" \
    "$(echo "$lines" | sed -n 's/.*  \(nightshift run .*\)/\1/p' | sort -u)" "and starts the same"

if command -v systemd-analyze >/dev/null; then
	make -s -o all BUILD="$BUILD" PREFIX="$WORK/usr" CRON=systemd install >"$WORK/make" 2>&1
	cd "$WORK/usr/lib/systemd/system" || exit 1
	# A key that it does not know is only a message: anything said is a fault.
	is "$(MANPATH=$WORK/usr/share/man systemd-analyze verify ./nightshift.timer ./nightshift.service 2>&1 |
	    grep -v '/lib/systemd/system/[^n]')" "" "systemd understands both units"
	like "$(systemd-analyze calendar --base-time="2026-03-07 23:00:00" "$(sed -n 's/^OnCalendar=\(.* 04.*\)/\1/p' nightshift.timer)" 2>&1)" \
	    '2026-03-08 04:30:00' "the night without its third hour is worked as well"
	is "$(systemd-analyze security --offline=true --threshold=10 ./nightshift.service >"$WORK/security" 2>&1; echo $?)" 0 \
	    "the unit is exposed to 1 of 10 at most"
	is "$(grep -E '^✗ (Private(Network|Tmp|Devices)|ProtectSystem|ProtectHome|NoNewPrivileges|MemoryDeny|CapabilityBounding)' "$WORK/security")" \
	    "" "no network, no devices, no homes, no privileges, no new code"
else
	echo "# no systemd-analyze here: the units were not read by systemd"
fi
done_testing
