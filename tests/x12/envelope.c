/*
 * envelope: trailers that do not agree with their headers. "loop code" of each
 * finding, with "/element" where it is one of an element.
 */
#include "../lib/x12/envelope.h"
#include "file.h"
#include "tap.h"

#define ISA "ISA*00*          *00*          *ZZ*A              *ZZ*B" \
	"              *260105*1200*^*00501*000000007*0*P*:~"
#define GS "GS*HP*AA*BB*20260105*1200*9*X*005010X221A1~"
#define GS10 "GS*HP*AA*BB*20260105*1200*10*X*005010X221A1~"
#define SET "ST*835*0001~BPR*I~SE*3*0001~"
#define SET2 "ST*835*0002~BPR*I~SE*3*0002~"
#define SET5 "ST*835*0005~BPR*I~SE*3*0005~"
#define SETX "ST*835*ABCD~BPR*I~SE*3*ABCD~"

static const struct row {
	const char *in, *want, *why;
} rows[] = {
	{ ISA GS SET "GE*1*9~IEA*1*000000007~", "", "all agree" },
	{ ISA GS SET "GE*01*09~IEA*1*000000007~", "", "padding is no fault" },
	{ ISA GS "GE*0*9~IEA*1*000000007~", "", "a group of nothing" },
	{ ISA "TA1*000000001*260105*1200*A*000~IEA*0*000000007~", "",
	    "a TA1 alone" },
	{ ISA GS SET SET2 SET5 SETX "GE*4*9~" GS10 SET "GE*1*10~"
	    "IEA*2*000000007~" ISA GS SET "GE*1*9~IEA*1*000000007~", "",
	    "several" },
	{ ISA GS SET SET2 SET "GE*3*9~IEA*1*000000007~", "ST 23",
	    "a number of the run again" },
	{ ISA GS SET SET5 SET5 "GE*3*9~IEA*1*000000007~", "ST 23",
	    "one beyond the run again" },
	{ ISA GS SETX SET SETX "GE*3*9~IEA*1*000000007~", "ST 23",
	    "one that is no number again" },
	{ ISA GS SET "GE*1*9~" GS SET "GE*1*9~IEA*2*000000007~", "GS 19",
	    "a group's number again" },
	{ ISA "N1*PR*X~" GS SET "REF*EA*1~GE*1*9~IEA*1*000000007~",
	    "ISA 024; ISA 024", "segments outside of sets" },
	{ ISA "TA3*1~" GS SET "GE*1*9~IEA*1*000000007~", "",
	    "interchange services pass" },
	{ ISA GS "ST*835*0001~BPR*I~SE*4*0001~GE*1*9~IEA*1*000000007~",
	    "ST 4", "SE01 wrong" },
	{ ISA GS "ST*835*0001~BPR*I~SE*x*0001~GE*1*9~IEA*1*000000007~",
	    "ST 4", "SE01 no number" },
	{ ISA GS "ST*835*0001~BPR*I~SE*3*1~GE*1*9~IEA*1*000000007~", "ST 3",
	    "SE02 is a text: 1 is not 0001" },
	{ ISA GS "ST*835*0001~BPR*I~GE*1*9~IEA*1*000000007~", "ST 2",
	    "no SE" },
	{ ISA GS "SE*1*0001~GE*0*9~IEA*1*000000007~", "ST 2", "no ST" },
	{ ISA GS SET "GE*2*9~IEA*1*000000007~", "GS 5", "GE01 wrong" },
	{ ISA GS SET "GE*1*8~IEA*1*000000007~", "GS 4", "GE02 wrong" },
	{ ISA GS SET "IEA*1*000000007~", "GS 3", "no GE" },
	{ ISA GS SET GS10 SET "GE*1*10~IEA*2*000000007~", "GS 3",
	    "a GS where a GE is missing" },
	{ ISA GS SET "GE*1*9~IEA*2*000000007~", "ISA 021", "IEA01 wrong" },
	{ ISA GS SET "GE*1*9~IEA*1*000000008~", "ISA 001", "IEA02 wrong" },
	{ ISA GS SET "GE*1*9~", "ISA 023", "no IEA" },
	{ ISA GS SET "GE*1*9~" ISA "IEA*0*000000007~", "ISA 023",
	    "an ISA where an IEA is missing" },
	{ ISA SET "IEA*0*000000007~", "ST 18; GS 3", "a set in no group" },
	{ ISA "TA1*1*260105*1200*A*000~IEA*0*000000007~", "ISA 4/1",
	    "a TA1's number of one digit" },
	{ ISA "TA1*000000001*260105*1200*Q*999~IEA*0*000000007~",
	    "ISA 7/4; ISA 7/5", "codes no TA1 has" },
	{ ISA "GS*HP*A*BB*20261305*1200*9*X*005010X221A1~GE*0*9~"
	    "IEA*1*000000007~", "GS 4/2; GS 8/4", "a GS out of shape" },
	{ ISA GS "ST*835*0001~", "ST 2; GS 3; ISA 023", "cut" },
};

static void
on_finding(void *arg, const struct x12_finding *f)
{
	char *out = arg, *p = out + strlen(out);

	p += sprintf(p, "%s%s %s", out[0] ? "; " : "", f->loop, f->code);
	if (f->element > 0)
		sprintf(p, "/%d", f->element);
}

int
main(void)
{
	for (size_t i = 0; i < ROWS(rows); i++) {
		int fd = file_of(rows[i].in, strlen(rows[i].in));
		struct x12_reader *r = x12_reader_new(fd);
		const struct x12_segment *s;
		struct x12_envelope e;
		char got[512] = "";
		struct fault f;

		x12_envelope_start(&e);
		while (x12_next(r, &s, &f) != 0)
			x12_envelope_segment(&e, s, x12_reader_delims(r),
			    on_finding, got);
		x12_envelope_finish(&e, on_finding, got);
		tap_text(got, rows[i].want, rows[i].why);
		x12_reader_free(r);
		close(fd);
	}
	return tap_done();
}
