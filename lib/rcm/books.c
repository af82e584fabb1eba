/*
 * books: asks each sentence of sql/books/ and writes down what is not so. See books.h.
 */
#include "books.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "../base/die.h"
#include "../store/audit.h"
#include "reports_head.h"
#include "sql.h"

enum { BOOKS_SENTENCE = 160, BOOKS_SAID = 20 };

void
books_asked(struct db *db, const char *sentence, int64_t breaches)
{
	db_run(db, sql_books_asked, "si", sentence, breaches);
}

void
books_breach(struct db *db, const char *sentence, const char *fmt, ...)
{
	char what[256];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(what, sizeof(what), fmt, ap);
	va_end(ap);
	db_run(db, sql_books_breach, "ss", sentence, what);
}

static int64_t
ask(struct db *db, const struct sql_file *file)
{
	char sentence[BOOKS_SENTENCE];
	struct fault f = { 0 };
	struct slice said;
	struct stmt *st;
	int64_t n = 0;

	if (!reports_head_value(file->text, "sentence", &said) ||
	    slice_copy(said, sentence, sizeof(sentence)) == -1)
		die(EXIT_MACHINE, "%s: no '-- sentence:'", file->path);
	if ((st = db_cursor(db, file->path, file->text, NULL, 0, &f)) == NULL)
		die(EXIT_MACHINE, "%s", f.what);
	for (; db_step(st); n++)
		books_breach(db, sentence, "%s", db_text(st, 0));
	db_finish(st);
	books_asked(db, sentence, n);
	return n;
}

int64_t
books_ask(struct db *db)
{
	static const char folder[] = "sql/books/";
	int64_t n = 0;

	db_run(db, sql_books_forget_checks, "");
	db_run(db, sql_books_forget_breaches, "");
	for (const struct sql_file *f = sql_files; f->path != NULL; f++)
		if (strncmp(f->path, folder, sizeof(folder) - 1) == 0)
			n += ask(db, f);
	return n;
}

static int64_t
look_at_chain(struct db *db)
{
	static const char sentence[] =
	    "the audit chain agrees with every transfer and event";
	int64_t link = audit_verify(db);

	if (link > 0)
		books_breach(db, sentence, "link %lld", (long long)link);
	else if (link < 0)
		books_breach(db, sentence, "rows beyond its end");
	books_asked(db, sentence, link != 0);
	return link != 0;
}

static int64_t
look_at_database(struct db *db)
{
	static const char sentence[] =
	    "the database is sound and no row names one that is not there";
	const char *unsound = db_unsound(db);

	if (unsound != NULL)
		books_breach(db, sentence, "%s", unsound);
	books_asked(db, sentence, unsound != NULL);
	return unsound != NULL;
}

int64_t
books_look(struct job *job)
{
	return look_at_database(job->db) + look_at_chain(job->db) +
	    books_files(job);
}

/* The first few of each sentence: a broken table would say the same a thousand times. */
static void
say(struct job *job)
{
	struct stmt *st;

	st = db_query(job->db, sql_books_breaches, "i", (int64_t)BOOKS_SAID);
	while (db_step(st))
		warn_line("%s: %s", db_text(st, 0), db_text(st, 1));
}

int
books_verify(struct job *job)
{
	int64_t n;

	n = books_ask(job->db) + books_look(job);
	if (n > 0)
		say(job);
	else
		job_note(job, "%lld sentences hold", (long long)
		    db_number(job->db, sql_books_sentences, ""));
	return n > 0 ? EXIT_BOOKS : EXIT_DONE;
}
