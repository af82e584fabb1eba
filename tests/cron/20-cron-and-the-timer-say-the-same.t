#!/bin/sh
# The crontab and the units: the same hours, only what exists, understood by systemd, and a small world.
. tests/lib.sh
lines=$(grep -E '^ *[0-9*@]' cron/crontab)
jobs=$(for c in jobs/*.c; do basename "$c" .c; done)
units=$(cd cron && for s in *.service; do echo "${s%.service}"; done)

is "$(echo "$lines" | awk '{ print $7 }' | sort -u | grep -vxF "$jobs")" "" "each line of the crontab starts a program of ours"
unlike "$lines" '%' "no percent sign, which is a new line to cron"
is "$(echo "$lines" | awk '$2 ~ /^\*|(^|[,-])0?[123]([,-]|$)|^0?0-/')" "" "no line at an hour that a night has twice or not at all"
like "$(cat cron/crontab)" '^MAILTO=.' "what a line says goes to somebody"

# HH:MM of what a unit starts, by the crontab and by its timer.
by_cron() { # COMMAND
	echo "$lines" | awk -v command="$1" '{ line = $7; for (i = 8; i <= NF; i++) line = line " " $i }
	    line == command { n = split($2, hour, ","); for (i = 1; i <= n; i++) printf "%02d:%02d\n", hour[i], $1 }' | sort
}
by_timer() { # UNIT
	sed -n 's/^OnCalendar=[*]-[*]-[*] \([0-9,]*\):\(..\):00$/\1 \2/p' "cron/$1.timer" |
	    awk '{ n = split($1, hour, ","); for (i = 1; i <= n; i++) print hour[i] ":" $2 }' | sort
}
for unit in $units; do
	command=$(sed -n 's,^ExecStart=/usr/local/bin/,,p' "cron/$unit.service")
	[ "$(by_timer "$unit" | grep -c .)" -gt 0 ]
	ok $? "$unit: its timer has hours"
	is "$(by_timer "$unit")" "$(by_cron "$command")" "the crontab starts the same at the same"
done
is "$(by_cron "exchange-files -C /var/lib/nightshift" | grep -cE '^(20:15|04:15|2[123]:15)$')" 5 \
    "partners are visited before the night, after it, and before the morning's page"

for unit in $units; do
	program=$(sed -n 's,^ExecStart=/usr/local/bin/\([a-z-]*\).*,\1,p' "cron/$unit.service")
	is "$(grep -c '^PrivateNetwork=yes' "cron/$unit.service")" "$(ldd "$BIN/$program" | grep -c libcurl | sed 'y/01/10/')" \
	    "$unit has a network only if its program talks to others"
done

if command -v systemd-analyze >/dev/null; then
	make -s -o all BUILD="$BUILD" PREFIX="$WORK/usr" CRON=systemd install >"$WORK/make" 2>&1
	cd "$WORK/usr/lib/systemd/system" || exit 1
	# A key that it does not know is only a message: anything said is a fault.
	is "$(MANPATH=$WORK/usr/share/man systemd-analyze verify ./*.timer ./*.service 2>&1 |
	    grep -v '/lib/systemd/system/[^n]')" "" "systemd understands all units"
	like "$(systemd-analyze calendar --base-time="2026-03-07 23:00:00" "$(sed -n 's/^OnCalendar=\(.* 04:30.*\)/\1/p' nightshift.timer)" 2>&1)" \
	    '2026-03-08 04:30:00' "the night without its third hour is worked as well"
	for unit in $units; do
		# In tenths: who talks to others is exposed to them, and to nothing else.
		most=10 open=
		grep -q '^PrivateNetwork' "$unit.service" || most=20 open='|✗ PrivateNetwork='
		is "$(systemd-analyze security --offline=true --threshold=$most "./$unit.service" >"$WORK/security" 2>&1; echo $?)" 0 \
		    "$unit is exposed to $most tenths of 10 at most"
		is "$(grep -E '^✗ (Private(Network|Tmp|Devices)|ProtectSystem|ProtectHome|NoNewPrivileges|MemoryDeny|CapabilityBounding)' "$WORK/security" |
		    grep -vE "^nothing$open")" "" "no devices, no homes, no privileges, no new code"
	done
else
	echo "# no systemd-analyze here: the units were not read by systemd"
fi
done_testing
