/*
 * clean: people's text made fit for a claim. Payers take upper-case ASCII; what
 * has such a form is given it, the rest becomes a blank and is told. Bytes that
 * are no UTF-8 are taken for Windows-1252, as old practice systems write.
 */
#include <stdint.h>
#include <string.h>

#include "writer.h"

/* What a range of characters is in ASCII. Source: Unicode charts. */
static const struct form {
	uint32_t first, last;
	char text[4];
} forms[] = {
	{ 0x00A0, 0x00A0, " " }, { 0x00AA, 0x00AA, "A" },
	{ 0x00AB, 0x00AB, "\"" }, { 0x00AD, 0x00AD, "" },
	{ 0x00B2, 0x00B2, "2" }, { 0x00B3, 0x00B3, "3" },
	{ 0x00B4, 0x00B4, "'" }, { 0x00B7, 0x00B7, "." },
	{ 0x00B9, 0x00B9, "1" }, { 0x00BA, 0x00BA, "O" },
	{ 0x00BB, 0x00BB, "\"" },
	{ 0x00C0, 0x00C5, "A" }, { 0x00C6, 0x00C6, "AE" },
	{ 0x00C7, 0x00C7, "C" }, { 0x00C8, 0x00CB, "E" },
	{ 0x00CC, 0x00CF, "I" }, { 0x00D0, 0x00D0, "D" },
	{ 0x00D1, 0x00D1, "N" }, { 0x00D2, 0x00D6, "O" },
	{ 0x00D7, 0x00D7, "X" }, { 0x00D8, 0x00D8, "O" },
	{ 0x00D9, 0x00DC, "U" }, { 0x00DD, 0x00DD, "Y" },
	{ 0x00DE, 0x00DE, "TH" }, { 0x00DF, 0x00DF, "SS" },
	{ 0x00E0, 0x00E5, "A" }, { 0x00E6, 0x00E6, "AE" },
	{ 0x00E7, 0x00E7, "C" }, { 0x00E8, 0x00EB, "E" },
	{ 0x00EC, 0x00EF, "I" }, { 0x00F0, 0x00F0, "D" },
	{ 0x00F1, 0x00F1, "N" }, { 0x00F2, 0x00F6, "O" },
	{ 0x00F8, 0x00F8, "O" }, { 0x00F9, 0x00FC, "U" },
	{ 0x00FD, 0x00FD, "Y" }, { 0x00FE, 0x00FE, "TH" },
	{ 0x00FF, 0x00FF, "Y" },
	{ 0x0100, 0x0105, "A" }, { 0x0106, 0x010D, "C" },
	{ 0x010E, 0x0111, "D" }, { 0x0112, 0x011B, "E" },
	{ 0x011C, 0x0123, "G" }, { 0x0124, 0x0127, "H" },
	{ 0x0128, 0x0131, "I" }, { 0x0132, 0x0133, "IJ" },
	{ 0x0134, 0x0135, "J" }, { 0x0136, 0x0138, "K" },
	{ 0x0139, 0x0142, "L" }, { 0x0143, 0x014B, "N" },
	{ 0x014C, 0x0151, "O" }, { 0x0152, 0x0153, "OE" },
	{ 0x0154, 0x0159, "R" }, { 0x015A, 0x0161, "S" },
	{ 0x0162, 0x0167, "T" }, { 0x0168, 0x0173, "U" },
	{ 0x0174, 0x0175, "W" }, { 0x0176, 0x0178, "Y" },
	{ 0x0179, 0x017E, "Z" }, { 0x017F, 0x017F, "S" },
	{ 0x01A0, 0x01A1, "O" }, { 0x01AF, 0x01B0, "U" },
	{ 0x0218, 0x0219, "S" }, { 0x021A, 0x021B, "T" },
	{ 0x02BB, 0x02BD, "'" }, { 0x02C6, 0x02C6, "" },
	{ 0x0300, 0x036F, "" },	/* accents that follow their letter */
	{ 0x1E9E, 0x1E9E, "SS" }, { 0x1EA0, 0x1EB7, "A" },
	{ 0x1EB8, 0x1EC7, "E" }, { 0x1EC8, 0x1ECB, "I" },
	{ 0x1ECC, 0x1EE3, "O" }, { 0x1EE4, 0x1EF1, "U" },
	{ 0x1EF2, 0x1EF9, "Y" },
	{ 0x2000, 0x200A, " " }, { 0x200B, 0x200F, "" },
	{ 0x2010, 0x2015, "-" }, { 0x2018, 0x201B, "'" },
	{ 0x201C, 0x201F, "\"" }, { 0x2022, 0x2022, "." },
	{ 0x2026, 0x2026, "..." }, { 0x202F, 0x202F, " " },
	{ 0x2032, 0x2032, "'" }, { 0x2033, 0x2033, "\"" },
	{ 0x2212, 0x2212, "-" }, { 0xFEFF, 0xFEFF, "" },
};

