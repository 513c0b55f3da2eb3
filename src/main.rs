use std::process::ExitCode;

/// jemalloc returns freed memory to the system: a build takes six times the memory that serving takes.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    racetozero::cli::run()
}
