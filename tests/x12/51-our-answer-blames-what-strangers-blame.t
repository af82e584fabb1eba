#!/bin/sh
# Strangers' files and their answers to them, beside ours: tests/x12/blame.c.
. tests/x12/unit.sh
unit blame
