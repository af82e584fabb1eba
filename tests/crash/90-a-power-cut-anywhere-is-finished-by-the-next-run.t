#!/bin/sh
# The kill sweep proves nothing about a sync that is missing: the kernel keeps what the program wrote. Here
# the job works on an ext4 of its own, and what had not reached its disk at the kill is lost.
. tests/crash/lib.sh

[ "$CRASH" = whole ] || skip_all "in make crash-check alone"
[ "$(id -u)" -eq 0 ] || skip_all "only root may mount"
command -v mkfs.ext4 >/dev/null || skip_all "e2fsprogs is not installed"
mkdir "$WORK/mount"
truncate -s 8M "$WORK/image" && mkfs.ext4 -q -F "$WORK/image" &&
	mount -o loop "$WORK/image" "$WORK/mount" 2>/dev/null || skip_all "no loop mounts here"
umount "$WORK/mount"
rm "$WORK/image"

cut() {
	sweep power "loses its power at its calls; the next run ends as if it had not"
}

each_scenario cut
done_testing
