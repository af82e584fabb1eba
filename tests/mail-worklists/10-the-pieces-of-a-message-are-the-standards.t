#!/bin/sh
# Quoted-printable, base64, headers, addresses: tests/mail-worklists/mime.c.
. tests/unit.sh
unit mail-worklists mime
