#!/bin/sh
# All of ../shared/x12: tests/x12/corpus.c.
. tests/x12/unit.sh
unit corpus
