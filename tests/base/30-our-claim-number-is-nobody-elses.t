#!/bin/sh
# NPI check digits and CLM01: tests/base/ident.c.
. tests/unit.sh
unit base ident
