//! The key below the plot: a sample of each kind of mark, and its words. On a desk the words are beside the marks,
//! so the key names series only.

use super::promise::Mark;
use super::scene::Scene;
use crate::charts::drawing::{Marker, Plot, Role, Size, UNITS, broken};
use crate::words::verdict;

/// The width of a sample and its distance from the words, in CSS pixels.
const SAMPLE: i32 = 34;
const LINE: i32 = 18;
/// The space above the key and between its rows.
const APART: i32 = 8;

pub struct Key {
    rows: Vec<Row>,
    /// The rows beside each other, and the width of a column in CSS pixels.
    columns: (usize, i32),
}

struct Row {
    sample: Option<Sample>,
    lines: Vec<String>,
    role: Role,
}

enum Sample {
    Line(Role),
    Mark(Marker, Role),
    Seam,
}

impl Key {
    pub fn new(scene: &Scene<'_>, size: Size) -> Self {
        let columns = if size.is_roomy() { (3, size.pixels().0 / 3) } else { (1, size.pixels().0) };
        let texts = if size.is_roomy() { series(scene) } else { all(scene) };
        let row = |(sample, text, role): Text| {
            let room = columns.1 - if sample.is_some() { SAMPLE } else { 0 };
            Row { sample, lines: broken(&text, size.text(), room), role }
        };
        Key { rows: texts.into_iter().map(row).collect(), columns }
    }

    /// In CSS pixels; 0 without rows.
    pub fn height(&self) -> i32 {
        self.rows.chunks(self.columns.0).map(height).sum()
    }

    /// Draws the rows below a line of the drawing, in CSS pixels.
    pub fn draw(&self, plot: &Plot<'_>, below: i32) {
        let mut top = below + APART;
        for beside in self.rows.chunks(self.columns.0) {
            for (column, row) in (0..).zip(beside) {
                row.draw(plot, (column * self.columns.1, top));
            }
            top += height(beside);
        }
    }
}

/// The height of rows beside each other.
fn height(rows: &[Row]) -> i32 {
    let lines = rows.iter().map(|row| row.lines.len()).max().unwrap_or_default();
    LINE * i32::try_from(lines).unwrap_or_default() + APART
}

type Text = (Option<Sample>, String, Role);

fn all(scene: &Scene<'_>) -> Vec<Text> {
    let contrast = scene.judgement.and_then(|judged| verdict::contrast(scene.language, judged));
    let mut texts: Vec<Text> = contrast.into_iter().map(|said| (None, said, Role::Finding)).collect();
    texts.extend(series(scene));
    texts.extend(scene.seams.iter().map(|seam| (Some(Sample::Seam), seam.words(scene.language), Role::Aside)));
    if !scene.continued().is_empty() {
        texts.push((Some(Sample::Line(Role::Continued)), scene.pace_words(), Role::Note));
    }
    texts.extend(path(scene));
    texts.extend(scene.marks.iter().filter(|mark| mark.count.year == scene.last).map(mark));
    texts
}

/// The series, if there is more than one.
fn series(scene: &Scene<'_>) -> Vec<Text> {
    let Some(apart) = scene.apart() else { return Vec::new() };
    let named = scene.assessment.trajectories.iter().enumerate().map(|(index, trajectory)| {
        let title = scene.assessment.community.series(&trajectory.series).map(|series| series.title.clone());
        (Some(Sample::Mark(Marker::nth(index), Role::Point)), title.unwrap_or_default(), Role::SeriesName)
    });
    named.chain([(None, apart.to_owned(), Role::Aside)]).collect()
}

fn path(scene: &Scene<'_>) -> Option<Text> {
    let is_promised = scene.path.as_ref()?.is_promised;
    let (line, role) =
        if is_promised { (Role::Promised, Role::PromiseNote) } else { (Role::Straight, Role::Aside) };
    Some((Some(Sample::Line(line)), scene.path_words(), role))
}

fn mark(mark: &Mark) -> Text {
    let (marker, role) = mark.kind.shape();
    let words = if role == Role::Target { Role::PromiseNote } else { Role::Aside };
    (Some(Sample::Mark(marker, role)), mark.words.clone(), words)
}

impl Row {
    /// `left` and `top` are in CSS pixels.
    fn draw(&self, plot: &Plot<'_>, (left, top): (i32, i32)) {
        let beside = if self.sample.is_some() { SAMPLE } else { 0 };
        let words = ((left + beside) * UNITS, top * UNITS);
        plot.block(words, self.lines.iter().map(|line| (line.as_str(), self.role)));
        if let Some(sample) = &self.sample {
            sample.draw(plot, left * UNITS, (top + LINE / 2) * UNITS);
        }
    }
}

impl Sample {
    fn draw(&self, plot: &Plot<'_>, left: i32, y: i32) {
        let (from, to) = ((left + 20, y), (left + (SAMPLE - 8) * UNITS, y));
        let middle = (i32::midpoint(from.0, to.0), y);
        match self {
            Sample::Line(role) => plot.line(&[from, to], *role),
            Sample::Mark(marker, role) => plot.sample(middle, *marker, *role, 46),
            Sample::Seam => {
                plot.line(&[from, to], Role::Counted);
                plot.seam_at(middle);
            }
        }
    }
}
