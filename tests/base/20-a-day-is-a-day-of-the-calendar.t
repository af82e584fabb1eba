#!/bin/sh
# Dates in their forms, and the night of --as-of: tests/base/date.c.
. tests/unit.sh
unit base date
