//! Boxes of text, and where they are beside a mark.

/// A box, in units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    pub left: i32,
    pub top: i32,
    pub right: i32,
    pub bottom: i32,
}

impl Area {
    pub fn around((x, y): (i32, i32), radius: i32) -> Self {
        Area { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
    }

    /// The distance of a mark from the box.
    pub fn gap(self, mark: (i32, i32)) -> i32 {
        distance(mark, self.nearest(mark)) as i32
    }

    /// The point of the box nearest to a mark.
    pub fn nearest(self, (x, y): (i32, i32)) -> (i32, i32) {
        (x.clamp(self.left, self.right), y.clamp(self.top, self.bottom))
    }

    pub fn wider(self, by: i32) -> Self {
        Area { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }

    pub fn covers(self, other: Area) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    pub fn holds(self, other: Area) -> bool {
        self.left <= other.left
            && other.right <= self.right
            && self.top <= other.top
            && other.bottom <= self.bottom
    }
}

/// The position of a label relative to its mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Right,
    Left,
    Above,
    Below,
    AboveRight,
    AboveLeft,
    BelowRight,
    BelowLeft,
    /// Far to the left and just above, for a mark at the end of a falling line.
    FarLeft,
}

pub const SIDES: [Side; 9] = [
    Side::AboveRight,
    Side::Right,
    Side::Above,
    Side::BelowRight,
    Side::Below,
    Side::AboveLeft,
    Side::Left,
    Side::BelowLeft,
    Side::FarLeft,
];

/// The point at a distance from one point toward another.
pub fn on(from: (i32, i32), to: (i32, i32), by: i32) -> (i32, i32) {
    let part = f64::from(by) / distance(from, to).max(f64::from(by));
    let on = |a: i32, b: i32| a + (f64::from(b - a) * part) as i32;
    (on(from.0, to.0), on(from.1, to.1))
}

pub fn distance(from: (i32, i32), to: (i32, i32)) -> f64 {
    f64::from(to.0 - from.0).hypot(f64::from(to.1 - from.1))
}

/// Covers a line with small boxes.
pub fn along(from: (i32, i32), to: (i32, i32)) -> impl Iterator<Item = Area> {
    let steps = (distance(from, to) / 60.0).ceil().max(1.0) as i32;
    let at = move |a: i32, b: i32, i: i32| a + (b - a) * i / steps;
    (0..=steps).map(move |i| Area::around((at(from.0, to.0, i), at(from.1, to.1, i)), 12))
}

pub fn beside((x, y): (i32, i32), (width, height): (i32, i32), gap: i32, side: Side) -> Area {
    let (half_width, half_height, slant) = (width / 2, height / 2, gap * 2 / 3);
    let (left, top) = match side {
        Side::Right => (x + gap, y - half_height),
        Side::Left => (x - gap - width, y - half_height),
        Side::Above => (x - half_width, y - gap - height),
        Side::Below => (x - half_width, y + gap),
        Side::AboveRight => (x + slant, y - slant - height),
        Side::AboveLeft => (x - slant - width, y - slant - height),
        Side::BelowRight => (x + slant, y + slant),
        Side::BelowLeft => (x - slant - width, y + slant),
        Side::FarLeft => (x - gap * 5 / 2 - width, y - height - 15),
    };
    Area { left, top, right: left + width, bottom: top + height }
}

/// Estimates the width of a text, in the unit of `size`. The estimate is generous, to keep texts apart.
pub fn width(text: &str, size: f64) -> f64 {
    let letter = |c: char| match c {
        'i' | 'j' | 'l' | '.' | ',' | ':' | '\'' | ' ' | '(' | ')' => 0.42,
        'm' | 'w' | 'M' | 'W' | '%' => 1.0,
        c if c.is_uppercase() => 0.76,
        _ => 0.67,
    };
    text.chars().map(letter).sum::<f64>() * size
}
