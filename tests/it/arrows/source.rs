//! One file: the names that it imports, the paths in its code, and the names that it defines.

use std::collections::BTreeSet;

/// The segments of a path: `crate`, `web`, `site`, `Site`.
pub type Segments = Vec<String>;

/// One name of a `use` statement.
pub struct Use {
    pub path: Segments,
    /// The name in this file; none for `*`.
    pub name: Option<String>,
    /// Whether the statement re-exports the name.
    pub is_public: bool,
}

pub struct Source {
    /// The path below `src/`.
    pub file: String,
    pub uses: Vec<Use>,
    /// Paths outside `use` statements.
    pub paths: Vec<Segments>,
    pub defined: BTreeSet<String>,
}

const DEFINES: [&str; 8] = ["struct", "enum", "fn", "const", "static", "trait", "type", "union"];

impl Source {
    pub fn new(file: &str, text: &str) -> Self {
        let tokens = without_tests(&tokens(text));
        let mut source =
            Source { file: file.to_owned(), uses: Vec::new(), paths: Vec::new(), defined: BTreeSet::new() };
        let mut at = 0;
        while at < tokens.len() {
            at = match tokens[at].as_str() {
                "use" => source.add_uses(&tokens, at),
                word if DEFINES.contains(&word) => {
                    source.defined.extend(tokens.get(at + 1).cloned());
                    at + 1
                }
                "macro_rules" => {
                    source.defined.extend(tokens.get(at + 2).cloned());
                    at + 2
                }
                word if is_name(word) => source.add_path(&tokens, at),
                _ => at + 1,
            };
        }
        source
    }

    /// The module's path: `web`, `pages`, `home`.
    pub fn module(&self) -> Segments {
        let path = self.file.trim_end_matches(".rs");
        let mut segments: Segments = path.split('/').map(ToOwned::to_owned).collect();
        if ["mod", "lib"].contains(&segments.last().expect("a name").as_str()) {
            segments.pop();
        }
        segments
    }

    fn add_uses(&mut self, tokens: &[String], at: usize) -> usize {
        let is_public = at > 0 && ["pub", ")"].contains(&tokens[at - 1].as_str());
        let mut names = Vec::new();
        let end = tree(tokens, at + 1, &Vec::new(), &mut names);
        // `impl Trait + use<'a>` imports nothing.
        names.retain(|(path, _)| !path.is_empty());
        self.uses.extend(names.into_iter().map(|(path, name)| Use { path, name, is_public }));
        end
    }

    fn add_path(&mut self, tokens: &[String], at: usize) -> usize {
        let mut path = vec![tokens[at].clone()];
        let mut end = at + 1;
        while tokens.get(end).is_some_and(|token| token == "::")
            && tokens.get(end + 1).is_some_and(|t| is_name(t))
        {
            path.push(tokens[end + 1].clone());
            end += 2;
        }
        // `pub(in crate::store)` says who may use a name, and uses none.
        let is_visibility = at > 2 && tokens[at - 3..at] == ["pub", "(", "in"];
        let is_whole = !is_visibility && (at == 0 || !["::", "."].contains(&tokens[at - 1].as_str()));
        if path.len() > 1 && is_whole {
            self.paths.push(path);
        }
        end
    }
}

fn is_name(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Reads a tree of a `use` statement: each name in it with its path. Returns the place after the tree.
fn tree(
    tokens: &[String],
    mut at: usize,
    before: &Segments,
    names: &mut Vec<(Segments, Option<String>)>,
) -> usize {
    let mut path = before.clone();
    loop {
        match tokens.get(at).map(String::as_str) {
            Some("{") => {
                at += 1;
                while tokens.get(at).is_some_and(|token| token != "}") {
                    at = if tokens[at] == "," { at + 1 } else { tree(tokens, at, &path, names) };
                }
                return at + 1;
            }
            Some("*") => {
                names.push((path, None));
                return at + 1;
            }
            Some("self") if !path.is_empty() => at += 1,
            Some(word) if is_name(word) => {
                path.push(word.to_owned());
                at += 1;
            }
            _ => at += 1,
        }
        if tokens.get(at).is_some_and(|token| token == "::") {
            at += 1;
        } else {
            break;
        }
    }
    let renamed = tokens.get(at).is_some_and(|token| token == "as");
    let name = if renamed { tokens.get(at + 1).cloned() } else { path.last().cloned() };
    names.push((path, name));
    if renamed { at + 2 } else { at }
}

/// The words and signs of the text, without comments and literals.
fn tokens(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let next = |at: usize| letters.get(at).copied().unwrap_or('\0');
    let (mut found, mut at) = (Vec::new(), 0);
    while at < letters.len() {
        match (letters[at], next(at + 1)) {
            ('/', '/') => at += letters[at..].iter().take_while(|c| **c != '\n').count(),
            ('"', _) => at = after_string(&letters, at),
            ('\'', '\\') => at += 3 + letters[at + 3..].iter().take_while(|c| **c != '\'').count(),
            ('\'', _) => at += if next(at + 2) == '\'' { 3 } else { 1 },
            (':', ':') => {
                found.push("::".to_owned());
                at += 2;
            }
            (letter, _) if is_word(letter) => {
                let word: String = letters[at..].iter().take_while(|c| is_word(**c)).collect();
                at += word.chars().count();
                let hashes = letters[at..].iter().take_while(|c| **c == '#').count();
                if word.ends_with('r') && word.len() < 3 && next(at + hashes) == '"' {
                    at = after_raw_string(&letters, at + hashes, hashes);
                } else {
                    found.push(word);
                }
            }
            (letter, _) => {
                found.extend((!letter.is_whitespace()).then(|| letter.to_string()));
                at += 1;
            }
        }
    }
    found
}

fn after_string(letters: &[char], quote: usize) -> usize {
    let mut at = quote + 1;
    while at < letters.len() && letters[at] != '"' {
        at += if letters[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}

fn after_raw_string(letters: &[char], quote: usize, hashes: usize) -> usize {
    let end: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
    let rest = &letters[quote + 1..];
    let length = rest.windows(end.len()).position(|window| window == end).unwrap_or(rest.len());
    quote + 1 + length + end.len()
}

/// Inline tests may import anything, so each item after `#[cfg(test)]` is left out.
fn without_tests(tokens: &[String]) -> Vec<String> {
    const TEST: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let (mut kept, mut at) = (Vec::new(), 0);
    while at < tokens.len() {
        if tokens[at..].iter().take(TEST.len()).eq(TEST.iter()) {
            at = after_item(tokens, at + TEST.len());
        } else {
            kept.push(tokens[at].clone());
            at += 1;
        }
    }
    kept
}

fn after_item(tokens: &[String], mut at: usize) -> usize {
    let mut depth = 0;
    while at < tokens.len() {
        match tokens[at].as_str() {
            "{" => depth += 1,
            "}" if depth == 1 => return at + 1,
            "}" => depth -= 1,
            ";" if depth == 0 => return at + 1,
            _ => {}
        }
        at += 1;
    }
    at
}
