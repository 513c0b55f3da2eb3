//! The main chart: what was counted, what was promised, and where the pace so far would lead.

use super::label::Side;
use super::marker::Marker;
use super::plot::{Margin, Plot, beside_axis};
use super::role::Role;
use super::scale::years;
use super::size::Size;
use super::svg::Svg;
use crate::domain::{
    Basis, Community, Count, Inventory, Judgement, Known, NotKnown, Pathway, Precision, TargetKind, Tonnes,
    Trajectory, Year,
};
use crate::words::number::{self, percent, short};
use crate::words::verdict;

/// Community-wide inventories as points, joined only within a series; the promised path dashed
/// through its targets; the observed pace carried on to the target year, and the gap that leaves.
pub fn trajectory(community: &Community, as_of: Year, size: Size) -> Known<Svg> {
    let scene = Scene::new(community, as_of)?;
    let mut body = String::new();
    scene.draw(&mut body, size);
    let title = format!("Emissions of {} and what it promised", community.name);
    Ok(Svg::new(size.pixels(), &title, &scene.description(), &body))
}

/// All that is drawn, in the order in which it is drawn.
pub(super) struct Scene<'c> {
    community: &'c Community,
    as_of: Year,
    pub trajectories: Vec<Trajectory>,
    judgement: Option<Judgement>,
    pub path: Option<Pathway>,
    pub marks: Vec<Mark>,
}

/// A target at its level.
pub(super) struct Mark {
    pub count: Count,
    label: String,
    /// The label where room is short.
    brief: String,
}

impl<'c> Scene<'c> {
    pub fn new(community: &'c Community, as_of: Year) -> Known<Self> {
        let trajectories = community.trajectories(Basis::Community);
        if trajectories.is_empty() {
            return Err(NotKnown::NoInventory);
        }
        let judgement = community.headline(as_of).ok();
        let net_zero = community.net_zero().ok().map(|target| community.judge(target, as_of));
        let path_of = |judgement: &Option<Judgement>| judgement.as_ref().and_then(|j| j.path.clone().ok());
        let path = path_of(&judgement).or_else(|| path_of(&net_zero));
        let marks = promises(community, as_of).iter().filter_map(|judged| mark(judged, as_of)).collect();
        Ok(Scene { community, as_of, trajectories, judgement, path, marks })
    }

    fn counts(&self) -> impl Iterator<Item = &Count> {
        self.trajectories.iter().flat_map(|trajectory| trajectory.counts())
    }

    /// First and last year of the time axis, with a little room.
    pub fn years(&self) -> (f64, f64) {
        let counted = || self.counts().map(|count| count.year.number());
        let promised = self.marks.iter().map(|mark| mark.count.year.number());
        let first = counted().min().unwrap_or(self.as_of.number());
        let last = counted().chain(promised).max().unwrap_or(first).max(first + 5);
        (f64::from(first) - 1.0, f64::from(last) + 1.0)
    }

    pub fn most(&self) -> f64 {
        self.counts().map(|count| count.total.number()).fold(0.0, f64::max)
    }

    fn draw(&self, body: &mut String, size: Size) {
        let desk = size == Size::Desk;
        let left = beside_axis(self.most(), 4, size.text(), short);
        let margin = if desk { Margin(left, 34, 130, 30) } else { Margin(left, 34, 14, 28) };
        let top = if self.most() > 0.0 { self.most() * 1.1 } else { 1.0 };
        let mut plot = Plot::new(body, size.pixels(), size.text(), margin, self.years(), (0.0, top));
        plot.values(self.most(), 4, "Metric tons of CO₂e a year", short);
        let (first, last) = self.years();
        for year in years(first.ceil() as i32, last.floor() as i32, if desk { 5 } else { 10 }) {
            plot.under(f64::from(year), &year.to_string());
        }
        self.take_lines(&mut plot);
        self.draw_path(&mut plot);
        self.draw_pace(&mut plot, desk);
        self.draw_counts(&mut plot);
        self.draw_marks(&mut plot);
        self.label_counts(&mut plot, desk);
        self.label_marks(&mut plot, desk);
        self.label_lines(&mut plot, desk);
    }

    fn at(plot: &Plot<'_>, count: Count) -> (i32, i32) {
        plot.at(f64::from(count.year.number()), count.total.number())
    }

    fn take_lines(&self, plot: &mut Plot<'_>) {
        let counted = self.trajectories.iter().map(|t| t.counts().to_vec());
        let promised = self.path.iter().map(|path| path.points().to_vec());
        for line in counted.chain(promised).chain([self.continued()]) {
            for leg in line.windows(2) {
                let (from, to) = (Self::at(plot, leg[0]), Self::at(plot, leg[1]));
                plot.taken.take_line(from, to);
            }
        }
    }

    fn draw_path(&self, plot: &mut Plot<'_>) {
        if let Some(path) = &self.path {
            let points: Vec<(i32, i32)> = path.points().iter().map(|count| Self::at(plot, *count)).collect();
            plot.line(&points, Role::Promised);
        }
    }

