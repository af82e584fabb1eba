/*
 * fault: words and place of what is wrong with data. See fault.h.
 */
#include "fault.h"

#include <stdarg.h>
#include <stdio.h>

int
fault_set(struct fault *f, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(f->what, sizeof(f->what), fmt, ap);
	va_end(ap);
	f->remedy[0] = '\0';
	return -1;
}

int
fault_remedy(struct fault *f, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(f->remedy, sizeof(f->remedy), fmt, ap);
	va_end(ap);
	return -1;
}

int
fault_in_segment(struct fault *f, int64_t ordinal, struct slice tag,
    int element, int component)
{
	f->at = ordinal;
	if (slice_copy(tag, f->tag, sizeof(f->tag)) == -1)
		snprintf(f->tag, sizeof(f->tag), "?");
	f->element = element;
	f->component = component;
	f->column[0] = '\0';
	return -1;
}

int
fault_in_row(struct fault *f, int64_t row, const char *column)
{
	f->at = row;
	f->tag[0] = '\0';
	f->element = f->component = 0;
	snprintf(f->column, sizeof(f->column), "%s", column ? column : "");
	return -1;
}

static void
place_in_segment(const struct fault *f, char *buf, size_t size)
{
	int n;

	n = snprintf(buf, size, "%s segment %lld", f->tag, (long long)f->at);
	if (f->element > 0 && n > 0 && (size_t)n < size)
		n += snprintf(buf + n, size - (size_t)n, " element %d",
		    f->element);
	if (f->component > 0 && n > 0 && (size_t)n < size)
		snprintf(buf + n, size - (size_t)n, " component %d",
		    f->component);
}

const char *
fault_place(const struct fault *f, char *buf, size_t size)
{
	buf[0] = '\0';
	if (f->tag[0] != '\0')
		place_in_segment(f, buf, size);
	else if (f->at > 0 && f->column[0] != '\0')
		snprintf(buf, size, "row %lld column %s", (long long)f->at,
		    f->column);
	else if (f->at > 0)
		snprintf(buf, size, "row %lld", (long long)f->at);
	return buf;
}

static char
shape_of(unsigned char c)
{
	if (c >= '0' && c <= '9')
		return '9';
	if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))
		return 'A';
	return c > ' ' && c < 0x7f ? (char)c : '?';
}

const char *
fault_shape(struct slice v, char *buf, size_t size)
{
	size_t i, most = 24;

	if (most > size - 4)
		most = size - 4;
	for (i = 0; i < v.len && i < most; i++)
		buf[i] = shape_of((unsigned char)v.p[i]);
	snprintf(buf + i, size - i, "%s", i < v.len ? "..." : "");
	return buf;
}
