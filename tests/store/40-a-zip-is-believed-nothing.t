#!/bin/sh
. tests/unit.sh
unit store zipfile
