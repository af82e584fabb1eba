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
	int64_t entry_most, entry_bytes;
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

/* The machine's failures end the process; the rest is the zip's. */
static void
die_if_machine(zip_error_t *e)
{
	switch (zip_error_code_zip(e)) {
	case ZIP_ER_MEMORY:
	case ZIP_ER_READ:
	case ZIP_ER_SEEK:
	case ZIP_ER_TELL:
	case ZIP_ER_INTERNAL:
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

struct zipfile *
zipfile_open(int fd, struct fault *f)
{
	struct zipfile *z = zipfile_alloc();
	struct stat st;
	zip_error_t e;
	int code, own;

	if (fstat(fd, &st) == -1 || (own = dup(fd)) == -1 ||
	    lseek(own, 0, SEEK_SET) == -1)
		die_errno("zip");
	z->zip = zip_fdopen(own, ZIP_CHECKCONS, &code);
	if (z->zip == NULL) {
		zip_error_init_with_code(&e, code);
		die_if_machine(&e);
		zip_error_fini(&e);
		close(own);
		free(z);
		fault_set(f, "a zip that cannot be read: its directory and its "
		    "entries do not agree, or it is cut");
	} else if ((z->entries = zip_get_num_entries(z->zip, 0)) >
	    ZIPFILE_ENTRIES) {
		zipfile_close(z);
		fault_set(f, "a zip of more than %d entries", ZIPFILE_ENTRIES);
	} else {
		z->most = limit(st.st_size);
		return z;
	}
	fault_remedy(f, "send the files without it, or zip them anew");
	return NULL;
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

/* Whether a name says nothing but a name. */
static int
is_plain(const char *name, size_t len)
{
	if (len == 0 || len >= ZIPFILE_NAME || name[0] == '.')
		return 0;
	for (size_t i = 0; i < len; i++)
		if ((unsigned char)name[i] < ' ' || name[i] == 0x7f ||
		    name[i] == '/' || name[i] == '\\')
			return 0;
	return strstr(name, "..") == NULL;
}

static int
refuse(struct fault *f, int64_t number, const char *why)
{
	return fault_set(f, "entry %lld of the zip is refused: %s",
	    (long long)number, why);
}

int
zipfile_next(struct zipfile *z, struct zipfile_entry *entry, struct fault *f)
{
	const char *name;
	struct zip_stat st;
	size_t len;

	close_entry(z);
	while (++z->at < z->entries) {
		entry->number = z->at + 1;
		name = zip_get_name(z->zip, (zip_uint64_t)z->at, ZIP_FL_ENC_RAW);
		if (name == NULL ||
		    zip_stat_index(z->zip, (zip_uint64_t)z->at, 0, &st) == -1)
			return refuse(f, entry->number, "it has no name or no size");
		len = strlen(name);
		if (len > 0 && name[len - 1] == '/')
			continue;
		if (type_of(z) != S_IFREG)
			return refuse(f, entry->number,
			    "it is a link or a device, not a file");
		if (!is_plain(name, len))
			return refuse(f, entry->number,
			    "its name is no plain file's name");
		if (st.encryption_method != ZIP_EM_NONE)
			return refuse(f, entry->number, "it needs a password");
		if (z->total >= z->most)
			return refuse(f, entry->number,
			    "the entries before it are too large");
		z->open = zip_fopen_index(z->zip, (zip_uint64_t)z->at, 0);
		if (z->open == NULL) {
			die_if_machine(zip_get_error(z->zip));
			return refuse(f, entry->number, "it cannot be unpacked");
		}
		memcpy(entry->name, name, len + 1);
		z->entry_bytes = 0;
		z->entry_most = limit((int64_t)st.comp_size);
		return 1;
	}
	return 0;
}

ssize_t
zipfile_read(struct zipfile *z, void *buf, size_t n, struct fault *f)
{
	zip_int64_t got = zip_fread(z->open, buf, n);

	if (got < 0) {
		die_if_machine(zip_file_get_error(z->open));
		return refuse(f, z->at + 1,
		    "its bytes do not agree with their checksum or size");
	}
	z->entry_bytes += got;
	z->total += got;
	if (z->entry_bytes > z->entry_most)
		return refuse(f, z->at + 1,
		    "it unpacks to far more than a file of its size can hold");
	if (z->total > z->most)
		return refuse(f, z->at + 1, "all entries together are too large");
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
