# Nightshift: make, make demo, make check, make bench, make crash-check, make fuzz, make install, make deb.
# Everything built goes below build/; BUILD=dir for another (clang, sanitizers).

CC      = cc
BUILD   = build
PREFIX  = /usr/local
CFLAGS  = -O2 -g
WARN    = -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes \
          -Wmissing-prototypes -Wpointer-arith -Wwrite-strings -Wformat=2 \
          -Wundef -Wvla -Wconversion -Wswitch-enum
VERSION := $(shell cat VERSION 2>/dev/null || echo 0.1)
HARDEN  = -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fPIE
ALL_C   = -std=c11 -D_XOPEN_SOURCE=700 -DSQLITE_CORE -DVERSION='"$(VERSION)"' \
          -I$(BUILD) $(WARN) $(HARDEN) $(CFLAGS)
LIBS    = -lsqlite3 -lcsv -lcrypto -lzip -linih -lseccomp

JOBS    = $(patsubst jobs/%.c,%,$(wildcard jobs/*.c))
LIB_C   = $(wildcard lib/base/*.c lib/store/*.c lib/x12/*.c lib/wire/*.c lib/paper/*.c lib/rcm/*.c)
LIB_O   = $(patsubst %.c,$(BUILD)/%.o,$(LIB_C)) $(BUILD)/sql.o
SQL     = $(wildcard sql/schema/*.sql sql/schema/temp/*.sql sql/migrate/*.sql \
          sql/steps/*/*.sql sql/edits/*.sql sql/tasks/*.sql sql/reports/*.sql \
          sql/queries/*.sql sql/mail/*.sql sql/books/*.sql sql/codes/*.csv) cron/night $(wildcard jobs/sample/*)
BIN     = $(addprefix $(BUILD)/bin/,$(JOBS))

all: $(BIN) $(BUILD)/sql.checked $(BUILD)/nightshift.so

$(BUILD)/sql.c $(BUILD)/sql.h &: sql/embed.pl $(SQL)
	@mkdir -p $(BUILD)
	perl sql/embed.pl $(BUILD)/sql.c $(BUILD)/sql.h $(SQL)

# A C string longer than the standard promises is a file; both compilers take it.
$(BUILD)/sql.o: $(BUILD)/sql.c
	$(CC) $(ALL_C) -Wno-overlength-strings -c -o $@ $<

$(BUILD)/%.o: %.c $(BUILD)/sql.h
	@mkdir -p $(@D)
	$(CC) $(ALL_C) -MMD -MP -c -o $@ $<

$(BUILD)/libnightshift.a: $(LIB_O)
	rm -f $@ && ar rcs $@ $^

# Three programs talk to others; no other has the library for it.
$(BUILD)/bin/exchange-files $(BUILD)/bin/mail-worklists $(BUILD)/bin/trust-host: LIBS += -lcurl

TOOL_O  = $(patsubst %.c,$(BUILD)/%.o,$(wildcard jobs/nightshift/*.c))
$(BUILD)/bin/nightshift: $(TOOL_O)

$(BUILD)/bin/%: $(BUILD)/jobs/%.o $(BUILD)/libnightshift.a
	@mkdir -p $(@D)
	$(CC) $(ALL_C) $(LDFLAGS) -pie -o $@ $(filter %.o,$^) $(filter %.a,$^) $(LIBS)

# Every statement is prepared against the schema: a misspelt column stops the build.
$(BUILD)/sql.checked: $(BUILD)/sql/check.o $(BUILD)/libnightshift.a
	$(CC) $(ALL_C) $(LDFLAGS) -pie -o $(BUILD)/sqlcheck $^ $(LIBS)
	$(BUILD)/sqlcheck && touch $@

# For the sqlite3 shell: .load build/nightshift.so
$(BUILD)/nightshift.so: lib/store/functions.c lib/base/date.c lib/base/die.c \
    lib/base/fault.c lib/base/ident.c lib/base/slice.c
	$(CC) $(filter-out -DSQLITE_CORE -fPIE,$(ALL_C)) -fPIC -shared -o $@ $^

clean:
	rm -rf $(BUILD)

.PHONY: all clean
.SECONDARY:
.DELETE_ON_ERROR:
-include $(shell find $(BUILD) -path $(BUILD)/deb -prune -o -name '*.d' -print 2>/dev/null)

packages-build:
	.ci/packages build
packages-check:
	.ci/packages check
packages-package:
	.ci/packages package

# A sample practice's site in demo/, worked for three nights.
demo: packages-build
	$(MAKE) -s all
	BUILD=$(BUILD) tests/demo demo

# Every test, through prove. TESTS chooses others.
TESTS = $(sort $(wildcard tests/*/*.t))
check: packages-check
	$(MAKE) -s all
	BUILD=$(BUILD) prove -j2 $(TESTS)

