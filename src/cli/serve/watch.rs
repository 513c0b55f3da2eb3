//! Polls the record. Polling works on every file system. A notification comes when a change begins; polling
//! sees when it has ended.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, SystemTime};
use std::{fs, io};

const BETWEEN_LOOKS: Duration = Duration::from_millis(500);

/// Modification time and size of each file: they differ between two states of the record.
pub type State = BTreeMap<PathBuf, (SystemTime, u64)>;

/// Calls `changed` after each change since the state `reported`, once two polls find the same state. Ends
/// when `changed` returns false.
pub fn changes(data: &Path, mut reported: State, changed: impl Fn() -> bool) {
    let mut before = reported.clone();
    loop {
        sleep(BETWEEN_LOOKS);
        let now = look(data);
        if now == before && now != reported {
            reported.clone_from(&now);
            if !changed() {
                return;
            }
        }
        before = now;
    }
}

/// Leaves out what it cannot read; the check reports each such file.
pub fn look(data: &Path) -> State {
    let mut state = State::new();
    let _ = add(data, &mut state);
    state
}

fn add(folder: &Path, state: &mut State) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        // The file may have been deleted meanwhile.
        let Ok(about) = fs::metadata(&path) else { continue };
        if about.is_dir() {
            let _ = add(&path, state);
        } else {
            state.insert(path, (about.modified()?, about.len()));
        }
    }
    Ok(())
}
