# Sourced by the scripts beside it: Debian's packages as files, without installing them and without root.
# apt works with lists of its own here, so that the machine's are left alone.
private_apt() {
  local folder=$1
  shift
  apt-get -qq -o Dir::State::Lists="$folder/lists" -o Dir::Cache="$folder/cache" -o APT::Sandbox::User="$(id -un)" "$@" >&2
}

# download FOLDER PACKAGE…: the newest of each, or NAME=VERSION, into the folder.
download() {
  local folder=$1
  shift
  mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial"
  if [[ ! -f $folder/updated ]]; then private_apt "$folder" update && touch "$folder/updated" || return; fi
  (cd "$folder" && private_apt "$folder" download "$@")
}
