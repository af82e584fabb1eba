/*
 * zipfile: see zipfile.h. What libzip says of the machine ends the process; what it says of
 * a zip is a fault.
 */
#include "zipfile.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>

#include "../base/die.h"

enum { DOS_1980 = 0x21 };	/* the first of January, as a zip counts */

struct giver {
	struct giver *next;
	size_t (*give)(void *, void *, size_t);
	void *arg;
	int64_t bytes;
};

struct zipfile {
	zip_t *zip;
	/* reading */
	zip_int64_t entries, at;	/* at: the one open, or the last looked at */
	zip_file_t *open;
	int64_t most, total;		/* plain bytes of all entries: limit, read */
	int64_t entry_most, entry_bytes, entry_says;
	/* writing */
	zip_source_t *memory;
	struct giver *givers;
};

static struct zipfile *
zipfile_alloc(void)
{
	struct zipfile *z = calloc(1, sizeof(*z));

	if (z == NULL)
		die_errno("memory");
	z->at = -1;
	return z;
}

/* The machine's failures end the process; the rest is the zip's, also to be sent where no file can be (seek). */
static void
die_if_machine(zip_error_t *e)
{
	switch (zip_error_code_zip(e)) {
	case ZIP_ER_MEMORY:
	case ZIP_ER_READ:
		die(EXIT_MACHINE, "zip: %s", zip_error_strerror(e));
	default:
		break;
	}
}

static int64_t
limit(int64_t packed)
{
	if (packed >= ZIPFILE_TOTAL / ZIPFILE_RATIO)
		return ZIPFILE_TOTAL;
	return packed * ZIPFILE_RATIO > ZIPFILE_FREE ?
	    packed * ZIPFILE_RATIO : ZIPFILE_FREE;
}

static uint64_t
number(const unsigned char *p, int bytes)
{
	uint64_t n = 0;

	while (bytes-- > 0)
		n = n << 8 | p[bytes];
	return n;
}

/* The sizes that an end record says, if they are too much; -1 as 32 bits: see zip64's. */
static int
says_too_much(uint64_t entries, uint64_t bytes, int zip64)
{
	if (zip64 && entries == UINT16_MAX)
		entries = 0;
	if (zip64 && bytes == UINT32_MAX)
		bytes = 0;
	return entries > ZIPFILE_ENTRIES || bytes > ZIPFILE_DIRECTORY;
}

/*
 * libzip reads the whole directory into memory before it can be asked how long that is. So the end
 * records are looked at here before: each that might be the one, for a comment or bytes behind
 * it may hold another (APPNOTE 4.3.14 to 4.3.16).
 */
static int
is_too_long(int fd, int64_t size)
{
	enum { END = 22, LOCATOR = 20, END64 = 56 };
	unsigned char tail[UINT16_MAX + END + LOCATOR], e[END64];
	int64_t from = size > (int64_t)sizeof(tail) ?
	    size - (int64_t)sizeof(tail) : 0;
	ssize_t n = pread(fd, tail, sizeof(tail), from);
	uint64_t at;

	if (n == -1)
		die_errno("zip: read");
	for (ssize_t i = 0; i + END <= n; i++) {
		const unsigned char *p = tail + i, *locator = p - LOCATOR;
		int zip64;

		if (memcmp(p, "PK\005\006", 4) != 0)
			continue;
		zip64 = i >= LOCATOR && memcmp(locator, "PK\006\007", 4) == 0;
		if (says_too_much(number(p + 10, 2), number(p + 12, 4), zip64))
			return 1;
		at = zip64 ? number(locator + 8, 8) : 0;
		if (zip64 && at < (uint64_t)size &&
		    pread(fd, e, END64, (off_t)at) == END64 &&
		    (says_too_much(number(e + 24, 8), number(e + 40, 8), 0) ||
		    says_too_much(number(e + 32, 8), 0, 0)))
			return 1;
	}
	return 0;
}

static struct zipfile *
too_long(struct fault *f)
{
	fault_set(f, "a zip of more than %d entries", ZIPFILE_ENTRIES);
	fault_remedy(f, "drop the files without it");
	return NULL;
}

struct zipfile *
zipfile_open(int fd, struct fault *f)
{
	struct zipfile *z;
	struct stat st;
	zip_error_t e;
	int code, own;

	if (fstat(fd, &st) == -1)
		die_errno("zip");
	if (is_too_long(fd, st.st_size))
		return too_long(f);
	if ((own = dup(fd)) == -1 || lseek(own, 0, SEEK_SET) == -1)
		die_errno("zip");
	z = zipfile_alloc();
	z->zip = zip_fdopen(own, 0, &code);
	if (z->zip == NULL) {
		zip_error_init_with_code(&e, code);
		die_if_machine(&e);
		zip_error_fini(&e);
		close(own);
		free(z);
		fault_set(f, "a zip that cannot be read: it is cut, or its "
		    "directory is not what it says");
		fault_remedy(f, "ask the sender for the zip again, or for the "
		    "files without it");
		return NULL;
	}
	z->entries = zip_get_num_entries(z->zip, 0);
	z->most = limit(st.st_size);
	if (z->entries <= ZIPFILE_ENTRIES)
		return z;
	zipfile_close(z);
	return too_long(f);
}

