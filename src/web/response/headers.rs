//! The headers of a response that follow from its content.

use actix_web::http::header::{
    ACCEPT_RANGES, ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, CACHE_CONTROL, CONTENT_LANGUAGE,
    CONTENT_RANGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION, REFERRER_POLICY,
    STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};

use crate::domain::Code;
use crate::web::representation::Representation;
use crate::web::response::{Framing, PageResponse};

/// Allows only our own style sheets, images and form targets; no script and no framing. `connect-src` is for
/// auditing tools that fetch `robots.txt` from inside a page.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; \
     manifest-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The same for a page that may be framed.
const FRAMED_POLICY: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors *";

const SECURITY: [(HeaderName, HeaderValue); 4] = [
    (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (REFERRER_POLICY, HeaderValue::from_static("strict-origin-when-cross-origin")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), geolocation=(), microphone=(), browsing-topics=()"),
    ),
];

/// The value that the preload lists of browsers require.
const TWO_YEARS: &str = "max-age=63072000";

/// All headers except `ETag`, encoding and length, which depend on the encoding.
pub fn of(response: &PageResponse) -> Vec<(HeaderName, HeaderValue)> {
    let fixed = HeaderValue::from_static;
    let mut headers = vec![
        (CONTENT_TYPE, fixed(response.representation.content_type())),
        (CACHE_CONTROL, fixed(response.cache.header())),
    ];
    headers.extend(SECURITY);
    headers.extend(response.by_tls.then_some((STRICT_TRANSPORT_SECURITY, fixed(TWO_YEARS))));
    headers.push((CONTENT_SECURITY_POLICY, policy(response)));
    if response.framing == Framing::Nowhere {
        headers.push((X_FRAME_OPTIONS, fixed("DENY")));
    }
    if response.representation != Representation::Html {
        // Pages of any origin may read the record.
        headers.push((ACCESS_CONTROL_ALLOW_ORIGIN, fixed("*")));
        headers.push((ACCESS_CONTROL_EXPOSE_HEADERS, fixed("Accept-Ranges, Content-Range, ETag")));
    }
    if response.in_parts() {
        headers.push((ACCEPT_RANGES, fixed("bytes")));
    }
    headers.extend(response.language.map(|language| (CONTENT_LANGUAGE, fixed(language.code()))));
    let location = response.location.as_deref().and_then(|to| HeaderValue::from_str(to).ok());
    headers.extend(location.map(|to| (LOCATION, to)));
    let range = response.content_range.as_deref().and_then(|range| HeaderValue::from_str(range).ok());
    headers.extend(range.map(|range| (CONTENT_RANGE, range)));
    headers
}

fn policy(response: &PageResponse) -> HeaderValue {
    let own = response.content_security_policy.as_deref().and_then(|own| HeaderValue::from_str(own).ok());
    own.unwrap_or_else(|| match response.framing {
        Framing::Nowhere => HeaderValue::from_static(POLICY),
        Framing::Anywhere => HeaderValue::from_static(FRAMED_POLICY),
    })
}
