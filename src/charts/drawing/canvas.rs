//! Our plotters backend: marks become SVG elements with a CSS class, and text remains text.

use std::convert::Infallible;
use std::fmt::Write;

use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};

use super::role::Role;
use super::svg::escaped;

/// plotters draws on whole units. Ten units are a CSS pixel.
pub const UNITS: i32 = 10;

pub struct Canvas<'b> {
    size: (u32, u32),
    body: &'b mut String,
    /// The tag of the last element, if it can still get a tooltip.
    open: Option<&'static str>,
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl<'b> Canvas<'b> {
    pub fn new((width, height): (i32, i32), body: &'b mut String) -> Self {
        let units = |pixels: i32| (pixels * UNITS).unsigned_abs();
        Canvas { size: (units(width), units(height)), body, open: None }
    }

    /// Writing to a string cannot fail.
    fn put(&mut self, tag: &'static str, attributes: std::fmt::Arguments<'_>) -> Drawn {
        let _ = write!(self.body, "<{tag} {attributes}/>");
        self.open = Some(tag);
        Ok(())
    }

    fn path(&mut self, points: impl IntoIterator<Item = BackendCoord>, role: Role, end: &str) -> Drawn {
        let mut d = String::new();
        for (i, point) in points.into_iter().enumerate() {
            let command = if i == 0 { 'M' } else { 'L' };
            let _ = write!(d, "{command}{} {}", px(point.0), px(point.1));
        }
        self.put("path", format_args!("class=\"{}\" d=\"{d}{end}\"", role.class()))
    }

    /// Adds a `<title>` to the last element.
    fn tip(&mut self, text: &str) -> Drawn {
        if let Some(tag) = self.open.take() {
            self.body.truncate(self.body.len() - 2);
            let _ = write!(self.body, "><title>{}</title></{tag}>", escaped(text));
        }
        Ok(())
    }
}

/// Converts units to CSS pixels.
fn px(units: i32) -> f64 {
    f64::from(units) / f64::from(UNITS)
}

impl DrawingBackend for Canvas<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        let class = Role::of(color).class();
        self.put("circle", format_args!("class=\"{class}\" cx=\"{}\" cy=\"{}\" r=\"0.5\"", px(x), px(y)))
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.path([from, to], Role::of(style.color()), "")
    }

    fn draw_rect<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, style: &S, _: bool) -> Drawn {
        self.path([a, (b.0, a.1), b, (a.0, b.1)], Role::of(style.color()), "Z")
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.path(path, Role::of(style.color()), "")
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, _: bool) -> Drawn {
        let (class, r) = (Role::of(style.color()).class(), px(radius.cast_signed()));
        let (x, y) = (px(center.0), px(center.1));
        self.put("circle", format_args!("class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{r}\""))
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        points: I,
        style: &S,
    ) -> Drawn {
        self.path(points, Role::of(style.color()), "Z")
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, (x, y): BackendCoord) -> Drawn {
        let role = Role::of(style.color());
        if role == Role::Tip {
            return self.tip(text);
        }
        let anchor = match style.anchor().h_pos {
            HPos::Left => "start",
            HPos::Center => "middle",
            HPos::Right => "end",
        };
        // These offsets center capitals and digits on the point in every browser.
        let drop = match style.anchor().v_pos {
            VPos::Top => 0.78,
            VPos::Center => 0.35,
            VPos::Bottom => -0.2,
        };
        // The record names a series in English.
        let lang = if role == Role::SeriesName { " lang=\"en\"" } else { "" };
        let (size, y) = (style.size() / f64::from(UNITS), px(y) + drop * style.size() / f64::from(UNITS));
        let _ = write!(
            self.body,
            "<text class=\"{}\"{lang} x=\"{}\" y=\"{y:.1}\" font-size=\"{size}\" text-anchor=\"{anchor}\">{}</text>",
            role.class(),
            px(x),
            escaped(text)
        );
        self.open = None;
        Ok(())
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let width = super::label::width(text, style.size());
        Ok((width as u32, style.size() as u32))
    }
}
