#!/bin/sh
# SE, GE and IEA: tests/x12/envelope.c.
. tests/x12/unit.sh
unit envelope
