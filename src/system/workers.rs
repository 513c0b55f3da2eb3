//! A pool of scoped threads.

use std::panic::resume_unwind;
use std::sync::{Mutex, PoisonError};
use std::thread::{available_parallelism, scope};

/// The number of processors.
pub fn processors() -> usize {
    available_parallelism().map_or(1, usize::from)
}

/// Does every task, one thread a worker, and returns the results in the order of the tasks. A worker stops at
/// its first error.
pub fn each<W: Send, T: Send, D: Send, E: Send>(
    workers: &mut [W],
    tasks: Vec<T>,
    work: impl Fn(&mut W, T) -> Result<D, E> + Sync,
) -> Result<Vec<D>, E> {
    let waiting = Mutex::new(tasks.into_iter().enumerate());
    // `next` cannot panic, so a poisoned lock protects nothing.
    let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).next();
    let run = |worker: &mut W| {
        let mut done = Vec::new();
        while let Some((number, task)) = next() {
            done.push((number, work(worker, task)?));
        }
        Ok(done)
    };
    let parts: Vec<Result<Vec<(usize, D)>, E>> = match workers {
        [only] => vec![run(only)],
        _ => scope(|threads| {
            let run = &run;
            let running: Vec<_> = workers.iter_mut().map(|worker| threads.spawn(move || run(worker))).collect();
            // A panic of a thread goes on in this one: lost work must not look like finished work.
            running.into_iter().map(|it| it.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
        }),
    };
    let mut done = Vec::new();
    for part in parts {
        done.extend(part?);
    }
    done.sort_by_key(|(number, _)| *number);
    Ok(done.into_iter().map(|(_, result)| result).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_in_the_order_of_the_tasks_and_an_error_is_returned() {
        for count in [1, 3] {
            let mut workers = vec![0; count];
            let count_tasks = |worker: &mut i32, task| {
                *worker += 1;
                if task < 100 { Ok(task * 2) } else { Err(task) }
            };
            let done = each(&mut workers, (0..100).collect(), count_tasks);
            assert_eq!(done, Ok((0..100).map(|task| task * 2).collect()));
            assert_eq!(workers.iter().sum::<i32>(), 100);
            assert_eq!(each(&mut workers, vec![1, 100], count_tasks), Err(100));
        }
    }
}
