/*
 * zipfile: zip archives by libzip, the only module that knows it: strangers' are read within
 * limits, our own are written.
 *
 * libzip hands over "../../etc/x", symbolic links and fifty megabytes from fifty kilobytes
 * without a word, so nothing a zip says of itself is believed: names are only shown to who
 * asks, bytes are counted while they are read.
 */
#ifndef STORE_ZIPFILE_H
#define STORE_ZIPFILE_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "../base/fault.h"

enum {
	ZIPFILE_ENTRIES = 10000,	/* at most, in a zip of a stranger's */
	ZIPFILE_DIRECTORY = 4 << 20,	/* bytes of what says where they are: 400 an entry */
	ZIPFILE_NAME = 256,		/* of an entry, with its NUL */
	ZIPFILE_RATIO = 200,		/* plain to packed, where an entry is above ZIPFILE_FREE */
	ZIPFILE_FREE = 1 << 20,		/* plain bytes that no ratio is asked of */
};
#define ZIPFILE_TOTAL (INT64_C(4) << 30)	/* plain bytes of all entries */

struct zipfile;

/* One entry of a zip under reading. */
struct zipfile_entry {
	int64_t number;			/* from 1, in the zip's order */
	char name[ZIPFILE_NAME];	/* as it stands there: never printed, never a path of ours */
};

/*
 * For reading, from fd, which stays the caller's and is read from its beginning. NULL and the fault if it
 * is none that can be read (a directory that lies, several disks) or has too many entries.
 */
struct zipfile *zipfile_open(int fd, struct fault *);
/*
 * The next entry, opened: 1; 0 if there is none; -1 and why this one (its number is filled in) is
 * refused: a name that leads elsewhere (absolute, a drive, "..") or has control bytes or a dot in front, a
 * link or device, a folder that holds bytes, encrypted, packed in another way than deflate. The one after it may be
 * asked for. Folders, and what macOS puts beside files, are passed over.
 */
int zipfile_next(struct zipfile *, struct zipfile_entry *, struct fault *);
/* At most n plain bytes of the open entry: how many; 0 at its sound end; -1 and the fault: over a limit, or
 * its bytes do not agree with their checksum. After ZIPFILE_TOTAL every further entry is refused. */
ssize_t zipfile_read(struct zipfile *, void *, size_t n, struct fault *);

/*
 * For writing: path's file, which is made by zipfile_finish (by a temp of libzip's beside it,
 * "path.XXXXXX", which a kill leaves); NULL: in memory.
 */
struct zipfile *zipfile_new(const char *path);
/*
 * An entry of so many bytes, which give() says when zipfile_finish writes it: at most n bytes into the
 * buffer, how many, 0 at the end. name: ASCII. password: packed, and sealed by AES-256; NULL: stored as it
 * is. Its time in the zip is 1980's, so that bytes follow from bytes (but AES has a random salt).
 */
void zipfile_add(struct zipfile *, const char *name, int64_t bytes,
    const char *password, size_t (*give)(void *arg, void *, size_t n),
    void *arg);
/* Writes it all, and frees z; a failure ends the process (71). The bytes of a zip in memory are *bytes, *len, to be freed
 * by free(). */
void zipfile_finish(struct zipfile *z, void **bytes, size_t *len);

/* Frees one that was opened for reading. */
void zipfile_close(struct zipfile *);

#endif