# The behaviour tests against a build with sanitizers (BUILD names it): not those that kill
# anywhere, start a cron or look at the tree itself, nor those of single modules, which are
# compiled with the sanitizers anyway.
SANITIZED = $(filter-out tests/base/% tests/csv/% tests/x12/% tests/paper/% tests/crash/% tests/cron/% tests/store/% \
          tests/payer/% tests/real/selftest.t tests/exchange-files/14-% tests/mail-worklists/07-% \
          tests/seal-archive/07-%,$(TESTS))
sanitized:
	BUILD=$(BUILD) prove -j2 $(SANITIZED)

# Every kill point, every error, every planted defect (make check does some of them).
crash-check: packages-check
	$(MAKE) -s all
	CRASH=whole BUILD=$(BUILD) prove -v tests/crash/*.t

# Figures beside their baselines, one after the other; nothing else should run meanwhile.
bench: packages-check
	$(MAKE) -s all
	BUILD=$(BUILD) tests/bench/x12
	BUILD=$(BUILD) tests/bench/post-remits
	BUILD=$(BUILD) tests/bench/import-charges
	BUILD=$(BUILD) tests/bench/build-claims
	BUILD=$(BUILD) tests/bench/night
	BUILD=$(BUILD) tests/bench/exchange
	BUILD=$(BUILD) tests/bench/seal

# Strangers' bytes by the hour: FUZZ_SECONDS for each target of FUZZ (default: all, 60).
fuzz: packages-check
	$(MAKE) -s all
	BUILD=$(BUILD) tests/fuzz/run $(FUZZ)

# The public functions by floor, from the headers.
functions:
	perl lib/functions.pl > lib/FUNCTIONS

# DESTDIR stages; PREFIX=/usr for a package. CRON says who starts the night: cron, systemd or none.
INSTALL  = install
CRON     = none
CROND    = /etc/cron.d
UNITS    = $(PREFIX)/lib/systemd/system
UNIT     = $(wildcard cron/*.service cron/*.timer)
SHARE    = $(PREFIX)/share
COMPLETE = $(SHARE)/bash-completion/completions
install: all
	$(INSTALL) -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(SHARE)/man/man1 \
	    $(DESTDIR)$(COMPLETE) $(DESTDIR)$(SHARE)/doc/nightshift/examples
	$(INSTALL) -m 755 $(BIN) $(DESTDIR)$(PREFIX)/bin
	$(INSTALL) -m 644 $(wildcard jobs/*.1) $(DESTDIR)$(SHARE)/man/man1
	$(INSTALL) -m 644 cron/crontab $(DESTDIR)$(SHARE)/doc/nightshift/examples
	$(INSTALL) -m 644 jobs/nightshift.bash $(DESTDIR)$(COMPLETE)/nightshift
	for job in $(filter-out nightshift,$(JOBS)); do \
	    ln -sf nightshift $(DESTDIR)$(COMPLETE)/$$job || exit; done
	$(MAKE) -s install-$(CRON)

install-none:
install-cron:
	$(INSTALL) -d $(DESTDIR)$(CROND)
	sed 's,/usr/local/bin,$(PREFIX)/bin,' cron/crontab >$(DESTDIR)$(CROND)/nightshift
	chmod 644 $(DESTDIR)$(CROND)/nightshift
install-systemd:
	$(INSTALL) -d $(DESTDIR)$(UNITS)
	for unit in $(notdir $(UNIT)); do \
	    sed 's,/usr/local/bin/,$(PREFIX)/bin/,' cron/$$unit >$(DESTDIR)$(UNITS)/$$unit && \
	    chmod 644 $(DESTDIR)$(UNITS)/$$unit || exit; done

# Whatever install put, whoever starts the night; sites and what is in them stay.
uninstall:
	rm -f $(addprefix $(DESTDIR)$(PREFIX)/bin/,$(JOBS)) \
	    $(addprefix $(DESTDIR)$(SHARE)/man/man1/,$(notdir $(wildcard jobs/*.1))) \
	    $(addprefix $(DESTDIR)$(COMPLETE)/,$(JOBS)) $(DESTDIR)$(CROND)/nightshift \
	    $(addprefix $(DESTDIR)$(UNITS)/,$(notdir $(UNIT)))
	rm -rf $(DESTDIR)$(SHARE)/doc/nightshift

# $(BUILD)/deb/nightshift_*.deb, of the sources as they stand, and what lintian thinks of it.
DEB = $(BUILD)/deb/nightshift-$(VERSION)
deb: packages-package
	rm -rf $(BUILD)/deb && mkdir -p $(DEB)
	cp -a Makefile VERSION LICENSE README.md cron jobs lib sql $(DEB)
	mv $(DEB)/cron/debian $(DEB)
	cd $(DEB) && env -u MAKEFLAGS -u MAKELEVEL -u BUILD dpkg-buildpackage -us -uc -b
	lintian --fail-on error,warning $(BUILD)/deb/*.changes

# The package installed, upgraded and removed in a Debian of its own: as root, with network.
deb-check: deb
	BUILD=$(BUILD) tests/deb/check

.PHONY: packages-build packages-check packages-package demo check crash-check bench fuzz sanitized functions
.PHONY: install install-none install-cron install-systemd uninstall deb deb-check
