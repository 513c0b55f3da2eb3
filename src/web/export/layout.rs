//! Which file an address is: `/communities/boston` is `communities/boston.html`, `/es/` is
//! `es/index.html`, and what has an ending keeps it. A host finds them by `$uri`, `$uri.html` and
//! `$uri/index.html`, or a store by its exact key.

/// The pages whose links with a query are files of their own: `/communities?page=2` is
/// `communities/q/page-2.html`. What stands behind other queries takes a server.
const WITH_QUERIES: [&str; 7] =
    ["/communities", "/actions", "/reports", "/criteria", "/changes", "/press", "/method"];

/// The address of a copy of what stands at a path with a query; `None` where there is no such copy.
pub fn of_query(path: &str, query: &str) -> Option<String> {
    let (_, bare) = crate::web::addresses::split(path);
    let kept = |c: char| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' };
    let pairs: Vec<String> =
        query.split('&').map(|pair| pair.replacen('=', "-", 1).chars().map(kept).collect()).collect();
    WITH_QUERIES.contains(&bare).then(|| format!("{path}/q/{}", pairs.join(".")))
}

/// Below the folder, without a slash before it.
pub fn file(address: &str) -> String {
    let path = address.trim_start_matches('/');
    let name = path.rsplit('/').next().unwrap_or(path);
    match () {
        () if path.is_empty() || path.ends_with('/') => format!("{path}index.html"),
        // A copy of a query has dots in its name.
        () if name.contains('.') && !path.contains("/q/") => path.to_owned(),
        () => format!("{path}.html"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_address_has_its_file() {
        assert_eq!(file("/"), "index.html");
        assert_eq!(file("/es/"), "es/index.html");
        assert_eq!(file("/es/communities/boston"), "es/communities/boston.html");
        assert_eq!(file("/communities/boston.json"), "communities/boston.json");
        let copy = of_query("/es/communities", "sort=latest&direction=up");
        assert_eq!(copy.as_deref(), Some("/es/communities/q/sort-latest.direction-up"));
        assert_eq!(file(&copy.unwrap()), "es/communities/q/sort-latest.direction-up.html");
        assert_eq!(of_query("/find", "q=x"), None);
    }
}
