#!/bin/sh
# Slices, faults, arenas: tests/base/text.c.
. tests/unit.sh
unit base text
