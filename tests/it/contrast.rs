//! The contrast of every mark and word in charts, by the formula of WCAG 2.2, from the values of the style sheets:
//! at least 3 for what is drawn, 4.5 for what is read, in light and in dark.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

type Color = [f64; 3];
type Names = BTreeMap<String, String>;

/// The least contrast of a mark, and of a word.
const MARK: f64 = 3.0;
const WORD: f64 = 4.5;

/// What nobody needs to see in order to read a chart.
const DECORATION: [(&str, &str); 8] = [
    ("c-grid", "the axis and the labels say the same"),
    ("c-county", "orientation; each place has its name and mark"),
    ("c-sea", "the ground itself"),
    ("c-word", "only a weight"),
    ("c-disk", "a gap around a mark that has its own class"),
    ("c-gap", "the line stops there, and words in it give the reason"),
    ("c-part", "a gap between parts that have their own classes"),
    ("p-paper", "the ground itself"),
];

/// Marks and words on another ground than the paper: the class, and the variables or classes below it.
const GROUNDS: [(&str, &[&str]); 4] = [
    ("c-sign", &["c-good", "c-mid", "c-bad", "c-none"]),
    ("c-sign-text", &["c-good", "c-mid", "c-bad", "c-none"]),
    ("a-inside", &["a-filled"]),
    ("c-place .c-label", &["c-land"]),
];

fn css(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("static").join(name);
    std::fs::read_to_string(path).expect("a style sheet")
}

/// The text of a block after its opening brace, up to the brace that closes it.
fn block(text: &str) -> &str {
    let mut depth = 1;
    let end = text.find(|letter: char| {
        depth += i32::from(letter == '{') - i32::from(letter == '}');
        depth == 0
    });
    &text[..end.expect("a closed block")]
}

/// The variables that a rule sets.
fn variables(text: &str) -> Names {
    let declarations = text.split(';').filter_map(|declaration| declaration.split_once(':'));
    let named = declarations.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()));
    named.filter(|(name, _)| name.starts_with("--")).collect()
}

/// The variables of a style sheet in light, then in dark.
fn palettes(css: &str, rule: &str) -> [Names; 2] {
    let light = variables(block(css.split_once(&format!("{rule} {{")).expect("a palette").1));
    let dark = css.split("@media (prefers-color-scheme: dark) {").skip(1).map(block);
    let dark = dark.filter_map(|media| Some(block(media.split_once(&format!("{rule} {{"))?.1)));
    let all = dark.fold(light.clone(), |all, dark| all.into_iter().chain(variables(dark)).collect());
    [light, all]
}

/// The declarations of each class outside of `@media`, by the last part of its selector.
fn rules(css: &str) -> BTreeMap<String, Names> {
    let mut rules: BTreeMap<String, Names> = BTreeMap::new();
    let outside = css.lines().filter(|line| line.starts_with('.'));
    for line in outside {
        let (selectors, declarations) = line.split_once('{').expect("a rule in one line");
        for selector in selectors.split(',') {
            let rule = rules.entry(selector.trim().trim_start_matches('.').to_owned()).or_default();
            let pairs = declarations.trim_end_matches('}').split(';').filter_map(|pair| pair.split_once(':'));
            rule.extend(pairs.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())));
        }
    }
    // A class inside of another keeps what it has alone.
    for (selector, rule) in &rules.clone() {
        if let Some(alone) = selector.rsplit_once(" .").and_then(|(_, class)| rules.get(class)).cloned() {
            rules.insert(selector.clone(), alone.into_iter().chain(rule.clone()).collect());
        }
    }
    rules
}

fn color(hex: &str) -> Color {
    let hex = hex.trim_start_matches('#');
    assert_eq!(hex.len(), 6, "{hex}");
    [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).expect("a color")) / 255.0)
}

/// A color with an opacity, as it looks on a ground.
fn over(top: Color, opacity: f64, ground: Color) -> Color {
    [0, 1, 2].map(|at| opacity * top[at] + (1.0 - opacity) * ground[at])
}

fn luminance(color: Color) -> f64 {
    let linear = |part: f64| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
    0.2126 * linear(color[0]) + 0.7152 * linear(color[1]) + 0.0722 * linear(color[2])
}

