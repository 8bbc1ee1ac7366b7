#!/bin/sh
# Fetches tree-sitter, the generator of parsers, from Debian 13 into DIRECTORY,
# with the C library that it needs, and writes DIRECTORY/../tree-sitter, which
# runs it. The machine's own apt is left as it is.
#
# usage: fetch.sh DIRECTORY
set -eu

mirror=http://deb.debian.org/debian
dir=$(mkdir -p "$1" && cd "$1" && pwd)

die() {
	echo "tree-sitter: $*" >&2
	exit 1
}

[ "$(dpkg --print-architecture)" = amd64 ] || die "only Debian's package for amd64 is known here, to $0"

# pinned PATH SHA256: a package of the pool, by its digest.
pinned() {
	/usr/lib/apt/apt-helper -qq download-file "$mirror/pool/main/$1" "$dir/$(basename "$1")" "SHA256:$2" 2>/dev/null
}

# newest PACKAGE: Debian 13's own of today, by the signature of its index, with an
# apt that has a state of its own.
newest() {
	mkdir -p "$dir/apt/lists/partial" "$dir/apt/cache/archives/partial"
	echo "deb $mirror trixie main" >"$dir/apt/sources.list"
	set -- "$1" -q -o Dir::State="$dir/apt" -o Dir::State::status=/dev/null -o Dir::Cache="$dir/apt/cache" \
		-o Dir::Etc::SourceList="$dir/apt/sources.list" -o Dir::Etc::SourceParts=- -o APT::Sandbox::User=root
	package=$1
	shift
	apt-get "$@" update >/dev/null && (cd "$dir" && apt-get "$@" download "$package" >/dev/null)
}

pinned t/tree-sitter/tree-sitter-cli_0.22.6-6+b1_amd64.deb 8da431afff66d67ae6fb690156a849645340ead245de141111714469f1645ab7 ||
	die "its package of version 0.22.6-6+b1 is not at $mirror any more: choose another version in $0, then run make editors"
# A C library is the same to it in every version: the one of the next point
# release does where this one is gone.
pinned g/glibc/libc6_2.41-12+deb13u4_amd64.deb 967aa62605721081c3eb2a17650611a792aa802d76a6511d1840242623d204c9 ||
	newest libc6 || die "Debian 13 has no libc6 at $mirror"
pinned g/gcc-14/libgcc-s1_14.2.0-19_amd64.deb 3c71917b490d1a17aed43196a2787a256ecf060526cdb20216a74bedc061b150 ||
	newest libgcc-s1 || die "Debian 13 has no libgcc-s1 at $mirror"

for package in "$dir"/*.deb; do
	dpkg-deb -x "$package" "$dir/root"
done
rm -rf "$dir"/*.deb "$dir/apt"

lib=$dir/root/usr/lib/x86_64-linux-gnu
cat >"$dir/../tree-sitter" <<END
#!/bin/sh
exec '$lib/ld-linux-x86-64.so.2' --library-path '$lib' '$dir/root/usr/bin/tree-sitter' "\$@"
END
chmod +x "$dir/../tree-sitter"
"$dir/../tree-sitter" --version
