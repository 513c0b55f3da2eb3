//! `racetozero build`: the edition's SQLite file.

mod agrees;
mod counts;
mod refuses;
mod whole_or_not;
