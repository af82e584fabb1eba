#!/bin/sh
# Quoted-printable, base64, headers, addresses: tests/paper/mime.c.
. tests/unit.sh
unit paper mime
