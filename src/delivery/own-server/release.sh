#!/bin/sh
# Keeps the releases of a static site in a folder, and switches between them in one step. It needs
# nothing but a Linux system's own programs, and can stand behind an SSH key as its only command:
#   command="/srv/webb/release.sh /srv/webb",restrict ssh-ed25519 AAAA… publicering
#
#   release.sh FOLDER publish ID   takes a release from its input (tar, gzip), and shows it
#   release.sh FOLDER rollback     shows the release before the one that is shown
#   release.sh FOLDER list         lists the releases; * is the one that is shown
#
# A release is releases/ID/ with site/, nginx/ and `hashed`: the files of its own whose names change
# with their bytes. `current` leads to the one that is shown. Whatever fails, that one stays. Where
# FOLDER has a program `reload`, it is run when what nginx includes has changed.
set -eu
umask 022
export LC_ALL=C

keep=${KEEP:-5}
folder=$1
shift
# Behind an SSH key the words of the command come in a variable; they are split, and never run.
set -f
[ $# -gt 0 ] || set -- ${SSH_ORIGINAL_COMMAND:-list}
set +f

fail() {
  echo "$1" >&2
  exit 1
}

mkdir -p "$folder/releases"
cd "$folder"
top=$(pwd)
exec 9>.lock
flock -w 60 9 || fail 'En annan publicering pågår.'
# What a publication left that was cut off: the lock says that no other one runs.
rm -rf .part .next

shown() { basename "$(readlink current || true)"; }
all() { ls releases; }

# A page that somebody has open goes on to find its styles, scripts and search index: each release
# has those of all the others too. As links they take no room, and are never written by half.
share() {
  for other in releases/*/; do
    [ -e "${other}hashed" ] || continue
    while read -r file; do
      [ -e "$1/site/$file" ] || echo "$file"
    done <"${other}hashed" | (cd "${other}site" && xargs -r -d '\n' cp -l --parents -t "$top/$1/site")
  done
}

show() {
  sync -f releases
  changed=$(diff -rq current/nginx "releases/$1/nginx" 2>&1 || true)
  ln -s "releases/$1" .next
  mv -T .next current
  echo "Visar nu $1."
  [ -n "$changed" ] || return 0
  [ -x reload ] || { echo 'Ladda om nginx: det som den läser in har ändrats.'; return 0; }
  ./reload || fail 'Utgåvan visas, men nginx gick inte att ladda om.'
}

# Removes the oldest, but never the one that is shown.
tidy() {
  all | head -n "-$keep" | while read -r old; do
    [ "$old" = "$(shown)" ] || rm -rf "releases/$old"
  done
}

case ${1:-} in
publish)
  id=${2:-}
  case $id in '' | -* | *[!A-Za-z0-9-]*) fail 'Utgåvans namn får bara ha a–z, 0–9 och bindestreck.' ;; esac
  [ ! -e "releases/$id" ] || fail "Utgåvan $id finns redan."
  trap 'rm -rf .part' EXIT
  mkdir .part
  tar -C .part -xzf - --no-same-owner || fail 'Utgåvan kom inte fram hel. Inget har ändrats.'
  for part in nginx/server.conf nginx/maps.conf hashed; do
    [ -f ".part/$part" ] || fail "Utgåvan är inte hel: $part saknas."
  done
  [ -n "$(find .part/site -name 404.html)" ] || fail 'Utgåvan är inte hel: sidorna saknas.'
  [ -z "$(find .part ! -type f ! -type d)" ] || fail 'Utgåvan får bara ha filer och mappar.'
  ! grep -q '\.\.' .part/hashed || fail 'Utgåvan nämner filer utanför sig själv.'
  chmod -R u=rwX,go=rX .part
  share .part || fail 'Det gick inte att spara utgåvan. Inget har ändrats.'
  mv -T .part "releases/$id"
  show "$id"
  tidy
  ;;
rollback)
  now=$(shown)
  before=$(all | awk -v now="$now" '$0 == now { print last } { last = $0 }')
  [ -n "$before" ] || fail 'Det finns ingen tidigare utgåva.'
  share "releases/$before"
  show "$before"
  ;;
list)
  all | while read -r one; do
    if [ "$one" = "$(shown)" ]; then echo "* $one"; else echo "  $one"; fi
  done
  ;;
*) fail "Okänt: ${1:-}" ;;
esac
