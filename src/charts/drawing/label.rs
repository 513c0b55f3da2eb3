//! Places text beside marks so that it covers neither a mark nor other text.

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

    fn covers(self, other: Area) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    fn holds(self, other: Area) -> bool {
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

fn distance(from: (i32, i32), to: (i32, i32)) -> f64 {
    f64::from(to.0 - from.0).hypot(f64::from(to.1 - from.1))
}

/// Covers a line with small boxes.
fn along(from: (i32, i32), to: (i32, i32)) -> impl Iterator<Item = Area> {
    let steps = (distance(from, to) / 60.0).ceil().max(1.0) as i32;
    let at = move |a: i32, b: i32, i: i32| a + (b - a) * i / steps;
    (0..=steps).map(move |i| Area::around((at(from.0, to.0, i), at(from.1, to.1, i)), 12))
}

/// The occupied parts of a canvas.
pub struct Taken {
    bounds: Area,
    areas: Vec<Area>,
    /// The areas that contain text.
    texts: Vec<Area>,
    /// Marks that have labels. A label must be nearer to its own mark than to any of these.
    marks: Vec<(i32, i32)>,
    /// Whether text above or below its mark may slide sideways to stay within the bounds.
    pub slides: bool,
}

impl Taken {
    pub fn new(bounds: Area) -> Self {
        Taken { bounds, areas: Vec::new(), texts: Vec::new(), marks: Vec::new(), slides: false }
    }

    pub fn sliding(bounds: Area) -> Self {
        Taken { slides: true, ..Taken::new(bounds) }
    }

    pub fn take(&mut self, area: Area) {
        self.areas.push(area);
    }

    /// Keeps the labels of other marks away from this mark.
    pub fn keep_apart(&mut self, mark: (i32, i32)) {
        self.marks.push(mark);
    }

    /// Occupies a line.
    pub fn take_line(&mut self, from: (i32, i32), to: (i32, i32)) {
        self.areas.extend(along(from, to));
    }

    /// The first free box beside a mark: each side in turn, then the same sides farther away.
    pub fn place(&mut self, mark: (i32, i32), size: (i32, i32), first: &[Side]) -> Option<Area> {
        let sides = on_any_side(first);
        self.find(mark, size, &sides, &[90, 160, 260, 400], |taken, area| taken.is_nearest(area, mark))
    }

    /// Like `place`, but close to the mark.
    pub fn place_near(&mut self, mark: (i32, i32), size: (i32, i32), first: &[Side]) -> Option<Area> {
        let sides = on_any_side(first);
        self.find(mark, size, &sides, &[90, 160], |taken, area| taken.is_nearest(area, mark))
    }

    /// Like `place`, but on these sides only, for text that names no mark.
    pub fn place_only(&mut self, mark: (i32, i32), size: (i32, i32), sides: &[Side]) -> Option<Area> {
        self.find(mark, size, sides, &[90, 160, 260], |_, _| true)
    }

    /// The first free box that a leader line can reach without crossing other text.
    pub fn place_led(&mut self, mark: (i32, i32), size: (i32, i32), first: &[Side]) -> Option<Area> {
        let sides = on_any_side(first);
        let leads = |taken: &Self, area: Area| {
            let crossed = |text: &Area| along(mark, area.nearest(mark)).any(|piece| piece.covers(*text));
            !taken.texts.iter().any(crossed)
        };
        self.find(mark, size, &sides, &[160, 260, 400], leads)
    }

    fn slid(&self, area: Area, side: Side) -> Area {
        if !self.slides || matches!(side, Side::Right | Side::Left | Side::FarLeft) {
            return area;
        }
        let by = (self.bounds.left - area.left).max(0) + (self.bounds.right - area.right).min(0);
        Area { left: area.left + by, right: area.right + by, ..area }
    }

    fn find(
        &mut self,
        mark: (i32, i32),
        (width, height): (i32, i32),
        sides: &[Side],
        gaps: &[i32],
        fits: impl Fn(&Self, Area) -> bool,
    ) -> Option<Area> {
        let tries = gaps.iter().flat_map(|gap| sides.iter().map(move |side| (*gap, *side)));
        let found = tries
            .map(|(gap, side)| self.slid(beside(mark, (width, height), gap, side), side))
            .find(|area| self.is_free(*area) && fits(self, *area))?;
        self.take(found);
        self.texts.push(found);
        Some(found)
    }

    fn is_free(&self, area: Area) -> bool {
        self.bounds.holds(area) && !self.areas.iter().any(|taken| taken.covers(area))
    }

    fn is_nearest(&self, area: Area, mark: (i32, i32)) -> bool {
        let own = area.gap(mark);
        self.marks.iter().all(|other| own <= area.gap(*other))
    }
}

fn on_any_side(first: &[Side]) -> Vec<Side> {
    first.iter().chain(&SIDES).copied().collect()
}

fn beside((x, y): (i32, i32), (width, height): (i32, i32), gap: i32, side: Side) -> Area {
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
