//! The site over HTTP, as readers and programs see it.

mod about;
mod answers;
mod api;
mod cite;
mod cited;
mod compare;
mod conditional;
mod data;
mod elsewhere;
mod errors;
mod figures;
mod find;
mod hostile;
mod join;
mod links;
mod lists;
mod many;
mod members;
mod press;
mod share;
mod shortcut;
mod sources;
mod towns;
mod towns_list;
mod twins;
mod you_can;
