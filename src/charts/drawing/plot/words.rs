//! Labels and sentences in a plot, placed where they cover nothing.

use plotters::element::Text;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontDesc, FontFamily, FontStyle, TextStyle};

use super::{AROUND_A_MARK, Plot};
use crate::charts::drawing::canvas::UNITS;
use crate::charts::drawing::label::{Area, Side, on, width};
use crate::charts::drawing::role::Role;
use crate::charts::drawing::text::{broken, narrower};

impl Plot<'_> {
    /// Writes a label near its mark. If there is no room, it writes it farther away with a leader line, or
    /// omits it.
    pub fn label(&mut self, text: &str, mark: (i32, i32), role: Role, first: &[Side]) {
        if self.label_near(text, mark, role, first) {
            return;
        }
        if let Some(area) = self.taken.place_led(mark, self.size(text), first) {
            self.lead(mark, area);
            self.write(text, mark, area, role);
        } else {
            self.label_far(text, mark, role, first);
        }
    }

    /// Writes a label whose words say what it names, near the mark or far away.
    pub fn label_far(&mut self, text: &str, mark: (i32, i32), role: Role, first: &[Side]) {
        if let Some(area) = self.taken.place(mark, self.size(text), first) {
            self.write(text, mark, area, role);
        }
    }

    fn lead(&mut self, mark: (i32, i32), area: Area) {
        let end = area.nearest(mark);
        let begin = on(mark, end, AROUND_A_MARK);
        self.line(&[begin, end], Role::Guide);
        self.taken.take_line(begin, end);
    }

    /// Writes a label close to a mark, and returns whether there was room.
    pub fn label_near(&mut self, text: &str, mark: (i32, i32), role: Role, first: &[Side]) -> bool {
        let found = self.taken.place_near(mark, self.size(text), first);
        if let Some(area) = found {
            self.write(text, mark, area, role);
        }
        found.is_some()
    }

    /// Writes a label on these sides of a mark only, and returns whether there was room.
    pub fn label_only(&mut self, text: &str, mark: (i32, i32), role: Role, sides: &[Side]) -> bool {
        let found = self.taken.place_only(mark, self.size(text), sides);
        if let Some(area) = found {
            self.write(text, mark, area, role);
        }
        found.is_some()
    }

    /// Writes lines of text where there is room, as near to a mark as possible, and leads to them from the mark. If
    /// no line can reach them, it writes them without one; without room it omits them.
    pub fn say(&mut self, lines: &[String], mark: (i32, i32), role: Role) {
        let wide = lines.iter().map(|line| narrower(self.size(line).0)).max().unwrap_or_default();
        let high = self.line_height() * i32::try_from(lines.len()).unwrap_or_default();
        let led = self.taken.place_led_anywhere(mark, (wide, high), self.bounds);
        if let Some(area) = led {
            self.lead(mark, area);
        }
        let found = led.or_else(|| self.taken.place_anywhere(mark, (wide, high), self.bounds));
        if let Some(area) = found {
            self.block((area.left, area.top), lines.iter().map(|line| (line.as_str(), role)));
        }
    }

    /// Lines of text under each other, from the left upper corner of the first, in units.
    pub fn block<'t>(&self, (left, top): (i32, i32), lines: impl IntoIterator<Item = (&'t str, Role)>) {
        let mut y = top + self.line_height() / 2;
        for (line, role) in lines {
            self.text_right_of((left, y), line, role);
            y += self.line_height();
        }
    }

    /// A text in lines of at most `room` CSS pixels.
    pub fn broken(&self, text: &str, room: i32) -> Vec<String> {
        broken(text, self.text / UNITS, room)
    }

    /// The height of a line of text, in units.
    pub fn line_height(&self) -> i32 {
        self.text * 13 / 10
    }

    /// The width and height of a text, in units.
    pub fn size(&self, text: &str) -> (i32, i32) {
        (width(text, f64::from(self.text)) as i32, self.text * 11 / 10)
    }

    fn write(&self, text: &str, mark: (i32, i32), area: Area, role: Role) {
        let wide = area.right - area.left;
        let (anchor, x) = match area.left + wide / 2 {
            middle if middle > mark.0 + wide / 4 => (HPos::Left, area.left),
            middle if middle < mark.0 - wide / 4 => (HPos::Right, area.right),
            middle => (HPos::Center, middle),
        };
        self.text(text, (x, (area.top + area.bottom) / 2), role, anchor, VPos::Center);
    }

    /// A text that starts at a point and is centered on its height.
    pub fn text_right_of(&self, at: (i32, i32), text: &str, role: Role) {
        self.text(text, at, role, HPos::Left, VPos::Center);
    }

    pub(super) fn text(&self, text: &str, at: (i32, i32), role: Role, across: HPos, down: VPos) {
        let font = FontDesc::new(FontFamily::SansSerif, f64::from(self.text), FontStyle::Normal);
        let color = role.color();
        let style = TextStyle::from(font).color(&color).pos(Pos::new(across, down));
        self.draw(&Text::new(text.to_owned(), at, style));
    }
}
