/*
 * kind: naming a transaction. 837P, 837I and 837D share an ST01, and so do 277
 * and 277CA: the guide's number (X222) in GS08 or ST03 tells them apart, BHT01
 * where it is missing. Former versions (4010) keep the kind; what may be done
 * with them is for others.
 */
#include "reader.h"

#include <stdio.h>
#include <string.h>

/*
 * Guides by number. Source: x12.org, HIPAA adopted versions and their
 * predecessors.
 */
static const struct guide {
	char number[4], st01[4], kind[8];
} guides[] = {
	{ "222", "837", "837P" }, { "223", "837", "837I" },
	{ "224", "837", "837D" },
	{ "098", "837", "837P" }, { "096", "837", "837I" },
	{ "097", "837", "837D" },
	{ "291", "837", "837P" }, { "292", "837", "837I" },
	{ "293", "837", "837D" },
	{ "298", "837", "837P" }, { "299", "837", "837I" },
	{ "300", "837", "837D" },
	{ "214", "277", "277CA" }, { "167", "277", "277CA" },
	{ "213", "277", "277RFAI" }, { "313", "277", "277RFAI" },
	{ "212", "277", "277" }, { "093", "277", "277" },
	{ "364", "277", "277" }, { "070", "277", "277" },
};

/* Healthcare sets whose ST01 says enough. */
static const char alone[][4] = {
	"835", "270", "271", "276", "277", "278", "275", "999", "997", "824",
	"820", "834", "TA1",
};

/* The three digits after the X of "005010X222A1", or NULL. */
static const char *
guide_number(struct slice version)
{
	for (size_t i = 0; i + 3 < version.len; i++)
		if ((version.p[i] == 'X' || version.p[i] == 'x') && i >= 4)
			return version.p + i + 1;
	return NULL;
}

static const char *
by_guide(struct slice version, struct slice st01)
{
	const char *number = guide_number(version);

	if (number == NULL)
		return NULL;
	for (size_t i = 0; i < sizeof(guides) / sizeof(guides[0]); i++)
		if (memcmp(guides[i].number, number, 3) == 0 &&
		    slice_is(st01, guides[i].st01))
			return guides[i].kind;
	return NULL;
}

static const char *
by_st01(struct slice st01, struct slice bht01)
{
	if (slice_is(st01, "277") && slice_is(bht01, "0085"))
		return "277CA";
	for (size_t i = 0; i < sizeof(alone) / sizeof(alone[0]); i++)
		if (slice_is(st01, alone[i]))
			return alone[i];
	return NULL;
}

/* For a group whose sets cannot be read: what GS01 promises. */
static const char *
by_group(struct slice gs01)
{
	static const char groups[][2][4] = {
		{ "HP", "835" }, { "HS", "270" }, { "HB", "271" },
		{ "HR", "276" }, { "HI", "278" }, { "PI", "275" },
		{ "HC", "837" }, { "HN", "277" }, { "FA", "999" },
	};

	for (size_t i = 0; i < sizeof(groups) / sizeof(groups[0]); i++)
		if (slice_is(slice_trim(gs01), groups[i][0]))
			return groups[i][1];
	return "?";
}

/* Upper-case letters and digits only: kinds go into messages and file names. */
static void
as_written(struct slice st01, char buf[16])
{
	size_t n = 0;

	for (size_t i = 0; i < st01.len && n < 15; i++)
		if ((st01.p[i] >= '0' && st01.p[i] <= '9') ||
		    (st01.p[i] >= 'A' && st01.p[i] <= 'Z'))
			buf[n++] = st01.p[i];
	buf[n] = '\0';
}

const char *
x12_kind(struct slice gs01, struct slice gs08, struct slice st01,
    struct slice st03, struct slice bht01, char buf[16])
{
	const char *kind;

	st01 = slice_trim(st01);
	kind = by_guide(st03, st01);
	if (kind == NULL)
		kind = by_guide(gs08, st01);
	if (kind == NULL)
		kind = by_st01(st01, slice_trim(bht01));
	if (kind != NULL) {
		snprintf(buf, 16, "%.15s", kind);
		return buf;
	}
	as_written(st01, buf);
	if (buf[0] == '\0')
		snprintf(buf, 16, "%s", by_group(gs01));
	return buf;
}

int
x12_kind_known(const char *kind)
{
	for (size_t i = 0; i < sizeof(guides) / sizeof(guides[0]); i++)
		if (strcmp(kind, guides[i].kind) == 0)
			return 1;
	for (size_t i = 0; i < sizeof(alone) / sizeof(alone[0]); i++)
		if (strcmp(kind, alone[i]) == 0)
			return 1;
	return 0;
}
