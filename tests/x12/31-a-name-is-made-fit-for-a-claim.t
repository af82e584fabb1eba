#!/bin/sh
# Accents, quotes, delimiters: tests/x12/clean.c.
. tests/x12/unit.sh
unit clean
