//! Places text beside marks so that it covers neither a mark nor other text.

use super::label::{Area, SIDES, Side, along, beside, on};

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

    /// The free box within `within` that is nearest to a mark.
    pub fn place_anywhere(&mut self, mark: (i32, i32), size: (i32, i32), within: Area) -> Option<Area> {
        self.nearest_free(mark, size, within, |_, _| true)
    }

    /// The same, where a line from the mark reaches the box without crossing anything.
    pub fn place_led_anywhere(&mut self, mark: (i32, i32), size: (i32, i32), within: Area) -> Option<Area> {
        self.nearest_free(mark, size, within, |taken, area| taken.is_led(mark, area))
    }

    fn nearest_free(
        &mut self,
        mark: (i32, i32),
        (width, height): (i32, i32),
        within: Area,
        fits: impl Fn(&Self, Area) -> bool,
    ) -> Option<Area> {
        const STEP: usize = 50;
        const AWAY: i32 = 200;
        const AROUND: i32 = 60;
        let steps = |from: i32, to: i32| (from..=to).step_by(STEP);
        let mut boxes: Vec<(i32, Area)> = Vec::new();
        for top in steps(within.top + AROUND, within.bottom - height - AROUND) {
            for left in steps(within.left + AROUND, within.right - width - AROUND) {
                let area = Area { left, top, right: left + width, bottom: top + height };
                boxes.push((area.gap(mark), area));
            }
        }
        boxes.retain(|(gap, _)| *gap >= AWAY);
        boxes.sort_by_key(|(gap, _)| *gap);
        let is_good = |area: &Area| self.is_free(area.wider(AROUND)) && fits(self, *area);
        let found = boxes.into_iter().map(|(_, area)| area).find(is_good)?;
        self.take(found);
        self.texts.push(found);
        Some(found)
    }

    /// Whether a line from a mark reaches a box without crossing anything.
    fn is_led(&self, mark: (i32, i32), area: Area) -> bool {
        let end = area.nearest(mark);
        !along(on(mark, end, 110), end).any(|piece| self.areas.iter().any(|taken| piece.covers(*taken)))
    }

    /// The right edge of the canvas.
    pub fn right(&self) -> i32 {
        self.bounds.right
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
