//! Checks and builds a new edition while the server serves the old one, then swaps them or reports why not.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::thread;

use signal_hook::consts::SIGHUP;
use signal_hook::iterator::Signals;

use crate::cli::serve::watch;
use crate::server::Editions;
use crate::store::Built;
use crate::words::answers;
use crate::{facts, store};

/// Reads the record again at each SIGHUP. With `seen`, the state at the start, also after each change.
pub fn begin(
    editions: Arc<Editions>,
    data: PathBuf,
    db: PathBuf,
    seen: Option<watch::State>,
) -> std::io::Result<()> {
    let (wanted, asked) = channel();
    on_signal(wanted.clone())?;
    if let Some(seen) = seen {
        let data = data.clone();
        thread::spawn(move || watch::changes(&data, seen, || wanted.send(()).is_ok()));
    }
    thread::spawn(move || {
        while asked.recv().is_ok() {
            // One reading serves all requests that arrived meanwhile.
            asked.try_iter().for_each(drop);
            reload(&editions, &data, &db);
        }
    });
    Ok(())
}

fn on_signal(wanted: Sender<()>) -> std::io::Result<()> {
    let mut signals = Signals::new([SIGHUP])?;
    thread::spawn(move || signals.forever().map_while(|_| wanted.send(()).ok()).for_each(drop));
    Ok(())
}

/// The server keeps the old edition whatever the new record contains, even if reading it panics.
fn reload(editions: &Editions, data: &Path, db: &Path) {
    let read = catch_unwind(AssertUnwindSafe(|| next(editions, data, db)));
    let failed = |_| Err(vec!["the program failed at this record; please report it".to_owned()]);
    if let Err(problems) = read.unwrap_or_else(failed) {
        editions.refuse(problems);
    }
}

fn next(editions: &Editions, data: &Path, db: &Path) -> Result<(), Vec<String>> {
    let one = |error: store::StoreError| vec![error.to_string()];
    let record = facts::read(data)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<String>>())?;
    if record.digest == editions.edition().digest {
        editions.unchanged();
        return Ok(());
    }
    let built = Built::beside(&record, db, answers::english).map_err(one)?;
    let path = built.path().to_owned();
    editions.replace(&path, || built.put_in_place()).map_err(one)
}
