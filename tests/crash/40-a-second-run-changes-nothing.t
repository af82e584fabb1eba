#!/bin/sh
. tests/crash/lib.sh

twice() {
	sweep none "runs twice; the second run changes nothing and exits 0"
}

each_scenario twice
done_testing
