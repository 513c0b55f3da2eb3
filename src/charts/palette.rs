//! The style of the charts for a reader of SVG that knows no variables and no dark mode.

/// The same drawing with the light palette put in and the embedded font named.
///
/// The style sheet is ours and simple: variables are set in its first rule, and rules inside `@media`
/// are for other readers.
pub fn concrete(svg: &str) -> String {
    let Some((before, rest)) = svg.split_once("<style>") else { return svg.to_owned() };
    let Some((css, after)) = rest.split_once("</style>") else { return svg.to_owned() };
    let css = without_media(css);
    let (variables, rules) = css.split_once('}').unwrap_or(("", &css));
    let variables = variables.split(['{', ';']).filter_map(|declaration| declaration.split_once(':'));
    let mut rules = rules.to_owned();
    for (name, value) in variables {
        rules = rules.replace(&format!("var({})", name.trim()), value.trim());
    }
    let rules: Vec<&str> = rules.lines().filter(|line| !line.contains("font-family")).collect();
    format!("{before}<style>text {{ font-family: Inter; }}\n{}</style>{after}", rules.join("\n"))
}

/// A block ends with a brace at the start of its line.
fn without_media(css: &str) -> String {
    let mut kept = String::new();
    let mut inside = false;
    for line in css.lines().filter(|line| !line.starts_with("/*")) {
        inside = inside || line.starts_with("@media");
        if !inside {
            kept += line;
            kept.push('\n');
        }
        inside = inside && line != "}";
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::STYLE;

    #[test]
    fn nothing_is_left_that_only_a_browser_knows() {
        let svg = concrete(&format!("<svg><style>{STYLE}</style></svg>"));
        for word in ["var(", "@media", "--c-", "system-ui"] {
            assert!(!svg.contains(word), "{word} in {svg}");
        }
        assert!(svg.contains(".c-counted { stroke: #0b5d6b;"), "{svg}");
    }
}