static void
close_entry(struct zipfile *z)
{
	if (z->open != NULL)
		zip_fclose(z->open);
	z->open = NULL;
}

/* What kind of thing a Unix zip says it is: S_IFREG, if it does not say. */
static mode_t
type_of(struct zipfile *z)
{
	zip_uint8_t system;
	zip_uint32_t attributes;
	mode_t type;

	if (zip_file_get_external_attributes(z->zip, (zip_uint64_t)z->at, 0,
	    &system, &attributes) == -1 || system != ZIP_OPSYS_UNIX)
		return S_IFREG;
	type = (mode_t)(attributes >> 16) & S_IFMT;
	return type == 0 ? S_IFREG : type;
}

/*
 * A name is only a name here, so a folder in front of it is as good as none ("remits/a.835"; old
 * Windows tools write "remits\\a.835"). One that leads elsewhere (from the root, from a drive, upwards) is
 * no honest zip's; a dot in front of a file's says that it is not to be seen.
 */
static int
is_plain(const char *name, size_t len)
{
	const char *part = name;

	if (len == 0 || len >= ZIPFILE_NAME || name[0] == '/' ||
	    name[0] == '\\' || name[1] == ':')
		return 0;
	for (size_t i = 0; i < len; i++)
		if ((unsigned char)name[i] < ' ' || name[i] == 0x7f)
			return 0;
	for (size_t n; part[n = strcspn(part, "/\\")] != '\0'; part += n + 1)
		if (n == 2 && memcmp(part, "..", 2) == 0)
			return 0;
	return part[0] != '.' && part[0] != '\0';
}

/* What macOS puts beside each file. */
static int
is_litter(const char *name)
{
	const char *last = strrchr(name, '/');

	return strncmp(name, "__MACOSX/", 9) == 0 ||
	    strcmp(last != NULL ? last + 1 : name, ".DS_Store") == 0;
}

static int
refuse(struct fault *f, const char *why, const char *remedy)
{
	fault_set(f, "%s", why);
	return fault_remedy(f, "%s", remedy);
}

/* Of the entry at z->at: 1: a file to be opened; 0: nothing; -1 and the fault. */
static int
look_at(struct zipfile *z, const char *name, const struct zip_stat *st,
    struct fault *f)
{
	size_t len = strlen(name);
	mode_t type;

	if (is_litter(name))
		return 0;
	if (len > 0 && (name[len - 1] == '/' || name[len - 1] == '\\')) {
		/* Nothing, packed, is two bytes. */
		if (st->size == 0 && st->comp_size <= 2)
			return 0;
		return refuse(f, "it is a folder, and holds bytes",
		    "ask the sender what it is");
	}
	type = type_of(z);
	/* A pipe is what "| zip - -" makes of its bytes. */
	if (type != S_IFREG && type != S_IFIFO)
		return refuse(f, "it is a link or a device, not a file",
		    "ask the sender for the file itself");
	if (!is_plain(name, len))
		return refuse(f, "its name is no plain file's name",
		    "ask the sender for it under a plain name");
	if (st->encryption_method != ZIP_EM_NONE)
		return refuse(f, "it needs a password",
		    "unpack it and drop the files in it");
	if (st->comp_method != ZIP_CM_STORE && st->comp_method != ZIP_CM_DEFLATE)
		return refuse(f, "it is packed in a way that is not read here",
		    "unpack it and drop the files in it");
	if (z->total >= z->most)
		return refuse(f, "the entries before it are too large",
		    "drop it without the zip");
	return 1;
}

int
zipfile_next(struct zipfile *z, struct zipfile_entry *entry, struct fault *f)
{
	const char *name;
	struct zip_stat st;
	int rc;

	close_entry(z);
	while (++z->at < z->entries) {
		entry->number = z->at + 1;
		name = zip_get_name(z->zip, (zip_uint64_t)z->at, ZIP_FL_ENC_RAW);
		if (name == NULL ||
		    zip_stat_index(z->zip, (zip_uint64_t)z->at, 0, &st) == -1)
			return refuse(f, "it has no name or no size",
			    "ask the sender for the zip again");
		if ((rc = look_at(z, name, &st, f)) == -1)
			return -1;
		if (rc == 0)
			continue;
		z->open = zip_fopen_index(z->zip, (zip_uint64_t)z->at, 0);
		if (z->open == NULL) {
			die_if_machine(zip_get_error(z->zip));
			return refuse(f, "it is not where the zip says",
			    "ask the sender for the zip again");
		}
		memcpy(entry->name, name, strlen(name) + 1);
		z->entry_bytes = 0;
		z->entry_says = (int64_t)st.size;
		z->entry_most = limit((int64_t)st.comp_size);
		return 1;
	}
	return 0;
}

