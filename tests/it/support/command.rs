//! Runs the program as a user does.

use std::path::Path;
use std::process::{Command, Stdio};

/// The result of a run.
#[derive(Debug)]
pub struct Run {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// The program in a folder, without the tester's environment variables.
pub fn racetozero(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_racetozero"));
    command.args(arguments).current_dir(folder).env_clear().stdin(Stdio::null());
    command
}

impl Run {
    pub fn of(mut command: Command) -> Run {
        let output = command.output().expect("the program starts");
        let text = |bytes| String::from_utf8(bytes).expect("the program prints UTF-8");
        Run { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// The errors, without warnings.
    pub fn errors(&self) -> String {
        let lines = self.stderr.lines().filter(|line| !line.contains(": warning: "));
        lines.map(|line| format!("{line}\n")).collect()
    }

    /// Exit code, output and errors, for a snapshot.
    pub fn transcript(&self) -> String {
        let code = self.code.map_or("killed by a signal".to_owned(), |code| format!("exit {code}"));
        let part =
            |name: &str, text: &str| if text.is_empty() { String::new() } else { format!("\n{name}:\n{text}") };
        code + &part("stdout", &self.stdout) + &part("stderr", &self.stderr)
    }
}
