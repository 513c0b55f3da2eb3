//! Every changed figure leaves a trace: in `check`, `diff` and `edition`, in the log, the feeds and the twins,
//! and on a page with an old link.

use std::collections::BTreeMap;

use insta::assert_snapshot;
use racetozero::domain::Slug;
use racetozero::store::Store;

use crate::support::Data;
use crate::support::site::{Site, attributes, site, texts};

const BEVERLY: &str = "communities/beverly.toml";

/// Beverly with another target and one count of residents less than in the last edition.
fn changed() -> Data {
    let data = Data::published();
    let text = data.text(BEVERLY);
    let (before, rest) = text.split_once("[[population]]").expect("a population");
    let (_, after) = rest.split_once("[[population]]").expect("another");
    let cut = "reduction_pct = 50";
    assert_eq!(after.matches(cut).count(), 1);
    let after = after.replace(cut, "reduction_pct = 45");
    data.write(BEVERLY, &format!("{before}[[population]]{after}"))
}

/// The same, with an edition that publishes it.
fn corrected() -> Data {
    let data = changed().edit("campaign.toml", "as_of = \"2026-11-24\"", "as_of = \"2026-12-01\"");
    let run = data.run(&["edition", "--note", "The plan's page 12 says 45%"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    data
}

#[test]
fn a_figure_that_changed_is_a_problem_until_an_edition_says_so() {
    let data = changed();
    assert_snapshot!(data.problems(), @r#"
    data/campaign.toml: `as_of`: expected a day after 2026-11-24, that of the last edition, found 2026-11-24: raise it to the day on which you checked the record
      | as_of = "2026-11-24"
      |         ^
    data/communities/beverly.toml: population/1960, 36108 in the last edition, is gone: publish the change with `racetozero edition --note "why"`
      | slug = "beverly"
      | ^
    data/communities/beverly.toml: statement/population/1960, which is in the last edition, is gone: publish the change with `racetozero edition --note "why"`
      | slug = "beverly"
      | ^
    data/communities/beverly.toml: target/community/interim/2030/adopted/reduction-pct is 45, but 50 in the last edition: publish the change with `racetozero edition --note "why"`
      | reduction_pct = 45
      |                 ^
    "#);
    for command in [&["build"][..], &["serve", "--listen", "127.0.0.1:0"][..]] {
        assert_eq!(data.run(command).code, Some(1), "{command:?}");
    }
    assert_eq!(corrected().check().errors(), "");
}

#[test]
fn each_kind_of_figure_is_reported_at_its_own_line() {
    let boston = "communities/boston.toml";
    let data = Data::published()
        .edit(boston, "area_km2 = 128.77", "area_km2 = 128.78")
        .edit(boston, "value = 673458", "value = 673459")
        .edit(boston, "total_tco2e = 7143459", "total_tco2e = 7143460")
        .edit(boston, "transport = 1900824", "transport = 1900825")
        .edit(boston, "massport = 30372", "massport = 30373")
        .edit(
            boston,
            "[[criteria]]\nnumber = 2\nstatus = \"met\"",
            "[[criteria]]\nnumber = 2\nstatus = \"in-progress\"",
        )
        .edit("campaign.toml", "halve_by = 2030", "halve_by = 2035");
    assert_snapshot!(data.problems());
}

#[test]
fn a_verdict_never_turns_in_silence() {
    let of =
        |verdict: &str| format!("{{ community = \"boston\", figure = \"verdict\", value = \"{verdict}\" }}");
    let data = Data::published().edit("editions/2026-11-24.toml", &of("behind"), &of("on-pace"));
    assert_snapshot!(data.problems_in("communities/boston.toml"), @r#"
    data/communities/boston.toml: verdict is behind, but on-pace in the last edition: publish the change with `racetozero edition --note "why"`
      | slug = "boston"
      | ^
    "#);
}

#[test]
fn age_alone_turns_no_verdict() {
    for year in ["2027", "2032", "2050"] {
        let as_of = format!("as_of = \"{year}-01-01\"");
        let data = Data::published().edit("campaign.toml", "as_of = \"2026-11-24\"", &as_of);
        assert_eq!(data.check().errors(), "", "{year}");
    }
}

#[test]
fn diff_prints_what_the_next_edition_will_say() {
    assert_snapshot!(changed().run(&["diff"]).transcript(), @r#"
    exit 0
    stdout:
    ~ beverly target/community/interim/2030/adopted/reduction-pct: 50 → 45
    - beverly population/1960: 36108
    - beverly statement/population/1960: {"kind":"census","source":"massgis-census"}
    one entry revised, two entries removed since the edition 2026-11-24-2

    stderr:
    data/campaign.toml:5:9: warning: `as_of`: expected a day after 2026-11-24, that of the last edition, found 2026-11-24: raise it to the day on which you checked the record
    "#);
    assert_snapshot!(Data::published().run(&["diff"]).transcript(), @"
    exit 0
    stdout:
    nothing has changed since the edition 2026-11-24-2
    ");
}

#[test]
fn an_edition_is_a_file_that_a_review_can_read() {
    let data = corrected();
    assert_snapshot!(data.text("editions/2026-12-01.toml"), @r#"
    # Written by `racetozero edition`. What was published stays: only `note` and `why` may be reworded.
    note = "The plan's page 12 says 45%"

    revised = [
      { community = "beverly", figure = "target/community/interim/2030/adopted/reduction-pct", from = 50, to = 45, why = "The plan's page 12 says 45%", source = "https://data.cdp.net/Mitigation-Actions/2021-Cities-Emissions-Reduction-Targets/vevx-e5s3" },
    ]

    removed = [
      { community = "beverly", figure = "population/1960", value = 36108, why = "The plan's page 12 says 45%" },
      { community = "beverly", figure = "statement/population/1960", value = { kind = "census", source = "massgis-census" }, why = "The plan's page 12 says 45%" },
    ]
    "#);
    assert_snapshot!(data.run(&["edition", "--note", "again"]).transcript(), @"
    exit 0
    stdout:
    nothing has changed since the edition 2026-12-01: no edition was written
    ");
}

#[test]
fn the_second_edition_of_a_day_stands_beside_the_first() {
    let data = changed();
    let first = data.text("editions/2026-11-24.toml");
    assert_eq!(data.run(&["edition", "--note", "corrected the same day"]).code, Some(0));
    assert_eq!(data.text("editions/2026-11-24.toml"), first);
    assert!(data.text("editions/2026-11-24-3.toml").contains("reduction-pct"));
    assert_eq!(data.check().errors(), "");
}

#[test]
fn an_edition_needs_a_reason_and_a_day() {
    let data = changed();
    assert_eq!(data.run(&["edition"]).code, Some(2));
    assert_eq!(data.run(&["edition", "--note", " "]).code, Some(2));
    let data = data.edit("campaign.toml", "as_of = \"2026-11-24\"", "as_of = \"2026-11-23\"");
    let run = data.run(&["edition", "--note", "why"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("is of a day after 2026-11-23"), "{}", run.stderr);
}

#[test]
fn a_community_that_leaves_is_said_to_have_left() {
    let data = Data::published().remove("communities/melrose.toml").write("resources.toml", "# none\n");
    let errors = data.check().errors();
    assert!(errors.contains("no file holds melrose, whose figures were published"), "{errors}");
    assert_eq!(data.run(&["edition", "--note", "Melrose left the campaign"]).code, Some(0));
    assert_eq!(data.check().errors(), "");
    let site = Site::of(&data.root());
    let rows = texts(&site.page("/changes?community=melrose"), "section:first-of-type .log li");
    assert!(rows.len() > 50 && rows.iter().all(|row| row.starts_with("melrose") && row.contains("removed")));
}

#[test]
fn editions_that_do_not_follow_from_each_other_are_refused() {
    let data = Data::published().write(
        "editions/2026-11-24-3.toml",
        r#"
note = "wrong in every way"
added = [{ community = "beverly", figure = "population/1960", value = 5 }]
revised = [
  { community = "beverly", figure = "population/1970", from = 1, to = 2, why = "no" },
  { community = "beverly", figure = "populace", from = 1, to = 2, why = "no" },
]
removed = [{ community = "atlantis", figure = "area-km2", value = 3, why = "sunk" }]
"#,
    );
    assert_snapshot!(data.problems_in("editions/2026-11-24-3.toml"), @r#"
    data/editions/2026-11-24-3.toml: `figure`: is published already: expected it under `revised`
      | { community = "beverly", figure = "population/1960", value = 5 }]
      |                                   ^
    data/editions/2026-11-24-3.toml: `from`: expected 38348, as it was published before
      | igure = "population/1970", from = 1, to = 2, why = "no" },
      |                                   ^
    data/editions/2026-11-24-3.toml: `figure`: expected a figure's name such as `inventory/gpc/2019/total` or `target/community/interim/2030/adopted/reduction-pct`, found "populace"
      | { community = "beverly", figure = "populace", from = 1, to = 2, why
      |                                   ^
    data/editions/2026-11-24-3.toml: `figure`: was not published before: expected it under `added`
      |  community = "atlantis", figure = "area-km2", value = 3, why = "sunk
      |                                   ^
    "#);
    let named = Data::published().write("editions/first.toml", "note = \"x\"");
    assert_snapshot!(named.problems_in("editions/first.toml"), @r#"
    data/editions/first.toml: expected an edition's name such as 2026-11-24, or 2026-11-24-2 for the second of a day
      | note = "x"
      | ^
    "#);
}

#[test]
fn the_log_tells_what_changed_from_what_to_what_and_why() {
    let site = Site::of(&corrected().root());
    let page = site.page("/changes?community=beverly");
    assert_eq!(texts(&page, "h2[id^='20']"), ["December 1, 2026", "November 24, 2026", "November 24, 2026"]);
    assert_snapshot!(texts(&page, "section:first-of-type .log li").join("\n"), @"
    Beverly 2030 target, whole community (adopted): cut: 50% 45% The plan's page 12 says 45% 2021 Cities Emissions Reduction Targets (City of Beverly, MA)
    Beverly Residents in 1960: 36,108 removed The plan's page 12 says 45%
    Beverly Residents in 1960, document and details: removed The plan's page 12 says 45%
    ");
    let everyone = texts(&site.page("/changes"), "section:first-of-type .log li");
    assert_eq!(everyone, texts(&page, "section:first-of-type .log li"));
    let own = site.page("/communities/beverly");
    assert_eq!(texts(&own, "#changed ~ .log li"), everyone);
    assert!(texts(&site.page("/communities/boston"), "#changed ~ p")[0].contains("Nothing in it was revised"));
}

#[test]
fn the_log_in_short_holds_each_change_and_counts_what_was_added() {
    let data = corrected();
    assert_eq!(data.build().code, Some(0));
    let store = Store::open(&data.folder().join("edition.sqlite")).unwrap();
    let boston = "boston".parse().unwrap();
    for subject in [None, Some(&"beverly".parse().unwrap()), Some(&boston)] {
        let (log, editions) = (store.log(subject, None).unwrap(), store.editions(subject).unwrap());
        assert_eq!(log.len(), editions.len());
        for (short, full) in log.iter().zip(&editions) {
            let changed = full.changes.iter().filter(|change| !change.change.is_added());
            assert_eq!((short.name, &short.note), (full.name, &full.note));
            assert!(short.changed.iter().eq(changed));
            let mut added: BTreeMap<Slug, usize> = BTreeMap::new();
            for change in full.changes.iter().filter(|change| change.change.is_added()) {
                *added.entry(change.subject.clone()).or_default() += 1;
            }
            assert_eq!(short.added_to, added);
        }
    }
    assert_eq!((store.log(None, None).unwrap().len(), store.log(Some(&boston), None).unwrap().len()), (3, 2));
}

#[test]
fn the_twins_of_the_log_hold_the_same_rows() {
    let site = Site::of(&corrected().root());
    let json = site.json("/changes.json?community=beverly");
    let revised: Vec<_> = json.as_array().unwrap().iter().filter(|row| row["kind"] == "revised").collect();
    assert_eq!((revised[0]["from"].as_f64(), revised[0]["to"].as_f64()), (Some(50.0), Some(45.0)));
    assert_eq!(revised[0]["why"], "The plan's page 12 says 45%");
    let csv = site.get("/changes.csv?community=beverly").csv();
    assert_eq!(csv.len(), json.as_array().unwrap().len());
    let table = site.json("/data/figure_change.json");
    let of_beverly = table.as_array().unwrap().iter().filter(|row| row["subject"] == "beverly").count();
    assert_eq!(of_beverly, csv.len());
    assert_eq!(site.json("/communities.json")[0]["interim_target_reduction_pct"].as_f64(), Some(45.0));
}

#[test]
fn both_feeds_carry_the_change() {
    let site = Site::of(&corrected().root());
    for (path, entries) in [
        ("/changes.atom", 3),
        ("/communities/beverly/changes.atom", 3),
        ("/communities/boston/changes.atom", 2),
    ] {
        let answer = site.get(path);
        assert_eq!(answer.header("content-type"), Some("application/atom+xml; charset=utf-8"));
        let feed = feed_rs::parser::parse(answer.body.as_bytes()).unwrap();
        assert_eq!(feed.entries.len(), entries, "{path}");
        assert_eq!(feed.id, format!("https://example.org{path}"));
        let newest = feed.entries[0].content.as_ref().unwrap().body.clone().unwrap();
        assert_eq!(newest.contains("50% → 45%"), !path.contains("boston"), "{path}: {newest}");
    }
}

/// Checks RFC 4287, sections 4.1.1 and 4.1.2, and the further rules of W3C's validator.
#[test]
fn feeds_keep_the_rules_of_atom() {
    for path in ["/changes.atom", "/communities/boston/changes.atom", "/communities/melrose/changes.atom"] {
        let body = site().get(path).body;
        let document = roxmltree::Document::parse(&body).unwrap();
        let feed = document.root_element();
        let child = |node: roxmltree::Node<'_, '_>, name: &str| {
            node.children().filter(|child| child.has_tag_name(("http://www.w3.org/2005/Atom", name))).count()
        };
        for (name, least, most) in
            [("id", 1, 1), ("title", 1, 1), ("updated", 1, 1), ("author", 1, 9), ("generator", 0, 1)]
        {
            assert!((least..=most).contains(&child(feed, name)), "{path}: {name}");
        }
        let selves = feed.children().filter(|link| link.attribute("rel") == Some("self"));
        assert_eq!(
            selves.map(|link| link.attribute("href").unwrap()).collect::<Vec<_>>(),
            [format!("https://example.org{path}")]
        );
        let entries: Vec<_> = feed.children().filter(|node| node.tag_name().name() == "entry").collect();
        let ids: std::collections::BTreeSet<&str> = entries
            .iter()
            .filter_map(|entry| entry.children().find(|n| n.tag_name().name() == "id")?.text())
            .collect();
        assert_eq!(ids.len(), entries.len(), "{path}: ids are unique");
        for entry in &entries {
            for name in ["id", "title", "updated", "content"] {
                assert_eq!(child(*entry, name), 1, "{path}: {name}");
            }
        }
    }
}

#[test]
fn every_page_leads_to_the_feed() {
    let page = site().page("/communities/boston");
    let feeds = attributes(&page, "link[type='application/atom+xml']", "href");
    assert_eq!(feeds, ["/changes.atom"]);
    assert!(attributes(&page, "a", "href").contains(&"/communities/boston/changes.atom".to_owned()));
}

#[test]
fn an_old_link_says_what_changed_since() {
    let site = Site::of(&corrected().root());
    let notice = |path: &str| texts(&site.page(path), ".notice").join("");
    assert_snapshot!(notice("/communities/beverly?edition=2026-11-24"), @"You came by a link to the edition of November 24, 2026. Since then, three entries about this community were revised or removed. See every change 2030 target, whole community (adopted): cut: 50% then, 45% sinceResidents in 1960: 36,108 then, removed sinceResidents in 1960, document and details: removed");
    assert_snapshot!(notice("/communities/boston?edition=2026-11-24"), @"You came by a link to the edition of November 24, 2026. Nothing about this community was revised or removed since. See every change");
    assert_snapshot!(notice("/data?edition=2026-12-01"), @"You came by a link to the edition of December 1, 2026. It is still the newest. See every change");
    assert_eq!(notice("/communities/beverly"), "");
    assert_eq!(site.get("/communities/beverly?edition=2019-01-01").status, 400);
}

#[test]
fn a_citation_leads_to_the_edition_it_was_made_from() {
    let page = site().page("/communities/boston");
    let last =
        texts(&site().page("/changes"), "h2 + p .why")[0].replace("Edition\u{a0}", "").replace("Edition ", "");
    let cited = texts(&page, "#cite ~ p")[1].clone();
    assert!(cited.ends_with(&format!("https://example.org/communities/boston?edition={last}")), "{cited}");
}