ssize_t
zipfile_read(struct zipfile *z, void *buf, size_t n, struct fault *f)
{
	zip_int64_t got = zip_fread(z->open, buf, n);

	if (got < 0)
		die_if_machine(zip_file_get_error(z->open));
	if (got < 0 || (got == 0 && z->entry_bytes != z->entry_says))
		return refuse(f, "its bytes do not agree with their checksum or "
		    "size", "ask the sender for the zip again");
	z->entry_bytes += got;
	z->total += got;
	if (z->entry_bytes > z->entry_most)
		return refuse(f, "it unpacks to far more than a file of its size "
		    "can hold", "ask the sender what it is");
	if (z->total > z->most)
		return refuse(f, "with those before it it is too large",
		    "drop it without the zip");
	return got;
}

void
zipfile_close(struct zipfile *z)
{
	close_entry(z);
	zip_discard(z->zip);
	free(z);
}

static _Noreturn void
die_zip(const char *what, zip_error_t *e)
{
	die(EXIT_MACHINE, "%s: %s", what, zip_error_strerror(e));
}

struct zipfile *
zipfile_new(const char *path)
{
	struct zipfile *z = zipfile_alloc();
	zip_error_t e;
	int code;

	zip_error_init(&e);
	if (path != NULL) {
		z->zip = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code);
		zip_error_init_with_code(&e, code);
	} else if ((z->memory = zip_source_buffer_create(NULL, 0, 0, &e)) !=
	    NULL) {
		zip_source_keep(z->memory);
		z->zip = zip_open_from_source(z->memory, ZIP_TRUNCATE, &e);
	}
	if (z->zip == NULL)
		die_zip("zip", &e);
	zip_error_fini(&e);
	return z;
}

/* libzip asks a source by command; ours can be read once, from its beginning. */
static zip_int64_t
answer(void *arg, void *buf, zip_uint64_t n, zip_source_cmd_t command)
{
	struct giver *g = arg;
	struct zip_stat *st = buf;

	switch ((int)command) {
	case ZIP_SOURCE_READ:
		return (zip_int64_t)g->give(g->arg, buf, (size_t)n);
	case ZIP_SOURCE_STAT:
		zip_stat_init(st);
		st->size = (zip_uint64_t)g->bytes;
		st->valid = ZIP_STAT_SIZE;
		return sizeof(*st);
	case ZIP_SOURCE_SUPPORTS:
		return ZIP_SOURCE_SUPPORTS_READABLE;
	default:	/* open, close, free, error: nothing to do */
		return 0;
	}
}

void
zipfile_add(struct zipfile *z, const char *name, int64_t bytes,
    const char *password, size_t (*give)(void *, void *, size_t), void *arg)
{
	struct giver *g = malloc(sizeof(*g));
	zip_source_t *source;
	zip_int64_t at;

	if (g == NULL)
		die_errno("memory");
	*g = (struct giver){ z->givers, give, arg, bytes };
	z->givers = g;
	source = zip_source_function(z->zip, answer, g);
	if (source == NULL || (at = zip_file_add(z->zip, name, source, 0)) < 0 ||
	    zip_set_file_compression(z->zip, (zip_uint64_t)at,
	    password != NULL ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) == -1 ||
	    zip_file_set_dostime(z->zip, (zip_uint64_t)at, 0, DOS_1980, 0) == -1 ||
	    (password != NULL && zip_file_set_encryption(z->zip,
	    (zip_uint64_t)at, ZIP_EM_AES_256, password) == -1))
		die_zip("zip", zip_get_error(z->zip));
}

static void
take_memory(struct zipfile *z, void **bytes, size_t *len)
{
	struct zip_stat st;

	if (zip_source_stat(z->memory, &st) == -1 ||
	    zip_source_open(z->memory) == -1 ||
	    (*bytes = malloc(*len = (size_t)st.size)) == NULL ||
	    zip_source_read(z->memory, *bytes, st.size) !=
	    (zip_int64_t)st.size)
		die(EXIT_MACHINE, "zip: it cannot be read back from memory");
	zip_source_close(z->memory);
	zip_source_free(z->memory);
}

void
zipfile_finish(struct zipfile *z, void **bytes, size_t *len)
{
	struct giver *g;

	assert(z->givers != NULL);	/* libzip makes no file of none */
	if (zip_close(z->zip) == -1)
		die_zip("zip", zip_get_error(z->zip));
	if (z->memory != NULL)
		take_memory(z, bytes, len);
	while ((g = z->givers) != NULL) {
		z->givers = g->next;
		free(g);
	}
	free(z);
}
