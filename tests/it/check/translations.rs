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
    assert_snapshot!(file("[[texts]]\nenglish = \"net zero by 2050\"\ntexto = \"cero\"\n"), @r#"
    data/translations/es/melrose.toml: [[texts]] lacks the key `text`
      | [[texts]]
      | ^
    data/translations/es/melrose.toml: unknown key `texto` in [[texts]]; did you mean `text`?
      | texto = "cero"
      | ^
    "#);
}

#[test]
fn a_review_in_the_future() {
    let text = "[[texts]]\nenglish = \"net zero by 2050\"\ntext = \"cero\"\nreviewed = \"2026-11-29\"\n";
    assert_snapshot!(file(text), @r#"
    data/translations/es/melrose.toml: `reviewed`: expected a date not after 2026-11-24, `as_of` in campaign.toml, found 2026-11-29: correct it, or raise `as_of`
      | reviewed = "2026-11-29"
      |            ^
    "#);
}

#[test]
fn two_translations_of_one_text() {
    let other = "[[texts]]\nenglish = \"net zero by 2050\"\ntext = \"cero neto\"\n";
    assert_snapshot!(file(&format!("{other}\n{}", other.replace("neto", "netas"))), @r#"
    data/translations/es/melrose.toml: `text`: expected "cero neto", as data/translations/es/melrose.toml:3 translates the same English, found "cero netas"
      | text = "cero netas"
      |        ^
    "#);
}

#[test]
fn a_language_that_the_site_does_not_have() {
    let data = Data::real().make_folder("translations/fr").write("translations/fr/melrose.toml", "[[texts]]");
    assert_snapshot!(data.check().errors(), @"data/translations/fr:1:1: expected a folder named by a language: es, pt, ht");
}

#[test]
fn a_file_of_no_community_is_a_warning() {
    let text = "[[texts]]\nenglish = \"Cycle lanes\"\ntext = \"Ciclovías\"\n";
    let checked = Data::real().write("translations/es/melrse.toml", text).check();
    assert_eq!(checked.errors, Vec::<String>::new());
    let warning = "data/translations/es/melrse.toml:1:1: warning: no file of the record is named melrse: rename this file or remove it";
    assert!(checked.warnings.iter().any(|found| found == warning), "{:?}", checked.warnings);
}
