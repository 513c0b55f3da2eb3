//! Bytes of a spreadsheet as text, in whichever encoding it was saved.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// By its byte order mark; else UTF-8 where it is, else Windows-1252, of which Latin-1 is a part: what a
/// spreadsheet program saves where it is not asked.
pub fn text(bytes: &[u8]) -> String {
    let encoding = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let encoding = encoding.unwrap_or(if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { WINDOWS_1252 });
    encoding.decode(bytes).0.into_owned()
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn each_encoding_is_read() {
        assert_eq!(text("\u{feff}São".as_bytes()), "São");
        assert_eq!(text(b"S\xe3o \x80"), "São €");
        assert_eq!(text(b"\xff\xfeS\0\xe3\0o\0"), "São");
    }
}
