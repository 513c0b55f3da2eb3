//! `translations/<language>/<subject>.toml`.

use insta::assert_snapshot;

use crate::support::Data;

const PATH: &str = "translations/es/melrose.toml";

/// The problems of a file of translations.
fn file(text: &str) -> String {
    Data::real().write(PATH, text).problems()
}

#[test]
fn a_key_that_is_missing_and_one_too_many() {
    assert_snapshot!(file("[[texts]]\nenglish = \"net zero by 2050\"\ntexto = \"cero\"\n"), @"");
}

#[test]
fn a_review_in_the_future() {
    let text = "[[texts]]\nenglish = \"net zero by 2050\"\ntext = \"cero\"\nreviewed = \"2026-11-29\"\n";
    assert_snapshot!(file(text), @"");
}

#[test]
fn two_translations_of_one_text() {
    let other = "[[texts]]\nenglish = \"net zero by 2050\"\ntext = \"cero neto\"\n";
    assert_snapshot!(file(&format!("{other}\n{}", other.replace("neto", "netas"))), @"");
}

#[test]
fn a_language_that_the_site_does_not_have() {
    let data = Data::real().make_folder("translations/fr").write("translations/fr/melrose.toml", "[[texts]]");
    assert_snapshot!(data.problems(), @"");
}

#[test]
fn a_file_of_no_community_is_a_warning() {
    let text = "[[texts]]\nenglish = \"Cycle lanes\"\ntext = \"Ciclovías\"\n";
    let checked = Data::real().write("translations/es/melrse.toml", text).check();
    assert_eq!(checked.errors, Vec::<String>::new());
    assert_snapshot!(checked.warnings.join("\n"), @"");
}
