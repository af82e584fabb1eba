#!/bin/sh
# Offsets, cuts at every byte, endless segments, single sets: tests/x12/stream.c.
. tests/x12/unit.sh
unit stream
