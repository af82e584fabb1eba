#!/bin/sh
# What the Debian package says twice agrees with the tree: its version, what it is built from, its directories and programs.
. tests/lib.sh
debian=cron/debian
is "$(sed -n '1s/nightshift (\(.*\)) .*/\1/p' $debian/changelog)" "$(cat VERSION)" "its version is the tree's"
is "$(sed -n '/^Build-Depends:/,/^$/s/^ \(.*\),$/\1/p' $debian/control | grep -v debhelper | sort)" \
    "$(sed -n '/^build="$/,/^"$/p' .ci/packages | grep -vxE 'build="|"|gcc|libc6-dev|make')" \
    "it is built from what 'make demo' installs"
is "$(sed -n '/^build="$/,$p' .ci/packages | sed -n '/^[a-z0-9-]*$/p' | sort | uniq -d)" "" "each package is in one list"
for list in build check package; do
	sed -n "/^$list=\"\$/,/^\"\$/p" .ci/packages | sed '1d;$d' | LC_ALL=C sort -c 2>&1
done >"$WORK/order"
is "$(cat "$WORK/order")" "" "and each list in order"
like "$(cat $debian/rules)" 'dh_installsystemd \$\(notdir \$\(wildcard cron/[*][.]timer\)\)$' "an upgrade leaves a night that runs alone"
is "$(sed -n 's/^ReadWritePaths=//p' cron/*.service | sort -u)" "$(sed -n 's/^site=//p' $debian/postinst)" "it makes the directory that the units may write"
is "$(sed 's/^/ /; s/^ $/ ./' LICENSE | sed '1,4d')" "$(sed -n '/^License: ISC$/,$p' $debian/copyright | sed '1,3d')" "its licence is the tree's"
done_testing
