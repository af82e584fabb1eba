#!/bin/sh
# AES-256-GCM as it is used here, and a sealed file of which anything is another.
. tests/lib.sh
"${CC:-cc}" -std=c11 -D_XOPEN_SOURCE=700 -Wall -Wextra -Itests -o "$WORK/seal" tests/store/seal.c "$BUILD/libnightshift.a" -lcrypto || {
	echo 'Bail out! tests/store/seal.c does not compile'
	exit 1
}
"$WORK/seal" "$WORK/keys"
