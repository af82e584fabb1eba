/*
 * mail_check: the last look at a message, read back from its file. Names,
 * numbers and dates of patients are not looked for one by one: everything in
 * clear must be a word of our own sentences or of the setup, a count, an
 * amount, a date of its time or a hash, so that a name that nobody expected
 * stops a message as well.
 *
 * What that lets through, and why: a bare number of seven digits, for counts
 * and tasks; a day within 400 of the night, for deadlines; a person of
 * users.csv who is a patient, too, for it is his own mail.
 */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../base/die.h"
#include "../base/money.h"
#include "../paper/csv.h"
#include "../paper/mime.h"
#include "../store/spool.h"
#include "mailing.h"
#include "sql.h"

enum { WORD_MOST = 200, DIGITS_MOST = 7, DAYS_NEAR = 400, FACES = 2 };

static const char our_words[] = "nightshift night of all practices the books "
    "do not prove";

/* ---- words ---- */

/* The next word, in small letters, without what ends or surrounds it. */
static int
next_word(struct slice *rest, char word[WORD_MOST])
{
	static const char between[] = " \t\r\n<>\"'(),;&[]{}|";
	size_t n = 0;

	while (rest->len > 0 && strchr(between, rest->p[0]) != NULL)
		rest->p++, rest->len--;
	if (rest->len == 0)
		return 0;
	for (; rest->len > 0 && (rest->p[0] == '\0' ||
	    strchr(between, rest->p[0]) == NULL); rest->p++, rest->len--)
		if (n < WORD_MOST - 1)
			word[n++] = (char)tolower((unsigned char)rest->p[0]);
	while (n > 0 && strchr(".:?!", word[n - 1]) != NULL)
		n--;
	word[n] = '\0';
	return 1;
}

/* The parts of a path, each a word. */
static void
add_parts(struct db *db, const char *sql, const char *word,
    int (*passes)(const void *, struct slice), const void *arg)
{
	struct slice rest = slice_of(word), part;

	while (slice_split(&rest, '/', &part))
		if (part.len > 0 && !passes(arg, part))
			db_run(db, sql, "l", part);
}

static int
none_passes(const void *unused, struct slice part)
{
	(void)unused;
	(void)part;
	return 0;
}

static void
know(struct db *db, struct slice text)
{
	char word[WORD_MOST];

	while (next_word(&text, word))
		add_parts(db, sql_mail_known_add, word, none_passes, NULL);
}

/* What a statement of sql/mail can print by itself: its head, and the texts
 * in it. */
static void
know_statement(struct db *db, const char *sql)
{
	static const char *const keys[] = { "title", "empty" };
	struct reports_head h;
	struct fault f = { 0 };
	struct slice value, rest = slice_of(sql), line, text;

	for (int i = 0; i < 2; i++)
		if (reports_head_value(sql, keys[i], &value))
			know(db, value);
	if (reports_head_parse(&h, sql, &f) == 0)
		for (int i = 0; i < h.columns; i++) {
			for (char *p = h.column[i].name; *p != '\0'; p++)
				*p = *p == '_' ? ' ' : *p;
			know(db, slice_of(h.column[i].name));
		}
	while (slice_split(&rest, '\n', &line))
		for (int odd = 0; (line.len < 2 ||
		    memcmp(line.p, "--", 2) != 0) &&
		    slice_split(&line, '\'', &text); odd = !odd)
			if (odd)
				know(db, text);
}

void
mail_check_words(struct mailing *m)
{
	struct db *db = m->job->db;
	struct stmt *st;

	know(db, slice_of(our_words));
	know(db, slice_of(m->set.reports_at));
	know(db, slice_of(m->set.from));
	for (const struct sql_file *f = sql_files; f->path != NULL; f++)
		if (strncmp(f->path, "sql/mail/", 9) == 0)
			know_statement(db, f->text);
	st = db_query(db, sql_mail_known_setup, "");
	while (db_step(st))
		know(db, db_slice(st, 0));
}