/*
 * Windows-1252 where it differs from Latin-1, 0x80 to 0x9F; 0: nothing there.
 */
static const uint16_t windows[32] = {
	0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
	0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
	0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
	0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
};

/* The character at p and how many bytes it is. */
static uint32_t
character(const unsigned char *p, size_t *n)
{
	size_t len = p[0] >= 0xF0 ? 4 : p[0] >= 0xE0 ? 3 : 2;
	uint32_t c = p[0] & (0x7Fu >> len);

	*n = 1;
	if (p[0] < 0x80)
		return p[0];
	if (p[0] >= 0xC2 && p[0] <= 0xF4) {
		size_t i = 1;

		while (i < len && (p[i] & 0xC0) == 0x80)
			c = c << 6 | (p[i++] & 0x3Fu);
		if (i == len) {
			*n = len;
			return c;
		}
	}
	return p[0] < 0xA0 ? windows[p[0] - 0x80] : p[0];
}

/* In ASCII, or NULL. */
static const char *
form_of(uint32_t c)
{
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
		if (c >= forms[i].first && c <= forms[i].last)
			return forms[i].text;
	return NULL;
}

static int
unfit(struct x12_delims d, char c)
{
	return c < ' ' || c == 0x7F || c == d.element || c == d.component ||
	    c == d.repetition || c == d.terminator;
}

/*
 * Upper case, unfit ones blank, blanks folded and trimmed; 1 if that changed
 * more than case.
 */
static int
fold(struct x12_delims d, char *text)
{
	char *to = text;
	int changed = 0;

	for (const char *p = text; *p != '\0'; p++) {
		char c = *p;

		if (unfit(d, c)) {
			c = ' ';
			changed = 1;
		}
		if (c >= 'a' && c <= 'z')
			c = (char)(c - 'a' + 'A');
		if (c == ' ' && (to == text || to[-1] == ' '))
			changed = 1;
		else
			*to++ = c;
	}
	if (to > text && to[-1] == ' ') {
		to--;
		changed = 1;
	}
	*to = '\0';
	return changed;
}

int
x12_clean(struct x12_delims d, char *text)
{
	const unsigned char *p = (const unsigned char *)text;
	char *to = text;
	int changed = 0, lost = 0;

	while (*p != '\0') {
		size_t n, len;
		uint32_t c = character(p, &n);
		const char *form = form_of(c);

		if (c < 0x80 && c != 0) {
			*to++ = (char)c;
			p += n;
			continue;
		}
		changed = 1;
		lost |= form == NULL;
		form = form != NULL ? form : " ";
		/* One byte of Windows-1252 has room for one letter. */
		len = strlen(form) < n ? strlen(form) : n;
		memcpy(to, form, len);
		to += len;
		p += n;
	}
	*to = '\0';
	changed |= fold(d, text);
	return lost ? -1 : changed;
}
