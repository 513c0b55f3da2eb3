//! Names across files: a path that a file writes, followed through re-exports to the file that defines it.

use std::collections::{BTreeMap, BTreeSet};

use super::source::{Segments, Source};

pub struct Crate {
    /// Each file by its module's path.
    files: BTreeMap<Segments, Source>,
}

/// Longer chains of re-exports are taken for a circle of them.
const DEEPEST: usize = 20;

impl Crate {
    pub fn new(files: Vec<Source>) -> Self {
        Crate { files: files.into_iter().map(|file| (file.module(), file)).collect() }
    }

    /// Each file with the files whose names it uses. A `pub use` hands a name on and uses nothing.
    pub fn imports(&self) -> BTreeMap<&str, BTreeSet<&str>> {
        let of = |(module, source): (&Segments, &'_ Source)| {
            let private = source.uses.iter().filter(|import| !import.is_public).map(|import| &import.path);
            let paths = private.chain(&source.paths).filter(|path| self.is_inside(module, path));
            paths.filter_map(|path| self.file(module, path, 0)).filter(|file| *file != source.file).collect()
        };
        self.files.iter().map(|entry| (entry.1.file.as_str(), of(entry))).collect()
    }

    /// Paths that name no file: a test of this reader itself.
    pub fn unresolved(&self) -> Vec<String> {
        let of = |(module, source): (&Segments, &Source)| {
            let private = source.uses.iter().map(|import| &import.path);
            let lost =
                private.filter(|path| self.is_inside(module, path) && self.file(module, path, 0).is_none());
            lost.map(|path| format!("{}: {}", source.file, path.join("::"))).collect::<Vec<_>>()
        };
        self.files.iter().flat_map(of).collect()
    }

    fn is_inside(&self, module: &Segments, path: &[String]) -> bool {
        ["crate", "self", "super"].contains(&path[0].as_str())
            || self.files.contains_key(&below(module, &path[0]))
    }

    /// The file that defines the last name of a path which `module` writes.
    fn file(&self, module: &Segments, path: &[String], depth: usize) -> Option<&str> {
        let source = self.files.get(module).filter(|_| depth < DEEPEST)?;
        let Some((first, rest)) = path.split_first() else { return Some(&source.file) };
        match first.as_str() {
            "crate" => return self.file(&Vec::new(), rest, depth),
            "self" => return self.file(module, rest, depth),
            "super" => return self.file(&module[..module.len().checked_sub(1)?].to_vec(), rest, depth),
            _ => {}
        }
        let child = below(module, first);
        if self.files.contains_key(&child) {
            return self.file(&child, rest, depth);
        }
        // First, because a file hands on its own macro by `use`.
        if source.defined.contains(first) {
            return Some(&source.file);
        }
        let onwards = |to: &Segments| [to.as_slice(), rest].concat();
        if let Some(import) = source.uses.iter().find(|import| import.name.as_ref() == Some(first)) {
            return self.file(module, &onwards(&import.path), depth + 1);
        }
        let globs = source.uses.iter().filter(|import| import.name.is_none());
        globs.into_iter().find_map(|import| {
            let path = [import.path.as_slice(), path].concat();
            self.is_inside(module, &path).then(|| self.file(module, &path, depth + 1))?
        })
    }
}

fn below(module: &[String], name: &str) -> Segments {
    [module, &[name.to_owned()]].concat()
}
