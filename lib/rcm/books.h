/*
 * books: whether the books prove. Every invariant is a sentence: most are one SELECT in
 * sql/books/, which returns a row for each breach; the others look at files and the audit chain.
 * What was found stands in temp.books_check and temp.books_breach until the next look.
 */
#ifndef RCM_BOOKS_H
#define RCM_BOOKS_H

#include "../store/job.h"

/* The sentences of sql/books alone: a pure function of the database. Returns the breaches. */
int64_t books_ask(struct db *);
/* And those about outbox/, archive/, the audit chain and the database file, behind books_ask(). */
int64_t books_look(struct job *);
/* verify-books: an exit status. */
int books_verify(struct job *);

/* For the files of this module: a sentence was asked; it is broken here. */
void books_asked(struct db *, const char *sentence, int64_t breaches);
void books_breach(struct db *, const char *sentence, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
/* What stands in outbox/ and archive/; the breaches. */
int64_t books_files(struct job *);

#endif
