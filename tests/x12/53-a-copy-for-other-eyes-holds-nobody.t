#!/bin/sh
# Canaries, equal and valid values, dates: tests/x12/mask.c.
. tests/x12/unit.sh
unit mask
