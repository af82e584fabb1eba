#!/bin/sh
# All of ../shared/x12, read, written and read: tests/x12/rewrite.c.
. tests/x12/unit.sh
unit rewrite
