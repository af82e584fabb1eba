#!/bin/sh
# The crontab as it is installed, under Debian's cron, in a world of its own: user, spool, mail and hours. The daemon alone sees another clock.
if [ -z "$NIGHTSHIFT_INSIDE" ]; then
	why=
	command -v faketime >/dev/null || why="faketime is not installed"
	[ -x /usr/sbin/cron ] || why="cron is not installed"
	unshare --mount --pid --fork mount -t tmpfs none /mnt 2>/dev/null || why="not root, or no namespaces"
	[ -z "$why" ] || { echo "1..0 # skip $why"; exit 0; }
	# The library alone: the program faketime remembers process ids, which begin anew in there.
	TMPDIR=/tmp NIGHTSHIFT_INSIDE=$(faketime '2026-11-20 20:30:00' printenv LD_PRELOAD) exec unshare --mount --pid --fork --kill-child --mount-proc sh "$0"
fi
. tests/lib.sh
SITE=/var/lib/nightshift

# Somewhere else than this machine: a run directory, a crontab directory, users, a mailer.
make -s -o all BUILD="$BUILD" DESTDIR="$WORK/dest" CRON=cron install >"$WORK/make" 2>&1 || cat "$WORK/make"
chmod 755 "$WORK"
for file in passwd group shadow; do cp -p "/etc/$file" "$WORK/"; done
sed -i '/^nightshift:/d' "$WORK/passwd" "$WORK/group" "$WORK/shadow"
echo "nightshift:x:64901:64901::$SITE:/usr/sbin/nologin" >>"$WORK/passwd"
echo 'nightshift:x:64901:' >>"$WORK/group"
echo 'nightshift:!:20000::::::' >>"$WORK/shadow"
mkdir "$WORK/empty" "$WORK/sbin"
printf '#!/bin/sh\ncat >>/run/mail/$$\n' >"$WORK/sbin/sendmail"
chmod 755 "$WORK/sbin/sendmail"
: >"$WORK/crontab"
{
	mount -t tmpfs none /dev/shm &&
	mount -t tmpfs -o mode=755 none /run &&
	mkdir -m 1777 /run/mail &&
	mount -t tmpfs -o mode=755 none /var/lib &&
	mount -t tmpfs -o mode=755 none /var/spool/cron &&
	mkdir /var/spool/cron/crontabs &&
	mount -t tmpfs -o mode=755 none /usr/local/bin &&
	cp "$WORK"/dest/usr/local/bin/* /usr/local/bin/ &&
	mount -t overlay -o "lowerdir=$WORK/sbin:/usr/sbin" none /usr/sbin &&
	mount --bind "$WORK/crontab" /etc/crontab &&
	mount --bind "$WORK/dest/etc/cron.d" /etc/cron.d &&
	for file in passwd group shadow; do mount --bind "$WORK/$file" "/etc/$file"; done
} || skip_all "no world of its own to be had here"
install -d -m 750 -o nightshift -g nightshift $SITE
setpriv --reuid=64901 --regid=64901 --clear-groups nightshift init $SITE --sample >"$WORK/init"

# cron, from eight seconds before HH:MM until it is idle for one after that; what it mailed is left in $WORK/mail.
cron_at() { # HH:MM
	rm -f /run/mail/*
	LD_PRELOAD=$NIGHTSHIFT_INSIDE FAKETIME="@2026-11-20 $(date -ud "2026-11-20 $1 8 seconds ago" +%H:%M:%S)" \
	    /usr/sbin/cron -f &
	cron=$!
	sleep 10
	kill -0 $cron || {
		echo 'Bail out! cron did not start'
		exit 1
	}
	idle=0
	for _ in $(seq 1 300); do
		pgrep -P $cron >/dev/null && idle=0 || idle=$((idle + 1))
		[ $idle -lt 10 ] || break
		sleep 0.1
	done
	kill $cron
	wait $cron 2>/dev/null
	cat /run/mail/* >"$WORK/mail" 2>/dev/null
}
runs() { sql "SELECT count(*) FROM job_run WHERE job = 'take-in' AND ended_at IS NOT NULL"; }

cron_at 20:30
is "$(runs)" 1 "at 20:30 cron works the night"
is "$(find $SITE/outbox -name '837P-*' | grep -c .)" "$(sql 'SELECT count(*) FROM batch')" "and the claims stand in the outbox"
is "$(find $SITE ! -user nightshift; find $SITE -perm /027 ! -type l ! -perm /050)" "" "everything is the site's owner's"
is "$(find $SITE -type f -perm /037)" "" "and no file can be read by others"
like "$(cat "$WORK/mail")" '^To: root' "what a person should know is mailed"
like "$(cat "$WORK/mail")" 'import-charges: document [0-9]+: row' "which is the charge that came back"
unlike "$(sed '1,/^$/d' "$WORK/mail")" "$(sql 'SELECT DISTINCT last_name FROM patient' | paste -sd '|')" "without a patient"

before=$(digest)
cron_at 04:15
is "$(sql "SELECT group_concat(outcome) FROM job_run WHERE job = 'exchange-files'")$(cat "$WORK/mail")" 0 "at 04:15 partners are visited; there are none, and nothing is said"
cron_at 04:30
is "$(runs)" 2 "at 04:30 again"
is "$(cat "$WORK/mail")" "" "with nothing to know there is no mail"
is "$(digest)" "$before" "with nothing to do nothing changes"

cron_at 06:30
like "$(cat "$WORK/mail")" '^Status$' "at 06:30 the mail says how it stands"
is "$(runs)" 2 "and nothing is worked"

mv $SITE/site.conf $SITE/site.conf.lost
cron_at 20:30
like "$(cat "$WORK/mail")" 'no site.conf here' "a site that cannot be worked makes mail"
done_testing
