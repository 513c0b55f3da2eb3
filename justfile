# The commands of every day. `just` lists them; `.ci/run` calls the same ones.

export PATH := justfile_directory() / "target/tools/bin" + ":" + env("PATH")

_:
    @just --list --unsorted

# Run what takes seconds once the code is compiled: everything but the tests, the fuzz targets and the validators.
check: fmt spelling shell unused licences clippy doc record

# Run the tests whose names contain NAME, or all of them: `just test boston`.
test *NAME:
    cargo test --locked {{ NAME }}

# Check data/, build the edition, serve it and print the address.
serve *ARGS:
    cargo run --locked --release -- serve {{ ARGS }}

# Run the tests, then accept or refuse each snapshot that changed. The first run installs cargo-insta.
snapshots *NAME:
    command -v cargo-insta >/dev/null || cargo install --locked --root target/tools cargo-insta
    cargo insta test --review -- {{ NAME }}

# Write the documents again that come from the program: docs/COMMANDS.md, key tables of data/README.md.
documents:
    UPDATE_DOCS=1 cargo test --locked --test it -- commands record_keys

# Test every page in a real browser.
browser:
    cargo build --locked
    npm ci --prefix tests/browser --no-audit --no-fund
    npm test --prefix tests/browser

# Write the whole site as files into DIR.
export DIR *ARGS='--public-url https://example.org':
    cargo run --locked --release -- export {{ DIR }} {{ ARGS }}

# Measure how long a page, a chart and a check of the record take.
bench *NAME:
    cargo bench --locked {{ NAME }}

# Install the programs that the checks below run, into target/tools.
tools:
    #!/usr/bin/env bash
    set -euo pipefail
    [ ! .ci/requirements.txt -nt target/tools/installed ] || {
      python3 -m venv target/tools
      target/tools/bin/pip install --quiet --disable-pip-version-check --requirement .ci/requirements.txt
      touch target/tools/installed
    }

# Check that rustfmt changes nothing.
fmt:
    cargo fmt --all --check

# Check the spelling of our English.
spelling: tools
    typos

# Check every shell script.
shell: tools
    git grep -lE '^#(!.*bash|.*shellcheck shell=)' | xargs shellcheck --external-sources

# Find dependencies that no code uses.
unused: tools
    cargo shear --locked

# Check the licences, duplicates and origins of the dependencies.
licences: tools
    cargo deny --locked check licenses bans sources

# Run clippy on all code, tests and benchmarks included.
clippy:
    cargo clippy --locked --all-targets -- -D warnings

# Check that the documentation of the code has no broken link.
doc:
    RUSTDOCFLAGS='-D warnings' cargo doc --locked --no-deps --document-private-items

# Build the fuzz targets, and run each over its seeds. They need a C++ compiler, for libFuzzer.
fuzz-targets:
    #!/usr/bin/env bash
    set -euo pipefail
    cargo build --locked --package racetozero-fuzz
    for seeds in fuzz/corpus/*; do
      target=${seeds##*/}
      output=$("target/debug/$target" "$seeds"/* 2>&1) || { echo "$output"; exit 1; }
      echo "$target: $(ls "$seeds" | wc -l) seeds"
    done

# Check the record in data/.
record:
    cargo run --locked --quiet -- check

# Find snapshots that no test read in the last run with INSTA_SNAPSHOT_REFERENCES_FILE=$PWD/target/snapshots.
unread-snapshots:
    #!/usr/bin/env bash
    set -euo pipefail
    unread=$(comm -13 <(sort -u target/snapshots) <(git ls-files '*.snap' | sed "s,^,$PWD/," | sort))
    [ -z "$unread" ] || { printf 'no test reads %s\n' $unread; exit 1; }

# Run validators that others wrote over the served site.
outside:
    tests/outside/run

# Compare the exported files behind nginx with the server's answers.
copy:
    timeout 10m tests/outside/export

# Run nginx and Varnish in front of two servers, and end one of them under load.
caches:
    timeout 10m tests/outside/caches

# Send the server what no browser sends.
hostile:
    timeout 10m tests/outside/hostile
