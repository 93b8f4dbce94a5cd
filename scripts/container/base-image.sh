#!/usr/bin/env bash
# Sees to it that podman and buildah have the base image of the Dockerfile, and prints its name: the pinned one, there
# already or pulled, or, where no registry can be reached, a stand-in: Debian by debootstrap, Node.js and npm from their
# npm packages. The stand-in is for tests of the Dockerfile (buildah bud --from), not for publishing.
set -euo pipefail
cd "$(dirname "$0")/../.."

# The npm that this version of Node.js is published with.
npm_version=11.19.0

fail() {
  echo "base-image: $*" >&2
  exit 1
}

case "$# ${1-}" in
  '0 ') ;;
  '1 -h' | '1 --help')
    echo "Usage: scripts/container/base-image.sh"
    echo
    echo "Sees to it that podman and buildah have the base image of the Dockerfile, or a stand-in made here, and prints its name."
    exit
    ;;
  *)
    echo "base-image: it takes no arguments; see scripts/container/base-image.sh --help" >&2
    exit 2
    ;;
esac

name=$(sed -n 's/^FROM \(node:[^ ]*\) .*/\1/p' Dockerfile)
[[ $name =~ ^node:([0-9]+\.[0-9]+\.[0-9]+)-([a-z]+)-slim@sha256:[0-9a-f]{64}$ ]] ||
  fail "Dockerfile: no line FROM node:<x.y.z>-<suite>-slim@sha256:<digest> AS ..."
node_version=${BASH_REMATCH[1]} suite=${BASH_REMATCH[2]}
image=docker.io/library/$name
stand_in=localhost/prometric-base:$node_version-$suite-slim

command -v podman >/dev/null || fail "podman is missing: apt-get install podman"
if ! podman image exists "$image"; then
  if ! reason=$(timeout 300 podman pull --quiet "$image" 2>&1); then
    # A registry that responds is believed: with a stand-in nobody would see that the pin is wrong.
    [[ $reason != *"manifest unknown"* ]] || fail "the registry has no $name; pin the digest of the tag anew"
    image=$stand_in
  fi
fi
if podman image exists "$image"; then
  echo "$image"
  exit
fi

[[ $(id -u) == 0 ]] || fail "$name cannot be pulled, and making a stand-in needs root"
command -v debootstrap >/dev/null || fail "$name cannot be pulled, and debootstrap is missing: apt-get install debootstrap"
command -v npm >/dev/null || fail "$name cannot be pulled, and npm is missing"
case $(uname -m) in
  x86_64) arch=x64 ;;
  aarch64) arch=arm64 ;;
  *) fail "no stand-in for $(uname -m)" ;;
esac

work=$(mktemp -d)
trap 'rm -rf --one-file-system "$work"' EXIT
root=$work/root
# What a step prints matters only when it fails, and then its last line does.
step() {
  "$@" >"$work/log" 2>&1 || fail "$1: $(grep -v '^ *$' "$work/log" | tail -n 1)"
}

step debootstrap --variant=minbase "$suite" "$root" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}"
rm -rf "$root"/var/{cache/apt,lib/apt/lists,log}/* "$root"/usr/share/{doc,info,locale,man}/*

step npm pack --silent --pack-destination "$work" "node-linux-$arch@$node_version"
step tar -xzf "$work/node-linux-$arch-$node_version.tgz" -C "$root/usr/local" --strip-components=1 --no-same-owner package/bin/node
step npm install --silent --no-audit --no-fund --global --prefix "$root/usr/local" "npm@$npm_version"

# As in the published image, and a CA that this machine trusts, or npm in the build might trust less than npm outside.
chroot "$root" groupadd --gid 1000 node
chroot "$root" useradd --uid 1000 --gid node --create-home --shell /bin/bash node
if [[ -f /etc/ssl/certs/ca-certificates.crt ]]; then
  install -D -m 644 /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
  install -D -m 644 /dev/stdin "$root/usr/local/etc/npmrc" <<<'cafile=/etc/ssl/certs/ca-certificates.crt'
fi

tar -C "$root" --numeric-owner --one-file-system -cf "$work/root.tar" .
step podman import --quiet --change "ENV NODE_VERSION=$node_version" --change 'CMD ["node"]' "$work/root.tar" "$stand_in"
echo "base-image: made a stand-in of Debian $suite, node $node_version and npm $npm_version" >&2
echo "$stand_in"
