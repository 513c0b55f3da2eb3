//! The forms that an answer may be sent in, and the best that a reader takes.

use std::io::{self, Write};

use actix_http::ContentEncoding;
use actix_http::header::{ACCEPT_ENCODING, HeaderMap};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

/// From the best, where the reader does not say which.
const KNOWN: [ContentEncoding; 3] = [ContentEncoding::Brotli, ContentEncoding::Zstd, ContentEncoding::Gzip];

/// Where more effort takes much longer and saves little, on pages of a hundred kilobytes.
const BROTLI_QUALITY: i32 = 5;
/// As a power of two: as far as pages are long. The usual one takes megabytes for each page.
const BROTLI_WINDOW: i32 = 18;
const ZSTD_LEVEL: i32 = 6;
const GZIP_LEVEL: u32 = 6;

/// What the reader likes best of what we know. A reader that takes nothing of it gets it as it is:
/// that is more use to them than an error.
pub fn negotiated(headers: &HeaderMap) -> ContentEncoding {
    let given = headers.get_all(ACCEPT_ENCODING).filter_map(|value| value.to_str().ok());
    let mut best = (0.0, ContentEncoding::Identity);
    for (name, weight) in given.flat_map(|value| value.split(',')).map(weighted) {
        for encoding in KNOWN.into_iter().filter(|known| name.eq_ignore_ascii_case(known.as_str())) {
            let better = weight > best.0 || (weight == best.0 && rank(encoding) < rank(best.1));
            if weight > 0.0 && better {
                best = (weight, encoding);
            }
        }
    }
    best.1
}

fn rank(encoding: ContentEncoding) -> usize {
    KNOWN.iter().position(|known| *known == encoding).unwrap_or(KNOWN.len())
}

/// `gzip;q=0.5` → the name and its weight.
fn weighted(item: &str) -> (&str, f32) {
    let (name, parameters) = item.split_once(';').unwrap_or((item, ""));
    let weight = parameters.trim().strip_prefix("q=").map_or(Some(1.0), |weight| weight.trim().parse().ok());
    (name.trim(), weight.unwrap_or(0.0))
}

/// The same bytes give the same bytes, and no more room than they need: what is kept is counted by its length.
pub fn encode(encoding: ContentEncoding, bytes: &[u8]) -> io::Result<Box<[u8]>> {
    let encoded = match encoding {
        ContentEncoding::Brotli => brotli(bytes)?,
        ContentEncoding::Zstd => zstd::bulk::compress(bytes, ZSTD_LEVEL)?,
        ContentEncoding::Gzip => gzip(bytes)?,
        _ => bytes.to_vec(),
    };
    Ok(encoded.into_boxed_slice())
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 4), Compression::new(GZIP_LEVEL));
    encoder.write_all(bytes)?;
    encoder.finish()
}

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        lgwin: BROTLI_WINDOW,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut encoded = Vec::with_capacity(bytes.len() / 4);
    brotli::BrotliCompress(&mut &*bytes, &mut encoded, &parameters)?;
    Ok(encoded)
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_http::header::HeaderValue;

    fn of(accept: &'static str) -> ContentEncoding {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(accept));
        negotiated(&headers)
    }

    #[test]
    fn the_reader_chooses_and_we_break_ties() {
        assert_eq!(negotiated(&HeaderMap::new()), ContentEncoding::Identity);
        assert_eq!(of("gzip, deflate, br, zstd"), ContentEncoding::Brotli);
        assert_eq!(of("gzip, ZSTD"), ContentEncoding::Zstd);
        assert_eq!(of("br;q=0.5, gzip; q=0.8"), ContentEncoding::Gzip);
        for identity in ["", "deflate", "br;q=0", "identity", "*", "gzip;q=x", "gzip;q=0.0, *;q=0", ";;,"] {
            assert_eq!(of(identity), ContentEncoding::Identity, "{identity}");
        }
    }
}
