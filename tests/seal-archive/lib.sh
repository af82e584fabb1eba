# Sourced after tests/lib.sh and tests/night/lib.sh: three nights of the sample practice, and keys to seal them with.

seals() { # [SETTING...]: keys are there and documents are sealed a month after their last day
	for s in 'seal_keys = keys' 'seal_after_days = 30' "$@"; do echo "$s" >>"$SITE/site.conf"; done
	"$BIN/nightshift" key -C "$SITE" new >"$WORK/key"
}
plain_files() { (cd "$SITE/archive" && find in out -type f | wc -l); }
zips() { ls "$SITE/archive/sealed" | tr '\n' ' '; }
