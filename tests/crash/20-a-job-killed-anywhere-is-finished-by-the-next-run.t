#!/bin/sh
# SIGKILL on entry of each system call of each job; then one undisturbed run and the rest of the night.
. tests/crash/lib.sh

killed() {
	sweep kill "is killed at its system calls; the next run ends as if it had not been"
}

each_scenario killed
done_testing
