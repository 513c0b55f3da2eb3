//! A rendered page in pieces: texts and tags.
//!
//! It reads only pages of our own templates: a tag ends at the first `>`, and a tag has ` name="value"`
//! attributes. It is *not* a parser of other HTML. The pieces in order are the page, byte for byte.

use std::ops::Range;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    Text(&'a str),
    Tag(Tag<'a>),
}

/// A tag with its angle brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tag<'a>(&'a str);

/// An attribute of a tag, with the tag around it.
#[derive(Clone, Debug)]
pub struct Attribute<'a> {
    tag: &'a str,
    /// The position of the space before the name.
    start: usize,
    value: Range<usize>,
}

pub fn pieces(html: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = html;
    std::iter::from_fn(move || {
        let is_tag = rest.starts_with('<');
        let end = if is_tag { rest.find('>').map(|end| end + 1) } else { rest.find('<') };
        let (piece, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        match piece {
            "" => None,
            tag if is_tag => Some(Piece::Tag(Tag(tag))),
            text => Some(Piece::Text(text)),
        }
    })
}

impl<'a> Piece<'a> {
    pub fn as_str(self) -> &'a str {
        match self {
            Piece::Text(text) | Piece::Tag(Tag(text)) => text,
        }
    }
}

impl<'a> Tag<'a> {
    pub fn as_str(self) -> &'a str {
        self.0
    }

    /// Whether it is an end tag, such as `</p>`.
    pub fn is_end(self) -> bool {
        self.0.starts_with("</")
    }

    pub fn name(self) -> &'a str {
        let inside = self.0.strip_prefix('<').unwrap_or(self.0);
        let inside = inside.strip_prefix('/').unwrap_or(inside);
        let end = inside.bytes().position(|byte| !byte.is_ascii_alphanumeric());
        &inside[..end.unwrap_or(inside.len())]
    }

    pub fn attribute(self, name: &str) -> Option<Attribute<'a>> {
        if !self.0.as_bytes().contains(&b'=') {
            return None;
        }
        let found = self
            .0
            .match_indices(name)
            .find(|(at, _)| self.0[..*at].ends_with(' ') && self.0[at + name.len()..].starts_with("=\""));
        let (at, _) = found?;
        let value = at + name.len() + "=\"".len();
        let length = self.0[value..].find('"')?;
        Some(Attribute { tag: self.0, start: at - 1, value: value..value + length })
    }
}

impl<'a> Attribute<'a> {
    pub fn value(&self) -> &'a str {
        &self.tag[self.value.clone()]
    }

    /// The tag with another value, as parts to concatenate.
    pub fn replaced<'b>(&self, value: &'b str) -> [&'b str; 3]
    where
        'a: 'b,
    {
        [&self.tag[..self.value.start], value, &self.tag[self.value.end..]]
    }

    /// The tag without the attribute, as parts to concatenate.
    pub fn removed(&self) -> [&'a str; 2] {
        [&self.tag[..self.start], &self.tag[self.value.end + 1..]]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str =
        "a > b<p class=\"x\">text<br>\n<a data-href=\"1\" href=\"/2\">link</a></p>end<unfinished";

    #[test]
    fn the_pieces_are_the_page() {
        let all: Vec<_> = pieces(PAGE).collect();
        assert_eq!(all.iter().map(|piece| piece.as_str()).collect::<String>(), PAGE);
        assert_eq!(all[0], Piece::Text("a > b"));
        let names = all.iter().filter_map(|piece| match piece {
            Piece::Tag(tag) => Some((tag.name(), tag.is_end())),
            Piece::Text(_) => None,
        });
        let expected =
            [("p", false), ("br", false), ("a", false), ("a", true), ("p", true), ("unfinished", false)];
        assert_eq!(names.collect::<Vec<_>>(), expected);
        assert_eq!(pieces("").count(), 0);
    }

    #[test]
    fn an_attribute_is_read_replaced_and_removed() {
        let tag = Tag("<a data-href=\"1\" href=\"/2\" lang=\"\">");
        let href = tag.attribute("href").unwrap();
        assert_eq!(href.value(), "/2");
        assert_eq!(href.replaced("/3").concat(), "<a data-href=\"1\" href=\"/3\" lang=\"\">");
        assert_eq!(href.removed().concat(), "<a data-href=\"1\" lang=\"\">");
        assert_eq!(tag.attribute("lang").unwrap().value(), "");
        assert!(tag.attribute("rel").is_none() && Tag("<a href=\"").attribute("href").is_none());
    }
}
