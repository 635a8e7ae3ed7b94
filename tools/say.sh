# Sourced by the scripts beside it: standard output belongs to the answer, everything said goes to standard error.
say() { echo "tools: $*" >&2; }
fail() { say "$*"; exit 1; }
have() { command -v "$1" > /dev/null; }
as_root() {
  if [[ $(id -u) == 0 ]]; then "$@"
  elif have sudo; then sudo -n "$@" || fail "'$*' needs root, and sudo asks for a password: run it yourself, then run this again"
  else fail "'$*' needs root, and there is no sudo: ask for it to be run, then run this again"
  fi
}
