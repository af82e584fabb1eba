#!/bin/sh
# Numbers of data elements, words of codes and segments: tests/x12/elements.c.
. tests/x12/unit.sh
unit elements
