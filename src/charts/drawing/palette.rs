//! The style sheet of downloaded pictures, for programs without CSS variables and dark mode: resvg, and those
//! in which a newsroom opens an SVG.

use std::sync::LazyLock;

const CHART: &str = include_str!("../../../static/chart.css");

/// Always light, because a picture appears on pages whose colors we do not know.
pub static STYLE: LazyLock<String> = LazyLock::new(|| concrete(CHART));

/// The chart's style sheet with the light palette written out and the embedded font first.
///
/// The style sheet is our own and simple: its first rule sets the variables. Rules inside `@media` do not
/// apply to pictures and are removed.
fn concrete(css: &str) -> String {
    let css = without_media(css);
    let (variables, rules) = css.split_once('}').unwrap_or(("", &css));
    let variables = variables.split(['{', ';']).filter_map(|declaration| declaration.split_once(':'));
    // A picture scales as a whole, with its lines.
    let mut rules = rules.replace(" vector-effect: non-scaling-stroke;", "");
    for (name, value) in variables {
        rules = rules.replace(&format!("var({})", name.trim()), value.trim());
    }
    let rules: Vec<&str> = rules.lines().filter(|line| !line.contains("font-family")).collect();
    format!("text {{ font-family: Inter, \"Helvetica Neue\", Arial, sans-serif; }}\n{}", rules.join("\n"))
}

/// A block ends with a brace at the start of a line.
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

    #[test]
    fn nothing_is_left_that_only_a_browser_knows() {
        for word in ["var(", "@media", "--c-", "system-ui", "vector-effect", "CanvasText"] {
            assert!(!STYLE.contains(word), "{word} in {}", *STYLE);
        }
        assert!(STYLE.contains(".c-counted { stroke: #0b5d6b;"), "{}", *STYLE);
    }
}
