#!/bin/sh
# 835, 837P and 999, good and with a hundred damages: tests/x12/walk.c.
. tests/x12/unit.sh
unit walk
