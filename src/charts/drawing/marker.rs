//! The shape of a point. Shape and name distinguish series, never a color alone.

/// The shapes, in the order in which the series of a community use them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    Circle,
    Square,
    Diamond,
    Triangle,
    Cross,
}

impl Marker {
    pub fn nth(index: usize) -> Self {
        const ALL: [Marker; 5] =
            [Marker::Circle, Marker::Square, Marker::Diamond, Marker::Triangle, Marker::Cross];
        ALL[index % ALL.len()]
    }

    /// The corners around the point, in units. A circle has none.
    pub fn outline(self, radius: i32) -> Vec<(i32, i32)> {
        let (r, thin) = (radius, radius * 2 / 5);
        match self {
            Marker::Circle => Vec::new(),
            Marker::Square => vec![(-r, -r), (r, -r), (r, r), (-r, r)],
            Marker::Diamond => vec![(0, -r * 5 / 4), (r * 5 / 4, 0), (0, r * 5 / 4), (-r * 5 / 4, 0)],
            Marker::Triangle => vec![(0, -r * 5 / 4), (r * 5 / 4, r), (-r * 5 / 4, r)],
            Marker::Cross => vec![
                (-thin, -r),
                (thin, -r),
                (thin, -thin),
                (r, -thin),
                (r, thin),
                (thin, thin),
                (thin, r),
                (-thin, r),
                (-thin, thin),
                (-r, thin),
                (-r, -thin),
                (-thin, -thin),
            ],
        }
    }
}
