#!/bin/sh
# 270, 271, 276, 277, 277CA and 997, good, damaged and strangers':
# tests/x12/inquiries.c.
. tests/x12/unit.sh
unit inquiries
