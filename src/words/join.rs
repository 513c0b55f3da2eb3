//! What a community's staff do to join: one step a criterion.

use crate::domain::CriterionNumber;

/// The step, as a heading.
pub fn step(number: CriterionNumber) -> &'static str {
    match number.number() {
        1 => "Endorse the principles",
        2 => "Set a year for net zero",
        3 => "Count your emissions, then set a target for 2030",
        4 => "Start one action that is fair to all",
        _ => "Publish it, and report every year",
    }
}

/// What to do, in the order of doing it.
pub fn what_to_do(number: CriterionNumber) -> [&'static str; 3] {
    match number.number() {
        1 => [
            "Read the principles of the Global Green New Deal.",
            "Ask the mayor, the city council or the select board to endorse them.",
            "Write to the campaign that your community joins. Joining is the endorsement.",
        ],
        2 => [
            "Choose the year by which the whole community reaches net zero: 2050 at the latest.",
            "Adopt it by a vote, a resolution or a plan.",
            "Publish the document, so that anyone can read the year in it.",
        ],
        3 => [
            "Count the emissions of the whole community for one year. That year is your baseline.",
            "Set a cut for 2030, measured below that year. Half or more counts as met.",
            "Say which method you used, and use it again: only counts made alike can show progress.",
        ],
        4 => [
            "Choose an action that can start soon: in buildings, transportation, energy, waste or nature.",
            "Plan it with the residents who have the least, or who bear the most.",
            "Write into its rule or plan how they gain from it.",
        ],
        _ => [
            "Publish your target, your actions and your count of emissions on a page of your own.",
            "Report on them every year, also in a year without a new count.",
            "Keep the old reports online: a figure that nobody can find any more counts as missing.",
        ],
    }
}
