#!/bin/sh
# Every prefix of a file of each kind, and a change at each of its bytes: tests/x12/cuts.c.
. tests/x12/unit.sh
unit cuts
