//! Domain types as SQL values, and back: text, a whole number or a real number each.

use std::str::FromStr;

use rusqlite::Result;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use crate::domain::{
    CensusGeoid, Code, CriterionNumber, EditionName, FigureName, FigureValue, IndicatorKey, Key, PartialDate,
    Percent, Slug, Tonnes, WebUrl, Year, each_code,
};

/// A closed set of words, by its code.
macro_rules! codes {
    ($($kind:ident),* $(,)?) => { $(
        impl ToSql for crate::domain::$kind {
            fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
                Ok(self.code().into())
            }
        }

        impl FromSql for crate::domain::$kind {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                parsed(value)
            }
        }
    )* };
}

/// A type that is spelled as text.
macro_rules! texts {
    ($($kind:ty),* $(,)?) => { $(
        impl ToSql for $kind {
            fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
                Ok(self.to_string().into())
            }
        }

        impl FromSql for $kind {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                parsed(value)
            }
        }
    )* };
}

/// A number of a limited range.
macro_rules! numbers {
    ($($kind:ty: $plain:ty, $read:path);* $(;)?) => { $(
        impl ToSql for $kind {
            fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
                Ok(self.number().into())
            }
        }

        impl FromSql for $kind {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                let number = <$plain>::column_result(value)?;
                $read(number).map_err(|_| unreadable(number))
            }
        }
    )* };
}

each_code!(codes);

texts!(CensusGeoid, EditionName, FigureName, FigureValue, IndicatorKey, Key, PartialDate, Slug, WebUrl);

numbers!(
    CriterionNumber: i64, CriterionNumber::try_from;
    Percent: f64, Percent::try_from;
    Tonnes: f64, Tonnes::signed;
    Year: i64, Year::try_from;
);

fn parsed<T: FromStr>(value: ValueRef<'_>) -> FromSqlResult<T> {
    let text = value.as_str()?;
    text.parse().map_err(|_| unreadable(text))
}

/// Years as a JSON list, which SQL reads with `json_each`.
pub struct Years(pub Vec<Year>);

impl ToSql for Years {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        let years: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        Ok(format!("[{}]", years.join(",")).into())
    }
}

impl FromSql for Years {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        let years = text.trim_matches(['[', ']']).split(',').filter(|year| !year.is_empty());
        let read = |year: &str| Year::try_from(year.parse::<i64>().ok()?).ok();
        years.map(read).collect::<Option<Vec<Year>>>().map(Years).ok_or_else(|| unreadable(text))
    }
}

/// The row adds the name of the column.
fn unreadable(value: impl ToString) -> FromSqlError {
    FromSqlError::Other(value.to_string().into())
}
