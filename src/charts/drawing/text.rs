//! Lines of text in a picture, with line breaks.

use std::fmt::Write;

use super::label::width;
use super::svg::escaped;

/// The style of a text: its class, and the heights of letters and lines in pixels.
#[derive(Clone, Copy)]
pub struct Type {
    pub class: &'static str,
    pub size: f64,
    pub line: f64,
}

/// Breaks a text into at most `most` lines of `room` pixels. A longer text ends in an ellipsis.
pub fn lines(text: &str, style: Type, room: f64, most: usize) -> Vec<String> {
    let fits = |line: &str| width(line, style.size) * NARROWER <= room;
    let mut lines = wrapped(text, fits);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while !fits(&format!("{last}…")) && last.pop().is_some() {}
            *last = format!("{}…", last.trim_end_matches([' ', ',', '.', ';']));
        }
    }
    lines
}

/// Breaks a text into lines of at most `room` CSS pixels, for letters of `size` CSS pixels in any font of a page.
pub fn broken(text: &str, size: i32, room: i32) -> Vec<String> {
    wrapped(text, |line| width(line, f64::from(size)) <= f64::from(room))
}

fn wrapped(text: &str, fits: impl Fn(&str) -> bool) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let last = lines.last().map_or("", String::as_str);
        let longer = if last.is_empty() { word.to_owned() } else { format!("{last} {word}") };
        match lines.last_mut() {
            Some(last) if last.is_empty() || fits(&longer) => *last = longer,
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Corrects the generous estimate of `label::width`, which is wider than the font.
const NARROWER: f64 = 0.86;

/// The width of a line in the font, by the generous estimate of `label::width`.
pub fn narrower(estimate: i32) -> i32 {
    (f64::from(estimate) * NARROWER) as i32
}

/// Writes lines downward from a first baseline, and returns the baseline for the next line.
pub fn write(body: &mut String, lines: &[String], style: Type, left: f64, top: f64) -> f64 {
    let mut y = top;
    for line in lines {
        let Type { class, size, .. } = style;
        let text = escaped(line);
        let _ = write!(
            body,
            "<text class=\"{class}\" x=\"{left}\" y=\"{y:.0}\" font-size=\"{size}\">{text}</text>"
        );
        y += style.line;
    }
    y
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLE: Type = Type { class: "p-text", size: 20.0, line: 26.0 };

    #[test]
    fn text_is_broken_between_words_and_ends_in_an_ellipsis() {
        let text = "Boston promised to halve its emissions by 2030.";
        assert_eq!(lines(text, STYLE, 4000.0, 1), [text]);
        let broken = lines(text, STYLE, 260.0, 9);
        assert!(broken.len() > 1 && broken.join(" ") == text, "{broken:?}");
        let cut = lines(text, STYLE, 260.0, 1);
        assert!(cut.len() == 1 && cut[0].ends_with('…'), "{cut:?}");
        assert_eq!(lines("Unbreakable", STYLE, 1.0, 2), ["Unbreakable"]);
    }
}
