#!/bin/sh
# All of ../shared/x12, sorted by what it was made for: tests/x12/examples.c.
. tests/x12/unit.sh
unit examples
