#!/bin/sh
# 837I and 837D, good and damaged, and strangers' ones: tests/x12/claims.c.
. tests/x12/unit.sh
unit claims
