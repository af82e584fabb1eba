/*
 * edits: reading an edit's head. Its keys are a table; what each must look
 * like is checked here, what the SELECT below it may do is SQLite's to say.
 */
#include "edits.h"

#include <stdio.h>
#include <string.h>

enum { ID, VERSION_KEY, SEVERITY, EFFECTIVE, MESSAGE, REMEDY, SOURCE, KEYS };

static const char *const keys[KEYS] = { "id", "version", "severity",
	"effective", "message", "remedy", "source" };

struct head {
	char value[KEYS][200];
	int line[KEYS];		/* of the text, from 1; 0: not there */
};

static int
key_of(struct slice *line)
{
	for (int k = 0; k < KEYS; k++) {
		size_t n = strlen(keys[k]);

		if (line->len > n && memcmp(line->p, keys[k], n) == 0 &&
		    line->p[n] == ':') {
			line->p += n + 1;
			line->len -= n + 1;
			return k;
		}
	}
	return -1;
}

/* Puts text behind what a key has already, with a blank between. */
static int
append(char *value, size_t size, struct slice text)
{
	size_t n = strlen(value);

	text = slice_trim(text);
	if (n + text.len + 2 > size)
		return -1;
	if (n > 0)
		value[n++] = ' ';
	memcpy(value + n, text.p, text.len);
	value[n + text.len] = '\0';
	return 0;
}

/* One comment line of the head, behind its two hyphens; *now is the key that a
 * longer line goes on with. */
static int
head_line(struct head *h, struct slice line, int number, int *now,
    struct fault *f)
{
	int k;

	if (line.len > 1 && line.p[0] == ' ' && line.p[1] == ' ') {
		k = *now;
	} else {
		line = slice_trim(line);
		k = *now = key_of(&line);
		if (k >= 0 && h->line[k] != 0)
			return fault_set(f, "line %d: '%s:' a second time",
			    number, keys[k]);
	}
	if (k < 0)	/* prose */
		return 0;
	if (h->line[k] == 0)
		h->line[k] = number;
	if (append(h->value[k], sizeof(h->value[k]), line) == -1)
		return fault_set(f, "line %d: '%s:' is too long", number,
		    keys[k]);
	return 0;
}

static int
read_head(const char *text, struct head *h, struct fault *f)
{
	struct slice rest = slice_of(text), line;
	int number = 1, now = -1;

	memset(h, 0, sizeof(*h));
	for (; slice_split(&rest, '\n', &line) && line.len >= 2 &&
	    memcmp(line.p, "--", 2) == 0; number++) {
		line.p += 2;
		line.len -= 2;
		if (head_line(h, line, number, &now, f) == -1)
			return -1;
	}
	for (int k = 0; k < KEYS; k++)
		if (h->value[k][0] == '\0')
			return fault_set(f, "no '-- %s:' in its head",
			    keys[k]);
	return 0;
}

static int
head_id(const struct head *h, struct edit *e, struct fault *f)
{
	const char *id = h->value[ID];

	if (strlen(id) >= sizeof(e->id) || id[strspn(id,
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")] != '\0')
		return fault_set(f, "line %d: not an id like OFF-001",
		    h->line[ID]);
	memcpy(e->id, id, strlen(id) + 1);
	return 0;
}

/* "2007-05-23 ..", "2007-05-23 .. 2026-12-31". */
static int
head_effective(const struct head *h, struct edit *e, struct fault *f)
{
	struct slice all = slice_of(h->value[EFFECTIVE]), from, to;
	const char *dots = strstr(all.p, "..");
	int32_t day, last;

	if (dots != NULL) {
		from = slice_trim((struct slice){ all.p,
		    (size_t)(dots - all.p) });
		to = slice_trim(slice_of(dots + 2));
		if (from.len == 10 && date_parse(from, &day) == 0 &&
		    (to.len == 0 || (to.len == 10 &&
		    date_parse(to, &last) == 0 && day <= last))) {
			date_format(day, e->from);
			if (to.len > 0)
				date_format(last, e->to);
			return 0;
		}
	}
	return fault_set(f, "line %d: not a span like '2026-01-01 ..'",
	    h->line[EFFECTIVE]);
}

int
edit_head(const char *text, struct edit *e, struct fault *f)
{
	struct head h;

	memset(e, 0, sizeof(*e));
	if (read_head(text, &h, f) == -1 || head_id(&h, e, f) == -1 ||
	    head_effective(&h, e, f) == -1)
		return -1;
	if (slice_int(slice_of(h.value[VERSION_KEY]), &e->version) == -1 ||
	    e->version < 1)
		return fault_set(f, "line %d: not a version like 1",
		    h.line[VERSION_KEY]);
	if (strcmp(h.value[SEVERITY], "hold") != 0 &&
	    strcmp(h.value[SEVERITY], "warn") != 0)
		return fault_set(f, "line %d: severity is hold or warn",
		    h.line[SEVERITY]);
	snprintf(e->severity, sizeof(e->severity), "%.7s", h.value[SEVERITY]);
	snprintf(e->message, sizeof(e->message), "%s", h.value[MESSAGE]);
	snprintf(e->source, sizeof(e->source), "%s", h.value[SOURCE]);
	if (strlen(h.value[REMEDY]) >= sizeof(e->remedy))
		return fault_set(f, "line %d: '%s:' is too long",
		    h.line[REMEDY], keys[REMEDY]);
	memcpy(e->remedy, h.value[REMEDY], strlen(h.value[REMEDY]) + 1);
	return 0;
}
