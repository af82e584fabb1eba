/*
 * verify-books: proves the books, or exits 70 and says what is not so.
 * Each invariant is a sentence in sql/books/; lib/rcm/books.c asks them.
 */
#include "../lib/rcm/books.h"

int
main(int argc, char *argv[])
{
	return job_run(argc, argv, &(struct job_spec){
	    .name = "verify-books", .usage = "",
	    .about = "prove the books, or exit 70",
	    .whole = books_verify });
}