/* A count, an amount, a day near the night, or a hash. */
static int
is_figure(const void *arg, struct slice s)
{
	const struct mail_waiting *w = arg;
	char word[WORD_MOST];
	size_t digits;
	int32_t day, night;
	int64_t cents;

	slice_copy(s, word, sizeof(word));
	digits = strspn(word, "0123456789");
	if (digits == s.len)
		return s.len <= DIGITS_MOST;
	if (s.len == HASH_TEXT - 1 &&
	    strspn(word, "0123456789abcdef") == s.len)
		return 1;
	if (s.len > 3 && word[s.len - 3] == '.' &&
	    money_parse_csv(s, &cents) == 0)
		return 1;
	return s.len == 10 && word[4] == '-' &&
	    date_parse(s, &day) == 0 &&
	    date_parse(slice_of(w->night), &night) == 0 &&
	    day > night - DAYS_NEAR && day < night + DAYS_NEAR;
}

/* A path is looked at part by part; 1/5/1950 is none. */
static void
take_words(struct mailing *m, const struct mail_waiting *w, struct slice text)
{
	char word[WORD_MOST];

	while (next_word(&text, word))
		if (strchr(word, '/') != NULL &&
		    strspn(word, "0123456789/") == strlen(word))
			db_run(m->job->db, sql_mail_word_add, "s", word);
		else
			add_parts(m->job->db, sql_mail_word_add, word,
			    is_figure, w);
}

/* Tags out, entities back: in place; the length. */
static size_t
strip_tags(char *p, size_t len)
{
	static const struct { const char *entity; char is; } all[] = {
		{ "&amp;", '&' }, { "&lt;", '<' }, { "&gt;", '>' },
		{ "&quot;", '"' },
	};
	size_t n = 0;

	for (size_t i = 0; i < len; i++) {
		if (p[i] == '<') {
			while (i < len && p[i] != '>')
				i++;
			p[n++] = ' ';
			continue;
		}
		p[n] = p[i];
		for (unsigned e = 0; e < sizeof(all) / sizeof(all[0]); e++)
			if (strncmp(p + i, all[e].entity,
			    strlen(all[e].entity)) == 0) {
				p[n] = all[e].is;
				i += strlen(all[e].entity) - 1;
				break;
			}
		n++;
	}
	return n;
}

/* ---- the file ---- */

