//! When the record has changed, by looking at it: that works on every file system, and tells the end
//! of a change, where a notice of the system would tell its beginning.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, SystemTime};
use std::{fs, io};

const BETWEEN_LOOKS: Duration = Duration::from_millis(500);

/// What tells one state of the record from another, without reading it.
pub type State = BTreeMap<PathBuf, (SystemTime, u64)>;

/// Calls `changed` after each change since `told`, when two looks have found the same, for as long as
/// it is wanted.
pub fn changes(data: &Path, mut told: State, changed: impl Fn() -> bool) {
    let mut before = told.clone();
    loop {
        sleep(BETWEEN_LOOKS);
        let now = look(data);
        if now == before && now != told {
            told.clone_from(&now);
            if !changed() {
                return;
            }
        }
        before = now;
    }
}

/// What cannot be read is not there; the check says so of each file.
pub fn look(data: &Path) -> State {
    let mut state = State::new();
    let _ = add(data, &mut state);
    state
}

fn add(folder: &Path, state: &mut State) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        // A file may be gone by now.
        let Ok(about) = fs::metadata(&path) else { continue };
        if about.is_dir() {
            let _ = add(&path, state);
        } else {
            state.insert(path, (about.modified()?, about.len()));
        }
    }
    Ok(())
}