    /// The latest inventory carried on at the observed pace, year by year, to the target year.
    fn continued(&self) -> Vec<Count> {
        let Some(judgement) = &self.judgement else { return Vec::new() };
        let (Ok(latest), Ok(pace), Ok(_)) = (&judgement.latest, &judgement.pace, &judgement.projected) else {
            return Vec::new();
        };
        let carried = |ahead: i32| {
            let year = Year::try_from(i64::from(latest.year.number() + ahead)).ok()?;
            let total = Tonnes::signed(pace.carry(latest.total.number(), ahead)).ok()?;
            Some(Count { year, total })
        };
        (0..=judgement.target.year.since(latest.year)).filter_map(carried).collect()
    }

    fn draw_pace(&self, plot: &mut Plot<'_>, desk: bool) {
        let line = self.continued();
        let Some(end) = line.last() else { return };
        let points: Vec<(i32, i32)> = line.iter().map(|count| Self::at(plot, *count)).collect();
        plot.line(&points, Role::Continued);
        let level = self.judgement.as_ref().and_then(|judgement| judgement.level.clone().ok());
        let Some(level) = level.filter(|level| *level < end.total) else { return };
        self.draw_gap(plot, *end, level.number(), desk);
    }

    /// A bracket from where the pace would lead down to the target level.
    fn draw_gap(&self, plot: &mut Plot<'_>, end: Count, level: f64, desk: bool) {
        let (x, top) = Self::at(plot, end);
        let bottom = plot.at(f64::from(end.year.number()), level).1;
        let (inner, outer) = (x + 80, x + 140);
        plot.line(&[(inner, top), (outer, top), (outer, bottom), (inner, bottom)], Role::Gap);
        plot.taken.take_line((outer, top), (outer, bottom));
        let over = short(end.total.number() - level);
        let texts = [format!("{over} over the target"), format!("{over} over"), format!("+{over}")];
        // Only on the right of the bracket: across the lines it would seem to be about them.
        for text in texts.iter().skip(usize::from(!desk)) {
            let at = (outer, (top + bottom) / 2);
            if plot.label_only(text, at, Role::Note, &[Side::Right, Side::AboveRight, Side::BelowRight]) {
                return;
            }
        }
    }

    fn draw_counts(&self, plot: &mut Plot<'_>) {
        for (index, trajectory) in self.trajectories.iter().enumerate() {
            let points: Vec<(i32, i32)> = trajectory.counts().iter().map(|c| Self::at(plot, *c)).collect();
            if points.len() > 1 {
                plot.line(&points, Role::Counted);
            }
            let radius = if trajectory.counts().len() > 12 { 38 } else { 46 };
            for (count, point) in trajectory.counts().iter().zip(points) {
                if self.is_baseline(*count) {
                    plot.point(point, Marker::Circle, Role::Baseline, radius + 34, "Baseline of the targets");
                }
                plot.point(point, Marker::nth(index), Role::Point, radius, &self.tip(trajectory, *count));
            }
        }
    }

    fn tip(&self, trajectory: &Trajectory, count: Count) -> String {
        let total = number::tons(count.total, Precision::Exact);
        match self.community.series(&trajectory.series) {
            Some(series) => format!("{}: {total}, {}", count.year, series.title),
            None => format!("{}: {total}", count.year),
        }
    }

    fn draw_marks(&self, plot: &mut Plot<'_>) {
        for mark in &self.marks {
            let at = Self::at(plot, mark.count);
            plot.point(at, Marker::Circle, Role::Target, 52, &mark.label);
        }
    }

    fn label_marks(&self, plot: &mut Plot<'_>, desk: bool) {
        const SIDES: [Side; 5] =
            [Side::BelowLeft, Side::AboveRight, Side::Above, Side::FarLeft, Side::AboveLeft];
        for mark in &self.marks {
            let text = if desk { &mark.label } else { &mark.brief };
            plot.label(text, Self::at(plot, mark.count), Role::PromiseLabel, &SIDES);
        }
    }

    /// Figures first, names after: where room is short, a name gives way to a figure.
    fn label_counts(&self, plot: &mut Plot<'_>, desk: bool) {
        for trajectory in &self.trajectories {
            let baseline = trajectory.counts().iter().filter(|count| desk && self.is_baseline(**count));
            baseline.for_each(|count| self.label_count(plot, trajectory, *count, desk));
        }
        for trajectory in self.trajectories.iter().rev() {
            self.label_ends(plot, trajectory, desk);
        }
        if desk && self.trajectories.len() > 1 {
            self.trajectories.iter().rev().for_each(|trajectory| self.name_series(plot, trajectory));
        }
    }

    /// The newest and the first inventory of a series; on a desk the baseline has its label already.
    fn label_ends(&self, plot: &mut Plot<'_>, trajectory: &Trajectory, desk: bool) {
        let newest = trajectory.newest();
        let first = trajectory.counts().first().copied().filter(|first| first.year != newest.year);
        for count in [newest].into_iter().chain(first).filter(|count| !(desk && self.is_baseline(*count))) {
            self.label_count(plot, trajectory, count, desk);
        }
    }

