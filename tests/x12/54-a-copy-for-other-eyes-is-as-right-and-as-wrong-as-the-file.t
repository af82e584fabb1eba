#!/bin/sh
# All of ../shared/x12, masked: tests/x12/mask_files.c.
. tests/x12/unit.sh
unit mask_files