fn contrast(one: Color, other: Color) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The paint of a class on a ground. `None` if it has none.
fn paint(rule: &Names, what: &str, palette: &Names, ground: Color) -> Option<Color> {
    let name = rule.get(what)?.strip_prefix("var(")?.strip_suffix(')')?;
    let opacity =
        rule.get(&format!("{what}-opacity")).map_or(1.0, |opacity| opacity.parse().expect("a number"));
    Some(over(color(&palette[name]), opacity, ground))
}

/// The grounds that charts have: their own paper, and that of the page.
fn papers(chart: &Names, page: &Names) -> Vec<Color> {
    [&chart["--c-paper"], &page["--paper"], &page["--raised"]].map(|hex| color(hex)).to_vec()
}

fn is_word(class: &str) -> bool {
    let words = ["c-tick", "label", "c-series", "c-note", "c-aside", "text", "p-title", "p-foot", "-note"];
    words.iter().any(|word| class.contains(word))
}

/// The grounds of a class: those below it, else the papers.
fn grounds(class: &str, rules: &BTreeMap<String, Names>, palette: &Names, papers: &[Color]) -> Vec<Color> {
    let filled = |below: &&str| paint(&rules[*below], "fill", palette, papers[0]).expect("a filled class");
    if let Some((_, below)) = GROUNDS.iter().find(|(name, _)| *name == class) {
        return below.iter().map(filled).collect();
    }
    match class.strip_suffix(" text") {
        Some(badge) => vec![filled(&format!("{badge} rect").as_str())],
        None => papers.to_vec(),
    }
}

#[test]
fn every_mark_and_word_of_a_chart_can_be_seen_in_light_and_dark() {
    let (chart, page) = (css("chart.css"), css("site.css"));
    let rules = rules(&chart);
    let (charts, pages) = (palettes(&chart, "svg"), palettes(&page, ":root"));
    let (mut checked, mut faint) = (BTreeSet::new(), Vec::new());
    for (light, (palette, page)) in ["light", "dark"].iter().zip(charts.iter().zip(&pages)) {
        for (class, rule) in &rules {
            let is_decoration = DECORATION.iter().any(|(name, _)| name == class) || class.ends_with(" rect");
            for ground in grounds(class, &rules, palette, &papers(palette, page)) {
                let paints = if is_word(class) { &["fill"][..] } else { &["fill", "stroke"] };
                let found = paints.iter().filter_map(|what| paint(rule, what, palette, ground));
                let Some(best) = found.map(|paint| contrast(paint, ground)).reduce(f64::max) else { continue };
                checked.insert(class.as_str());
                let least = if is_word(class) { WORD } else { MARK };
                if best < least && !is_decoration {
                    faint.push(format!("{light}: .{class} has {best:.2}, needs {least}"));
                }
            }
        }
    }
    assert_eq!(faint, Vec::<String>::new());
    let unchecked: Vec<&String> = rules.keys().filter(|class| !checked.contains(class.as_str())).collect();
    let only_shape = ["c-filling", "c-place", "p-badge-text", "c-word"];
    assert!(unchecked.iter().all(|class| only_shape.contains(&class.as_str())), "not checked: {unchecked:?}");
}

/// The words of the pages on both of their grounds, and the words of badges on theirs.
#[test]
fn every_word_of_a_page_can_be_read_in_light_and_dark() {
    for palette in palettes(&css("site.css"), ":root") {
        for ground in ["--paper", "--raised"] {
            for word in ["--ink", "--soft", "--accent", "--promise"] {
                let found = contrast(color(&palette[word]), color(&palette[ground]));
                assert!(found >= WORD, "{word} on {ground}: {found:.2}");
            }
        }
        for badge in ["--good", "--mid", "--bad", "--none"] {
            let found = contrast(color(&palette[&format!("{badge}-ink")]), color(&palette[badge]));
            assert!(found >= WORD, "{badge}: {found:.2}");
        }
    }
}

#[test]
fn the_formula_is_that_of_the_guidelines() {
    assert!((contrast(color("#000000"), color("#ffffff")) - 21.0).abs() < 1e-9);
    assert!((contrast(color("#777777"), color("#ffffff")) - 4.478).abs() < 0.001);
    assert!((contrast(over(color("#000000"), 0.5, [1.0; 3]), [1.0; 3]) - 3.95).abs() < 0.05);
}
