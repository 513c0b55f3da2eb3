//! One file a page: the struct of its template, its handler, and the text for its fields.

pub mod about;
pub mod actions;
pub mod changes;
pub mod communities;
pub mod community;
pub mod compare;
pub mod criteria;
pub mod data;
pub mod embed;
pub mod error;
pub mod find;
pub mod glossary;
pub mod home;
pub mod join;
pub mod method;
pub mod press;
pub mod reports;
pub mod resources;
pub mod state;
