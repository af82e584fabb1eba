#!/bin/sh
# 999s and TA1s written by hand, and of damaged files: tests/x12/answer.c.
. tests/x12/unit.sh
unit answer
