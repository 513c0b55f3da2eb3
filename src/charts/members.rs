//! The members of the campaign worldwide, count by count, beside its goal.

use crate::charts::drawing::{Margin, Marker, Plot, Role, Side, Size, Svg, beside_axis, years};
use crate::domain::{Campaign, MembersAt, PartialDate};
use crate::words::number::whole;
use crate::words::{Language, members};

/// Draws every count as a point; `None` if the record has none. A line joins the counts of the campaign's list
/// only, because nobody can recount the others.
pub fn members(language: Language, campaign: &Campaign, size: Size) -> Option<Svg> {
    let counts = campaign.membership.over_time();
    let scene = Scene::new(language, campaign, &counts)?;
    let mut body = String::new();
    scene.draw(&mut body, size);
    let title = members::title(language, campaign);
    let described = members::described(language, campaign, &counts);
    Some(Svg::new(language, pixels(size), &title, &described, &body))
}

/// Lower than other charts: it has few points.
fn pixels(size: Size) -> (i32, i32) {
    match size {
        Size::Phone => (340, 300),
        Size::Desk => (900, 340),
        Size::Picture => (980, 380),
    }
}

struct Scene<'c> {
    language: Language,
    campaign: &'c Campaign,
    counts: &'c [MembersAt<'c>],
    goal: f64,
    first: f64,
    today: f64,
}

impl<'c> Scene<'c> {
    fn new(language: Language, campaign: &'c Campaign, counts: &'c [MembersAt<'c>]) -> Option<Self> {
        let first = f64::from(counts.first()?.date.year.number());
        let goal = campaign.goal_communities as f64;
        Some(Scene { language, campaign, counts, goal, first, today: at(campaign.as_of) })
    }

    fn draw(&self, body: &mut String, size: Size) {
        let most = self.counts.iter().map(|count| count.members as f64).fold(self.goal, f64::max);
        let tick = |value: f64| whole(self.language, value);
        let left = beside_axis(most, 4, size.text(), tick);
        let last = self.today.max(self.counts.last().map_or(self.today, |count| at(count.date)));
        let margin = Margin(left, 34, 24, 30);
        let range = (self.first, last + 0.3);
        let mut plot = Plot::new(body, pixels(size), size.text(), margin, range, (0.0, most * 1.2));
        plot.values(most, 4, self.language.text("members-unit"), tick);
        for year in years(self.first as i32, last as i32, 1) {
            plot.under(f64::from(year), &year.to_string());
        }
        plot.taken.slides = true;
        self.draw_goal(&mut plot, last);
        let today = self.language.message("label-today").with("year", self.campaign.as_of.year);
        plot.rule(self.today, &today.to_string());
        self.draw_counts(&mut plot, size);
    }

    fn draw_goal(&self, plot: &mut Plot<'_>, last: f64) {
        let (from, to) = (plot.at(self.first, self.goal), plot.at(last, self.goal));
        plot.line(&[from, to], Role::Promised);
        plot.taken.take_line(from, to);
        let goal = self.language.message("members-goal").with("goal", whole(self.language, self.goal));
        plot.label_only(&goal.to_string(), to, Role::PromiseLabel, &[Side::BelowLeft, Side::AboveLeft]);
    }

    fn draw_counts(&self, plot: &mut Plot<'_>, size: Size) {
        let place = |plot: &Plot<'_>, count: &MembersAt<'_>| plot.at(at(count.date), count.members as f64);
        let listed: Vec<(i32, i32)> =
            self.counts.iter().filter(|count| count.is_listed()).map(|count| place(plot, count)).collect();
        if listed.len() > 1 {
            plot.line(&listed, Role::Counted);
            listed.windows(2).for_each(|leg| plot.taken.take_line(leg[0], leg[1]));
        }
        for count in self.counts {
            let marker = if count.is_listed() { Marker::Square } else { Marker::Circle };
            let tip = members::counted(self.language, self.campaign, count);
            plot.point(place(plot, count), marker, Role::Point, 50, &tip);
            plot.taken.keep_apart(place(plot, count));
        }
        for count in self.counts.iter().rev() {
            let label = members::label(self.language, count, size.is_roomy());
            let sides = [Side::Above, Side::Below, Side::BelowRight];
            plot.label(&label, place(plot, count), Role::Label, &sides);
        }
    }
}

/// The position of a date on the axis of years. A year without a month is at its middle.
fn at(date: PartialDate) -> f64 {
    let months = date.month.map_or(6.0, |month| f64::from(month) - 1.0);
    let days = date.day.map_or(0.5, |day| (f64::from(day) - 1.0) / 31.0);
    f64::from(date.year.number()) + (months + days) / 12.0
}
