/*
 * reader KEYFILE <SEALED >PLAIN: reads the sealed form as seal-archive(1) describes it, with libcrypto and
 * nothing of lib/: another reading of the page, so that what it says and what is written are held together.
 * Needs the file in memory. 1: something does not open.
 */
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int
gcm(const unsigned char *key, const unsigned char *nonce,
    const unsigned char *aad, int aad_len, const unsigned char *in, int n,
    unsigned char *out)
{
	EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();
	unsigned char tag[16];
	int len, good;

	memcpy(tag, in + n, 16);
	good = EVP_DecryptInit_ex(c, EVP_aes_256_gcm(), NULL, key, nonce) &&
	    EVP_DecryptUpdate(c, NULL, &len, aad, aad_len) &&
	    EVP_DecryptUpdate(c, out, &len, in, n) &&
	    EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_GCM_SET_TAG, 16, tag) &&
	    EVP_DecryptFinal_ex(c, out + n, &len) > 0;
	EVP_CIPHER_CTX_free(c);
	return good;
}

int
main(int argc, char *argv[])
{
	static unsigned char in[64 << 20], out[65536 + 16];
	unsigned char key[32], file_key[32 + 16], nonce[12], aad[9];
	size_t n, at = 72;
	unsigned v;
	FILE *f;

	if (argc != 2 || (f = fopen(argv[1], "r")) == NULL)
		return 64;
	for (int i = 0; i < 32; i++) {
		if (fscanf(f, "%2x", &v) != 1)
			return 64;
		key[i] = (unsigned char)v;
	}
	n = fread(in, 1, sizeof(in), stdin);
	if (n < 72 + 16 || memcmp(in, "NSEALED1", 8) != 0 ||
	    !gcm(key, in + 12, in, 12, in + 24, 32, file_key))
		return 1;
	fprintf(stderr, "key %u\n", (unsigned)in[8] << 24 | (unsigned)in[9] << 16 |
	    (unsigned)in[10] << 8 | in[11]);
	for (unsigned long number = 1; at < n; number++) {
		int last = n - at <= 65536 + 16;
		int chunk = last ? (int)(n - at) - 16 : 65536;

		memset(nonce, 0, sizeof(nonce));
		for (int i = 0; i < 8; i++)
			nonce[11 - i] = (unsigned char)(number >> 8 * i);
		memcpy(aad, in, 8);
		aad[8] = (unsigned char)last;
		if (chunk < 0 || !gcm(file_key, nonce, aad, 9, in + at, chunk, out))
			return 1;
		fwrite(out, 1, (size_t)chunk, stdout);
		at += (size_t)chunk + 16;
	}
	return 0;
}
