//! A finished drawing.

use crate::domain::Code;
use crate::words::Language;

/// An SVG element without a style of its own, for pages with the site's style sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Svg {
    element: String,
    /// The drawing in words; empty if words beside it say the same.
    description: String,
}

impl Svg {
    /// `body` is drawn on a canvas of `width` × `height` CSS pixels.
    pub fn new(
        language: Language,
        (width, height): (i32, i32),
        title: &str,
        description: &str,
        body: &str,
    ) -> Self {
        let (title, message) = (escaped(title), escaped(description));
        let element = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" lang=\"{}\" viewBox=\"0 0 {width} {height}\" role=\"img\">\
             <title>{title}</title><desc>{message}</desc>{body}</svg>",
            language.code()
        );
        Svg { element, description: description.to_owned() }
    }

    /// A drawing whose parts are links. It has the role of a group, because an image has no parts.
    pub fn group((width, height): (i32, i32), title: &str, body: &str) -> Self {
        let element = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"group\" \
             aria-label=\"{}\">{body}</svg>",
            escaped(title)
        );
        Svg { element, description: String::new() }
    }

    /// A drawing beside words that say the same.
    pub fn decorative((width, height): (i32, i32), body: &str) -> Self {
        let element = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" aria-hidden=\"true\" \
             focusable=\"false\">{body}</svg>"
        );
        Svg { element, description: String::new() }
    }

    /// A small drawing with a name and no title, for a page that has many of them.
    pub fn labelled((width, height): (i32, i32), name: &str, body: &str) -> Self {
        let element = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
             aria-label=\"{}\">{body}</svg>",
            escaped(name)
        );
        Svg { element, description: name.to_owned() }
    }

    pub fn inline(&self) -> &str {
        &self.element
    }

    pub fn description(&self) -> &str {
        &self.description
    }

    /// The drawing inside another one, as large as the box allows.
    pub fn placed(&self, left: f64, top: f64, width: f64, height: f64) -> String {
        let place = format!(
            "<svg x=\"{left:.0}\" y=\"{top:.0}\" width=\"{width:.0}\" height=\"{height:.0}\" overflow=\"visible\" preserveAspectRatio=\"xMinYMid meet\" "
        );
        self.element.replacen("<svg ", &place, 1)
    }
}

/// Escapes text for XML.
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            // XML allows these characters in no form.
            control if control.is_control() || matches!(control, '\u{FFFE}' | '\u{FFFF}') => safe.push(' '),
            other => safe.push(other),
        }
    }
    safe
}
