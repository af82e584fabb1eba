#!/bin/sh
# Delimiters, wrapping, garbage, cut files: tests/x12/reader.c.
. tests/x12/unit.sh
unit reader
