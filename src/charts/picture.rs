//! A chart as a downloaded picture, 1200 × 675, with title, finding, sources and date.

use crate::charts::drawing::{STYLE, Svg, Type, escaped, lines, write};
use crate::domain::Code;
use crate::words::Language;

pub const WIDTH: f64 = 1200.0;
const HEIGHT: f64 = 675.0;
const MARGIN: f64 = 40.0;

const TITLE: Type = Type { class: "p-title", size: 30.0, line: 36.0 };
const SENTENCE: Type = Type { class: "p-text", size: 20.0, line: 27.0 };
const FOOT: Type = Type { class: "p-foot", size: 15.0, line: 21.0 };

/// The text around the chart.
#[derive(Clone, Debug)]
pub struct Caption {
    pub title: String,
    pub sentence: String,
    /// The publishers of the figures.
    pub sources: String,
    /// Site, edition, licence and address.
    pub origin: String,
}

/// An SVG document with its own style. Line breaks assume the width of Inter.
pub fn picture(language: Language, chart: &Svg, caption: &Caption) -> String {
    let room = WIDTH - 2.0 * MARGIN;
    let mut body = String::new();
    let next = write(&mut body, &lines(&caption.title, TITLE, room, 2), TITLE, MARGIN, 50.0);
    let top = write(&mut body, &lines(&caption.sentence, SENTENCE, room, 4), SENTENCE, MARGIN, next - 6.0);
    let mut message = lines(&caption.sources, FOOT, room, 3);
    message.extend(lines(&caption.origin, FOOT, room, 2));
    let foot = HEIGHT - 20.0 - FOOT.line * (message.len() as f64 - 1.0);
    write(&mut body, &message, FOOT, MARGIN, foot);
    let (top, bottom) = (top - 8.0, foot - FOOT.line);
    body += &chart.placed(MARGIN, top, room, bottom - top);
    document(language, (WIDTH, HEIGHT), (&caption.title, &caption.sentence), &body)
}

/// Wraps the body in an SVG document with style and background.
pub fn document(
    language: Language,
    (width, height): (f64, f64),
    (title, description): (&str, &str),
    body: &str,
) -> String {
    let (title, description) = (escaped(title), escaped(description));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" lang=\"{}\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\"><style>{}</style><title>{title}</title><desc>{description}</desc>\
         <rect class=\"p-paper\" width=\"{width}\" height=\"{height}\"/>{body}</svg>",
        language.code(),
        *STYLE
    )
}