/* All of it with a NUL behind it, and the descriptor; NULL: it is not there. */
static char *
read_back(struct mailing *m, const struct mail_waiting *w, int *fd)
{
	const char *path = arena_printf(&m->arena, "outbox/mail/%s", w->name);
	char *bytes;
	size_t n;

	*fd = openat(m->job->site.fd, path,
	    O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (*fd == -1 && errno != ENOENT && errno != ELOOP)
		die_errno("%s", path);
	if (*fd == -1)
		return NULL;
	bytes = arena_alloc(&m->arena, (size_t)w->bytes + 2);
	n = read_full(*fd, bytes, (size_t)w->bytes + 1, path);
	if (n == (size_t)w->bytes)
		return bytes;
	close(*fd);
	return NULL;
}

static int
is_as_written(const struct mail_waiting *w, const char *bytes)
{
	char sha256[HASH_TEXT];
	struct hash *h = hash_new();

	hash_add(h, bytes, (size_t)w->bytes);
	hash_end(h, sha256);
	hash_free(h);
	return strcmp(sha256, w->sha256) == 0;
}

/* A header's value, unfolded; NULL unless it stands there once. */
static const char *
header(struct mailing *m, const char *bytes, const char *name)
{
	const char *key = arena_printf(&m->arena, "\r\n%s:", name);
	const char *end = strstr(bytes, "\r\n\r\n"), *p = strstr(bytes, key);
	const char *stop;
	char *value, *out;

	/* From, the first, has no line before it and is not asked for. */
	if (end == NULL || p == NULL || p > end)
		return NULL;
	p += strlen(key);
	stop = strstr(p, key);
	if (stop != NULL && stop < end)
		return NULL;
	for (stop = strstr(p, "\r\n"); stop[2] == ' '; )
		stop = strstr(stop + 2, "\r\n");
	out = value = arena_string(&m->arena,
	    slice_trim((struct slice){ p, (size_t)(stop - p) }));
	for (const char *q = value; *q != '\0'; q++)
		if (*q != '\r' && *q != '\n')
			*out++ = *q;
	*out = '\0';
	return value;
}

/* The header stands there once, as it was written. */
static int
says(struct mailing *m, const char *bytes, const char *name, const char *want)
{
	const char *key = arena_printf(&m->arena, "\r\n%s:", name);
	const char *end = strstr(bytes, "\r\n\r\n"), *p = strstr(bytes, key);
	char *line = NULL;
	size_t n = 0;
	FILE *out = open_memstream(&line, &n);
	int good;

	if (out == NULL)
		die_errno("memory");
	mime_header(name, want, out);
	if (ferror(out) || fclose(out) == EOF)
		die_errno("memory");
	good = header(m, bytes, name) != NULL && p < end &&
	    strncmp(p + 2, line, n) == 0 && p[2 + n] != ' ';
	free(line);
	return good;
}

/* To: "name" <address> */
static int
goes_to(struct mailing *m, const char *bytes, const char *address)
{
	const char *to = header(m, bytes, "To"), *at;
	size_t n = strlen(address);

	if (to == NULL || (at = strrchr(to, '<')) == NULL)
		return 0;
	return strncmp(at + 1, address, n) == 0 &&
	    strcmp(at + 1 + n, ">") == 0;
}

/* Every report that rides along is one that he gets today. */
static int
may_see_all(const struct mail_waiting *w)
{
	struct slice rest = slice_of(w->reports), name;

	while (w->reports[0] != '\0' && slice_split(&rest, ' ', &name))
		if (!csv_named(w->may_see, name.p, name.len) &&
		    !(strncmp(name.p, "worklist-", 9) == 0 &&
		    csv_named(w->may_see, "worklists", 9)))
			return 0;
	return 1;
}

/* The words of subject, text and HTML; -1: they are not found. */
static int
clear_words(struct mailing *m, const struct mail_waiting *w, const char *bytes)
{
	static const char before[] =
	    "Content-Transfer-Encoding: quoted-printable\r\n\r\n";
	const char *p = bytes, *end, *subject = header(m, bytes, "Subject");
	int faces = 0;

	db_run(m->job->db, sql_mail_word_clear, "");
	if (subject == NULL)
		return -1;
	take_words(m, w, slice_of(subject));
	while ((p = strstr(p, before)) != NULL) {
		char *text;
		size_t n;

		p += sizeof(before) - 1;
		if ((end = strstr(p, "\r\n--=_")) == NULL)
			return -1;
		text = arena_alloc(&m->arena, (size_t)(end - p) + 1);
		n = mime_unquote((struct slice){ p, (size_t)(end - p) }, text);
		if (faces++ > 0)
			n = strip_tags(text, n);
		take_words(m, w, (struct slice){ text, n });
		p = end;
	}
	return faces == FACES ? 0 : -1;
}

static int
judge(struct mailing *m, const struct mail_waiting *w, const char *bytes,
    struct fault *f)
{
	int64_t strange;

	if (!is_as_written(w, bytes))
		return fault_set(f, "its file is not what was written");
	if (!goes_to(m, bytes, w->email))
		return fault_set(f, "its recipient is not the address that "
		    "users.csv has now");
	if (!says(m, bytes, "X-Nightshift-Night", w->night) ||
	    !says(m, bytes, "X-Nightshift-User", w->user_id) ||
	    !says(m, bytes, "X-Nightshift-Reports", w->reports[0] != '\0' ?
	    w->reports : "-"))
		return fault_set(f, "it is not the one that its row tells of");
	if (!says(m, bytes, "X-Nightshift-Practice", w->practice_id[0] != '\0' ?
	    w->practice_id : "*"))
		return fault_set(f, "its practice is not the user's");
	if (!may_see_all(w))
		return fault_set(f, "a report in it is not one that the user "
		    "gets");
	if (clear_words(m, w, bytes) == -1)
		return fault_set(f, "it is not made as it should be");
	strange = db_number(m->job->db, sql_mail_words_unknown, "");
	if (strange > 0)
		return fault_set(f, "%lld words of it are neither ours, nor "
		    "of the setup, nor figures", (long long)strange);
	return 0;
}

int
mail_check(struct mailing *m, const struct mail_waiting *w, struct fault *f)
{
	char *bytes;
	int fd;

	if ((bytes = read_back(m, w, &fd)) == NULL)
		return fault_set(f, "its file is gone, or not what was "
		    "written");
	if (judge(m, w, bytes, f) == 0)
		return fd;
	close(fd);
	return -1;
}
