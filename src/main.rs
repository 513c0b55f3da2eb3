use std::process::ExitCode;

fn main() -> ExitCode {
    racetozero::cli::run()
}
