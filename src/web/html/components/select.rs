//! The drop-down lists of a filter form.

use crate::domain::Code;

/// A drop-down list of a filter form: its parameter, label and choices.
pub struct Select {
    pub name: &'static str,
    pub label: &'static str,
    pub choices: Vec<Choice>,
}

impl Select {
    pub fn new(name: &'static str, label: &'static str, choices: Vec<Choice>) -> Self {
        Select { name, label, choices }
    }
}

/// An entry of a drop-down list.
pub struct Choice {
    pub value: String,
    pub text: String,
    pub chosen: bool,
}

impl Choice {
    /// "Any", then each value with its label.
    pub fn list(
        any: &str,
        chosen: Option<&str>,
        values: impl IntoIterator<Item = (String, String)>,
    ) -> Vec<Self> {
        let first = Choice { value: String::new(), text: any.to_owned(), chosen: chosen.is_none() };
        let rest = values.into_iter().map(|(value, text)| {
            let chosen = chosen == Some(value.as_str());
            Choice { value, text, chosen }
        });
        std::iter::once(first).chain(rest).collect()
    }

    /// Each value with its label. One is selected.
    pub fn only(chosen: &str, values: impl IntoIterator<Item = (String, String)>) -> Vec<Self> {
        let choice = |(value, text): (String, String)| Choice { chosen: value == chosen, value, text };
        values.into_iter().map(choice).collect()
    }

    pub fn codes<T: Code>(any: &str, chosen: Option<T>, label: impl Fn(T) -> &'static str) -> Vec<Self> {
        let values = T::VARIANTS.iter().map(|value| (value.code().to_owned(), label(*value).to_owned()));
        Choice::list(any, chosen.map(Code::code), values)
    }

    pub fn yes_no(any: &str, chosen: Option<bool>, yes: &str, no: &str) -> Vec<Self> {
        let chosen = chosen.map(|flag| if flag { "yes" } else { "no" });
        let values = [("yes", yes), ("no", no)];
        Choice::list(any, chosen, values.map(|(value, text)| (value.to_owned(), text.to_owned())))
    }
}
