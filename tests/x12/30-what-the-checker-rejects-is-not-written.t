#!/bin/sh
# Claims, marks, refusals: tests/x12/writer.c.
. tests/x12/unit.sh
unit writer
