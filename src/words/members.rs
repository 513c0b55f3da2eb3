//! Words about the members of the campaign worldwide.

use crate::domain::{Campaign, ListCount, MembersAt};

use super::language::Language;
use super::message::Message;
use super::number::{self, opening, whole};

/// The title of the chart.
pub fn title(language: Language, campaign: &Campaign) -> String {
    language.message("members-title").with("campaign", &campaign.name).to_string()
}

/// The chart in words: every count, and the goal.
pub fn described(language: Language, campaign: &Campaign, counts: &[MembersAt<'_>]) -> String {
    let counts: Vec<String> = counts.iter().map(|count| counted(language, campaign, count)).collect();
    let goal = whole(language, campaign.goal_communities as f64);
    let message = language.message("members-described").with("counts", counts.join("; "));
    opening(&message.with("goal", goal).to_string())
}

/// The sentences on a picture of the chart: the newest list, and when the goal was passed.
pub fn finding(language: Language, campaign: &Campaign, counts: &[MembersAt<'_>]) -> String {
    let list = campaign.membership.newest_list().map(|list| newest(language, &list));
    let sentences = [list, passed(language, campaign.goal_communities, counts)];
    sentences.into_iter().flatten().map(|sentence| sentence.to_string()).collect::<Vec<_>>().join(" ")
}

/// `April 2021: 704 members, as the campaign told`.
pub fn counted(language: Language, campaign: &Campaign, count: &MembersAt<'_>) -> String {
    let key = if count.is_listed() { "members-listed" } else { "members-told" };
    let message = language.message(key).with("campaign", &campaign.name);
    message.with("date", number::date(language, count.date)).with("members", size(language, count)).to_string()
}

/// The label of a point: `April 2021: 704`, or only the number if there is little room.
pub fn label(language: Language, count: &MembersAt<'_>, roomy: bool) -> String {
    let size = size(language, count);
    if roomy { format!("{}: {size}", number::date(language, count.date)) } else { size }
}

/// How the number came about.
pub fn origin(language: Language, count: &MembersAt<'_>) -> &'static str {
    language.text(if count.is_listed() { "members-by-list" } else { "members-by-word" })
}

fn size(language: Language, count: &MembersAt<'_>) -> String {
    whole(language, count.members as f64)
}

/// The newest list: how many members, in how many countries.
pub fn newest(language: Language, newest: &ListCount<'_>) -> Message {
    let whole = |number: usize| whole(language, number as f64);
    language
        .message("members-newest")
        .with("members", whole(newest.members))
        .with("countries", whole(newest.countries.len()))
        .with("date", number::date(language, newest.list.date))
}

/// When a count was above the goal for the first time; `None` if none is.
pub fn passed(language: Language, goal: u64, counts: &[MembersAt<'_>]) -> Option<Message> {
    let first = counts.iter().find(|count| count.members as u64 > goal)?;
    let message = language.message("members-passed").with("goal", whole(language, goal as f64));
    Some(message.with("when", number::when(language, first.date)).with("members", size(language, first)))
}

/// Which rows of the list are counted.
pub fn rows(language: Language, newest: &ListCount<'_>) -> Message {
    let message = language.message("members-rows").with("cities", whole(language, newest.cities as f64));
    number::counted(message, newest.regions)
}

/// That some rows have no country; `None` if all have one.
pub fn without_country(language: Language, newest: &ListCount<'_>) -> Option<Message> {
    let without = newest.without_country;
    (without > 0).then(|| number::counted(language.message("members-without-country"), without))
}

/// How many of the members of the country are in the region of the record.
pub fn share(language: Language, region: &str, here: usize, of: usize) -> String {
    let message = number::counted(language.message("members-here"), here);
    opening(&message.with("region", region).with("of", whole(language, of as f64)).to_string())
}
