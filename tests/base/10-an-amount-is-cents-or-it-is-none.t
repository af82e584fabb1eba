#!/bin/sh
# Amounts of an 835 and of a spreadsheet: tests/base/money.c.
. tests/unit.sh
unit base money
