/*
 * edits_local: the files of a site's local/edits, in the order of their names.
 * They are read only if they are the office's own: local, local/edits and the
 * file belong to the site's owner, and not everybody may write them.
 */
#ifndef RCM_EDITS_LOCAL_H
#define RCM_EDITS_LOCAL_H

#include "../base/fault.h"
#include "../store/site.h"

/*
 * Calls each with the path below the site ("local/edits/own.sql") and the text;
 * text is NULL, and the fault says why, where a file is refused.
 */
void edits_local(const struct site *, void *arg,
    void (*each)(void *arg, const char *path, const char *text,
    const struct fault *));

#endif
