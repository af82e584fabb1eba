/*
 * spool: the files of a site. Every file is an input waiting to become rows, or
 * a printout of rows; a fact exists when its row is committed.
 *
 * A file coming in, and who finishes what a kill leaves:
 *
 *	I0  inbox/F          being written by a stranger: left alone until whole or settled
 *	I1  inbox/F          whole; no copy. A stray archive/in/.copy.tmp is started anew
 *	I2  inbox/F and archive/in/ab/HASH, no row: copied (fsynced, renamed, directory fsynced)
 *	I3  the same, and rows document, x12_transaction ('new'), sighting: committed
 *	I4  the same, but the name is inbox/.taken.tmp: what it stands for is looked at
 *	I5  archive/in/ab/HASH and rows; the inbox name is gone, its directory fsynced
 *
 *	A kill in I1 or I2: the next take-in copies again, finds the same hash, goes on.
 *	A kill in I3: the next take-in finds the document, and unlinks. A kill in I4: the next
 *	one gives the file a name again (inbox/late-1) and takes it as any other.
 *
 *	A sender may hold his file open, so nothing is read but the copy; and he may put another
 *	file in its place at any time, so the name is not just unlinked: it is moved aside, and
 *	goes only if what was moved is still the file that was copied and nobody writes to it (as
 *	far as the kernel tells us; it does for files of our own user and to root). Else it is
 *	moved back and is a new file for the next run.
 *
 *	A zip: its members are copied as it is, one by one, before the one transaction with its
 *	rows and theirs is committed; then its name goes. A kill before that leaves copies alone.
 *
 * A file going out:
 *
 *	O0  nothing
 *	O1  outbox/D/.NAME.tmp being written; no row. The next start removes it
 *	O2  .NAME.tmp whole, it and its directory fsynced; no row. As O1
 *	O3  the same, and row outgoing 'publishing' with the document's hash: committed
 *	O4  the same, and a copy in archive/out/ab/HASH, fsynced
 *	O5  outbox/D/NAME and archive/out/ab/HASH, row 'publishing': renamed, directory fsynced
 *	O6  outbox/D/NAME or taken by the partner's agent; row 'published': committed
 *
 *	A kill in O3 or O4: the next start finds the temp, copies and renames it. In O5:
 *	the temp is gone, so it was published; it is never printed again. The archive
 *	holds only what was committed: a file in archive/out without a row
 *	means that an older database was put back. No other state exists: the temp's
 *	name is removed only by that rename or by a start that sees no 'publishing' row for it.
 *
 * A document that is put away (seal-archive, months.c):
 *
 *	S0  archive/in/ab/HASH, archive/out/ab/HASH or both
 *	S1  the same, and archive/sealed/.month.zip being written or read back. The next run begins anew
 *	S2  the same, and archive/sealed/2025-01.zip, proved, fsynced, renamed; no row. The next run
 *	    proves it again and writes the rows
 *	S3  the same, and rows sealed_zip, sealed: committed
 *	S4  archive/sealed/2025-01.zip and rows; the plain copies are gone
 *	S5  row sealed_zip with removed_on: committed; its file is still there. The next run removes it
 *	S6  retention has removed it
 *
 *	Equal content may come again: a plain copy beside any of S3 to S6, which the next run takes for S3.
 */
#ifndef STORE_SPOOL_H
#define STORE_SPOOL_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "db.h"
#include "hash.h"
#include "site.h"

/*
 * What give() hands over (at most n bytes into its buffer, how many; 0 at the end; -1: they are no
 * good after all) into archive/in, under its content's name. Fills the hash and the size. Durable when it
 * returns the copy's descriptor, for reading; -1 and nothing is left if give() said so. dry: the copy is
 * in no archive and has no name.
 */
int spool_archive_from(const struct site *,
    ssize_t (*give)(void *arg, void *, size_t n), void *arg, int dry,
    char sha256[HASH_TEXT], int64_t *bytes);
/* The same for everything of fd from its current offset. */
int spool_archive_in(const struct site *, int fd, char sha256[HASH_TEXT],
    int64_t *bytes);

/*
 * A document's bytes, from the archive, wherever they stand: plain, or out of a sealed zip. A descriptor at 0. Ends
 * the process if the archive has lost it, its size is not the row's, it does not open, or retention removed it.
 */
int document_open(const struct site *, struct db *, int64_t document);

/* "archive/in/ab/abcdef..." of a side, "in" or "out". */
void spool_path(const char *side, const char *sha256, char path[SITE_PATH]);
/* Every content that stands plain in archive/in or archive/out, in no order. */
void spool_archived(const struct site *, const char *side,
    void (*each)(void *, const char *sha256), void *arg);

/* A file on its way out. Nothing is visible until spool_settle(). */
struct outfile;
/* folder is below outbox/ ("acme", "reports/2026-01-05") and is made if need be. dry: bytes are
 * counted and hashed, no file is made. */
struct outfile *outfile_new(const struct site *, const char *folder,
    const char *name, int dry);
void outfile_write(struct outfile *, const void *, size_t);
void outfile_slice(struct outfile *, struct slice);
/* What was written, for reading from its beginning: a descriptor, the caller's to close; -1 if dry. */
int outfile_reading(const struct outfile *);
/*
 * Within a transaction: fsyncs, and inserts document and outgoing ('publishing'). replaces: a report that may stand over an older one of its name;
 * if that one has the same content, nothing happens and 0 is returned. Frees o. Returns the document.
 */
int64_t outfile_commit(struct outfile *, struct db *, const char *kind,
    const char *as_of, const char *night, int replaces);
/* Not after all: removes the temp, frees o. */
void outfile_drop(struct outfile *);

/*
 * Outside of a transaction: archives and renames everything that is 'publishing' and marks it
 * 'published'; returns how many. Also the recovery at each start, with sweep: then own temps that no row
 * names are removed, too.
 */
int spool_settle(const struct site *, struct db *, int sweep);

/* Directories below the site: made 0750 if need be, and durable. */
void spool_mkdir(const struct site *, const char *path);
/* fsync of a directory below the site. */
void spool_sync_dir(const struct site *, const char *path);

/* Reads or writes all n bytes; a failure ends the process with what. read: 0 at the end of file. */
size_t read_full(int fd, void *buf, size_t n, const char *what);
void write_full(int fd, const void *buf, size_t n, const char *what);

#endif
