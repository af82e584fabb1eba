#!/bin/sh
# 837P or 837I, 277 or 277CA, and strangers: tests/x12/kind.c.
. tests/x12/unit.sh
unit kind
