/*
 * corpus: every file of ../shared/x12 (strangers', only read there) is read to
 * its end: no crash, offsets that tile it, sets that can be sought. Those whose
 * authors meant them as good examples of our guides have no findings.
 */
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include "../lib/x12/envelope.h"
#include "file.h"
#include "tap.h"

#define ROOT "../shared/x12"

/* Files meant to be good, by the beginnings of their names. */
static const char *const good[] = {
	"kputnam__stupidedi/spec__fixtures__005010__X221A1 HP835 Health Care "
	    "Claim Payment Advice__pass",
	"kputnam__stupidedi/spec__fixtures__005010__X222A1 HC837 Health Care "
	    "Claim Professional__pass",
	"kputnam__stupidedi/spec__fixtures__005010__X231A1 FA999",
	"tastypackets__x12-parser/test__test-files__835",
	"azoner__pyx12/pyx12__tests__835_mult_loops",
	"CHS-CDS-AIML__edi-835-parser/tests__test_edi_835_files__united",
	"affect-therapeutics__edi-835-parser/tests__test_edi_835_files__emedny",
};

static int files, lost_offsets, endless, seek_faults, expected, unexpected,
    sets;

static void
count(void *arg, const struct x12_finding *f)
{
	(void)f;
	++*(int *)arg;
}

struct file {
	const char *name;
	int fd;
	int64_t size;
	char gs01[16], gs08[32];
	struct x12_walk *walk;
	int findings, walked;
};

/* A walk of the set that begins, where there is a grammar for it. */
static void
begin_set(struct file *file, const struct x12_segment *s)
{
	char buf[16];
	const struct x12_grammar *g = x12_grammar_of(x12_kind(
	    slice_of(file->gs01), slice_of(file->gs08), x12_el(s, 1),
	    x12_el(s, 3), SLICE(""), buf));

	sets++;
	if (file->walk != NULL)
		x12_walk_free(file->walk);
	file->walk = g != NULL ? x12_walk_new(g) : NULL;
	file->walked |= g != NULL;
}

static void
end_set(struct file *file)
{
	x12_walk_finish(file->walk, count, &file->findings);
	x12_walk_free(file->walk);
	file->walk = NULL;
}

static void
on_segment(struct file *file, struct x12_reader *r, const struct x12_segment *s)
{
	if (slice_is(s->tag, "GS")) {
		slice_copy(x12_el(s, 1), file->gs01, sizeof(file->gs01));
		slice_copy(x12_el(s, 8), file->gs08, sizeof(file->gs08));
	}
	if (slice_is(s->tag, "ST"))
		begin_set(file, s);
	if (file->walk == NULL)
		return;
	x12_walk_segment(file->walk, s, x12_reader_delims(r), count,
	    &file->findings);
	if (slice_is(s->tag, "SE"))
		end_set(file);
}

/*
 * The last set of the file alone has as many segments as it had in the whole.
 */
static void
seek(struct file *file, struct x12_delims d, int64_t from, int64_t to,
    uint32_t last)
{
	struct x12_reader *r = x12_reader_new(file->fd);
	const struct x12_segment *s;
	uint32_t ordinal = 0;
	struct fault f;

	x12_reader_seek(r, d, from, to - from);
	while (x12_next(r, &s, &f) != 0)
		ordinal = s->ordinal;
	seek_faults += ordinal != last;
	x12_reader_free(r);
}

static void
read_file(struct file *file)
{
	struct x12_reader *r = x12_reader_new(file->fd);
	struct x12_delims d = { 0 };
	const struct x12_segment *s;
	struct x12_envelope e;
	int64_t end = 0, st = -1, se = -1, rounds = 0;
	uint32_t last = 0;
	int noted = 0;
	struct fault f;

	x12_envelope_start(&e);
	while (x12_next(r, &s, &f) != 0 && rounds++ <= file->size) {
		lost_offsets += s->offset < end || s->end < s->offset;
		end = s->end;
		if (slice_is(s->tag, "ST"))
			st = s->offset;
		if (slice_is(s->tag, "SE") && s->ordinal > 0) {
			se = s->end;
			last = s->ordinal;
			d = x12_reader_delims(r);
		}
		x12_envelope_segment(&e, s, x12_reader_delims(r), count,
		    &noted);
		on_segment(file, r, s);
	}
	x12_envelope_finish(&e, count, &noted);
	endless += rounds > file->size + 1;
	lost_offsets += x12_reader_offset(r) != file->size;
	x12_reader_free(r);
	if (st >= 0 && se > st)
		seek(file, d, st, se, last);
	if (file->walk != NULL)
		end_set(file);
}

static void
judge(const struct file *file)
{
	for (size_t i = 0; i < ROWS(good); i++) {
		if (strncmp(file->name, good[i], strlen(good[i])) != 0 ||
		    !file->walked)
			continue;
		expected++;
		if (file->findings > 0) {
			printf("# %d findings: %s\n", file->findings,
			    file->name);
			unexpected++;
		}
	}
}

static void
visit(const char *path)
{
	struct file file = { .name = path + sizeof(ROOT) };
	struct stat st;

	file.fd = open(path, O_RDONLY);
	if (file.fd == -1 || fstat(file.fd, &st) == -1)
		return;
	file.size = st.st_size;
	if (S_ISREG(st.st_mode) && strstr(path, "README.md") == NULL) {
		files++;
		read_file(&file);
		judge(&file);
	}
	close(file.fd);
}

static void
visit_all(const char *path)
{
	DIR *dir = opendir(path);
	struct dirent *e;
	char inner[4096];

	if (dir == NULL) {
		visit(path);
		return;
	}
	while ((e = readdir(dir)) != NULL) {
		if (e->d_name[0] == '.')
			continue;
		snprintf(inner, sizeof(inner), "%s/%s", path, e->d_name);
		visit_all(inner);
	}
	closedir(dir);
}

int
main(void)
{
	if (access(ROOT, R_OK) == -1) {
		printf("1..0 # SKIP no " ROOT " here\n");
		return 0;
	}
	visit_all(ROOT);
	printf("# %d files, %d sets, %d meant to be good\n", files, sets,
	    expected);
	tap_ok(files > 300 && sets > 1000, "all the files are there");
	tap_int(endless, 0, "each is read to its end");
	tap_int(lost_offsets, 0, "no byte is read twice, none left over");
	tap_int(seek_faults, 0, "a set by its offsets is the set");
	tap_ok(expected > 25, "many of them are good examples");
	tap_int(unexpected, 0, "and in these nothing is found wrong");
	return tap_done();
}
