/*
 * claim837_part: cursors read alongside the claims, and where in a claim the
 * first thing went wrong.
 */
#include "claim837_part.h"

#include <stdio.h>
#include <string.h>

void
merge_open(struct merge *m, struct stmt *st)
{
	m->st = st;
	merge_next(m);
}

void
merge_next(struct merge *m)
{
	m->live = db_step(m->st);
	if (m->live)
		m->key = db_int(m->st, 0);
}

int
merge_at(struct merge *m, int64_t key)
{
	while (m->live && m->key < key)
		merge_next(m);
	return m->live && m->key == key;
}

void
claim837_loop(struct claim837 *r, const char *loop)
{
	struct trail *t = &r->trail[r->n_trail];

	/* Full: a claim of too many lines, which the grammar refuses. */
	if (r->n_trail == TRAIL)
		return;
	t->ordinal = x12_writer_ordinal(r->w);
	t->line = r->line_no;
	t->loop = loop;
	r->n_trail++;
}

void
claim837_fail(struct claim837 *r, const char *tag, int element,
    const char *what, const char *remedy)
{
	if (r->faulty)
		return;
	memset(&r->fault, 0, sizeof(r->fault));
	r->faulty = 1;
	r->fault_line = r->line_no;
	snprintf(r->fault_loop, sizeof(r->fault_loop), "%s",
	    r->trail[r->n_trail - 1].loop);
	fault_in_segment(&r->fault, 0, slice_of(tag), element, 0);
	fault_set(&r->fault, "%s", what);
	fault_remedy(&r->fault, "%s", remedy);
}

void
claim837_spoilt(struct claim837 *r, const struct fault *f)
{
	static const char in_loop[] = ", in loop ";
	const struct trail *t = r->trail;
	char *said;

	for (int i = 0; i < r->n_trail; i++)
		if ((int64_t)r->trail[i].ordinal <= f->at)
			t = &r->trail[i];
	r->faulty = 1;
	r->fault = *f;
	r->fault_line = t->line;
	snprintf(r->fault_loop, sizeof(r->fault_loop), "%s",
	    r->n_trail > 0 ? t->loop : "");
	if ((said = strstr(r->fault.what, in_loop)) == NULL)
		return;
	snprintf(r->fault_loop, sizeof(r->fault_loop), "%.7s",
	    said + sizeof(in_loop) - 1);
	*said = '\0';
}
