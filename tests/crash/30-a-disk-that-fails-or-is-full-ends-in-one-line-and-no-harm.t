#!/bin/sh
# Each call that writes, names, syncs or removes (EIO: reads too) fails once, and in the whole form from
# then on: the job ends with 71, 75 or 78 and one line, or does without; the next run repairs it.
. tests/crash/lib.sh

failed() {
	sweep EIO "meets a disk error at its calls; it says so, and the next run repairs it"
	sweep ENOSPC "meets a full disk at its calls; it says so, and the next run repairs it"
	[ "$CRASH" = whole ] || return
	sweep EIO+ "meets a disk that fails for good; a run after it was mended repairs it"
	sweep ENOSPC+ "meets a disk that stays full; a run after it was emptied repairs it"
}

each_scenario failed
done_testing