    fn label_count(&self, plot: &mut Plot<'_>, trajectory: &Trajectory, count: Count, desk: bool) {
        const SIDES: [Side; 3] = [Side::AboveRight, Side::Above, Side::Below];
        plot.label(&self.value(trajectory, count, desk), Self::at(plot, count), Role::Label, &SIDES);
    }

    fn name_series(&self, plot: &mut Plot<'_>, trajectory: &Trajectory) {
        const SIDES: [Side; 3] = [Side::Right, Side::Below, Side::Above];
        let counts = trajectory.counts();
        let (Some(series), Some(middle)) =
            (self.community.series(&trajectory.series), counts.get(counts.len() / 2))
        else {
            return;
        };
        let along: Vec<(i32, i32)> = counts.iter().map(|count| Self::at(plot, *count)).collect();
        let near = |at: &(i32, i32)| plot.label_only(&series.title, *at, Role::SeriesName, &SIDES);
        if !along.iter().any(near) {
            plot.label(&series.title, Self::at(plot, *middle), Role::SeriesName, &SIDES);
        }
    }

    /// Whether the promised path starts from it.
    fn is_baseline(&self, count: Count) -> bool {
        self.path.as_ref().is_some_and(|path| path.points().first() == Some(&count))
    }

    /// `2021: 5.4M`, `2005 baseline: 7.85M`; a figure that rests on news alone says so.
    fn value(&self, trajectory: &Trajectory, count: Count, desk: bool) -> String {
        let of_it = |i: &&Inventory| i.series == trajectory.series && i.year == count.year;
        let inventory = self.community.inventories.iter().find(of_it);
        let news = inventory.is_some_and(|inventory| self.community.is_news(&inventory.source));
        let from = if news { " (news)" } else { "" };
        let base = if desk && self.is_baseline(count) { " baseline" } else { "" };
        format!("{}{base}: {}{from}", count.year, short(count.total.number()))
    }

    fn label_lines(&self, plot: &mut Plot<'_>, desk: bool) {
        let line = self.continued();
        if let (Some(first), Some(middle)) = (line.first(), line.get(line.len() / 2)) {
            let text = if desk {
                format!("if the pace up to {} went on", first.year)
            } else {
                "if the pace went on".to_owned()
            };
            plot.label(&text, Self::at(plot, *middle), Role::Note, &[Side::AboveRight, Side::Above]);
        }
        self.label_path(plot);
    }

    /// Beside the last leg with room: the later, the farther from what was counted.
    fn label_path(&self, plot: &mut Plot<'_>) {
        const SIDES: [Side; 2] = [Side::AboveRight, Side::BelowLeft];
        let Some(path) = &self.path else { return };
        for leg in path.points().windows(2).rev() {
            let (from, to) = (Self::at(plot, leg[0]), Self::at(plot, leg[1]));
            let middle = ((from.0 + to.0) / 2, (from.1 + to.1) / 2);
            if plot.label_only("promised path", middle, Role::PromiseLabel, &SIDES) {
                return;
            }
        }
    }

    /// The chart in words, for those who do not see it.
    fn description(&self) -> String {
        let counts: Vec<String> = self
            .trajectories
            .iter()
            .map(|trajectory| {
                let newest = trajectory.newest();
                let first = trajectory.counts().first().map_or(newest, |first| *first);
                match trajectory.counts().len() {
                    1 => format!("{} {} in {}", short(newest.total.number()), number::UNIT, newest.year),
                    n => format!(
                        "{n} inventories from {} {} in {} to {} in {}",
                        short(first.total.number()),
                        number::UNIT,
                        first.year,
                        short(newest.total.number()),
                        newest.year
                    ),
                }
            })
            .collect();
        let promises: Vec<&str> = self.marks.iter().map(|mark| mark.label.as_str()).collect();
        let sentence = verdict::sentence(self.community, self.as_of);
        format!("Counted: {}. Promised: {}. {sentence}", counts.join("; "), promises.join("; "))
    }
}

/// Every adopted community-wide target, judged.
fn promises(community: &Community, as_of: Year) -> Vec<Judgement> {
    let adopted = community.targets.iter().filter(|target| target.is_adopted(target.kind, Basis::Community));
    adopted.map(|target| community.judge(target, as_of)).collect()
}

/// A target at its level, where that is known; reaching zero needs no baseline.
fn mark(judgement: &Judgement, as_of: Year) -> Option<Mark> {
    let target = &judgement.target;
    let whole = target.gross_reduction().number() >= 100.0;
    let zero = Tonnes::emitted(0.0).ok().filter(|_| whole);
    let total = judgement.level.clone().ok().or(zero)?;
    let (year, level) = (target.year, short(total.number()));
    let label = match target.kind {
        TargetKind::NetZero if whole => format!("net zero {year}"),
        TargetKind::NetZero => format!("net zero {year}, at most {level} gross"),
        TargetKind::Interim => format!("{year} target: {level} (−{})", percent(target.reduction.number())),
    };
    let brief = match target.kind {
        TargetKind::NetZero => format!("net zero {year}"),
        TargetKind::Interim => format!("{year}: {level}"),
    };
    let label = if year < as_of { brief.clone() } else { label };
    Some(Mark { count: Count { year, total }, label, brief })
}
