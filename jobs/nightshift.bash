# Completion for bash: verbs and options are those that a program tells by --help. Installed
# as nightshift and, by links, under each job's name, which is how bash-completion finds it.

# What stands in an answer to --help, a word a line: options ("[-nqv]" is three), and of
# "claim | remit" the words to choose from.
_nightshift_words() {
	sed -n '/^usage:/,/^  -/{/^  -/!p;}' |
	    sed -E 's/^usage: *[^ ]+//; s/\[-([a-z])([a-z])?([a-z])?\]/-\1 -\2 -\3 /g' |
	    grep -oE -- '-[A-Za-z]|--[a-z0-9-]+|[a-z-]+ (\|( [a-z-]+ )?)+' |
	    tr ' |' '\n\n' | grep -xE -- '-[A-Za-z]|--[a-z0-9-]{2,}|[a-z][a-z-]+'
}

_nightshift() {
	local program=$1 word=$2 before=$3 verb= words
	local IFS=$' \t\n'

	COMPREPLY=()
	if [ "${program##*/}" = nightshift ]; then
		if [ "$COMP_CWORD" -eq 1 ]; then
			words=$("$program" --help | sed -n 's/^  \([a-z0-9]*\) .*/\1/p')
			COMPREPLY=($(compgen -W "$words" -- "$word"))
			return
		fi
		verb=${COMP_WORDS[1]}
	fi
	case $before in
	-C | --into | --keys) compopt -o filenames; COMPREPLY=($(compgen -d -- "$word")) ;;
	--level) COMPREPLY=($(compgen -W 'envelope structure elements balance' -- "$word")) ;;
	--as-of | --units | --control | --document) ;;
	*)
		if [ "$before" != --key ]; then
			words=$("$program" $verb --help 2>/dev/null | _nightshift_words)
			COMPREPLY=($(compgen -W "$words" -- "$word"))
		fi
		[ ${#COMPREPLY[@]} -gt 0 ] || compopt -o default
		;;
	esac
}

_nightshift_name=${BASH_SOURCE[0]##*/}
complete -F _nightshift "${_nightshift_name%.bash}"
unset _nightshift_name
