use std::process::ExitCode;

/// It gives memory back: an edition takes six times as much to be built as to be served.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    racetozero::cli::run()
}
