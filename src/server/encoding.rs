//! The encodings of a response: which one a client prefers, and how to compress.

use std::io::{self, Write};

use actix_http::{ContentEncoding, Request};
use actix_web::http::header::{AcceptEncoding, Encoding, Header};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

static SUPPORTED: [Encoding; 4] =
    [Encoding::brotli(), Encoding::zstd(), Encoding::gzip(), Encoding::identity()];

/// A higher quality takes much longer and saves little, on pages of 100 kB.
const BROTLI_QUALITY: i32 = 5;
/// 2^18 bytes, the length of a long page. The default window takes megabytes for each page.
const BROTLI_WINDOW: i32 = 18;
const ZSTD_LEVEL: i32 = 6;
const GZIP_LEVEL: u32 = 6;

/// The client's preferred encoding among those we support; `identity` instead of 406.
pub fn negotiated(request: &Request) -> ContentEncoding {
    let accepted = AcceptEncoding::parse(request).ok().and_then(|all| all.negotiate(SUPPORTED.iter()));
    match accepted {
        Some(Encoding::Known(encoding)) => encoding,
        _ => ContentEncoding::Identity,
    }
}

/// Compresses. The same input gives the same output. The result has no spare capacity, because the cache counts
/// its length.
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
    use actix_http::header::ACCEPT_ENCODING;
    use actix_http::test::TestRequest;

    fn of(accept: &str) -> ContentEncoding {
        negotiated(&TestRequest::default().insert_header((ACCEPT_ENCODING, accept)).finish())
    }

    #[test]
    fn the_client_chooses_and_we_break_ties() {
        assert_eq!(negotiated(&TestRequest::default().finish()), ContentEncoding::Identity);
        for accept in ["gzip, deflate, br, zstd", "zstd, gzip, br", "br, gzip;q=0.8", "identity, br"] {
            assert_eq!(of(accept), ContentEncoding::Brotli, "{accept}");
        }
        assert_eq!(of("gzip, ZSTD"), ContentEncoding::Zstd);
        assert_eq!(of("br;q=0.5, gzip; q=0.8"), ContentEncoding::Gzip);
        let identity = [
            "",
            "deflate",
            "br;q=0",
            "identity",
            "identity, gzip;q=0.5",
            "*",
            "gzip;q=x",
            "gzip;q=0.0, *;q=0",
            ";;,",
        ];
        for accept in identity {
            assert_eq!(of(accept), ContentEncoding::Identity, "{accept}");
        }
    }
}
