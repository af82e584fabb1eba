#!/bin/sh
# Older kernels, as strace answers for them: what they lack is said once for a site and kernel, the work is done all the
# same, and where the site requires bounds it is not.
. tests/lib.sh

command -v strace >/dev/null || skip_all "strace is not installed"
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0 && export ASAN_OPTIONS	# who is traced cannot trace himself
strace -qq -o /dev/null -e trace=getpid -e inject=getpid:error=EIO true 2>/dev/null || skip_all "strace may not trace here"
new_site

# The exit status and what was said, of a kernel whose CALL is answered so.
old_kernel() { # INJECTION JOB [ARGUMENT...]
	inject=$1
	shift
	strace -f -qq -o "$WORK/trace" -e "trace=${inject%%:*}" -e "inject=$inject" "$BIN/$1" -C "$SITE" --as-of "$AS_OF" \
	    >"$WORK/out" 2>"$WORK/err"
	echo "$?: $(sed "s/$(uname -r)/KERNEL/" "$WORK/err")"
}
none=landlock_create_ruleset:error=ENOSYS
second=landlock_create_ruleset:retval=2:when=1
lacks="confinement: the kernel KERNEL lacks:"
look="see CONFINEMENT in nightshift(1)"

is "$(old_kernel $none read-acks)" "0: read-acks: $lacks Landlock 2 (files), Landlock 4 (TCP ports); $look" \
    "a kernel without Landlock is said to be"
is "$(old_kernel $none post-remits)" "0: " "once: not by the next job"
is "$(old_kernel $none read-acks)" "0: " "nor in another night"
is "$(old_kernel $second read-acks)" "0: read-acks: $lacks Landlock 4 (TCP ports); $look" "another kernel, another word"
is "$(stat -c %a "$SITE/run/confinement")" 640 "what was said last is remembered"
is "$(old_kernel $second read-acks)" "0: " "and said once"

# How many calls it takes until the filter is loaded; the last of them is refused.
strace -f -qq -o "$WORK/trace" -e trace=seccomp "$BIN/read-acks" -C "$SITE" --as-of "$AS_OF"
calls=$(grep -c seccomp "$WORK/trace")
like "$(old_kernel "seccomp:error=EINVAL:when=$calls" read-acks)" "^0: .*lacks: seccomp \(calls, sockets\)" "so is one without seccomp"

# The second version bounds files, but does not see a file cut by its name, nor ports: the first is refused otherwise.
strace -f -qq -o "$WORK/trace" -e trace=landlock_create_ruleset -e inject=$second "$BIN/read-acks" --self-test -C "$SITE" >"$WORK/out"
is "$?$(grep -v ': refused$' "$WORK/out")" 0 "with Landlock's second version all is refused, too"
strace -f -qq -o "$WORK/trace" -e trace=landlock_create_ruleset -e inject=$none "$BIN/read-acks" --self-test -C "$SITE" >"$WORK/out"
is "$?|$(grep -v ': refused$' "$WORK/out" | sed 's/[^:]*: //; s,/.*/,,')" "78|read a file elsewhere: NOT REFUSED
list a directory elsewhere: NOT REFUSED
make a file elsewhere: NOT REFUSED
write to site.conf: NOT REFUSED
write to .self-test: NOT REFUSED
write to .self-test: NOT REFUSED" "without it calls are bounded and files are not: the self-test says so"

# A site that requires bounds.
sed -i 's/^confine.*/confine = require/' "$SITE/site.conf"
rm -f "$SITE/run/confinement"
run 0 read-acks
ok $? "this kernel here is enough"
like "$(old_kernel $none read-acks)" "^78: read-acks: $lacks Landlock 2 .*; site.conf requires it$" "a kernel without Landlock is not"
like "$(old_kernel "seccomp:error=EINVAL:when=$calls" read-acks)" "^78: .*seccomp \(calls, sockets\); site.conf requires it$" \
    "nor one without seccomp"
like "$(old_kernel $second read-acks)" "^0: .*Landlock 4" "files and calls are enough: ports are bounded where they can be"
is "$(sql "SELECT count(*) FROM job_run WHERE job = 'read-acks' AND outcome IS NULL")" 0 "no run was begun by those that refused"
sed -i 's/^confine.*/confine = perhaps/' "$SITE/site.conf"
run 78 read-acks
like "$(cat "$WORK/err")" 'site.conf line [0-9]*: not a setting' "another word is no setting"
done_testing
